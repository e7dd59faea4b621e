import { ageOn, type CivilDate } from '../calendar/civil-date.ts';
import type { Problem } from '../contract/errors.ts';

interface Known {
  readonly date: CivilDate | null;
  readonly precision: string;
}

/**
 * A death before the birth, a birth or death yet to come, a date that contradicts its precision. Dates are compared as
 * far as both are known, to the day, month or year; 頃, 推定 and 不詳 never fail. `path` leads to the person in the input.
 */
export function lifeDateProblems(
  birth: Known,
  death: Known | null,
  today: CivilDate,
  path: Problem['path'],
): Problem[] {
  const problems: Problem[] = [];
  const check = (field: 'birth' | 'death', known: Known): void => {
    if ((known.date === null) !== (known.precision === 'unknown'))
      problems.push({ path: [...path, field], reason: 'no-such-date' });
    if (isBefore({ date: today, precision: 'day' }, known))
      problems.push({ path: [...path, field], reason: 'in-future' });
  };
  check('birth', birth);
  if (death !== null) {
    check('death', death);
    if (isBefore(death, birth)) problems.push({ path: [...path, 'death'], reason: 'death-before-birth' });
  }
  return problems;
}

/** Completed years on a day, or at death; null where the birth year is not known. */
export function ageOf(birth: Known, death: Known | null, on: CivilDate): number | null {
  if (birth.date === null) return null;
  const until = death === null ? on : death.date;
  return until === null || until < birth.date ? null : ageOn(birth.date, until);
}

/** Whether one was certainly born before the other, as far as both birthdays are known to the day, month or year. */
export function isBornBefore(one: Known, other: Known): boolean {
  return isBefore(one, other);
}

/** Letters of `YYYY-MM-DD` that are known for certain. */
const certain: Readonly<Record<string, number>> = { day: 10, month: 7, year: 4 };

function isBefore(one: Known, other: Known): boolean {
  if (one.date === null || other.date === null) return false;
  const length = Math.min(certain[one.precision] ?? 0, certain[other.precision] ?? 0);
  return one.date.slice(0, length) < other.date.slice(0, length);
}
