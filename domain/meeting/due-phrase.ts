import {
  addDays,
  addMonths,
  civilDate,
  daysBetween,
  partsOf,
  weekday,
  type CivilDate,
} from '../calendar/civil-date.ts';
import { formatWeekday } from '../calendar/era.ts';
import { fiscalYearOf, fiscalYearRange } from '../calendar/fiscal-year.ts';
import { parseCivilDate } from '../calendar/partial-date.ts';
import { periodOf, plainSpelling, readTypedDate } from '../calendar/typed-date.ts';

/** Words that set a term, and where they stand in the line. */
export interface DuePhrase {
  readonly from: number;
  readonly to: number;
  readonly dueOn: CivilDate;
}

/**
 * The term in a line as it is said at a meeting: 12/5(土)までに, 令和8年12月5日, 来週金曜, 月末, 12月中旬に, 2週間以内に, 年度末.
 * Of several days the one with まで counts, else the first. A day before `on` is no term, nor is one whose weekday is
 * another. Undefined where none is said and where the words may mean something else: a habit, a share, a name.
 * @param on the day of the meeting
 */
export function findDue(line: string, on: CivilDate): DuePhrase | undefined {
  const plain = narrow(line);
  const found = spellings.flatMap(({ pattern, read }) =>
    [...plain.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      dueOn: onItsWeekday(read(match.groups ?? {}, on), match.groups ?? {}),
      isTerm: match[0].includes('まで'),
    })),
  );
  const terms = found
    // The longer spelling of the same place is the exact one, even where it is no term: 来月末 over 月末.
    .filter((phrase) => !found.some((other) => covers(other, phrase)))
    .filter((phrase): phrase is typeof phrase & DuePhrase => phrase.dueOn !== undefined && phrase.dueOn >= on)
    .toSorted((a, b) => a.from - b.from);
  const due = terms.find(({ isTerm }) => isTerm) ?? terms[0];
  return due && { from: due.from, to: due.to, dueOn: due.dueOn };
}

type Parts = Readonly<Record<string, string | undefined>>;
type Reader = (parts: Parts, on: CivilDate) => CivilDate | undefined;

/** Years and months that are counted from the meeting. */
const yearsAhead: Readonly<Record<string, number>> = { 今: 0, 本: 0, 当: 0, 来: 1, 翌: 1, 再来: 2 };
const monthsAhead: Readonly<Record<string, number>> = { ...yearsAhead, 翌々: 2 };
const weeksAhead: Readonly<Record<string, number>> = { 今週: 0, 来週: 1, 再来週: 2 };
/** Days: 11/12 said on 20 November is a day that was, not a term in a year. */
const farthest = 270;

// What follows a day. まで before の or を is said of something else: 先月末までの家計簿.
const particle =
  '(?:\\s?まで(?:には|に|は|とする|(?![のをでと]|が(?!ん)))|には?(?!も)|を?(?:めど|目途|目処)に|の(?=午[前後]|夕方|[朝昼夜]に))';
const clauseEnd = String.raw`(?=$|[\s、。,./・:;!?)」』→])`;
/** What no name, illness or paper begins with, as 中村, 内科 and 末締め do. */
const deed = '(?=訪問|電話|面談|面接|必着|締切|期限|午[前後])';
const closed = `(?:中|頃|ごろ)?(?:${particle}|${clauseEnd}|${deed})`;
/** The day is followed by what is done; a particle would make it a part of another phrase: 金曜は, 12月5日から. */
const bare =
  '(?![のをがはもとでやかへ~〜]|まで|に|から|より|ずつ|だけ|ごと|おき|頃|ごろ|中の|以[降後前]|前[後のにま]|後[のには]|付[でのけ]|現在|時点|生ま|分|間)';
const open = `(?:${closed}|(?:頃|ごろ)?${bare})`;

// What stands before it.
const clauseStart = String.raw`(?:^|[\s、。,.:・(「→]|さん|様|氏|先生)`;
const apart = '(?<![\\d日曜末旬)](?:[とやか~〜]|から))';
/** 毎月末 is a habit, 先月末 was, 3か月内 is a span, of 家賃の月末 nobody knows. */
const alone = String.raw`(?<![毎先前翌来今本当再々かヶケカヵ箇数各隔同昨去半長近元\d年度月の])`;

