import { type CivilDate, civilDate, daysInMonth, partsOf } from './civil-date.ts';
import { type Era, eraOf, eras, formatWeekday } from './era.ts';

/**
 * Why a typed date was refused: nothing typed; no known spelling; no such day in the calendar; before 明治; later than
 * allowed; a weekday, a second year in brackets or the end of a span that contradicts the rest; an exact day is needed.
 */
export type DateRefusal =
  'empty' | 'not-understood' | 'no-such-date' | 'too-early' | 'future' | 'contradiction' | 'incomplete';

export type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: DateRefusal };

/** What the words of a typed date say, before any of it is checked against the calendar. `year` is Gregorian. */
export interface TypedDate {
  readonly era: Era | undefined;
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** 春夏秋冬 of a year, 上旬中旬下旬 of a month, 末 of either. */
  readonly part: string | undefined;
  /** 頃 */
  readonly about: boolean;
  /** 推定 */
  readonly estimated: boolean;
  /** 月日不詳 or 日不詳 was written out. */
  readonly unspecified: boolean;
  /** The other end of 「…から…までの間」. */
  readonly until: TypedDate | undefined;
}

/** The days a typed date may mean, both included. */
export interface Period {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/** One spelling for each thing: half width, upper case, no spaces, one hyphen, arabic numerals, one word for 頃. */
export function plainSpelling(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .trim()
    .replace(/(?<=\d)\s+(?=\d)/g, '.')
    .replace(/\s/g, '')
    .replace(/(?<=\d)[‐‑‒–—―−ー・、,](?=\d)/g, '-')
    .replace(/[〇一二三四五六七八九十]+(?=[年月日])/g, (numeral) => String(readNumeral(numeral)))
    .replace(/ごろ|ころ|くらい|ぐらい|位|前後/g, '頃')
    .replace(/不明|未詳/, '不詳')
    .replace('初旬', '上旬');
}

/** Takes the bracketed notes out of a plain spelling: 昭和20年(1945年)3月5日 is 昭和20年3月5日 with one note. */
export function separateNotes(plain: string): { body: string; notes: string[] } {
  const bracketed = /\(([^()]*)\)/g;
  const notes = [...plain.matchAll(bracketed)].flatMap((match) => (match[1] ?? '').split(/[・、,]/));
  return { body: plain.replace(bracketed, ''), notes };
}

/**
 * Reads a plain spelling without notes. A year is needed: a month and a day alone are not understood. Neither are years
 * before 1000 and after 2199 nor over 199 of an era, slips of the finger all of them.
 */
export function readTypedDate(body: string): TypedDate | 'not-understood' | 'no-such-date' {
  const words = body
    .replace(/生(?:まれ)?$/, '')
    .replace('推定', '')
    .replace(/^(?:約|およそ)(.*?)頃?$/, '$1頃');
  const span = /^(.+?)(?:から|[~〜])(.+?)(?:まで)?(?:の?間)?$/.exec(words);
  const start = readOne(span?.[1] ?? words);
  if (typeof start === 'string') return start;
  const estimated = body.includes('推定');
  if (span === null) return { ...start, estimated };
  const until = readEnd(span[2] ?? '', start);
  return typeof until === 'string' ? until : { ...start, estimated, until };
}

/** The days meant, or undefined when the day does not exist. A span that ends before it begins has `last` < `first`. */
export function periodOf(typed: TypedDate): Period | undefined {
  const { year, month, day, until } = typed;
  if (until !== undefined) {
    const start = periodOf({ ...typed, until: undefined });
    const end = periodOf(until);
    return start && end && { first: start.first, last: end.last };
  }
  if (day !== undefined) return days(year, month, day, month, day);
  if (month === undefined) {
    const [from, to] = monthsOfPart[typed.part ?? ''] ?? [1, 12];
    return days(year, from, 1, to, daysInMonth(year, to));
  }
  const [from, to] = daysOfPart[typed.part ?? ''] ?? [1, 31];
  return days(year, month, from, month, Math.min(to, daysInMonth(year, month)));
}

/** Whether every bracketed note says the same as the date; `not-understood` when one says something else altogether. */
export function checkNotes(
  notes: readonly string[],
  typed: TypedDate,
  period: Period,
): DateRefusal | undefined {
  for (const note of notes) {
    const day = /^([日月火水木金土])(?:曜日?)?$/.exec(note);
    const year = readTypedDate(note);
    if (day !== null) {
      if (period.first !== period.last || day[1] !== formatWeekday(period.first)) return 'contradiction';
    } else if (typeof year !== 'string') {
      if (year.year !== typed.year) return 'contradiction';
    } else if (note !== '祝') return 'not-understood';
  }
  return undefined;
}

/**
 * The era in which to show the date: the typed one where it reaches into the days meant, otherwise the one that
 * holds all of them. Undefined, hence 西暦, for 1989年, which is 昭和64年 and 平成元年.
 */
export function eraToShow(typed: TypedDate, period: Period): Era | undefined {
  const first = eraOf(period.first);
  const last = eraOf(typed.until === undefined ? period.last : period.first);
  if (typed.era !== undefined && (typed.era === first || typed.era === last)) return typed.era;
  return first === last ? first : undefined;
}

const monthsOfPart: Readonly<Record<string, readonly [number, number]>> = {
  春: [3, 5],
  夏: [6, 8],
  秋: [9, 11],
  // January and February of a year are its winter as much as December is.
  冬: [1, 12],
  末: [12, 12],
};

const daysOfPart: Readonly<Record<string, readonly [number, number]>> = {
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  末: [21, 31],
};

const eraWord = eras.flatMap(({ name, letter }) => [name, name.charAt(0), letter]).join('|');

const oneDate = new RegExp(
  `^(?:(?<era>${eraWord})\\.?(?<eraYear>元|1?\\d{1,2})|(?:西暦)?(?<year>(?:1\\d|2[01])\\d{2}))` +
    '(?:[年./-](?:(?<month>\\d{1,2})(?:[月./-](?:(?<day>\\d{1,2})日?)?)?)?)?' +
    '(?<part>[春夏秋冬末]|[上中下]旬)?(?<about>頃)?(?<unspecified>(?:月日|日)?不詳)?$',
);

const sixDigitsOfEra = new RegExp(`^(${eraWord})(\\d{2})(\\d{2})(\\d{2})$`);

function readOne(words: string): TypedDate | 'not-understood' | 'no-such-date' {
  const spelled = words
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
    .replace(/^([1-5])(?=\d{6}$)/, (code) => eras.find((era) => era.code === Number(code))?.letter ?? code)
    .replace(sixDigitsOfEra, '$1$2-$3-$4');
  const found = oneDate.exec(spelled)?.groups;
  if (found === undefined) return 'not-understood';

  const month = numberOrNone(found['month']);
  const day = numberOrNone(found['day']);
  const part = found['part'];
  const about = found['about'] !== undefined;
  const unspecified = found['unspecified'] !== undefined;
  if (
    part !== undefined &&
    (day !== undefined || !(part in (month === undefined ? monthsOfPart : daysOfPart)))
  ) {
    return 'not-understood';
  }
  if (unspecified && (day !== undefined || part !== undefined || about)) return 'not-understood';
  if (month !== undefined && found['unspecified'] === '月日不詳') return 'not-understood';

  const era = eras.find(
    ({ name, letter }) => found['era'] === letter || name.startsWith(found['era'] ?? '-'),
  );
  const eraYear = found['eraYear'] === '元' ? 1 : Number(found['eraYear']);
  if (eraYear === 0) return 'no-such-date';
  const year = era === undefined ? Number(found['year']) : partsOf(era.start).year + eraYear - 1;
  return { era, year, month, day, part, about, estimated: false, unspecified, until: undefined };
}

/** The end of a span, which may leave out what it shares with the start: 3月1日から10日まで, 12月28日から1月3日まで. */
function readEnd(words: string, start: TypedDate): TypedDate | 'not-understood' | 'no-such-date' {
  if (start.month === undefined || start.day === undefined) return 'not-understood';
  const short = /^(?:(\d{1,2})[月./-])?(\d{1,2})日?(頃)?$/.exec(words);
  if (short === null) {
    const end = readOne(words);
    return typeof end === 'string' || end.day !== undefined ? end : 'not-understood';
  }
  const month = numberOrNone(short[1]) ?? start.month;
  const year = month < start.month ? start.year + 1 : start.year;
  return { ...start, year, month, day: Number(short[2]), about: short[3] !== undefined };
}

function days(
  year: number,
  month: number | undefined,
  from: number,
  toMonth: number | undefined,
  to: number,
) {
  const first = civilDate(year, month ?? 0, from);
  const last = civilDate(year, toMonth ?? 0, to);
  return first && last && { first, last };
}

function numberOrNone(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** 二十三 or 二三 is 23; 一九四五 is 1945. */
function readNumeral(numeral: string): number {
  const digitsOf = (text: string) =>
    text.replace(/./g, (digit) => String('〇一二三四五六七八九'.indexOf(digit)));
  if (!numeral.includes('十')) return Number(digitsOf(numeral));
  const [tens = '', ones = ''] = numeral.split('十');
  return Number(digitsOf(tens) || 1) * 10 + Number(digitsOf(ones) || 0);
}
