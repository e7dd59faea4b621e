import type { CasePlan } from '../plan.ts';
import { newestCases } from './newest.ts';
import { casesOverAYear } from './over-a-year.ts';
import { casesWithinAYear } from './within-a-year.ts';
import { casesWithinHalfAYear } from './within-half-a-year.ts';
import { kakinuma } from './kakinuma.ts';
import { makabe } from './makabe.ts';
import { otobe } from './otobe.ts';
import { shida } from './shida.ts';
import { washio } from './washio.ts';

/** The twenty-five cases, in the order in which they came in. */
export const cases: readonly CasePlan[] = [
  kakinuma,
  makabe,
  otobe,
  washio,
  shida,
  ...casesOverAYear,
  ...casesWithinAYear,
  ...casesWithinHalfAYear,
  ...newestCases,
].toSorted((a, b) => b.receivedAgo - a.receivedAgo);
