import { addDays, partsOf, weekday, type CivilDate } from '../calendar/civil-date.ts';
import { fiscalYearOf, fiscalYearRange } from '../calendar/fiscal-year.ts';

/** Days of the town's story, counted from the day it is read. Later days of the story are never earlier days. */
export interface Days {
  readonly today: CivilDate;
  /** The working day so many days ago or before; 0 is today whatever the weekday. Never before the last fiscal year. */
  ago(days: number): CivilDate;
  /** A due day so many days ahead (negative: overdue), moved away from today to a working day. */
  ahead(days: number): CivilDate;
  /** The last birthday on which a person of this age (completed years) was born, `M-D`. */
  born(age: number, monthAndDay: string): CivilDate;
}

export function daysAround(today: CivilDate): Days {
  const { first } = fiscalYearRange(fiscalYearOf(today) - 1);
  const ago = (days: number): CivilDate => {
    if (days <= 0) return today;
    const day = toWorkday(addDays(today, -days), -1);
    return day < first ? first : day;
  };
  return {
    today,
    ago,
    ahead: (days) => (days <= 0 ? ago(-days) : toWorkday(addDays(today, days), 1)),
    born: (age, monthAndDay) => {
      const [month = 1, day = 1] = monthAndDay.split('-').map(Number);
      const now = partsOf(today);
      const stillToCome = month > now.month || (month === now.month && day > now.day);
      const year = now.year - age - (stillToCome ? 1 : 0);
      return addDays(`${String(year)}-${pad(month)}-01` as CivilDate, day - 1);
    },
  };
}

function toWorkday(day: CivilDate, step: -1 | 1): CivilDate {
  const isWeekend = weekday(day) === 0 || weekday(day) === 6;
  return isWeekend ? toWorkday(addDays(day, step), step) : day;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
