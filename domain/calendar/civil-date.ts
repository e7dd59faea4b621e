/** A day of the Gregorian calendar, `YYYY-MM-DD`, years 0001 to 9999. Sorts as text. Has no time and no zone. */
export type CivilDate = string & { readonly __brand: 'CivilDate' };

/** Whether the value is text of the form `YYYY-MM-DD` naming a day that exists. */
export function isCivilDate(value: unknown): value is CivilDate {
  if (typeof value !== 'string') return false;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return match !== null && exists(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The text itself as a day, or undefined when it is not one. Reads no other spelling than `YYYY-MM-DD`. */
export function toCivilDate(text: string): CivilDate | undefined {
  return isCivilDate(text) ? text : undefined;
}

/** The day with this year, month (1–12) and day of month, or undefined when there is none. */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  return exists(year, month, day) ? write(year, month, day) : undefined;
}

/** Year, month (1–12) and day of month. */
export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The day so many days later; earlier when negative. Throws RangeError outside the years 0001 to 9999. */
export function addDays(date: CivilDate, days: number): CivilDate {
  const milliseconds = (dayNumber(date) + days) * millisecondsPerDay;
  if (!(milliseconds >= firstMillisecond && milliseconds <= lastMillisecond)) {
    throw new RangeError('the day lies outside the years 0001 to 9999');
  }
  return new Date(milliseconds).toISOString().slice(0, 10) as CivilDate;
}

/**
 * The corresponding day so many months later, or the last day of that month where there is none
 * (民法第143条第2項). Throws RangeError outside the years 0001 to 9999.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date);
  const monthNumber = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(monthNumber / 12);
  const targetMonth = monthNumber - targetYear * 12 + 1;
  const target = civilDate(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
  if (target === undefined) throw new RangeError('the day lies outside the years 0001 to 9999');
  return target;
}

/** Whole days from `a` to `b`; negative when `b` comes first. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return dayNumber(b) - dayNumber(a);
}

/** For sorting: below zero when `a` comes first, zero for the same day, above zero when `b` comes first. */
export function compare(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Day of the week, 0 (Sunday) to 6 (Saturday). */
export function weekday(date: CivilDate): number {
  // 1970-01-01, day number 0, was a Thursday.
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** How many days the month (1–12) has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Completed years of age. A year is completed on the birthday; for one born on 29 February, on 1 March of a common
 * year. Negative when `on` lies before the birth.
 */
export function ageOn(birth: CivilDate, on: CivilDate): number {
  const years = partsOf(on).year - partsOf(birth).year;
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

const millisecondsPerDay = 86_400_000;
const firstMillisecond = Date.parse('0001-01-01');
const lastMillisecond = Date.parse('9999-12-31');

function exists(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

function write(year: number, month: number, day: number): CivilDate {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate;
}

/** Days since 1970-01-01. The date-only form is read as UTC by the language, so no zone can shift it. */
function dayNumber(date: CivilDate): number {
  return Date.parse(date) / millisecondsPerDay;
}
