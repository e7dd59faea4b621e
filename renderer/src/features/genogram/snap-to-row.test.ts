import { expect, it } from 'vitest';
import { layoutLabel } from '../../../../domain/genogram/label.ts';
import { snapToRow } from './snap-to-row.ts';

const nodes = [
  { id: 'a', generation: 0, x: 0, y: 0, label: layoutLabel('架空') },
  { id: 'b', generation: 1, x: 40, y: 120, label: layoutLabel('架空') },
];

it.each([
  [
    { x: 10.4, y: 111 },
    { x: 10, y: 120 },
  ],
  [
    { x: 10, y: 60.6 },
    { x: 10, y: 61 },
  ],
  [
    { x: -3, y: 9 },
    { x: -3, y: 9 },
  ],
])('%j is drawn to %j', (place, snapped) => {
  // The own row is no reason to stay.
  expect(snapToRow(place, 'a', nodes)).toEqual(snapped);
});
