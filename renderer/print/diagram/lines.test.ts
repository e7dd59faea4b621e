import { expect, it } from 'vitest';
import { boxOf } from '../../../domain/genogram/metrics.ts';
import type { GenogramNode } from '../../../domain/genogram/types.ts';
import { clearOfNames } from './lines.ts';

const parent: GenogramNode = {
  id: 'parent',
  generation: 0,
  x: 0,
  y: 0,
  label: { lines: ['長久保 和彦'], fontSize: 12, notes: [], width: 70, height: 17 },
};
const below = { x: 0, y: boxOf(parent).bottom };

it('begins a line of a single parent beneath the name', () => {
  const path = [parent, { x: 0, y: 120 }];
  expect(clearOfNames(path, [parent])).toEqual([below, { x: 0, y: 120 }]);
});

it('does so too where the line leaves the symbol beside its middle', () => {
  const path = [
    { x: 5, y: 0 },
    { x: 5, y: 120 },
  ];
  expect(clearOfNames(path, [parent])).toEqual([
    { x: 5, y: below.y },
    { x: 5, y: 120 },
  ]);
});

it('leaves a line between two partners as it is', () => {
  const path = [
    { x: 53, y: 0 },
    { x: 53, y: 120 },
  ];
  expect(clearOfNames(path, [parent])).toEqual(path);
});
