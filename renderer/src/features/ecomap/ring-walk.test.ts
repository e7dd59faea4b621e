import { expect, test } from 'vitest';
import type { DrawnNode } from '../../../../domain/ecomap/picture.ts';
import { stepAround } from './ring-walk.ts';

const node = (key: string, x: number, y: number): DrawnNode => ({
  key,
  x,
  y,
  label: { lines: [key], fontSize: 12, notes: [], width: 10, height: 10 },
  width: 20,
  height: 20,
  door: null,
  kind: 'agency',
  keyPerson: false,
  mark: null,
});
const nodes = [node('below', 0, 100), node('right', 100, 0), node('above', 0, -100), node('left', -100, -10)];

test('arrow keys lead clockwise around the household and back, past every node', () => {
  const walk = (key: 'ArrowRight' | 'ArrowLeft') => {
    const passed = ['above'];
    while (passed.length < 5) passed.push(stepAround(nodes, passed.at(-1), key) ?? '');
    return passed;
  };
  expect(walk('ArrowRight')).toEqual(['above', 'right', 'below', 'left', 'above']);
  expect(walk('ArrowLeft')).toEqual(['above', 'left', 'below', 'right', 'above']);
});

test('the walk begins at the upper left, and nowhere where there is nothing', () => {
  expect(stepAround(nodes, undefined, 'ArrowRight')).toBe('left');
  expect(stepAround([], undefined, 'ArrowRight')).toBeUndefined();
});
