import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapTileSize } from '../contract/map-sheet.ts';
import { gridOf, levelFor, levelSize, levelsOf, partOf, tilesOf, tilesWithin } from './pyramid.ts';

const sizes = fc.record({
  width: fc.integer({ min: 1, max: 60_000 }),
  height: fc.integer({ min: 1, max: 3_000 }),
});

test('the last level fits into one tile, the one before does not', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const last = levelsOf(size) - 1;
      expect(gridOf(size, last)).toEqual({ columns: 1, rows: 1 });
      const { width, height } = levelSize(size, Math.max(last - 1, 0));
      expect(last === 0 || Math.max(width, height) > mapTileSize).toBe(true);
    }),
  );
});

test('the contract has room for every tile of the largest map', () => {
  const tiles = tilesOf({ width: 60_000, height: 1_666 });
  expect(Math.max(...tiles.map(({ column }) => column))).toBe(117);
  expect(Math.max(...tiles.map(({ level }) => level))).toBe(7);
});

test('the tiles of a level cover the map once', () => {
  fc.assert(
    fc.property(
      fc.record({ width: fc.integer({ min: 1, max: 9_000 }), height: fc.integer({ min: 1, max: 9_000 }) }),
      (size) => {
        for (let level = 0; level < levelsOf(size); level += 1) {
          const parts = tilesWithin(size, level, { x: 0, y: 0, ...size }).map((tile) => partOf(size, tile));
          expect(parts.every(({ width, height }) => width > 0 && height > 0)).toBe(true);
          expect(parts.reduce((area, { width, height }) => area + width * height, 0)).toBe(
            size.width * size.height,
          );
        }
      },
    ),
  );
});

test('a view gets the tiles that touch it and no others', () => {
  fc.assert(
    fc.property(
      fc.record({
        x: fc.integer({ min: -500, max: 9_000 }),
        y: fc.integer({ min: -500, max: 7_000 }),
        width: fc.integer({ min: 1, max: 3_000 }),
        height: fc.integer({ min: 1, max: 3_000 }),
      }),
      fc.integer({ min: 0, max: 4 }),
      (view, level) => {
        const size = { width: 8_000, height: 6_000 };
        fc.pre(view.x < size.width && view.y < size.height && view.x + view.width > 0);
        fc.pre(view.y + view.height > 0);
        const all = tilesWithin(size, level, { x: 0, y: 0, ...size });
        const touching = all.filter((tile) => {
          const part = partOf(size, tile);
          return (
            part.x < view.x + view.width &&
            view.x < part.x + part.width &&
            part.y < view.y + view.height &&
            view.y < part.y + part.height
          );
        });
        expect(tilesWithin(size, level, view)).toEqual(touching);
      },
    ),
  );
});

test('the level is the coarsest that is fine enough', () => {
  const size = { width: 8_000, height: 6_000 };
  expect([2, 1, 0.6, 0.5, 0.26, 0.25, 0.001].map((scale) => levelFor(size, scale))).toEqual([
    0, 0, 0, 1, 1, 2, 4,
  ]);
});
