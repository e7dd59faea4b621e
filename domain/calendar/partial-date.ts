import {
  type CivilDate,
  addDays,
  ageOn,
  civilDate,
  compare,
  daysBetween,
  daysInMonth,
  partsOf,
} from './civil-date.ts';
import { type Era, eraOf, eras, writeYear } from './era.ts';
import {
  type Parsed,
  type Period,
  type TypedDate,
  checkNotes,
  eraToShow,
  periodOf,
  plainSpelling,
  readTypedDate,
  separateNotes,
} from './typed-date.ts';

type DatePrecision = 'day' | 'month' | 'year' | 'about' | 'estimated' | 'unknown';

/**
 * A date of which perhaps only a part is known. `date` is the earliest day it may be, for sorting and for the age, and
 * null when nothing is known. `text` is how it is shown: in 和暦, or in 西暦 where the days meant lie in two eras.
 */
export interface PartialDate {
  readonly date: CivilDate | null;
  readonly precision: DatePrecision;
  readonly text: string;
}

/**
 * Reads a date as typed at a desk, in 和暦 or 西暦, exact or not: 昭和20年3月5日, S20.3.5, 昭20, 1945/3/5, 19450305,
 * 3200305 (the era's code first), 元年, 昭和20年頃, 推定…, …春, …上旬, …月日不詳, 「…から…までの間」, 不詳, in full width too.
 * A day beyond the end of its era is shown in the right one: 平成31年12月1日 is 令和元年12月1日.
 * With `today`, a date which begins later is refused as `future`.
 */
export function parsePartialDate(
  typed: string,
  reference?: { readonly today: CivilDate },
): Parsed<PartialDate> {
  const { body, notes } = separateNotes(plainSpelling(typed));
  if (body === '') return { ok: false, reason: 'empty' };
  if (/^(?:生?年月日)?不詳$/.test(body)) return { ok: true, value: unknownDate };

  const words = notes.includes('推定') ? `推定${body}` : body;
  const read = readWithPeriod(
    words,
    notes.filter((note) => note !== '推定'),
  );
  if (!read.ok) return read;
  const { typed: date, period } = read.value;
  if (reference !== undefined && period.first > reference.today) return { ok: false, reason: 'future' };

  const era = eraToShow(date, period);
  const first = era !== undefined && era.start > period.first ? era.start : period.first;
  return { ok: true, value: { date: first, precision: precisionOf(date), text: write(date, era, 'long') } };
}

/**
 * 和暦 and 西暦 together. `long` 昭和20年3月5日(1945年), `short` S20.3.5(1945). The text alone is 和暦.
 * A text which is no date in any spelling known here is given back as it stands.
 */
export function formatPartialDate(value: PartialDate, style: 'long' | 'short'): string {
  const read = readWithPeriod(plainSpelling(value.text), []);
  if (!read.ok) return value.text;
  const { typed, period } = read.value;
  const era = eraToShow(typed, period);
  const others = era === undefined ? new Set([eraOf(period.first), eraOf(period.last)]) : [undefined];
  const otherYears = [...others].map((other) => writeYear(other, typed.year, style));
  return `${write(typed, era, style)}(${otherYears.join('・')})`;
}

/**
 * Completed years on a day, counted from the earliest day of birth, hence the highest age it may be; `exact` when no
 * other day meant gives another age. Undefined when nothing is known of the birth or it lies after `on`.
 */
export function ageOnPartial(
  value: PartialDate,
  on: CivilDate,
): { years: number; exact: boolean } | undefined {
  if (value.date === null || value.date > on) return undefined;
  const years = ageOn(value.date, on);
  const latest = latestDay(value.date, value.precision);
  return { years, exact: latest !== undefined && ageOn(latest, on) === years };
}

/**
 * Reads an exact day: every exact spelling of `parsePartialDate`, 今日 and its neighbours, and a month and a day alone
 * (11/20, 11月20日, 1120), which mean the one closest to `today`.
 */
