import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareAddresses } from './address-order.ts';
import { layoutRows, rowBox, type DistrictRow } from './rows.ts';

const addresses = fc.tuple(fc.constantFrom('元宿', '川向', ''), fc.integer({ min: 1, max: 300 }));
const districts: fc.Arbitrary<DistrictRow[]> = fc
  .array(fc.array(addresses, { maxLength: 25 }), { maxLength: 6 })
  .map((rows) =>
    rows.map((row, district) => ({
      districtId: String(district),
      name: `${String(district)}班`,
      households: row.map(([place, number], index) => ({
        householdId: `${String(district)}-${String(index)}`,
        address: `${place}${String(number)}番地`,
      })),
    })),
  );

test('no two boxes of a 軒並び図 touch, and all lie on the sheet', () => {
  fc.assert(
    fc.property(districts, (rows) => {
      const { places, width, height } = layoutRows(rows);
      const all = [...places.values()];
      expect(all).toHaveLength(rows.reduce((sum, row) => sum + row.households.length, 0));
      for (const [index, a] of all.entries()) {
        expect(a.x - rowBox.width / 2).toBeGreaterThan(0);
        expect(a.x + rowBox.width / 2).toBeLessThan(width);
        expect(a.y + rowBox.height / 2).toBeLessThan(height);
        for (const b of all.slice(index + 1))
          expect(Math.abs(a.x - b.x) > rowBox.width || Math.abs(a.y - b.y) > rowBox.height).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

test('the places do not depend on the order the households come in', () => {
  fc.assert(
    fc.property(districts, (rows) => {
      const turned = rows.map((row) => ({ ...row, households: row.households.toReversed() }));
      const places = layoutRows(turned).places;
      for (const [id, place] of layoutRows(rows).places) expect(places.get(id)).toEqual(place);
    }),
  );
});

test('a household moved by hand stays where it was put, and moves nobody else', () => {
  fc.assert(
    fc.property(districts, (rows) => {
      const before = layoutRows(rows);
      const [first] = before.places.keys();
      fc.pre(first !== undefined);
      const after = layoutRows(rows, new Map([[first, { x: 3_000, y: 9 }]]));
      expect(after.places.get(first)).toEqual({ x: 3_000, y: 9 });
      expect(after.width).toBeGreaterThan(3_000);
      for (const [id, place] of before.places) if (id !== first) expect(after.places.get(id)).toEqual(place);
    }),
  );
});

test('houses stand by the value of their numbers, however they are written', () => {
  const inOrder = ['元宿9番地', '元宿１０番地', '元宿10番地2', '川向1番地', '川向2-1', '川向2-11'];
  expect(inOrder.toReversed().toSorted(compareAddresses)).toEqual(inOrder);
});

test('the order of addresses is an order', () => {
  const text = fc.stringMatching(/^[元川a-]{0,2}[0-9]{0,3}[番-]?[0-9]{0,2}$/u);
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(Math.sign(compareAddresses(a, b))).toBe(-Math.sign(compareAddresses(b, a)) + 0);
      if (compareAddresses(a, b) <= 0 && compareAddresses(b, c) <= 0)
        expect(compareAddresses(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
