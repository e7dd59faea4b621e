import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseIssue } from '../../../../domain/contract/case-issue.ts';
import { issueGroups, movedTo } from './issue-order.ts';

const issue = (id: string, personId: string | null = null): CaseIssue =>
  ({ id, personId, personName: personId === null ? '' : `${personId}さん` }) as CaseIssue;

test('moving puts an issue where the other stood and keeps the rest in order', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const list = ids.map((id) => issue(id));
  fc.assert(
    fc.property(fc.nat(4), fc.nat(4), (from, to) => {
      const [moved, target] = [list[from]?.id, list[to]?.id];
      if (moved === undefined || target === undefined) throw new Error('out of range');
      const after = movedTo(list, moved, target).map((entry) => entry.id);
      expect(after[to]).toBe(moved);
      expect(after.filter((id) => id !== moved)).toEqual(ids.filter((id) => id !== moved));
    }),
  );
});

test('groups follow the household: itself, its members, who has left', () => {
  const members = [{ personId: 'p2' }, { personId: 'p1' }] as never;
  const groups = issueGroups([issue('a', 'p1'), issue('b', 'gone'), issue('c'), issue('d', 'p1')], members);
  expect(groups.map(({ name, issues }) => [name, issues.map((entry) => entry.id)])).toEqual([
    ['', ['c']],
    ['p1さん', ['a', 'd']],
    ['goneさん', ['b']],
  ]);
});