export function parseCivilDate(typed: string, { today }: { readonly today: CivilDate }): Parsed<CivilDate> {
  const { body, notes } = separateNotes(plainSpelling(typed));
  if (body === '') return { ok: false, reason: 'empty' };
  const distance = daysFromToday[body];
  if (distance !== undefined) return { ok: true, value: addDays(today, distance) };
  if (body.endsWith('不詳')) return { ok: false, reason: 'incomplete' };

  const monthAndDay = /^(\d{1,2})[月./-](\d{1,2})日?$/.exec(body) ?? /^(0\d|1[0-2])(\d{2})$/.exec(body);
  const words =
    monthAndDay === null ? body : closestDay(Number(monthAndDay[1]), Number(monthAndDay[2]), today);
  if (words === undefined) return { ok: false, reason: 'no-such-date' };
  const read = readWithPeriod(words, notes);
  if (!read.ok) return read;
  if (precisionOf(read.value.typed) !== 'day') return { ok: false, reason: 'incomplete' };
  return { ok: true, value: read.value.period.first };
}

const unknownDate: PartialDate = { date: null, precision: 'unknown', text: '年月日不詳' };

const daysFromToday: Readonly<Record<string, number>> = {
  今日: 0,
  本日: 0,
  明日: 1,
  明後日: 2,
  昨日: -1,
  一昨日: -2,
};

function readWithPeriod(
  body: string,
  notes: readonly string[],
): Parsed<{ typed: TypedDate; period: Period }> {
  const typed = readTypedDate(body);
  if (typeof typed === 'string') return { ok: false, reason: typed };
  const period = periodOf(typed);
  if (period === undefined) return { ok: false, reason: 'no-such-date' };
  if (period.last < period.first) return { ok: false, reason: 'contradiction' };
  if (eras[0] !== undefined && period.last < eras[0].start) return { ok: false, reason: 'too-early' };
  const refusal = checkNotes(notes, typed, period);
  return refusal === undefined ? { ok: true, value: { typed, period } } : { ok: false, reason: refusal };
}

function precisionOf(typed: TypedDate): DatePrecision {
  if (typed.estimated) return 'estimated';
  if (typed.about || typed.part !== undefined || typed.until !== undefined) return 'about';
  if (typed.day !== undefined) return 'day';
  return typed.month === undefined ? 'year' : 'month';
}

function write(typed: TypedDate, era: Era | undefined, style: 'long' | 'short'): string {
  const estimated = typed.estimated ? '推定' : '';
  const start = `${estimated}${writeYear(era, typed.year, style)}${writeWithinYear(typed, style)}`;
  const { until } = typed;
  if (until === undefined) return start;
  const endYear =
    until.year === typed.year
      ? ''
      : `${writeYear(endEra(until), until.year, style)}${style === 'short' ? '.' : ''}`;
  const end = writeWithinYear(until, style).replace(/^\./, '');
  return style === 'long' ? `${start}から${endYear}${end}までの間` : `${start}~${endYear}${end}`;
}

function writeWithinYear(typed: TypedDate, style: 'long' | 'short'): string {
  const { month, day, part = '', about, unspecified } = typed;
  const [monthText, dayText] = style === 'long' ? [`${month}月`, `${day}日`] : [`.${month}`, `.${day}`];
  const written = `${month === undefined ? '' : monthText}${day === undefined ? '' : dayText}`;
  const missing = !unspecified ? '' : month === undefined ? ' 月日不詳' : ' 日不詳';
  return `${written}${part}${about ? '頃' : ''}${missing}`;
}

function endEra(until: TypedDate): Era | undefined {
  const period = periodOf(until);
  return period && eraOf(period.first);
}

function latestDay(date: CivilDate, precision: DatePrecision): CivilDate | undefined {
  const { year, month } = partsOf(date);
  if (precision === 'day') return date;
  if (precision === 'month') return civilDate(year, month, daysInMonth(year, month));
  return precision === 'year' ? civilDate(year, 12, 31) : undefined;
}

/** Of last year's, this year's and next year's such day the closest to today; of two as close, the one to come. */
function closestDay(month: number, day: number, today: CivilDate): CivilDate | undefined {
  const distance = (date: CivilDate) => Math.abs(daysBetween(today, date));
  const { year } = partsOf(today);
  return [year + 1, year, year - 1]
    .map((candidate) => civilDate(candidate, month, day))
    .filter((date) => date !== undefined)
    .sort((a, b) => distance(a) - distance(b) || compare(b, a))[0];
}
