import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels, textWidth } from './labels.ts';

const area = { width: 260, height: 170 };
const pins = fc.array(
  fc.record({
    x: fc.double({ min: 3, max: 257, noNaN: true }),
    y: fc.double({ min: 3, max: 167, noNaN: true }),
    text: fc.constantFrom('架空 太郎', 'KAKUU TARO', '長い名前の人 花子'),
  }),
  { maxLength: 60 },
);

test('no word covers a sign or another word, and none leaves the map', () => {
  fc.assert(
    fc.property(pins, (list) => {
      const wanted = list.map((pin) => ({ ...pin, radius: 2.6, fontSize: 2.9 }));
      const signs = list.map(({ x, y }) => ({ x: x - 2.6, y: y - 2.6, width: 5.2, height: 5.2 }));
      const boxes = placeLabels(wanted, signs, area).flatMap((place, index) => {
        const { text = '' } = list[index] ?? {};
        const [width, height] = [textWidth(text, 2.9), 2.9 * 1.15];
        return place === null ? [] : [{ x: place.x, y: place.y - height / 2, width, height }];
      });
      for (const [index, box] of boxes.entries()) {
        expect(box.x >= 0 && box.y >= 0).toBe(true);
        expect(box.x + box.width <= area.width && box.y + box.height <= area.height).toBe(true);
        for (const other of [...signs, ...boxes.slice(index + 1)]) {
          const apart =
            box.x + box.width <= other.x + 1e-9 ||
            other.x + other.width <= box.x + 1e-9 ||
            box.y + box.height <= other.y + 1e-9 ||
            other.y + other.height <= box.y + 1e-9;
          expect(apart).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a word alone stands on the right, at the right edge on the left', () => {
  const label = { y: 80, radius: 2, fontSize: 3, text: '架空' };
  const [middle, edge] = [
    placeLabels([{ ...label, x: 50 }], [], area)[0],
    placeLabels([{ ...label, x: 257 }], [], area)[0],
  ];
  expect(middle?.x).toBeGreaterThan(52);
  expect(edge?.x).toBeLessThan(255);
});
