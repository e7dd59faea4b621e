import { type CivilDate, partsOf, weekday } from './civil-date.ts';

/** An era (元号). `code` is the first digit of the seven-digit 和暦 of the resident register. */
export interface Era {
  readonly name: string;
  readonly letter: string;
  readonly code: number;
  readonly start: CivilDate;
}

export type WarekiStyle = 'long' | 'long-weekday' | 'short' | 'monthDay';

/**
 * The eras, oldest first; each ends on the eve of the next. A new era is one more line.
 * 明治 begins on the day of 明治元年1月1日 to which the change was made retroactive; days before 1873 are counted
 * by the Gregorian calendar throughout.
 */
export const eras: readonly Era[] = [
  { name: '明治', letter: 'M', code: 1, start: '1868-01-25' as CivilDate },
  { name: '大正', letter: 'T', code: 2, start: '1912-07-30' as CivilDate },
  { name: '昭和', letter: 'S', code: 3, start: '1926-12-25' as CivilDate },
  { name: '平成', letter: 'H', code: 4, start: '1989-01-08' as CivilDate },
  { name: '令和', letter: 'R', code: 5, start: '2019-05-01' as CivilDate },
];

/** The era of a day, or undefined before 明治. */
export function eraOf(date: CivilDate): Era | undefined {
  return eras.findLast((era) => era.start <= date);
}

/** A Gregorian year as a year of an era: 1 is 元年. */
export function yearOfEra(era: Era, year: number): number {
  return year - partsOf(era.start).year + 1;
}

/** 令和8年, 令和元年; 1867年 before 明治; short R8, 1867. */
export function formatEraYear(date: CivilDate, style: 'long' | 'short' = 'long'): string {
  return writeYear(eraOf(date), partsOf(date).year, style);
}

/**
 * A day in 和暦; in 西暦 before 明治.
 * `long` 令和8年11月20日, `long-weekday` 令和8年11月20日(金), `short` R8.11.20, `monthDay` 11/20.
 */
export function formatWareki(date: CivilDate, style: WarekiStyle): string {
  const { year, month, day } = partsOf(date);
  const era = eraOf(date);
  switch (style) {
    case 'long':
      return `${writeYear(era, year, 'long')}${month}月${day}日`;
    case 'long-weekday':
      return `${formatWareki(date, 'long')}(${formatWeekday(date)})`;
    case 'short':
      return `${writeYear(era, year, 'short')}.${month}.${day}`;
    case 'monthDay':
      return `${month}/${day}`;
  }
}

/** 和暦 with the year of 西暦 beside it: 昭和20年3月5日(1945年). */
export function formatBoth(date: CivilDate): string {
  return `${formatWareki(date, 'long')}(${partsOf(date).year}年)`;
}

/** The day of the week as one character: 金. */
export function formatWeekday(date: CivilDate): string {
  return '日月火水木金土'.charAt(weekday(date));
}

/** A Gregorian year within an era, or in 西暦 without one: 令和元年 or 2019年; short R1 or 2019. */
export function writeYear(era: Era | undefined, year: number, style: 'long' | 'short'): string {
  if (era === undefined) return style === 'long' ? `${year}年` : `${year}`;
  const number = yearOfEra(era, year);
  if (style === 'short') return `${era.letter}${number}`;
  return `${era.name}${number === 1 ? '元' : number}年`;
}
