import { expect, test } from 'vitest';
import { handOutCopies } from '../../tests/fixtures/copies.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { addMeeting, day, finaliseMeeting } from '../../tests/fixtures/records.ts';

const settledOn = day('2026-11-19');

async function withCopies(office: TestCore, recipients = ['社協 架空', '包括 見本', '保健師 仮名']) {
  const { id: meetingId, title } = await addMeeting(office, 'art106-6');
  await handOutCopies(office, meetingId, recipients);
  return { meetingId, title };
}

const onToday = async (office: TestCore) =>
  (await office.call('today.get', {})).due
    .filter(({ kind }) => kind === 'handout')
    .map(({ title, detail, dueOn, meetingId }) => [title, detail, dueOn, meetingId]);

test('copies are listed by number; after the meeting what is out stands on 今日 in one line until all is settled', async () => {
  const office = await openTestOffice();
  office.setNow('2026-11-18T00:00:00.000Z');
  const { meetingId, title } = await withCopies(office);
  const { copies, total } = await office.call('handout.list', { meetingId });
  expect(copies.map(({ number, recipient, state }) => [number, recipient, state])).toEqual([
    [1, '社協 架空', 'out'],
    [2, '包括 見本', 'out'],
    [3, '保健師 仮名', 'out'],
  ]);
  expect([total, copies[0]?.printNumber]).toEqual([3, '8-0001']);
  expect(await onToday(office)).toEqual([]);
  expect((await office.call('handout.list', { meetingId: null })).total).toBe(0);
  office.setNow('2026-11-19T00:00:00.000Z');
  expect(await onToday(office)).toEqual([[title, '3', '2026-11-18', meetingId]]);
  const [first, second, third] = copies.map(({ id, rowVersion }) => ({ id, rowVersion }));
  await office.call('handout.setState', {
    copies: [first!, second!],
    state: 'collected',
    settledOn,
    note: '',
  });
  expect(await onToday(office)).toEqual([[title, '1', '2026-11-18', meetingId]]);
  await office.call('handout.setState', { copies: [third!], state: 'kept', settledOn, note: '訪問に使う' });
  expect(await onToday(office)).toEqual([]);
  expect((await office.call('handout.list', { meetingId: null })).copies).toEqual([]);
});

test.each(['kept', 'lost', 'spoiled'] as const)('a copy that is %s needs a reason', async (state) => {
  const office = await openTestOffice();
  const { meetingId } = await withCopies(office);
  const { copies } = await office.call('handout.list', { meetingId });
  const { id, rowVersion } = copies[0]!;
  const failure = await office.fails('handout.setState', {
    copies: [{ id, rowVersion }],
    state,
    settledOn,
    note: ' 　',
  });
  expect([failure.code, failure.problems]).toEqual(['validation', [{ path: ['note'], reason: 'required' }]]);
});

test('of several copies none is ticked off when one was changed elsewhere, nor on a day to come', async () => {
  const office = await openTestOffice();
  const { meetingId } = await withCopies(office);
  const listed = async () => (await office.call('handout.list', { meetingId })).copies;
  const copies = (await listed()).map(({ id, rowVersion }) => ({ id, rowVersion }));
  await office.call('handout.setState', { copies: copies.slice(2), state: 'collected', settledOn, note: '' });
  const all = { copies, state: 'collected', settledOn, note: '' } as const;
  expect((await office.fails('handout.setState', all)).code).toBe('stale-version');
  expect((await listed()).map(({ state }) => state)).toEqual(['out', 'out', 'collected']);
  const ahead = { ...all, copies: copies.slice(0, 1), settledOn: day('2027-01-01') };
  expect((await office.fails('handout.setState', ahead)).code).toBe('validation');
});

test('what was ticked off by mistake is out again, without day and reason', async () => {
  const office = await openTestOffice();
  const { meetingId } = await withCopies(office, ['社協 架空']);
  const set = async (state: 'lost' | 'out', note: string) => {
    const { copies } = await office.call('handout.list', { meetingId });
    const chosen = copies.map(({ id, rowVersion }) => ({ id, rowVersion }));
    await office.call('handout.setState', { copies: chosen, state, settledOn, note });
    return (await office.call('handout.list', { meetingId })).copies.map((copy) => [
      copy.state,
      copy.settledOn,
      copy.note,
    ]);
  };
  expect(await set('lost', '見当たらない')).toEqual([['lost', settledOn, '見当たらない']]);
  expect(await set('out', '')).toEqual([['out', null, '']]);
});

test('a meeting with copies out cannot be thrown away; once they are back it can, and comes back', async () => {
  const office = await openTestOffice();
  const { meetingId } = await withCopies(office, ['社協 架空']);
  const remove = { kind: 'meeting', id: meetingId } as const;
  const refused = await office.fails('trash.remove', remove);
  expect([refused.code, refused.problems[0]?.reason]).toEqual(['conflict', 'copies-out']);
  const { copies } = await office.call('handout.list', { meetingId });
  const chosen = copies.map(({ id, rowVersion }) => ({ id, rowVersion }));
  await office.call('handout.setState', { copies: chosen, state: 'collected', settledOn, note: '' });
  const { trashId } = await office.call('trash.remove', remove);
  expect((await office.fails('meeting.get', { id: meetingId })).code).toBe('not-found');
  await office.call('trash.restore', { id: trashId });
  await finaliseMeeting(office, meetingId);
  const late = await office.fails('trash.remove', remove);
  expect([late.code, late.problems[0]?.reason]).toEqual(['finalised', 'minutes-final']);
});
