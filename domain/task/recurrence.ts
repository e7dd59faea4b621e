import { addDays, addMonths, daysBetween, partsOf, type CivilDate } from '../calendar/civil-date.ts';

export type Recurrence = 'none' | 'weekly' | 'monthly' | 'quarterly' | 'yearly';

/**
 * The day of the next task of a series: the first of the series' days after the finished one that had not gone by when
 * it was done, or null when the task stands alone. Days are counted from the anchor, so that 31日 comes back after a
 * shorter month and 29 February after common years; a year later is the same day of the next 年度.
 */
export function nextDueOn(
  task: { dueOn: CivilDate; anchorOn: CivilDate; recurrence: Recurrence },
  doneOn: CivilDate,
): CivilDate | null {
  const { dueOn, anchorOn, recurrence } = task;
  if (recurrence === 'none') return null;
  const from = doneOn > dueOn ? doneOn : addDays(dueOn, 1);
  let count = firstGuess(anchorOn, from, recurrence);
  while (occurrence(anchorOn, recurrence, count) < from) count += 1;
  return occurrence(anchorOn, recurrence, count);
}

const months = { monthly: 1, quarterly: 3, yearly: 12 } as const;

function occurrence(anchor: CivilDate, recurrence: Exclude<Recurrence, 'none'>, count: number): CivilDate {
  return recurrence === 'weekly' ? addDays(anchor, count * 7) : addMonths(anchor, count * months[recurrence]);
}

/** A number of steps that does not lead beyond the first day wanted. */
function firstGuess(anchor: CivilDate, from: CivilDate, recurrence: Exclude<Recurrence, 'none'>): number {
  if (recurrence === 'weekly') return Math.floor(daysBetween(anchor, from) / 7);
  const [a, b] = [partsOf(anchor), partsOf(from)];
  return Math.floor(((b.year - a.year) * 12 + b.month - a.month - 1) / months[recurrence]);
}
