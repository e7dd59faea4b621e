import type { OutputOf } from '../../../domain/contract/index.ts';
import type { ReadTx } from '../../../db/driver/transaction.ts';
import type { Report } from './report.ts';

type Imported = OutputOf<'residentTable.import'>;

interface RegisterCounts {
  readonly persons: number;
  readonly households: number;
  readonly moved: number;
  readonly dead: number;
}

/** What the register holds of people who came from the resident table. */
export function countRegister(tx: ReadTx): RegisterCounts {
  const count = (sql: string): number =>
    tx.get<{ rows: number }>(`SELECT count(*) AS rows FROM ${sql}`)?.rows ?? 0;
  const persons = 'persons AS p WHERE p.register_number IS NOT NULL';
  // Marked for every reader of the household: not living there, and the dead with a date of death, known or not.
  const away = 'NOT EXISTS (SELECT 1 FROM memberships AS m WHERE m.person_id = p.id AND m.resident = 1)';
  return {
    persons: count(persons),
    households: count('households WHERE register_number IS NOT NULL'),
    moved: count(`${persons} AND p.residency = 'moved' AND ${away}`),
    dead: count(`${persons} AND p.residency = 'dead' AND p.death_precision IS NOT NULL AND ${away}`),
  };
}

export function checkImport(report: Report, imported: Imported, found: RegisterCounts): void {
  const { persons, households, moved, dead } = imported;
  report.check('the resident table was not empty', persons > 0);
  report.check('every imported person is in the register', found.persons === persons);
  report.check('every imported household is in the register', found.households === households);
  report.check('those who moved are marked as such', found.moved === moved);
  report.check('the dead are marked as such', found.dead === dead);
}