const letter = '[月火水木金土日]';
/** 来週の月・水に names two days. */
const single = String.raw`(?![・、,/]\s?${letter}(?:曜|に|まで|、|$))`;
const ofWeek = String.raw`(?:\s?(?:\((?<bracketed>${letter})(?:曜日?)?(?:[・,、]?祝)?\)|(?<written>${letter})曜(?:日|(?!日))))?(?!\s?\(?${letter}[曜)・])`;
const all = '中(?!頃|ごろ)';
const year = String.raw`(?:(?<ahead>今|本|来|翌|再来)年の?)?`;
const eraYear = String.raw`(?:令和|[Rr])(?:元|\d{1,2})`;

const spellings: readonly { readonly pattern: RegExp; readonly read: Reader }[] = (
  [
    [
      String.raw`(?<date>(?:${eraYear}|\d{4})(?:年\d{1,2}月\d{1,2}日?|[./-]\d{1,2}[./-]\d{1,2}(?!\d)))${ofWeek}${open}`,
      ({ date = '' }, on) => exact(date, on),
    ],
    [
      String.raw`(?<![\d./年-])${year}(?<month>\d{1,2})月(?<day>\d{1,2})日${ofWeek}${open}`,
      (parts, on) => dayOfMonth(parts, on),
    ],
    // Half of something is 1/2 as well: without まで or に only at either end of its clause or with a weekday.
    [
      String.raw`(?<![\d./年の-]|要介護|要支援)${year}(?<month>\d{1,2})/(?<day>\d{1,2})(?!\d|[./]\d)${ofWeek}(?:${closed}|(?:頃|ごろ)?(?<=(?:${clauseStart}|年の?)\d{1,2}/\d{1,2}|[曜日)頃ろ])(?!錠)${bare})`,
      (parts, on) => dayOfMonth(parts, on),
    ],
    [
      // 来週木村さんが, 今週の水道料金, 来週日中に
      String.raw`(?<week>今週|来週|再来週)[の\s]?(?:(?<name>${letter})曜(?:日|(?!日))${single}${open}|(?<short>${letter})(?<!日(?=中))中?(?:${particle}|${clauseEnd})${single})`,
      ({ week = '', name, short }, on) => dayOfWeek(name ?? short ?? '', weeksAhead[week] ?? 0, on),
    ],
    [
      String.raw`(?<!の|[週毎各隔第\d]|週\s|${letter}[・、,]?)(?:(?:次|今度)の)?(?<name>${letter})曜(?:日|(?!日))${single}${open}`,
      ({ name = '' }, on) => {
        const ahead = ('日月火水木金土'.indexOf(name) - weekday(on) + 7) % 7;
        return addDays(on, ahead === 0 ? 7 : ahead);
      },
    ],
    [
      `(?<week>今週|来週|再来週)(?:${all}|(?=まで))${closed}`,
      ({ week = '' }, on) => dayOfWeek('金', weeksAhead[week] ?? 0, on),
    ],
    [
      `(?<ahead>今|本|当|来|翌|再来|翌々)月(?:の?月)?(?:(?:の?末日?|${all}|内|(?=まで))${closed}|の?(?<part>[上中下初]旬)${open})`,
      ({ ahead = '', part = '末' }, on) => {
        const month = partsOf(addMonths(on, monthsAhead[ahead] ?? 0));
        return lastDayOf(`${month.year}年${month.month}月${part}`);
      },
    ],
    [
      `${alone}月(?:末日?|内)${closed}`,
      (_, on) => lastDayOf(`${partsOf(on).year}年${partsOf(on).month}月末`),
    ],
    [
      String.raw`(?<![\d./年度-])(?<![年度]の)(?:(?<dated>${eraYear}年|\d{4}年)|${year})(?<month>\d{1,2})月(?:(?:の?末日?|${all}|内)${closed}|の?(?<part>[上中下初]旬)${open})`,
      ({ dated, ahead, month = '', part = '末' }, on) => {
        const present = partsOf(on).year;
        if (dated !== undefined) return lastDayOf(`${dated}${month}月${part}`);
        if (ahead !== undefined) return lastDayOf(`${present + (yearsAhead[ahead] ?? 0)}年${month}月${part}`);
        return within(
          [present, present + 1].map((each) => lastDayOf(`${each}年${month}月${part}`)),
          on,
        );
      },
    ],
    [
      `(?:(?<era>${eraYear})|(?<ahead>今|本|当|来|翌|再来)|${alone})年度(?:の?末|${all}|内)${closed}`,
      ({ era, ahead = '今' }, on) => {
        const named = era === undefined ? on : exact(`${era}年12月31日`, on);
        return named && fiscalYearRange(fiscalYearOf(named) + (yearsAhead[ahead] ?? 0)).last;
      },
    ],
    [
      `(?:(?<ahead>今|本|来|翌|再来)年(?:の?年)?(?:の?末|内|${all})|${alone}年[末内])${closed}`,
      ({ ahead = '今' }, on) => civilDate(partsOf(on).year + (yearsAhead[ahead] ?? 0), 12, 31),
    ],
    [
      `(?:今日[、・]?(?=明日))?(?<date>本日|今日|明日|明後日)(?![香子])${ofWeek}${open}`,
      ({ date = '' }, on) => exact(date, on),
    ],
    // Counted from the meeting only where nothing else is named: 退院3日後 is another day.
    [
      String.raw`(?<=^|[\s、。,:・(「→がはをにもで]|さん|様|氏|先生)(?<!\d[、,・])(?<count>\d{1,3})(?<unit>日|週間?|[かヶケカヵ箇]月|年)(?:以内${open}|内${closed}|後(?!藤)${open})`,
      ({ count, unit }, on) => later(on, Number(count), unit ?? ''),
    ],
  ] satisfies readonly [string, Reader][]
).map(([pattern, read]) => ({ pattern: new RegExp(`${apart}(?:${pattern})`, 'gu'), read }));

