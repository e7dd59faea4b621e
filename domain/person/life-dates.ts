import { ageOn, type CivilDate } from '../calendar/civil-date.ts';
import type { Problem } from '../contract/errors.ts';

interface Known {
  readonly date: CivilDate | null;
  readonly precision: string;
}

/** A death before the birth, or a birth or death yet to come. Only whole days are compared; 頃 and 不詳 never fail. */
export function lifeDateProblems(birth: Known, death: Known | null, today: CivilDate): Problem[] {
  const problems: Problem[] = [];
  if (isDay(birth) && birth.date > today) problems.push({ path: ['person', 'birth'], reason: 'in-future' });
  if (death !== null && isDay(death)) {
    if (death.date > today) problems.push({ path: ['person', 'death'], reason: 'in-future' });
    if (isDay(birth) && death.date < birth.date) problems.push({ path: ['person', 'death'], reason: 'death-before-birth' });
  }
  return problems;
}

/** Completed years on a day, or at death; null where the birth year is not known. */
export function ageOf(birth: Known, death: Known | null, on: CivilDate): number | null {
  if (birth.date === null) return null;
  const until = death === null ? on : death.date;
  return until === null || until < birth.date ? null : ageOn(birth.date, until);
}

function isDay(known: Known): known is { date: CivilDate; precision: 'day' } {
  return known.precision === 'day' && known.date !== null;
}
