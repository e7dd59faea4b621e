import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitTo, panned, revealed, toScreen, toSheet, zoomed } from './camera.ts';

const size = fc.record({
  width: fc.integer({ min: 50, max: 20_000 }),
  height: fc.integer({ min: 50, max: 20_000 }),
});
const view = fc.record({
  width: fc.integer({ min: 200, max: 2_000 }),
  height: fc.integer({ min: 200, max: 1_500 }),
});
const place = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 200 }) });

test('a sheet that fits is seen whole', () => {
  fc.assert(
    fc.property(size, view, (sheet, window) => {
      const camera = fitTo(sheet, window);
      const [start, end] = [
        toScreen(camera, { x: 0, y: 0 }),
        toScreen(camera, { x: sheet.width, y: sheet.height }),
      ];
      expect(Math.min(start.x, start.y)).toBeGreaterThanOrEqual(-1e-6);
      expect(end.x).toBeLessThanOrEqual(window.width + 1e-6);
      expect(end.y).toBeLessThanOrEqual(window.height + 1e-6);
    }),
  );
});

test('a place of the window and its place on the sheet are the same either way', () => {
  fc.assert(
    fc.property(size, view, place, (sheet, window, at) => {
      const camera = fitTo(sheet, window);
      const back = toScreen(camera, toSheet(camera, at));
      expect(back.x).toBeCloseTo(at.x, 5);
      expect(back.y).toBeCloseTo(at.y, 5);
    }),
  );
});

test('however one moves, some of the sheet stays in the window', () => {
  const moves = fc.array(
    fc.record({
      dx: fc.integer({ min: -3_000, max: 3_000 }),
      dy: fc.integer({ min: -3_000, max: 3_000 }),
      factor: fc.double({ min: 0.2, max: 5, noNaN: true }),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(size, view, moves, (sheet, window, steps) => {
      let camera = fitTo(sheet, window);
      for (const { dx, dy, factor } of steps) {
        camera = panned(zoomed(camera, factor, { x: 10, y: 10 }, sheet, window), dx, dy, sheet, window);
        const [start, end] = [
          toScreen(camera, { x: 0, y: 0 }),
          toScreen(camera, { x: sheet.width, y: sheet.height }),
        ];
        expect(start.x).toBeLessThan(window.width);
        expect(start.y).toBeLessThan(window.height);
        expect(end.x).toBeGreaterThan(0);
        expect(end.y).toBeGreaterThan(0);
      }
    }),
  );
});

test('a household that is asked for comes into the window', () => {
  const sheet = { width: 8_000, height: 6_000 };
  const window = { width: 800, height: 600 };
  const near = zoomed(fitTo(sheet, window), 8, { x: 0, y: 0 }, sheet, window);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8_000 }), fc.integer({ min: 0, max: 6_000 }), (x, y) => {
      const at = toScreen(revealed(near, { x, y }, sheet, window), { x, y });
      expect(at.x >= 0 && at.x <= 800 && at.y >= 0 && at.y <= 600).toBe(true);
    }),
  );
});
