import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberHouseholds } from './numbering.ts';

const placed = fc.uniqueArray(
  fc.record({
    householdId: fc.string({ minLength: 4, maxLength: 4 }),
    districtId: fc.constantFrom('', 'a', 'b', 'c'),
    x: fc.integer({ min: 0, max: 4_000 }),
    y: fc.integer({ min: 0, max: 3_000 }),
  }),
  { selector: ({ householdId }) => householdId, maxLength: 40 },
);
const sheet = { height: 3_000, districtOrder: ['b', 'a', 'c'] };

test('everybody has a number of their own, from 1 without a gap', () => {
  fc.assert(
    fc.property(placed, (households) => {
      const numbers = [...numberHouseholds(households, sheet).values()];
      expect(numbers.toSorted((a, b) => a - b)).toEqual(households.map((_, index) => index + 1));
    }),
  );
});

test('numbers do not depend on the order they are asked in', () => {
  fc.assert(
    fc.property(placed, (households) => {
      const turned = numberHouseholds(households.toReversed(), sheet);
      for (const [id, number] of numberHouseholds(households, sheet)) expect(turned.get(id)).toBe(number);
    }),
  );
});

test('numbers run district by district, those without one last', () => {
  fc.assert(
    fc.property(placed, (households) => {
      const numbers = numberHouseholds(households, sheet);
      const inOrder = households.toSorted(
        (a, b) => (numbers.get(a.householdId) ?? 0) - (numbers.get(b.householdId) ?? 0),
      );
      const order = ['b', 'a', 'c', ''];
      const ranks = inOrder.map(({ districtId }) => order.indexOf(districtId));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }),
  );
});

test('within a district the sheet is read from above and from the left', () => {
  const at = (householdId: string, x: number, y: number) => ({ householdId, districtId: 'a', x, y });
  const numbers = numberHouseholds(
    [at('d', 900, 2_000), at('c', 100, 2_000), at('b', 900, 10), at('a', 100, 60)],
    sheet,
  );
  expect([...numbers]).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 3],
    ['d', 4],
  ]);
});
