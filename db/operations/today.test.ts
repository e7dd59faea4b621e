import { expect, test } from 'vitest';
import { openTestOffice } from '../../tests/fixtures/core.ts';
import {
  addMeeting,
  addNote,
  addToAgenda,
  day,
  finaliseMeeting,
  openCase,
} from '../../tests/fixtures/records.ts';

test('what is due comes overdue first, from notes, roles and unfinished minutes, at most two weeks ahead', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  for (const nextOn of ['2026-11-25', '2026-11-15', '2026-12-04', '2026-12-05'])
    await addNote(office, caseId, { nextOn: day(nextOn), nextPlan: nextOn });
  const { id: meetingId } = await addMeeting(office, 'art106-6', { heldOn: day('2026-11-18') });
  const { id: agendaItemId } = await addToAgenda(office, meetingId, caseId);
  await office.call('meeting.setRoles', {
    agendaItemId,
    rowVersion: 1,
    roles: ['2026-11-20', '2027-01-01'].map((dueOn) => ({
      agencyId: null,
      agencyName: '社協',
      worker: '',
      task: '訪問',
      dueOn: day(dueOn),
    })),
  });
  const { due, counts, date } = await office.call('today.get', {});
  expect(date).toBe('2026-11-20');
  expect(due.map((item) => [item.kind, item.dueOn, item.days])).toEqual([
    ['contact', '2026-11-15', -5],
    ['meeting', '2026-11-18', -2],
    ['role', '2026-11-20', 0],
    ['contact', '2026-11-25', 5],
    ['contact', '2026-12-04', 14],
  ]);
  expect(counts).toEqual({
    overdueOrToday: 3,
    openCases: 1,
    intakes: 1,
    comingMeetings: 0,
    unansweredSlips: 0,
    concerns: 0,
    quiet: 0,
  });
});

test('minutes that were never finished stay due, however old; final ones do not', async () => {
  const office = await openTestOffice();
  const old = await addMeeting(office, 'art106-6', { heldOn: day('2025-01-10') });
  const done = await addMeeting(office, 'art106-6', { heldOn: day('2026-11-10') });
  await finaliseMeeting(office, done.id);
  const coming = await addMeeting(office, 'liaison', { heldOn: day('2026-12-21') });
  await addMeeting(office, 'liaison', { heldOn: day('2026-12-22') });
  const { due, meetings, counts } = await office.call('today.get', {});
  expect([due.map((item) => item.id), meetings.map((meeting) => meeting.id), counts.comingMeetings]).toEqual([
    [old.id],
    [coming.id],
    1,
  ]);
});

test('a closed case asks for nothing any more', async () => {
  const office = await openTestOffice();
  const { id } = await openCase(office, {}, {}, { receivedOn: day('2026-01-01') });
  await addNote(office, id, { contactedOn: day('2026-01-02'), nextOn: day('2026-01-10') });
  const before = await office.call('today.get', {});
  expect([before.due.length, before.quiet.length]).toEqual([1, 1]);
  await office.call('case.close', {
    id,
    rowVersion: 1,
    closedOn: day('2026-11-20'),
    reason: 'moved',
    outcome: '転出した',
    remaining: '',
    watchedBy: '',
    reopening: '',
    openRoles: 'refuse',
  });
  const after = await office.call('today.get', {});
  expect([after.due, after.quiet, after.counts.openCases]).toEqual([[], [], 0]);
});

test('cases without a contact for a month are told, the longest silence first, a secret note without its words', async () => {
  const office = await openTestOffice();
  const receivedOn = day('2026-01-01');
  const never = await openCase(office, { name: '架空 一' }, {}, { receivedOn });
  const long = await openCase(office, { name: '架空 二' }, {}, { receivedOn });
  const secret = await openCase(office, { name: '架空 三' }, {}, { receivedOn });
  const recent = await openCase(office, { name: '架空 四' }, {}, { receivedOn });
  await addNote(office, long.id, { contactedOn: day('2026-02-01'), body: `${'𠮷'.repeat(250)}終` });
  await addNote(office, secret.id, { contactedOn: day('2026-03-01'), body: '通報者は隣人', sensitive: true });
  await addNote(office, recent.id, { contactedOn: day('2026-10-21') });
  const { quiet } = await office.call('today.get', {});
  expect(
    quiet.map(({ caseId, lastContactOn, days, lastText }) => [caseId, lastContactOn, days, lastText]),
  ).toEqual([
    [never.id, null, 323, ''],
    [long.id, '2026-02-01', 292, '𠮷'.repeat(200)],
    [secret.id, '2026-03-01', 264, ''],
  ]);
});

test.each([[''], ['　'], ['・・'], ['"'], ['*'], ['" OR "'], ['NOT'], ['存在しない']])(
  'a search for %j finds nothing and fails not',
  async (text) => {
    const office = await openTestOffice();
    await openCase(office);
    expect(await office.call('search.find', { text })).toEqual({ persons: [], households: [], cases: [] });
  },
);

test('persons, households and cases are found by one word', async () => {
  const office = await openTestOffice();
  const { id, householdId, headId, caseNumber } = await openCase(office);
  const found = await office.call('search.find', { text: 'かくう' });
  expect([
    found.persons.map((person) => person.id),
    found.households.map((entry) => entry.id),
    found.cases.map((entry) => entry.id),
  ]).toEqual([[headId], [householdId], [id]]);
  expect((await office.call('search.find', { text: caseNumber })).cases).toMatchObject([{ id }]);
});
