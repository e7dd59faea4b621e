import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { isWithin, overlap, periodProblem, type Period } from './periods.ts';

const first = '2020-01-01' as CivilDate;
const today = addDays(first, 60);
const day = fc.integer({ min: 0, max: 60 }).map((count) => addDays(first, count));
const period = fc
  .tuple(fc.option(day), fc.option(day))
  .filter(([startsOn, endsOn]) => startsOn === null || endsOn === null || startsOn <= endsOn)
  .map(([startsOn, endsOn]): Period => ({ startsOn, endsOn }));
/** Every day that matters, and one on either side. */
const days = Array.from({ length: 63 }, (_, count) => addDays(first, count - 1));

describe('periods of belonging', () => {
  test('two periods overlap exactly where they have a day in common', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const hasCommonDay = days.some((on) => isWithin(a, on) && isWithin(b, on));
        expect(overlap(a, b)).toBe(hasCommonDay);
        expect(overlap(b, a)).toBe(hasCommonDay);
      }),
    );
  });

  test('a period cut on a day is whole again in its two halves, and they do not overlap', () => {
    fc.assert(
      fc.property(period, day, (whole, cut) => {
        fc.pre(isWithin(whole, cut));
        const former = { startsOn: whole.startsOn, endsOn: cut };
        const latter = { startsOn: cut, endsOn: whole.endsOn };
        expect(overlap(former, latter)).toBe(false);
        for (const on of days) expect(isWithin(former, on) || isWithin(latter, on)).toBe(isWithin(whole, on));
      }),
    );
  });

  test('periods that were all taken never have two of them on one day', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 8 }), (offered) => {
        const taken: Period[] = [];
        for (const one of offered) if (periodProblem(one, taken, today) === null) taken.push(one);
        for (const on of days) expect(taken.filter((one) => isWithin(one, on)).length).toBeLessThan(2);
      }),
    );
  });

  test.each([
    [{ startsOn: addDays(today, 1), endsOn: null }, 'startsOn', 'in-future'],
    [{ startsOn: null, endsOn: addDays(today, 1) }, 'endsOn', 'in-future'],
    [{ startsOn: today, endsOn: first }, 'endsOn', 'end-before-start'],
    [{ startsOn: null, endsOn: null }, 'startsOn', 'overlapping-period'],
  ])('%j is refused', (offered, field, reason) => {
    const others = [{ startsOn: first, endsOn: addDays(first, 10) }];
    expect(periodProblem(offered, others, today)).toEqual({ field, reason });
  });

  test('whoever leaves on a day may come back on the same day', () => {
    const others = [{ startsOn: null, endsOn: first }];
    expect(periodProblem({ startsOn: first, endsOn: null }, others, today)).toBeNull();
  });
});
