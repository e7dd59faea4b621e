import { expect, test } from 'vitest';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import {
  addMeeting,
  agendaTexts,
  day,
  finaliseMeeting,
  meetingFields,
  openCase,
} from '../../tests/fixtures/records.ts';
import type { InputOf } from '../../domain/contract/index.ts';

type Attendee = InputOf<'meeting.setAttendees'>['attendees'][number];

const attendee = (fields: Partial<Attendee>): Attendee => ({
  agencyId: null,
  agencyName: '社協',
  post: '',
  name: '架空 出席',
  attendance: 'invited',
  bound: true,
  ...fields,
});
const onAgenda = { kind: 'continuing', exceptionReason: '', questions: '', legalBasis: 'art106-6' } as const;

async function seat(office: TestCore, id: InputOf<'meeting.get'>['id'], attendees: Attendee[]) {
  const { rowVersion } = await office.call('meeting.get', { id });
  await office.call('meeting.setAttendees', { id, rowVersion, attendees });
  return (await office.call('meeting.get', { id })).attendees.map((each) => each.id);
}

test('other meetings of the day are named that need the room or somebody at the same time', async () => {
  const office = await openTestOffice();
  const other = await addMeeting(office, 'art106-6', { place: '役場　第２会議室', chair: '架空 議長' });
  await seat(office, other.id, [
    attendee({ name: '架空　太郎' }),
    attendee({ name: '架空 欠席', attendance: 'absent' }),
  ]);
  const wanted = {
    id: null,
    heldOn: day('2026-11-18'),
    startsAt: '14:00',
    endsAt: null,
    place: '役場 第2会議室',
    people: [
      { agencyName: '社協', name: '架空太郎' },
      { agencyName: '社協', name: '架空 欠席' },
      { agencyName: '役場', name: '架空 議長' },
    ],
  };
  const asked = async (fields: Partial<InputOf<'meeting.conflicts'>>) =>
    (await office.call('meeting.conflicts', { ...wanted, ...fields })).conflicts;
  expect(await asked({})).toEqual(
    [
      { kind: 'place', what: '役場 第2会議室' },
      { kind: 'person', what: '架空太郎' },
      { kind: 'person', what: '架空 議長' },
    ].map((conflict) => ({
      meetingId: other.id,
      title: other.title,
      startsAt: '13:30',
      endsAt: null,
      ...conflict,
    })),
  );
  expect(await asked({ heldOn: day('2026-11-19') })).toEqual([]);
  expect(await asked({ startsAt: '15:30' })).toEqual([]);
  expect(await asked({ id: other.id })).toEqual([]);
});

test('a meeting takes another number, but none that is taken in its 年度', async () => {
  const office = await openTestOffice();
  const [first, second] = [await addMeeting(office, 'art106-6'), await addMeeting(office, 'art106-6')];
  const other = await addMeeting(office, 'art106-4');
  await office.call('meeting.setSerial', { id: second.id, rowVersion: 1, serial: 8 });
  expect((await office.call('meeting.get', { id: second.id })).title).toBe('第8回 支援会議');
  expect(await office.fails('meeting.setSerial', { id: first.id, rowVersion: 1, serial: 8 })).toMatchObject({
    code: 'conflict',
    problems: [{ path: ['serial'], reason: 'number-taken' }],
  });
  await office.call('meeting.setSerial', { id: other.id, rowVersion: 1, serial: 8 });
  await office.call('meeting.setSerial', { id: first.id, rowVersion: 1, serial: 1 });
});

