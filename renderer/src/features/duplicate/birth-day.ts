import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { parsePartialDate } from '../../../../domain/calendar/partial-date.ts';

/** The day of birth that is typed; null while it is not known to the day. */
export function birthDay(typed: string, today: CivilDate): CivilDate | null {
  const read = parsePartialDate(typed, { today });
  return read.ok && read.value.precision === 'day' ? read.value.date : null;
}
