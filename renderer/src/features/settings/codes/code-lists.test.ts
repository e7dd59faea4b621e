import { expect, test } from 'vitest';
import { codeLists, type CodeEntry } from '../../../../../domain/contract/code.ts';
import { lastPlace, moved, nextOwnCode } from './code-lists.ts';
import { listGroups } from './list-groups.ts';

const entry = (code: string, sort: number): CodeEntry => ({
  list: 'issue',
  code,
  label: code,
  field: '',
  active: true,
  alert: false,
  sort,
});

test('an own code is new even where one has been passed over', () => {
  expect(nextOwnCode([entry('101', 10)])).toBe('own-1');
  expect(nextOwnCode([entry('own-2', 10), entry('own-7', 20), entry('other', 30)])).toBe('own-8');
});

test('a new entry comes last, within what the contract allows', () => {
  expect(lastPlace([])).toBe(10);
  expect(lastPlace([entry('a', 30), entry('b', 20)])).toBe(40);
  expect(lastPlace([entry('a', 9_999)])).toBe(9_999);
});

test('a move changes the two neighbours only', () => {
  const list = [entry('a', 10), entry('b', 20), entry('c', 30)];
  expect(moved(list, 'c', 'up').map(({ code, sort }) => [code, sort])).toEqual([
    ['c', 20],
    ['b', 30],
  ]);
});

test('equal places are told apart', () => {
  const list = [entry('a', 0), entry('b', 0)];
  expect(moved(list, 'a', 'down').map(({ code, sort }) => [code, sort])).toEqual([
    ['b', 10],
    ['a', 20],
  ]);
});

test.each([
  ['a', 'up'],
  ['b', 'down'],
  ['missing', 'up'],
] as const)('nothing moves beyond the ends: %s %s', (code, direction) => {
  expect(moved([entry('a', 10), entry('b', 20)], code, direction)).toEqual([]);
});

test('every list stands in one group', () => {
  const grouped = Object.values(listGroups).flat();
  expect([grouped.length, new Set(grouped)]).toEqual([codeLists.length, new Set(codeLists)]);
});
