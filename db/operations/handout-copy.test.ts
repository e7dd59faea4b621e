import { expect, test } from 'vitest';
import { printNumbersOf } from '../../domain/print/print-numbers.ts';
import { handOutCopies } from '../../tests/fixtures/copies.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { seat } from '../../tests/fixtures/packets.ts';
import { addMeeting, day, finaliseMeeting, meetingFields } from '../../tests/fixtures/records.ts';

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

test('what was noted of a copy stands when it comes back, until something else is noted', async () => {
  const office = await openTestOffice();
  const { meetingId } = await withCopies(office, ['社協 架空']);
  const set = async (state: 'lost' | 'collected' | 'out', note: string | null) => {
    const { copies } = await office.call('handout.list', { meetingId });
    const chosen = copies.map(({ id, rowVersion }) => ({ id, rowVersion }));
    await office.call('handout.setState', { copies: chosen, state, settledOn, note });
    return (await office.call('handout.list', { meetingId })).copies.map((copy) => [copy.state, copy.note]);
  };
  const note = '電車に置き忘れた。警察に届出済';
  await set('lost', note);
  expect(await set('out', null)).toEqual([['out', note]]);
  expect(await set('collected', null)).toEqual([['collected', note]]);
  expect(await set('out', '')).toEqual([['out', '']]);
});

