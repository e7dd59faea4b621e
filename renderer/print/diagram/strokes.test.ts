import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../../../domain/genogram/types.ts';
import { aside, beside, lengthOf, placeAt, stretch, zigzag } from './strokes.ts';

const level = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
];
const corner = [
  { x: 0, y: 0 },
  { x: 50, y: 0 },
  { x: 50, y: 40 },
];
const coordinate = fc.integer({ min: -500, max: 500 });
const path = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 2, maxLength: 6 });

test('a place so far along the line', () => {
  expect(lengthOf(corner)).toBe(90);
  expect(placeAt(corner, 70)).toMatchObject({ x: 50, y: 20 });
  expect(placeAt(corner, -5)).toMatchObject({ x: 0, y: 0 });
  expect(placeAt(corner, 500)).toMatchObject({ x: 50, y: 40 });
  expect(aside(placeAt(level, 10), 4)).toEqual({ x: 10, y: 4 });
});

test('a stretch keeps the corners within it', () => {
  expect(stretch(corner, 40, 60)).toEqual([
    { x: 40, y: 0 },
    { x: 50, y: 0 },
    { x: 50, y: 10 },
  ]);
});

test('a line beside another keeps its distance round a corner', () => {
  expect(beside(corner, 2)).toEqual([
    { x: 0, y: 2 },
    { x: 48, y: 2 },
    { x: 48, y: 40 },
  ]);
});

test('a zigzag goes to both sides, and begins and ends on its line', () => {
  const teeth = zigzag(level);
  expect([teeth[0], teeth.at(-1)]).toEqual(level);
  expect(new Set(teeth.map(({ y }) => y))).toEqual(new Set([0, 3.5, -3.5]));
});

test('whatever the line, a zigzag stays within its height and no number is lost', () => {
  fc.assert(
    fc.property(path, (line) => {
      const teeth = zigzag(line);
      for (const point of [...teeth, ...beside(line, 3), ...stretch(line, 5, 20)]) {
        expect([point.x, point.y].every(Number.isFinite)).toBe(true);
      }
      for (const point of teeth) expect(distanceTo(line, point)).toBeLessThan(3.501);
    }),
  );
});

function distanceTo(line: readonly Point[], point: Point): number {
  return Math.min(
    ...line.slice(1).map((to, index) => {
      const from = line[index] ?? to;
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const square = dx * dx + dy * dy;
      const share = square === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / square;
      const reach = Math.min(1, Math.max(0, share));
      return Math.hypot(point.x - from.x - reach * dx, point.y - from.y - reach * dy);
    }),
  );
}
