import { toCivilDate, type CivilDate } from '../../domain/calendar/civil-date.ts';

/** Today in the time zone of this PC. */
export function localToday(now = new Date()): CivilDate {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  const today = toCivilDate(`${String(year)}-${String(month)}-${String(day)}`);
  if (today === undefined) throw new Error('the clock of this PC shows no date');
  return today;
}
