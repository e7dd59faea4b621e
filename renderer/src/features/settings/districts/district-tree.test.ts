import { expect, test } from 'vitest';
import type { District } from '../../../../../domain/contract/district.ts';
import { levelBelow, possibleParents, treeRows } from './district-tree.ts';

const district = (id: string, parentId: string | null, sort = 0): District =>
  ({ id, parentId, name: id, level: 'area', registerCode: '', sort, rowVersion: 1 }) as District;

const town = [
  district('north', null, 2),
  district('north-1', 'north', 2),
  district('north-0', 'north', 1),
  district('north-0-a', 'north-0'),
  district('south', null, 1),
];

test('each stands under its parent, by place', () => {
  expect(treeRows(town).map(({ district: { id }, depth }) => [id, depth])).toEqual([
    ['south', 0],
    ['north', 0],
    ['north-0', 1],
    ['north-0-a', 2],
    ['north-1', 1],
  ]);
});

test('one whose parent is missing is still shown', () => {
  expect(treeRows([district('lost', 'nowhere')]).map(({ depth }) => depth)).toEqual([0]);
});

test.each([
  ['north', ['south']],
  ['north-0', ['south', 'north', 'north-1']],
  ['south', ['north', 'north-0', 'north-0-a', 'north-1']],
])('%s may be put under %j', (id, parents) => {
  expect(possibleParents(town, id as District['id']).map(({ district: { id: parent } }) => parent)).toEqual(
    parents,
  );
});

test('under a group stands nothing', () => {
  expect(levelBelow('area')).toBe('ward');
  expect(levelBelow('group')).toBeNull();
});
