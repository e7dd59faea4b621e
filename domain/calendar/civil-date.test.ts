import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CivilDate,
  addDays,
  addMonths,
  ageOn,
  civilDate,
  compare,
  daysBetween,
  isCivilDate,
  partsOf,
  toCivilDate,
  weekday,
} from './civil-date.ts';

const day = (text: string) => text as CivilDate;
const anyDay = fc.integer({ min: 0, max: 85_000 }).map((days) => addDays(day('1868-01-25'), days));

describe('a civil date', () => {
  it.each(['1868-01-25', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('is %s', (text) => {
    expect(isCivilDate(text)).toBe(true);
    expect(toCivilDate(text)).toBe(text);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '0000-01-01',
    '',
    ' 2026-04-01',
  ])('is not %j', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(toCivilDate(text)).toBeUndefined();
  });

  it('is only ever text', () => {
    expect(isCivilDate(20260401)).toBe(false);
    expect(isCivilDate(null)).toBe(false);
  });

  it('is built from its parts where the day exists', () => {
    expect(civilDate(2026, 4, 1)).toBe('2026-04-01');
    expect(civilDate(2026, 2, 29)).toBeUndefined();
    expect(civilDate(2026, 4, 1.5)).toBeUndefined();
    expect(civilDate(0, 4, 1)).toBeUndefined();
  });
});

describe('reckoning', () => {
  it('walks every day from 1868 to 2100 without a gap, weekdays in turn', () => {
    let today = day('1868-01-01');
    let turn = 3;
    let count = 0;
    while (today < '2100-12-31') {
      const next = addDays(today, 1);
      const { year, month, day: dayOfMonth } = partsOf(today);
      if (!(next > today && civilDate(year, month, dayOfMonth) === today && weekday(today) === turn)) break;
      today = next;
      turn = (turn + 1) % 7;
      count += 1;
    }
    expect(today).toBe('2100-12-31');
    expect(count).toBe(daysBetween(day('1868-01-01'), day('2100-12-31')));
  });

  it('adds days and counts them alike, back and forth', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(daysBetween(b, a) + daysBetween(a, b)).toBe(0);
        expect(compare(a, b) < 0).toBe(daysBetween(a, b) > 0);
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -13, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-20', 24, '2028-11-20'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it('refuses to leave the calendar', () => {
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(day('2026-04-01'), Number.NaN)).toThrow(RangeError);
    expect(() => addMonths(day('0001-01-01'), -1)).toThrow(RangeError);
  });
});

describe('age', () => {
  it.each([
    ['1945-03-05', '2026-03-04', 80],
    ['1945-03-05', '2026-03-05', 81],
    ['2004-02-29', '2026-02-28', 21],
    ['2004-02-29', '2026-03-01', 22],
    ['2004-02-29', '2024-02-29', 20],
    ['2026-03-05', '2026-03-05', 0],
    ['2026-03-05', '2026-03-04', -1],
  ])('of one born %s is on %s %i', (birth, on, years) => {
    expect(ageOn(day(birth), day(on))).toBe(years);
  });
});
