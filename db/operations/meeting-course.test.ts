import { expect, test } from 'vitest';
import { attendeeId as attendeeIdOf, type AttendeeId } from '../../domain/contract/scalars.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { addMeeting, finaliseMeeting, meetingFields, openCase } from '../../tests/fixtures/records.ts';

const attendee = {
  agencyId: null,
  agencyName: '社協',
  post: '',
  attendance: 'invited',
  bound: true,
} as const;

/** A meeting with one case and two attendees. */
async function heldMeeting(office: TestCore) {
  const { id: caseId } = await openCase(office);
  const { id } = await addMeeting(office, 'art106-6');
  const item = { kind: 'new', legalBasis: 'art106-6', exceptionReason: '', questions: '' } as const;
  const { id: itemId } = await office.call('meeting.addCase', { meetingId: id, caseId, ...item });
  const { rowVersion } = await office.call('meeting.get', { id });
  await office.call('meeting.setAttendees', {
    id,
    rowVersion,
    attendees: [
      { ...attendee, name: '日下 花子' },
      { ...attendee, name: '平出 次郎' },
    ],
  });
  const meeting = await office.call('meeting.get', { id });
  const [first, second] = meeting.attendees;
  if (first === undefined || second === undefined) throw new Error('nobody is seated');
  return { id, itemId, first: first.id, second: second.id, rowVersion: meeting.rowVersion };
}

test('the course of a meeting is kept: read out, who came and went, when each case was heard', async () => {
  const office = await openTestOffice();
  const { id, itemId, first, rowVersion } = await heldMeeting(office);
  await office.call('meeting.setReadOut', { id, rowVersion, at: '13:31' });
  const presence = {
    attendance: 'present',
    arrivedAt: '13:45',
    leftAt: '14:30',
    acknowledgedAt: '13:46',
  } as const;
  await office.call('meeting.setPresence', {
    id,
    rowVersion: rowVersion + 1,
    attendees: [{ attendeeId: first, ...presence }],
  });
  await office.call('meeting.setClock', { id: itemId, rowVersion: 1, startedAt: '23:50', endedAt: '00:10' });
  const meeting = await office.call('meeting.get', { id });
  expect(meeting.readOutAt).toBe('13:31');
  expect(meeting.attendees).toMatchObject([presence, { attendance: 'invited', arrivedAt: null }]);
  expect(meeting.agenda).toMatchObject([{ rowVersion: 2, startedAt: '23:50', endedAt: '00:10' }]);
  await office.call('meeting.setReadOut', { id, rowVersion: meeting.rowVersion, at: null });
  expect((await office.call('meeting.get', { id })).readOutAt).toBeNull();
});

test('the words that were read out stay those of that meeting, whatever its type says afterwards', async () => {
  const office = await openTestOffice();
  const { id, rowVersion } = await heldMeeting(office);
  const read = () => office.call('meeting.get', { id });
  const readOut = async (at: string | null) =>
    office.call('meeting.setReadOut', { id, rowVersion: (await read()).rowVersion, at });
  const { confidentialityText: words, typeId } = await read();
  await office.call('meeting.setReadOut', { id, rowVersion, at: '13:31' });
  const { types } = await office.call('meetingType.list', {});
  const { rowVersion: version, legalBasis: _first, ...type } = types.find((entry) => entry.id === typeId)!;
  const rewrite = { ...type, rowVersion: version, confidentialityText: '読み上げていない文' };
  await office.call('meetingType.save', rewrite);
  await readOut('13:33');
  expect(await read()).toMatchObject({ readOutAt: '13:33', confidentialityText: words });
  const liaison = types.find(({ legalBasis }) => legalBasis === 'liaison')!;
  await office.call('meeting.save', {
    ...meetingFields(liaison.id, { heldOn: (await read()).heldOn }),
    id,
    rowVersion: (await read()).rowVersion,
  });
  expect((await read()).confidentialityText).toBe(words);
  await readOut(null);
  expect((await read()).confidentialityText).toBe(liaison.confidentialityText);
  await readOut('13:35');
  await office.call('meetingType.save', {
    ...rewrite,
    id: liaison.id,
    name: liaison.name,
    rowVersion: liaison.rowVersion,
  });
  await finaliseMeeting(office, id);
  expect(await read()).toMatchObject({
    readOutAt: '13:35',
    confidentialityText: liaison.confidentialityText,
  });
});

test('nobody leaves before he came, and only who was called to the meeting comes', async () => {
  const office = await openTestOffice();
  const { id, first, second, rowVersion } = await heldMeeting(office);
  const here = { attendance: 'present', acknowledgedAt: null, arrivedAt: null, leftAt: null } as const;
  const right = { ...here, attendeeId: first };
  const put = (other: { attendeeId: AttendeeId; arrivedAt: string | null; leftAt: string | null }) => ({
    id,
    rowVersion,
    attendees: [right, { ...here, ...other }],
  });
  const gone = put({ attendeeId: second, arrivedAt: '14:00', leftAt: '13:59' });
  expect(await office.fails('meeting.setPresence', gone)).toMatchObject({
    code: 'validation',
    problems: [{ path: ['attendees', 1, 'leftAt'], reason: 'end-before-start' }],
  });
  const unknown = put({ attendeeId: attendeeIdOf.parse(id), arrivedAt: null, leftAt: null });
  expect((await office.fails('meeting.setPresence', unknown)).code).toBe('not-found');
  const states = async () =>
    (await office.call('meeting.get', { id })).attendees.map(({ attendance }) => attendance);
  expect(await states()).toEqual(['invited', 'invited']);
  await office.call('meeting.setPresence', put({ attendeeId: second, arrivedAt: '23:30', leftAt: '00:10' }));
  expect(await states()).toEqual(['present', 'present']);
});

test('an initial belongs to one attendee', async () => {
  const office = await openTestOffice();
  const { id, first, second, rowVersion } = await heldMeeting(office);
  await office.call('meeting.setInitial', { id, rowVersion, attendeeId: first, initial: '日' });
  const taken = { id, rowVersion: rowVersion + 1, attendeeId: second, initial: '日' };
  expect(await office.fails('meeting.setInitial', taken)).toMatchObject({
    code: 'conflict',
    problems: [{ path: ['initial'], reason: 'already-there' }],
  });
  await office.call('meeting.setInitial', { ...taken, attendeeId: first });
  const { attendees } = await office.call('meeting.get', { id });
  expect(attendees.map(({ initial }) => initial)).toEqual(['日', '']);
});

test('final minutes keep the course they had', async () => {
  const office = await openTestOffice();
  const { id, itemId, first } = await heldMeeting(office);
  await finaliseMeeting(office, id);
  const before = await office.call('meeting.get', { id });
  const { rowVersion } = before;
  const presence = { attendance: 'absent', arrivedAt: null, leftAt: null, acknowledgedAt: null } as const;
  const refused = [
    await office.fails('meeting.setReadOut', { id, rowVersion, at: '13:31' }),
    await office.fails('meeting.setPresence', {
      id,
      rowVersion,
      attendees: [{ attendeeId: first, ...presence }],
    }),
    await office.fails('meeting.setInitial', { id, rowVersion, attendeeId: first, initial: '日' }),
    await office.fails('meeting.setClock', { id: itemId, rowVersion: 1, startedAt: null, endedAt: null }),
  ];
  expect(refused.map(({ code }) => code)).toEqual(refused.map(() => 'finalised'));
  expect(await office.call('meeting.get', { id })).toEqual(before);
});