test('who sits at a case is chosen from the attendees of the meeting', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  const { id } = await office.call('meeting.addCase', { meetingId, caseId, ...onAgenda });
  const [first, second] = await seat(office, meetingId, [attendee({}), attendee({ name: '架空 二' })]);
  const elsewhere = await addMeeting(office, 'art106-6');
  const [stranger] = await seat(office, elsewhere.id, [attendee({})]);
  if (first === undefined || second === undefined || stranger === undefined) throw new Error('nobody');
  const table = async () => {
    const { everyone, attendeeIds, plannedMinutes, rowVersion } = (
      await office.call('meeting.get', { id: meetingId })
    ).agenda[0] ?? { rowVersion: 0 };
    return { everyone, attendeeIds, plannedMinutes, rowVersion };
  };
  const set = { id, everyone: false, attendeeIds: [second, second], plannedMinutes: 15 };
  await office.call('meeting.setTable', { ...set, rowVersion: 1 });
  const chosen = { everyone: false, attendeeIds: [second], plannedMinutes: 15, rowVersion: 2 };
  expect(await table()).toEqual(chosen);
  const bad = { ...set, attendeeIds: [stranger], rowVersion: 2 };
  expect((await office.fails('meeting.setTable', bad)).code).toBe('not-found');
  expect(await table()).toEqual(chosen);
  await office.call('meeting.setTable', { ...set, everyone: true, plannedMinutes: null, rowVersion: 2 });
  expect(await table()).toEqual({ everyone: true, attendeeIds: [], plannedMinutes: null, rowVersion: 3 });
});

test('a meeting opens with what the ones of its type before it left open', async () => {
  const office = await openTestOffice();
  const [done, open] = [
    await openCase(office, { name: '架空 一' }),
    await openCase(office, { name: '別件 二' }),
  ];
  const { typeId } = await office.call('meeting.get', { id: (await addMeeting(office, 'art106-6')).id });
  const held = async (heldOn: string, cases: { id: typeof done.id; task: string; decided: string }[]) => {
    const { id: meetingId } = await office.call(
      'meeting.add',
      meetingFields(typeId, { heldOn: day(heldOn), closing: `${heldOn}の結び` }),
    );
    for (const { id: caseId, task, decided } of cases) {
      const { id } = await office.call('meeting.addCase', { meetingId, caseId, ...onAgenda });
      const role = { agencyId: null, agencyName: '社協', worker: '', task, dueOn: day('2026-10-01') };
      await office.call('meeting.setRoles', { agendaItemId: id, rowVersion: 1, roles: [role] });
      const words = { ...agendaTexts, legalBasis: 'art106-6' as const, decided };
      await office.call('meeting.saveCase', { id, rowVersion: 2, ...words });
    }
    return meetingId;
  };
  const first = await held('2026-09-01', [{ id: open.id, task: '九月の役割', decided: '見守り' }]);
  const last = await held('2026-10-01', [
    { id: done.id, task: '済んだ役割', decided: '終結' },
    { id: open.id, task: '十月の役割', decided: ' ' },
  ]);
  const next = await held('2026-11-01', [{ id: open.id, task: '今回の役割', decided: '' }]);
  const { roles } = await office.call('case.get', { id: done.id });
  for (const { id, rowVersion } of roles)
    await office.call('role.setState', { id, rowVersion, state: 'done' });
  const points = await office.call('meeting.openPoints', { id: next });
  expect(points.previous).toMatchObject({ id: last, heldOn: '2026-10-01', closing: '2026-10-01の結び' });
  expect(points.roles.map(({ task, householdLabel }) => [task, householdLabel])).toEqual([
    ['九月の役割', '別件家'],
    ['十月の役割', '別件家'],
  ]);
  expect(points.undecided.map(({ householdLabel }) => householdLabel)).toEqual(['別件家']);
  expect(await office.call('meeting.openPoints', { id: first })).toEqual({
    previous: null,
    roles: [],
    undecided: [],
  });
});

test('a final meeting keeps its number and its tables', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const { id } = await addMeeting(office, 'art106-6');
  const { id: item } = await office.call('meeting.addCase', { meetingId: id, caseId, ...onAgenda });
  await finaliseMeeting(office, id);
  const { rowVersion } = await office.call('meeting.get', { id });
  const table = { id: item, rowVersion: 1, everyone: true, attendeeIds: [], plannedMinutes: 5 };
  expect((await office.fails('meeting.setSerial', { id, rowVersion, serial: 9 })).code).toBe('finalised');
  expect((await office.fails('meeting.setTable', table)).code).toBe('finalised');
});
