import type { CivilDate } from '../calendar/civil-date.ts';

/**
 * A time of belonging to a household, half-open: from `startsOn` (null: not known, always) up to but without `endsOn`
 * (null: still). Whoever leaves on a day belongs no more at the end of that day.
 */
export interface Period {
  readonly startsOn: CivilDate | null;
  readonly endsOn: CivilDate | null;
}

/** Whether the period holds at the end of the day. */
export function isWithin({ startsOn, endsOn }: Period, on: CivilDate): boolean {
  return (startsOn === null || startsOn <= on) && (endsOn === null || on < endsOn);
}

/** Whether the two have a day in common. A period that ends as it begins holds no day and overlaps none. */
export function overlap(a: Period, b: Period): boolean {
  return !isEmpty(a) && !isEmpty(b) && begins(a, b) && begins(b, a);
}

/**
 * Why a period cannot stand beside the others of the same person in the same household, or null when it can. Nothing
 * is entered ahead of its day, so that who lives where today never depends on the calendar.
 */
export function periodProblem(
  period: Period,
  others: readonly Period[],
  today: CivilDate,
): { field: 'startsOn' | 'endsOn'; reason: 'in-future' | 'end-before-start' | 'overlapping-period' } | null {
  const { startsOn, endsOn } = period;
  if (startsOn !== null && startsOn > today) return { field: 'startsOn', reason: 'in-future' };
  if (endsOn !== null && endsOn > today) return { field: 'endsOn', reason: 'in-future' };
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    return { field: 'endsOn', reason: 'end-before-start' };
  if (others.some((other) => overlap(period, other)))
    return { field: 'startsOn', reason: 'overlapping-period' };
  return null;
}

function isEmpty({ startsOn, endsOn }: Period): boolean {
  return startsOn !== null && startsOn === endsOn;
}

/** Whether `a` begins before `b` has ended. */
function begins(a: Period, b: Period): boolean {
  return a.startsOn === null || b.endsOn === null || a.startsOn < b.endsOn;
}
