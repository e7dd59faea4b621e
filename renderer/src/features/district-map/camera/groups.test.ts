import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsOf } from './groups.ts';
import { nearestTowards, nearestWithin } from './nearest.ts';

const places = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 5_000 }), y: fc.integer({ min: 0, max: 5_000 }) }),
  { maxLength: 200 },
);

test('every pin is shown once: by itself, or in one group', () => {
  fc.assert(
    fc.property(places, fc.double({ min: 0.02, max: 4, noNaN: true }), (pins, scale) => {
      const { groups, single } = groupsOf(pins, scale);
      const shown = [...single, ...groups.flatMap(({ items }) => items)];
      expect(new Set(shown)).toEqual(new Set(pins));
      expect(shown).toHaveLength(pins.length);
      for (const { items } of groups) expect(items.length).toBeGreaterThan(3);
    }),
  );
});

test('what is found in a direction lies there, and nothing lies nearer straight ahead', () => {
  fc.assert(
    fc.property(places, (pins) => {
      const from = { x: 2_500, y: 2_500 };
      const found = nearestTowards(pins, from, 'ArrowRight');
      const ahead = pins.filter(({ x, y }) => y === from.y && x > from.x);
      if (found === undefined) expect(ahead).toEqual([]);
      else {
        expect(found.x).toBeGreaterThan(from.x);
        for (const pin of ahead) expect(found.x).toBeLessThanOrEqual(pin.x);
      }
    }),
  );
});

test('a pin is taken only within reach, the nearest first', () => {
  const pins = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ];
  expect(nearestWithin(pins, { x: 7, y: 0 }, 8)).toBe(pins[1]);
  expect(nearestWithin(pins, { x: 40, y: 0 }, 8)).toBeUndefined();
});
