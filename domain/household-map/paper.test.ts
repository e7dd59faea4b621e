import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawingOnPaper } from './paper.ts';

it('keeps the shape of every drawing and stays within the page', () => {
  const length = fc.integer({ min: 40, max: 8_000 });
  fc.assert(
    fc.property(length, length, (width, height) => {
      const { page, drawing } = drawingOnPaper({ width, height });
      expect(drawing.width / drawing.height).toBeCloseTo(width / height, 5);
      expect(drawing.width).toBeLessThanOrEqual(page.width - 30);
      expect(drawing.height).toBeLessThanOrEqual(page.height - 80);
    }),
  );
});

it('lies where the family is wide, and takes A3 where names would be too small', () => {
  expect(drawingOnPaper({ width: 300, height: 500 }).page).toEqual({ width: 210, height: 297 });
  expect(drawingOnPaper({ width: 1000, height: 500 }).page).toEqual({ width: 297, height: 210 });
  expect(drawingOnPaper({ width: 2500, height: 500 }).page).toEqual({ width: 420, height: 297 });
});
