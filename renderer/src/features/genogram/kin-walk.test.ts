import { describe, expect, it } from 'vitest';
import { layoutGenogram } from '../../../../domain/genogram/layout.ts';
import type { GenogramInput } from '../../../../domain/genogram/types.ts';
import { sampleFamilies } from '../../../../domain/genogram/sample-families.ts';
import { stepTo, stopsOf } from './kin-walk.ts';

const family: GenogramInput = {
  persons: [
    { id: 'father', name: '父', sex: 'male', birth: '1950-01-01' },
    { id: 'mother', name: '母', sex: 'female', birth: '1952-01-01' },
    { id: 'first', name: '長男', sex: 'male', birth: '1975-01-01' },
    { id: 'second', name: '長女', sex: 'female', birth: '1978-01-01' },
  ],
  partnerships: [{ id: 'u', personA: 'father', personB: 'mother', kind: 'married', state: 'together' }],
  parentages: ['first', 'second'].flatMap((child) =>
    ['father', 'mother'].map((parent) => ({
      id: `${parent} ${child}`,
      child,
      parent,
      kind: 'birth' as const,
    })),
  ),
  siblingGroups: [],
  pregnancies: [{ id: 'loss', mother: 'mother', father: 'father', kind: 'miscarriage', on: null }],
  principal: 'first',
  residents: [],
};

describe('stepTo', () => {
  const layout = layoutGenogram(family);

  it.each([
    ['first', 'ArrowUp', 'father'],
    ['father', 'ArrowRight', 'mother'],
    ['mother', 'ArrowLeft', 'father'],
    ['father', 'ArrowDown', 'first'],
    ['first', 'ArrowRight', 'second'],
    ['loss', 'ArrowUp', 'father'],
    ['father', 'ArrowUp', undefined],
    ['second', 'ArrowDown', undefined],
    ['nobody', 'ArrowUp', undefined],
  ] as const)('from %s by %s to %s', (from, key, to) => {
    expect(stepTo(layout, from, key)?.id).toBe(to);
  });

  it('reaches the sign of a loss among the children', () => {
    const row = stopsOf(layout).filter(({ row: generation }) => generation === 0);
    expect(row.map(({ id }) => id)).toContain('loss');
  });
});

describe.each(Object.entries(sampleFamilies))('%s', (_, input) => {
  it('is walked from the left to the right of every row, one symbol after the other', () => {
    const layout = layoutGenogram(input);
    const stops = stopsOf(layout);
    expect(stops).toHaveLength(layout.nodes.length + layout.losses.length);
    for (const stop of stops) {
      const right = stepTo(layout, stop.id, 'ArrowRight');
      if (right === undefined) continue;
      expect(right.row).toBe(stop.row);
      expect(stepTo(layout, right.id, 'ArrowLeft')?.id).toBe(stop.id);
    }
  });
});