function exact(words: string, on: CivilDate): CivilDate | undefined {
  const read = parseCivilDate(words, { today: on });
  return read.ok ? read.value : undefined;
}

/** The next such day from the meeting on: a term lies ahead. */
function dayOfMonth({ ahead, month, day }: Parts, on: CivilDate): CivilDate | undefined {
  const present = partsOf(on).year;
  const inYear = (each: number) => civilDate(each, Number(month), Number(day));
  if (ahead !== undefined) return inYear(present + (yearsAhead[ahead] ?? 0));
  return within([inYear(present), inYear(present + 1)], on);
}

function within(dates: readonly (CivilDate | undefined)[], on: CivilDate): CivilDate | undefined {
  return dates.find((date) => date !== undefined && date >= on && daysBetween(on, date) <= farthest);
}

/** Weeks begin on Monday, as on the calendars of town offices. */
function dayOfWeek(name: string, weeks: number, on: CivilDate): CivilDate {
  const monday = addDays(on, -((weekday(on) + 6) % 7));
  return addDays(monday, weeks * 7 + '月火水木金土日'.indexOf(name));
}

/** The last day a year, month and part of it may mean: 中旬 is over on the 20th. */
function lastDayOf(words: string): CivilDate | undefined {
  const typed = readTypedDate(plainSpelling(words));
  return typeof typed === 'string' ? undefined : periodOf(typed)?.last;
}

function later(on: CivilDate, count: number, unit: string): CivilDate {
  if (unit === '日') return addDays(on, count);
  if (unit.startsWith('週')) return addDays(on, count * 7);
  return addMonths(on, unit === '年' ? count * 12 : count);
}

/** 12/5(金) of a year in which it is a Saturday was meant for another day. */
function onItsWeekday(date: CivilDate | undefined, { bracketed, written }: Parts): CivilDate | undefined {
  const name = bracketed ?? written;
  return date === undefined || name === undefined || formatWeekday(date) === name ? date : undefined;
}

function covers(outer: { from: number; to: number }, inner: { from: number; to: number }): boolean {
  return outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from;
}

/** Figures and their separators in half width, each in its place. */
function narrow(line: string): string {
  return line.replace(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