test('all copies that are listed can be ticked off at once', async () => {
  const office = await openTestOffice();
  const { meetingId } = await withCopies(
    office,
    Array.from({ length: 501 }, (_, index) => `社協 架空${String(index)}`),
  );
  const { copies, total } = await office.call('handout.list', { meetingId });
  expect([copies.length, total]).toEqual([500, 501]);
  const chosen = copies.map(({ id, rowVersion }) => ({ id, rowVersion }));
  await office.call('handout.setState', { copies: chosen, state: 'collected', settledOn, note: null });
  const states = (await office.call('handout.list', { meetingId })).copies.map(({ state }) => state);
  expect(new Set(states)).toEqual(new Set(['collected']));
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

test('on the day of the meeting copies are missed from the moment its minutes are final', async () => {
  const office = await openTestOffice();
  office.setNow('2026-11-18T08:00:00.000Z');
  const { meetingId, title } = await withCopies(office);
  expect(await onToday(office)).toEqual([]);
  await finaliseMeeting(office, meetingId);
  expect(await onToday(office)).toEqual([[title, '3', '2026-11-18', meetingId]]);
  expect((await office.call('handout.list', { meetingId: null })).total).toBe(3);
});

test.each([
  ['put off', '2027-03-01', '2026-11-18'],
  ['brought forward', '2026-11-16', '2026-11-16'],
])('copies of a meeting that is %s stay on 今日 until they are ticked off', async (_what, heldOn, dueOn) => {
  const office = await openTestOffice();
  office.setNow('2026-11-17T00:00:00.000Z');
  const { meetingId, title } = await withCopies(office);
  const { typeId, rowVersion } = await office.call('meeting.get', { id: meetingId });
  await office.call('meeting.save', {
    id: meetingId,
    rowVersion,
    ...meetingFields(typeId, { heldOn: day(heldOn) }),
  });
  office.setNow('2026-11-19T00:00:00.000Z');
  expect(await onToday(office)).toEqual([[title, '3', dueOn, meetingId]]);
  const { copies } = await office.call('handout.list', { meetingId: null });
  const chosen = copies.map(({ id, rowVersion }) => ({ id, rowVersion }));
  await office.call('handout.setState', { copies: chosen, state: 'collected', settledOn, note: '' });
  expect(await onToday(office)).toEqual([]);
});

/** A packet for three readers, issued and not yet settled. */
async function issuedCopies(office: TestCore) {
  office.setNow('2026-11-18T00:00:00.000Z');
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  const readers = await seat(
    office,
    meetingId,
    ['架空 一', '架空 二', '架空 三'].map((name) => ({ name })),
  );
  const request = { kind: 'packet', meetingId, sheets: ['programme'], readers } as const;
  const issued = await office.call('print.issue', {
    request: { ...request, sheets: [...request.sheets] },
    way: 'printer',
    recipient: '',
  });
  const listed = async () => (await office.call('handout.list', { meetingId })).copies;
  const outcomes = async () =>
    (await office.call('disclosure.list', { caseId: null, from: null, until: null })).disclosures.map(
      ({ outcome }) => outcome,
    );
  return { meetingId, printNumbers: printNumbersOf(issued), listed, outcomes };
}

test('until the printer has taken them copies are unconfirmed: not out, and not forgotten', async () => {
  const office = await openTestOffice();
  const { meetingId, printNumbers, listed, outcomes } = await issuedCopies(office);
  expect((await listed()).map(({ state }) => state)).toEqual(['printing', 'printing', 'printing']);
  expect(await outcomes()).toEqual(['unconfirmed', 'unconfirmed', 'unconfirmed']);
  office.setNow('2026-11-19T00:00:00.000Z');
  expect((await onToday(office)).map(([, detail]) => detail)).toEqual(['3']);
  const refused = await office.fails('trash.remove', { kind: 'meeting', id: meetingId });
  expect(refused.problems[0]?.reason).toBe('copies-out');
  await office.call('print.settle', { printNumbers, left: true });
  expect((await listed()).map(({ state, settledOn }) => [state, settledOn])).toEqual([
    ['out', null],
    ['out', null],
    ['out', null],
  ]);
  expect(await outcomes()).toEqual(['left', 'left', 'left']);
});

test('copies of a print that never came out are not counted as handed out, and keep their numbers', async () => {
  const office = await openTestOffice();
  const { printNumbers, listed, outcomes } = await issuedCopies(office);
  await office.call('print.settle', { printNumbers, left: false });
  const copies = await listed();
  expect(copies.map(({ number, state }) => [number, state])).toEqual([
    [1, 'unprinted'],
    [2, 'unprinted'],
    [3, 'unprinted'],
  ]);
  expect(await outcomes()).toEqual(['stopped', 'stopped', 'stopped']);
  office.setNow('2026-11-19T00:00:00.000Z');
  expect(await onToday(office)).toEqual([]);
});

test('after a printer that stopped the person says which came out, and no later word of the host changes it', async () => {
  const office = await openTestOffice();
  const { printNumbers, listed, outcomes } = await issuedCopies(office);
  const [first, second] = await listed();
  const on = day('2026-11-18');
  const set = (copy: typeof first, state: 'out' | 'spoiled', note: string) =>
    office.call('handout.setState', {
      copies: [{ id: copy!.id, rowVersion: copy!.rowVersion }],
      state,
      settledOn: on,
      note,
    });
  await set(first, 'out', '');
  await set(second, 'spoiled', '紙詰まり');
  await office.call('print.settle', { printNumbers, left: false });
  expect((await listed()).map(({ state, note }) => [state, note])).toEqual([
    ['out', ''],
    ['spoiled', '紙詰まり'],
    ['unprinted', ''],
  ]);
  expect((await office.fails('print.settle', { printNumbers: ['8-9999'], left: true })).code).toBe(
    'not-found',
  );
  expect((await office.fails('print.settle', { printNumbers: ['x'], left: true })).code).toBe('not-found');
  expect(await outcomes()).toHaveLength(3);
});

test('a paper that did not leave stands in the log as such', async () => {
  const office = await openTestOffice();
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  const request = { kind: 'programme', meetingId } as const;
  const issue = () => office.call('print.issue', { request, way: 'pdf', recipient: '' });
  const { printNumber } = await issue();
  await issue();
  await office.call('print.settle', { printNumbers: [printNumber ?? ''], left: false });
  const { disclosures } = await office.call('disclosure.list', { caseId: null, from: null, until: null });
  expect(disclosures.map((entry) => [entry.printNumber, entry.outcome])).toEqual([
    ['8-0002', 'left'],
    ['8-0001', 'stopped'],
  ]);
});
