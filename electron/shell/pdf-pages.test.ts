import { expect, test } from 'vitest';
import { countPdfPages, pagesOfTargets } from './pdf-pages.ts';

const page = (id: number): string => `${String(id)} 0 obj\n<</Type /Page\n/Resources <<>>>>\nendobj\n`;
const pdf = Buffer.from(
  `${page(12)}3 0 obj\n<</Type /Pages\n/Count 3>>\nendobj\n${page(4)}${page(90)}` +
    '5 0 obj\n<</part-1-1 [4 0 R /XYZ 6 826.1 0]\n/part-1-2 [90 0 R /XYZ 6 826.1 0]\n/gone [7 0 R /XYZ 0 0 0]>>\nendobj\n',
);

test('pages are counted, not the tree they hang on', () => {
  expect(countPdfPages(pdf)).toBe(3);
});

test('a target is on the page it points to, counted in the order of the file', () => {
  expect([...pagesOfTargets(pdf)]).toEqual([
    ['part-1-1', 2],
    ['part-1-2', 3],
  ]);
});
