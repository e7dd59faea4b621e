import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, partsOf, weekday, type CivilDate } from '../calendar/civil-date.ts';
import { fiscalYearOf } from '../calendar/fiscal-year.ts';
import { nextDueOn, type Recurrence } from './recurrence.ts';

const day = (text: string) => text as CivilDate;
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day('2000-01-01'), days));
const repeating = fc.constantFrom(
  'weekly' as const,
  'monthly' as const,
  'quarterly' as const,
  'yearly' as const,
);

const next = (recurrence: Recurrence, anchorOn: string, dueOn = anchorOn, doneOn = dueOn) =>
  nextDueOn({ recurrence, anchorOn: day(anchorOn), dueOn: day(dueOn) }, day(doneOn));

describe('the next task of a series', () => {
  it.each([
    ['weekly', '2026-11-20', '2026-11-20', '2026-11-20', '2026-11-27'],
    ['monthly', '2026-01-31', '2026-01-31', '2026-01-31', '2026-02-28'],
    ['monthly', '2026-01-31', '2026-02-28', '2026-02-28', '2026-03-31'],
    ['monthly', '2026-01-31', '2026-02-28', '2026-02-20', '2026-03-31'],
    ['quarterly', '2026-08-31', '2026-08-31', '2026-09-02', '2026-11-30'],
    ['yearly', '2026-04-01', '2026-04-01', '2026-04-10', '2027-04-01'],
    ['yearly', '2024-02-29', '2027-02-28', '2027-02-28', '2028-02-29'],
    ['monthly', '2026-01-10', '2026-01-10', '2026-03-15', '2026-04-10'],
  ] as const)('%s from %s, due %s, done %s', (recurrence, anchorOn, dueOn, doneOn, expected) => {
    expect(next(recurrence, anchorOn, dueOn, doneOn)).toBe(expected);
  });

  it('does not come when the task stands alone', () => {
    expect(next('none', '2026-11-20')).toBeNull();
  });

  it('is always later than the one that was finished, and never before the day it was done', () => {
    fc.assert(
      fc.property(repeating, anyDay, anyDay, anyDay, (recurrence, anchorOn, dueOn, doneOn) => {
        const following = nextDueOn({ recurrence, anchorOn, dueOn }, doneOn);
        expect(following !== null && following > dueOn && following >= doneOn).toBe(true);
      }),
    );
  });

  it('returns to the day of the anchor through a whole chain', () => {
    fc.assert(
      fc.property(repeating, anyDay, fc.integer({ min: 1, max: 30 }), (recurrence, anchorOn, length) => {
        let dueOn = anchorOn;
        for (let count = 0; count < length; count += 1) {
          dueOn = nextDueOn({ recurrence, anchorOn, dueOn }, dueOn) ?? dueOn;
          if (recurrence === 'weekly') expect(weekday(dueOn)).toBe(weekday(anchorOn));
          else expect(dueOn).toBe(addMonths(anchorOn, monthsFrom(anchorOn, dueOn)));
        }
        if (recurrence === 'yearly') expect(fiscalYearOf(dueOn)).toBe(fiscalYearOf(anchorOn) + length);
      }),
    );
  });
});

function monthsFrom(a: CivilDate, b: CivilDate): number {
  return (partsOf(b).year - partsOf(a).year) * 12 + partsOf(b).month - partsOf(a).month;
}
