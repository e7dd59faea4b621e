import { expect, test } from 'vitest';
import type { InputOf } from '../../domain/contract/index.ts';
import { openTestOffice } from '../../tests/fixtures/core.ts';
import { day, openCase } from '../../tests/fixtures/records.ts';

const task = (fields: Partial<InputOf<'task.add'>> = {}): InputOf<'task.add'> => ({
  title: '様子を聞きに行く',
  note: '',
  dueOn: day('2026-11-20'),
  urgent: false,
  caseId: null,
  householdId: null,
  assignee: '',
  recurrence: 'none',
  ...fields,
});

test('a finished task of every month makes the next on the day of its anchor, once', async () => {
  const office = await openTestOffice();
  const open = async () => (await office.call('task.list', { caseId: null, show: 'open' })).tasks;
  const { id } = await office.call('task.add', task({ dueOn: day('2026-10-31'), recurrence: 'monthly' }));
  const finish = { id, rowVersion: 1, doneOn: day('2026-11-02'), doneNote: '会えた' };
  expect(await office.call('task.finish', finish)).toEqual({ nextOn: '2026-11-30' });
  const [next] = await open();
  expect(next).toMatchObject({ dueOn: '2026-11-30', recurrence: 'monthly', title: '様子を聞きに行く' });
  if (next === undefined) return;
  const after = await office.call('task.finish', {
    id: next.id,
    rowVersion: 1,
    doneOn: day('2026-11-20'),
    doneNote: '',
  });
  expect(after).toEqual({ nextOn: '2026-12-31' });
  expect((await open()).map(({ dueOn }) => dueOn)).toEqual(['2026-12-31']);
});

test('taking a finished task back takes its untouched next along, but not one that was changed', async () => {
  const office = await openTestOffice();
  const days = async () =>
    (await office.call('task.list', { caseId: null, show: 'open' })).tasks.map(({ dueOn }) => dueOn);
  const { id } = await office.call('task.add', task({ recurrence: 'weekly' }));
  await office.call('task.finish', { id, rowVersion: 1, doneOn: day('2026-11-20'), doneNote: '' });
  expect(await days()).toEqual(['2026-11-27']);
  await office.call('task.reopen', { id, rowVersion: 2 });
  expect(await days()).toEqual(['2026-11-20']);

  await office.call('task.finish', { id, rowVersion: 3, doneOn: day('2026-11-20'), doneNote: '' });
  const [next] = (await office.call('task.list', { caseId: null, show: 'open' })).tasks;
  if (next === undefined) throw new Error('no next task');
  await office.call('task.save', {
    id: next.id,
    rowVersion: 1,
    ...task({ recurrence: 'weekly', dueOn: day('2026-11-28') }),
  });
  await office.call('task.reopen', { id, rowVersion: 4 });
  expect(await days()).toEqual(['2026-11-20', '2026-11-28']);
});

test('a task belongs to a case and shows its number; another household is refused', async () => {
  const office = await openTestOffice();
  const { id: caseId, caseNumber, householdId } = await openCase(office);
  const other = await openCase(office, { name: '架空 二' });
  await office.call('task.add', task({ caseId, householdId }));
  const { tasks } = await office.call('task.list', { caseId, show: 'open' });
  expect(tasks).toMatchObject([{ caseNumber, householdId }]);
  const failure = await office.fails('task.add', task({ caseId, householdId: other.householdId }));
  expect([failure.code, failure.problems]).toEqual([
    'validation',
    [{ path: ['householdId'], reason: 'unknown-choice' }],
  ]);
});

test('an older version and a day to come are refused', async () => {
  const office = await openTestOffice();
  const { id } = await office.call('task.add', task());
  const early = await office.fails('task.finish', { id, rowVersion: 1, doneOn: '2026-11-21', doneNote: '' });
  expect(early.problems).toEqual([{ path: ['doneOn'], reason: 'in-future' }]);
  await office.call('task.save', { id, rowVersion: 1, ...task({ title: '電話する' }) });
  const stale = await office.fails('task.finish', { id, rowVersion: 1, doneOn: '2026-11-20', doneNote: '' });
  expect(stale.code).toBe('stale-version');
});

test('what is put off is folded away with its reason, comes back on its day, and at once when its day changes', async () => {
  const office = await openTestOffice();
  const { id } = await office.call('task.add', task());
  const shown = async () => {
    const { due, snoozed } = await office.call('today.get', {});
    return [due.map((item) => item.id), snoozed.map((item) => item.snooze)];
  };
  const snooze = { kind: 'task', id, dueOn: day('2026-11-20'), reason: '家族が留守' } as const;
  const past = await office.fails('snooze.set', { ...snooze, until: '2026-11-20' });
  expect(past.problems).toEqual([{ path: ['until'], reason: 'not-later' }]);
  await office.call('snooze.set', { ...snooze, until: day('2026-11-24') });
  expect(await shown()).toEqual([[], [{ until: '2026-11-24', reason: '家族が留守' }]]);
  await office.call('snooze.clear', { kind: 'task', id });
  expect(await shown()).toEqual([[id], []]);
  await office.call('snooze.set', { ...snooze, until: day('2026-11-24') });
  office.setNow('2026-11-24T00:00:00.000Z');
  expect(await shown()).toEqual([[id], []]);
  office.setNow('2026-11-21T00:00:00.000Z');
  expect(await shown()).toEqual([[], [{ until: '2026-11-24', reason: '家族が留守' }]]);
  await office.call('task.save', { id, rowVersion: 1, ...task({ dueOn: day('2026-11-22') }) });
  expect(await shown()).toEqual([[id], []]);
});
