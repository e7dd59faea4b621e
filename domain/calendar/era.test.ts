import { describe, expect, it } from 'vitest';
import { type CivilDate, addDays } from './civil-date.ts';
import { eraOf, eras, formatBoth, formatEraYear, formatWareki } from './era.ts';
import { parseCivilDate } from './partial-date.ts';

const day = (text: string) => text as CivilDate;

describe('eras', () => {
  it.each([
    ['1868-01-24', undefined, '1868年1月24日', '1868.1.24'],
    ['1868-01-25', '明治', '明治元年1月25日', 'M1.1.25'],
    ['1912-07-29', '明治', '明治45年7月29日', 'M45.7.29'],
    ['1912-07-30', '大正', '大正元年7月30日', 'T1.7.30'],
    ['1926-12-24', '大正', '大正15年12月24日', 'T15.12.24'],
    ['1926-12-25', '昭和', '昭和元年12月25日', 'S1.12.25'],
    ['1989-01-07', '昭和', '昭和64年1月7日', 'S64.1.7'],
    ['1989-01-08', '平成', '平成元年1月8日', 'H1.1.8'],
    ['2019-04-30', '平成', '平成31年4月30日', 'H31.4.30'],
    ['2019-05-01', '令和', '令和元年5月1日', 'R1.5.1'],
    ['2026-11-20', '令和', '令和8年11月20日', 'R8.11.20'],
  ])('%s lies in %s: %s, %s', (text, era, long, short) => {
    expect(eraOf(day(text))?.name).toBe(era);
    expect(formatWareki(day(text), 'long')).toBe(long);
    expect(formatWareki(day(text), 'short')).toBe(short);
  });

  it('follow one another in the order of their codes', () => {
    expect(eras.map((era) => era.code)).toEqual([1, 2, 3, 4, 5]);
    expect(eras.map((era) => era.start)).toEqual(eras.map((era) => era.start).toSorted());
  });

  it('are written in the other styles', () => {
    expect(formatWareki(day('2026-11-20'), 'long-weekday')).toBe('令和8年11月20日(金)');
    expect(formatWareki(day('2026-11-20'), 'monthDay')).toBe('11/20');
    expect(formatEraYear(day('2019-12-31'))).toBe('令和元年');
    expect(formatEraYear(day('1867-12-31'))).toBe('1867年');
    expect(formatEraYear(day('2026-11-20'), 'short')).toBe('R8');
    expect(formatBoth(day('1945-03-05'))).toBe('昭和20年3月5日(1945年)');
  });

  it('are read back on every day from 1868 to 2100 as they were written', () => {
    const today = day('2026-11-20');
    const lost: string[] = [];
    for (let date = day('1868-01-25'); date <= '2100-12-31'; date = addDays(date, 1)) {
      for (const written of [formatWareki(date, 'long-weekday'), formatWareki(date, 'short'), date]) {
        const read = parseCivilDate(written, { today });
        if (!read.ok || read.value !== date) lost.push(written);
      }
    }
    expect(lost).toEqual([]);
  });
});
