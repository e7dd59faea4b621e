import {
  addDays,
  addMonths,
  civilDate,
  daysBetween,
  daysInMonth,
  partsOf,
  weekday,
  type CivilDate,
} from '../calendar/civil-date.ts';
import { parseCivilDate } from '../calendar/partial-date.ts';

/** Words that set a term, and where they stand in the line. */
export interface DuePhrase {
  readonly from: number;
  readonly to: number;
  readonly dueOn: CivilDate;
}

/**
 * The term in a line as it is said at a meeting: 12/5までに, 令和8年12月5日, 来週金曜, 月末, 来月中に, 2週間以内に, 年度末.
 * Of several days the one with まで counts, else the first. A day before `on` is no term. Undefined where none is said.
 * @param on the day of the meeting
 */
export function findDue(line: string, on: CivilDate): DuePhrase | undefined {
  const plain = narrow(line);
  const found = spellings
    .flatMap(({ pattern, read }) =>
      [...plain.matchAll(new RegExp(`(?:${pattern})${ending}`, 'gu'))].map((match) => {
        const dueOn = read(match.groups ?? {}, on);
        return {
          from: match.index,
          to: match.index + match[0].length,
          dueOn,
          isTerm: match[0].includes('まで'),
        };
      }),
    )
    .filter((phrase): phrase is typeof phrase & DuePhrase => phrase.dueOn !== undefined && phrase.dueOn >= on)
    // The longer spelling of the same place is the exact one: 来月末 over 月末.
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const outer = found.filter((phrase) => !found.some((other) => other !== phrase && covers(other, phrase)));
  const due = outer.find(({ isTerm }) => isTerm) ?? outer[0];
  return due && { from: due.from, to: due.to, dueOn: due.dueOn };
}

type Reader = (parts: Readonly<Record<string, string | undefined>>, on: CivilDate) => CivilDate | undefined;

/** What may follow a day and belongs to it. */
const ending = '(?:まで(?:には|に)?|中(?:には|に)?|頃(?:までに|に)?|ごろ(?:までに|に)?|以?内に?|に(?!は))?';

const spellings: readonly { readonly pattern: string; readonly read: Reader }[] = [
  {
    pattern: String.raw`(?<day>(?:令和|R|r)(?:元|\d{1,2})[年./-]\d{1,2}[月./-]\d{1,2}日?|\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?)`,
    read: ({ day = '' }, on) => exact(day, on),
  },
  {
    pattern: String.raw`(?<![\d./年-])(?:(?<year>来年|今年)の?)?(?<month>\d{1,2})(?:月|/)(?<day>\d{1,2})(?![\d/])日?`,
    read: ({ year, month, day }, on) => {
      const date = nextDay(Number(month), Number(day), on, year);
      return year === undefined && date !== undefined && daysBetween(on, date) > farthest ? undefined : date;
    },
  },
  {
    pattern: '(?<week>今週|来週|再来週)の?(?<name>[月火水木金土日])(?:曜日?)?',
    read: ({ week = '', name = '' }, on) => dayOfWeek(name, weeksAhead[week] ?? 0, on),
  },
  {
    pattern: '(?<!週の?)(?<name>[月火水木金土日])曜日?',
    read: ({ name = '' }, on) => {
      const ahead = ('日月火水木金土'.indexOf(name) - weekday(on) + 7) % 7;
      return addDays(on, ahead === 0 ? 7 : ahead);
    },
  },
  {
    pattern: '(?<week>今週|来週|再来週)(?=中|まで)',
    read: ({ week = '' }, on) => dayOfWeek('金', weeksAhead[week] ?? 0, on),
  },
  {
    pattern: '(?<month>今月|来月|再来月)(?:の?末日?|(?=中|内|まで))|(?<![\\d今来年])月末|月内',
    read: ({ month = '今月' }, on) => endOfMonth(addMonths(on, monthsAhead[month] ?? 0)),
  },
  {
    pattern: String.raw`(?<month>\d{1,2})月(?:の?末日?|(?=中|内))`,
    read: ({ month }, on) => {
      const first = nextDay(Number(month), 1, addDays(on, 1 - partsOf(on).day), undefined);
      return first && endOfMonth(first);
    },
  },
  { pattern: '年度末|今年度中', read: (_, on) => nextDay(3, 31, on, undefined) },
  { pattern: '年末|年内', read: (_, on) => nextDay(12, 31, on, undefined) },
  { pattern: '(?<day>本日|今日|明日|明後日)', read: ({ day = '' }, on) => exact(day, on) },
  {
    pattern: String.raw`(?<count>\d{1,3})(?<unit>日|週間|[かヶケカヵ]月)(?=以内|後)後?`,
    read: ({ count, unit }, on) => later(on, Number(count), unit ?? ''),
  },
];

/** Days: 11/12 said on 20 November is a day that was, not a term in a year. */
const farthest = 270;
const weeksAhead: Readonly<Record<string, number>> = { 今週: 0, 来週: 1, 再来週: 2 };
const monthsAhead: Readonly<Record<string, number>> = { 今月: 0, 来月: 1, 再来月: 2 };

function exact(words: string, on: CivilDate): CivilDate | undefined {
  const read = parseCivilDate(words, { today: on });
  return read.ok ? read.value : undefined;
}

/** The next such day from the meeting on: a term lies ahead. */
function nextDay(month: number, day: number, on: CivilDate, year: string | undefined): CivilDate | undefined {
  const present = partsOf(on).year;
  if (year !== undefined) return civilDate(year === '来年' ? present + 1 : present, month, day);
  return [present, present + 1]
    .map((each) => civilDate(each, month, day))
    .find((date) => date !== undefined && date >= on);
}

/** Weeks begin on Monday, as on the calendars of town offices. */
function dayOfWeek(name: string, weeks: number, on: CivilDate): CivilDate {
  const monday = addDays(on, -((weekday(on) + 6) % 7));
  return addDays(monday, weeks * 7 + '月火水木金土日'.indexOf(name));
}

function endOfMonth(date: CivilDate): CivilDate | undefined {
  const { year, month } = partsOf(date);
  return civilDate(year, month, daysInMonth(year, month));
}

function later(on: CivilDate, count: number, unit: string): CivilDate {
  if (unit === '日') return addDays(on, count);
  return unit === '週間' ? addDays(on, count * 7) : addMonths(on, count);
}

function covers(outer: DuePhrase, inner: DuePhrase): boolean {
  return outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from;
}

/** Figures and their separators in half width, each in its place. */
function narrow(line: string): string {
  return line.replace(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
