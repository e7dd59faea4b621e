import { readFact } from '../repositories/setting.ts';
import type { OpenOffice } from '../session.ts';

/** True for an office of invented people. */
export function isPractice(open: OpenOffice): boolean {
  return open.database.read((tx) => readFact(tx, 'practice')) === 'yes';
}

export function municipalityOf(open: OpenOffice): string {
  return open.database.read((tx) => readFact(tx, 'municipality')) ?? '';
}
