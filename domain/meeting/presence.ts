import { minutesFromStart } from './agenda-clock.ts';
import { sitsAt } from './reading.ts';

/** An attendee with his coming and going, times of day `HH:MM`; null: from the beginning, until the end. */
export interface Present<Id extends string = string> {
  readonly id: Id;
  readonly attendance: 'invited' | 'present' | 'absent';
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
}

/** A case with its table and the time it was heard; null: not noted. */
export interface Heard<Id extends string = string> {
  readonly everyone: boolean;
  readonly attendeeIds: readonly Id[];
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}

/**
 * Whether somebody was at the table while a case was heard, or is expected there: he sits at it, did not stay away, and
 * was not there only before or after it. Who comes at its end, or leaves at its beginning, did not hear it.
 * @param startsAt when the meeting begins; it may last past midnight
 */
export function wasAtCase<Id extends string>(
  { id, attendance, arrivedAt, leftAt }: Present<Id>,
  item: Heard<Id>,
  startsAt: string,
): boolean {
  if (attendance === 'absent' || !sitsAt(item, id)) return false;
  if (item.startedAt === null) return true;
  const minute = (time: string | null, open: number): number =>
    time === null ? open : minutesFromStart(startsAt, time);
  const from = minute(item.startedAt, -Infinity);
  const to = Math.max(minute(item.endedAt, Infinity), from + 1);
  return minute(arrivedAt, -Infinity) < to && minute(leftAt, Infinity) > from;
}
