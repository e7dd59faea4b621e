import { expect, test } from 'vitest';
import { attendeeId as attendeeIdOf } from '../../domain/contract/scalars.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { addMeeting, finaliseMeeting, openCase } from '../../tests/fixtures/records.ts';

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
    attendeeId: first,
    ...presence,
  });
  await office.call('meeting.setClock', { id: itemId, rowVersion: 1, startedAt: '23:50', endedAt: '00:10' });
  const meeting = await office.call('meeting.get', { id });
  expect(meeting.readOutAt).toBe('13:31');
  expect(meeting.attendees).toMatchObject([presence, { attendance: 'invited', arrivedAt: null }]);
  expect(meeting.agenda).toMatchObject([{ rowVersion: 2, startedAt: '23:50', endedAt: '00:10' }]);
  await office.call('meeting.setReadOut', { id, rowVersion: meeting.rowVersion, at: null });
  expect((await office.call('meeting.get', { id })).readOutAt).toBeNull();
});

test('nobody leaves before he came, and only who was called to the meeting comes', async () => {
  const office = await openTestOffice();
  const { id, first, rowVersion } = await heldMeeting(office);
  const presence = { attendance: 'present', acknowledgedAt: null } as const;
  const wrong = { id, rowVersion, attendeeId: first, ...presence, arrivedAt: '14:00', leftAt: '13:59' };
  expect(await office.fails('meeting.setPresence', wrong)).toMatchObject({
    code: 'validation',
    problems: [{ path: ['leftAt'], reason: 'end-before-start' }],
  });
  const stranger = attendeeIdOf.parse(id);
  const unknown = { id, rowVersion, attendeeId: stranger, ...presence, arrivedAt: null, leftAt: null };
  expect((await office.fails('meeting.setPresence', unknown)).code).toBe('not-found');
  const { attendees } = await office.call('meeting.get', { id });
  expect(attendees.map(({ attendance }) => attendance)).toEqual(['invited', 'invited']);
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
    await office.fails('meeting.setPresence', { id, rowVersion, attendeeId: first, ...presence }),
    await office.fails('meeting.setInitial', { id, rowVersion, attendeeId: first, initial: '日' }),
    await office.fails('meeting.setClock', { id: itemId, rowVersion: 1, startedAt: null, endedAt: null }),
  ];
  expect(refused.map(({ code }) => code)).toEqual(refused.map(() => 'finalised'));
  expect(await office.call('meeting.get', { id })).toEqual(before);
});
