import { describe, expect, it } from 'vitest';
import { type CivilDate, addDays } from './civil-date.ts';
import { fiscalYearOf, fiscalYearRange, formatFiscalYear } from './fiscal-year.ts';

describe('the fiscal year', () => {
  it.each([
    ['2026-03-31', 2025],
    ['2026-04-01', 2026],
    ['2026-12-31', 2026],
    ['2027-01-01', 2026],
    ['2027-03-31', 2026],
  ])('of %s is %i', (date, year) => {
    expect(fiscalYearOf(date as CivilDate)).toBe(year);
  });

  it('begins the day after the last one ended', () => {
    expect(fiscalYearRange(2026)).toEqual({ first: '2026-04-01', last: '2027-03-31' });
    for (let year = 1868; year <= 2100; year += 1) {
      const { first, last } = fiscalYearRange(year);
      expect([fiscalYearOf(first), fiscalYearOf(last)]).toEqual([year, year]);
      expect(addDays(last, 1)).toBe(fiscalYearRange(year + 1).first);
    }
  });

  it.each([
    [2026, '令和8年度'],
    [2019, '令和元年度'],
    [2018, '平成30年度'],
    [1989, '平成元年度'],
    [1988, '昭和63年度'],
  ])('%i is called %s', (year, name) => {
    expect(formatFiscalYear(year)).toBe(name);
  });
});
