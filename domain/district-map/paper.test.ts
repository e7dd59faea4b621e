import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapOnPaper, overlap, papers, partsOver, type PaperName } from './paper.ts';

const lengths = fc.integer({ min: 40, max: 900 });
const sheets = fc.record({
  width: fc.integer({ min: 50, max: 20_000 }),
  height: fc.integer({ min: 50, max: 20_000 }),
});
const names = fc.constantFrom(...(Object.keys(papers) as PaperName[]));

test('parts cover the whole map, and neighbours share the overlap', () => {
  fc.assert(
    fc.property(lengths, lengths, (width, height) => {
      const area = { width: 179, height: 266 };
      const parts = partsOver({ width, height }, area);
      for (const part of parts) {
        expect(part.width).toBeGreaterThan(0);
        expect(part.width).toBeLessThanOrEqual(area.width);
        expect(part.height).toBeLessThanOrEqual(area.height);
        const right = parts.find(({ row, column }) => row === part.row && column === part.column + 1);
        const below = parts.find(({ row, column }) => row === part.row + 1 && column === part.column);
        if (right === undefined) expect(part.x + part.width).toBeCloseTo(width);
        else expect(part.x + part.width - right.x).toBeCloseTo(overlap);
        if (below === undefined) expect(part.y + part.height).toBeCloseTo(height);
        else expect(part.y + part.height - below.y).toBeCloseTo(overlap);
      }
    }),
  );
});

test('no sheet of paper shows only what its neighbour shows', () => {
  fc.assert(
    fc.property(lengths, (width) => {
      for (const part of partsOver({ width, height: 100 }, { width: 179, height: 266 }).slice(1))
        expect(part.width).toBeGreaterThan(overlap);
    }),
  );
});

test('a map keeps its proportions and stays on its paper', () => {
  fc.assert(
    fc.property(sheets, names, fc.boolean(), (sheet, paper, tiles) => {
      const { map, scale, page, parts } = mapOnPaper(sheet, paper, tiles);
      expect(map.width).toBeCloseTo(sheet.width * scale);
      expect(map.height).toBeCloseTo(sheet.height * scale);
      for (const part of parts) {
        expect(part.width).toBeLessThan(page.width - 30);
        expect(part.height).toBeLessThan(page.height - 30);
      }
    }),
  );
});

test('A1 over A4 takes as few sheets as there can be', () => {
  const { columns, rows, page } = mapOnPaper({ width: 4_000, height: 2_800 }, 'a1', true);
  expect([columns * rows, page.width > page.height]).toEqual([15, false]);
});

test('the paper lies the way the map does', () => {
  expect(mapOnPaper({ width: 400, height: 300 }, 'a3', false).page).toEqual({ width: 420, height: 297 });
  expect(mapOnPaper({ width: 300, height: 400 }, 'a3', false).page).toEqual({ width: 297, height: 420 });
});
