import { civilDate, partsOf, type CivilDate } from '../calendar/civil-date.ts';
import { eras } from '../calendar/era.ts';
import { ageBand } from '../household-map/age-band.ts';

/** The month a case began, counted as the first, and the day a text was written on. */
export interface Course {
  readonly first: CivilDate;
  readonly on: CivilDate;
}

/** 第3月: which month of the case a day lies in; before it began, how long before. */
export function monthOfCourse(day: CivilDate, first: CivilDate): string {
  const month = monthsBetween(first, day) + 1;
  if (month >= 1) return `第${String(month)}月`;
  if (month > -12) return `初めの${String(1 - month)}か月前`;
  return yearsBefore(Math.floor((1 - month) / 12));
}

/**
 * Days, months and years of a text as the month of the case they lie in, ages as bands. A day without a year is the
 * nearest to the day of the text. Their numbers may be written in kanji. `put` takes each word that stands for one.
 */
export function replaceDates(text: string, { first, on }: Course, put: (word: string) => string): string {
  const about = (year: number, month: number, day = 1, asWritten: string) => {
    const date = civilDate(year, month, day) ?? civilDate(year, month, 1);
    return date === undefined ? asWritten : put(`${monthOfCourse(date, first)}ごろ`);
  };
  const nearest = (month: number, day: number, asWritten: string) => {
    const { year } = partsOf(on);
    const years = [year, year - 1, year + 1];
    const distance = (of: number) => {
      const date = civilDate(of, month, 1);
      return date === undefined ? Number.POSITIVE_INFINITY : Math.abs(monthsBetween(on, date));
    };
    const [closest = year] = years.toSorted((a, b) => distance(a) - distance(b));
    return about(closest, month, day, asWritten);
  };
  const yearAlone = (year: number) => {
    const years = year - partsOf(first).year;
    return put(years === 0 ? '初めの年' : years > 0 ? `${String(years)}年後` : yearsBefore(-years));
  };
  return inFigures(text)
    .replace(eraDay, (found: string, era: string, year: string, month: string, day: string | undefined) =>
      about(yearOf(era, year), Number(month), Number(day ?? 1), found),
    )
    .replace(
      /(?<!\d)((?:18|19|20)\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(?:(\d{1,2})(?!\d)\s*日?)?/gu,
      (found: string, year: string, month: string, day: string | undefined) =>
        about(Number(year), Number(month), Number(day ?? 1), found),
    )
    .replace(eraYear, (_found: string, era: string, year: string) => yearAlone(yearOf(era, year)))
    .replace(/((?:19|20)\d{2})\s*年/gu, (_found, year: string) => yearAlone(Number(year)))
    .replace(
      /(?<!\d)(\d{1,2})\s*月\s*(?:(\d{1,2})\s*日)?(?!\d)/gu,
      (found: string, month: string, day: string | undefined) =>
        nearest(Number(month), Number(day ?? 1), found),
    )
    .replace(/(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/gu, (found: string, month: string, day: string) =>
      nearest(Number(month), Number(day), found),
    )
    .replace(/(?<!\d)(\d{1,3})\s*[歳才]/gu, (_found, age: string) => put(bandOf(Number(age))));
}

const eraNames = eras.map(({ name, letter }) => `${name}|${letter}`).join('|');
const eraDay = new RegExp(
  `(${eraNames})\\.?\\s*(元|\\d{1,2})\\s*[年./]\\s*(\\d{1,2})\\s*[月./]\\s*(?:(\\d{1,2})\\s*日?)?`,
  'giu',
);
const eraYear = new RegExp(`(${eraNames})\\.?\\s*(元|\\d{1,2})\\s*年`, 'giu');

function yearOf(written: string, year: string): number {
  const era = eras.find(({ name, letter }) => [name, letter].includes(written.toUpperCase()));
  const start = era === undefined ? 0 : partsOf(era.start).year;
  return start + (year === '元' ? 1 : Number(year)) - 1;
}

/** 40代, 5-9歳, 90以上. */
function bandOf(age: number): string {
  const band = ageBand(age);
  return /\d$/u.test(band) ? `${band}歳` : band;
}

function yearsBefore(years: number): string {
  return years > 10 ? '10年以上前' : `約${String(Math.max(years, 1))}年前`;
}

function monthsBetween(from: CivilDate, to: CivilDate): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  return (b.year - a.year) * 12 + b.month - a.month;
}

/** 昭和二三年五月六日 as 昭和23年5月6日, 八十二歳 as 82歳; what is no date and no age keeps its kanji: 一人, 三年前. */
function inFigures(text: string): string {
  return text
    .replace(/[０-９／．]/gu, (character) => character.normalize('NFKC'))
    .replace(numberInKanji, (written) => String(numberOf(written)));
}

const zeros = '〇○零';
const figures = '一二三四五六七八九';
const inKanji = `[${figures}十百千][${zeros}${figures}十百千]*`;
const numberInKanji = new RegExp(
  [
    `(?<=(?:${eraNames})\\s*)${inKanji}(?=\\s*年)`,
    `(?:(?:一[八九]|二[${zeros}])[${zeros}${figures}]{2}|(?:千[八九]百|二千)[${figures}十]{0,3})(?=\\s*年)`,
    `${inKanji}(?=\\s*[月歳才])`,
    `(?<=月\\s*)${inKanji}(?=\\s*日)`,
  ].join('|'),
  'giu',
);
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 八十二 and 八二 are both 82. */
function numberOf(written: string): number {
  let whole = 0;
  let part = 0;
  for (const character of written) {
    const unit = units[character];
    if (unit === undefined) part = part * 10 + figures.indexOf(character) + 1;
    else {
      whole += Math.max(part, 1) * unit;
      part = 0;
    }
  }
  return whole + part;
}
