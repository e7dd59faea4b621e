import { expect, test } from 'vitest';
import type { FormView } from '../../domain/print/document-view.ts';
import { faceSheet } from '../../tests/fixtures/form-views.ts';
import { pictureOfSample } from '../../tests/fixtures/pictures.ts';
import { pointsOnOnePage } from './one-page.ts';

test('what fits keeps the letters the office chose', () => {
  for (const points of ['10.5', '12', '14'] as const) {
    const view = { ...faceSheet(points), parts: faceSheet(points).parts.slice(0, 1) };
    expect(pointsOnOnePage(view)).toBe(Number(points));
  }
});

test('letters give way to a drawing that cannot be read otherwise, but not below 10 points', () => {
  const [fields, members] = faceSheet('14').parts;
  if (fields === undefined || members === undefined) throw new Error('no parts');
  const words = { ...faceSheet('14'), parts: [fields] };
  const withDrawing = (family: string): FormView => ({
    ...words,
    parts: [fields, { type: 'map', title: '世帯図', genogram: pictureOfSample(family) }],
  });
  expect(pointsOnOnePage(words)).toBe(14);
  expect(pointsOnOnePage(withDrawing('living alone'))).toBe(14);
  const tall = withDrawing('three generations of 8050');
  const crowded = { ...tall, parts: [...tall.parts, members] };
  expect(pointsOnOnePage(crowded)).toBeLessThan(pointsOnOnePage({ ...words, parts: [fields, members] }));
  expect(pointsOnOnePage(crowded)).toBeGreaterThanOrEqual(10);
});

test('the more there is, the smaller the letters, and never below 8 points', () => {
  const view = faceSheet('14');
  const sizes = view.parts.map((_, index) =>
    pointsOnOnePage({ ...view, parts: view.parts.slice(0, index + 1) }),
  );
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(sizes.at(-1)).toBeLessThan(14);
  const twice = { ...view, parts: [...view.parts, ...view.parts] };
  expect(pointsOnOnePage(twice)).toBe(8);
});
