import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { isParentYounger } from './parent-age.ts';

const first = '1950-01-01' as CivilDate;
const born = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(first, days));
const exact = (date: CivilDate) => ({ date, precision: 'day' as const });

test('of two exact birthdays never both may be the parent unless they are the same day', () => {
  fc.assert(
    fc.property(born, born, (one, other) => {
      const forth = isParentYounger('birth', exact(one), exact(other));
      const back = isParentYounger('birth', exact(other), exact(one));
      expect([forth, back].filter(Boolean)).toHaveLength(one === other ? 0 : 1);
      expect(forth).toBe(one > other);
    }),
  );
});

test('what is not known to the year, and step or foster parents, never fail', () => {
  fc.assert(
    fc.property(born, born, (one, other) => {
      for (const precision of ['about', 'estimated'] as const)
        expect(isParentYounger('birth', { date: one, precision }, exact(other))).toBe(false);
      expect(isParentYounger('birth', { date: null, precision: 'unknown' }, exact(other))).toBe(false);
      for (const kind of ['step', 'foster'] as const)
        expect(isParentYounger(kind, exact(one), exact(other))).toBe(false);
    }),
  );
});
