import { expect, test } from 'vitest';
import type { AttendeeId } from '../../domain/contract/scalars.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { packetRequest, seat } from '../../tests/fixtures/packets.ts';
import {
  addHousehold,
  addMeeting,
  addToAgenda,
  finaliseMeeting,
  meetingFields,
  openCase,
} from '../../tests/fixtures/records.ts';

const member = { agencyId: null, agencyName: '', post: '', name: '', bound: true };
const onAgenda = { kind: 'new', legalBasis: 'art106-6', exceptionReason: '', questions: '' } as const;

/** A meeting of a type with a person, an agency that has not said whom it sends, and a row without either. */
async function calledMeeting(office: TestCore) {
  const { id: typeId } = await office.call('meetingType.save', {
    id: null,
    rowVersion: null,
    name: '支援会議',
    legalBases: ['art106-6'],
    confidentialityText: '',
    programme: '',
    minutesTemplate: '',
    sheets: [],
    members: [
      { ...member, agencyName: '見本社協', post: '係長', name: '架空 一' },
      { ...member, agencyName: '見本警察署', post: '生活安全課' },
      { ...member, post: '顧問' },
    ],
    active: true,
  });
  return office.call('meeting.add', meetingFields(typeId));
}

test('an agency that belongs to the body is called before it says whom it sends', async () => {
  const office = await openTestOffice();
  const { id } = await calledMeeting(office);
  const { attendees } = await office.call('meeting.get', { id });
  expect(
    attendees.map(({ agencyName, post, name, attendance, bound }) => [
      agencyName,
      post,
      name,
      attendance,
      bound,
    ]),
  ).toEqual([
    ['見本社協', '係長', '架空 一', 'invited', true],
    ['見本警察署', '生活安全課', '', 'invited', true],
  ]);
  const notice = await office.call('print.view', {
    request: { kind: 'meeting-notice', meetingId: id, attendeeIds: attendees.map((attendee) => attendee.id) },
  });
  expect(notice).toMatchObject({ letters: [['見本社協', '係長　架空 一　様'], ['見本警察署　御中']] });
});

test('the name is filled in later on the same attendee; final minutes ask for it', async () => {
  const office = await openTestOffice();
  const { id } = await calledMeeting(office);
  const { id: caseId } = await openCase(office);
  const { id: itemId } = await office.call('meeting.addCase', { meetingId: id, caseId, ...onAgenda });
  const put = async (name: string) => {
    const { attendees, rowVersion } = await office.call('meeting.get', { id });
    await office.call('meeting.setAttendees', {
      id,
      rowVersion,
      attendees: attendees.map(({ agencyId, agencyName, post, bound, ...own }) => ({
        id: own.id,
        agencyId,
        agencyName,
        post,
        bound,
        name: own.name === '' ? name : own.name,
        attendance: 'present' as const,
      })),
    });
    return (await office.call('meeting.get', { id })).attendees.map((attendee) => attendee.id);
  };
  const before = await put('');
  const { agenda } = await office.call('meeting.get', { id });
  const [item] = agenda;
  if (item === undefined) throw new Error('no case');
  await office.call('meeting.saveCase', {
    id: itemId,
    rowVersion: item.rowVersion,
    ...onAgenda,
    reported: '',
    discussed: '',
    decided: '見守りを続ける',
  });
  const finalise = async () => ({ id, rowVersion: (await office.call('meeting.get', { id })).rowVersion });
  expect((await office.fails('meeting.finalise', await finalise())).problems).toEqual([
    { path: ['attendees'], reason: 'present-unnamed' },
  ]);
  expect(await put('架空 二')).toEqual(before);
  await office.call('meeting.finalise', await finalise());
});

test('who acknowledged the duty of secrecy, and where he sits, goes with the row of that person and to nobody else', async () => {
  const office = await openTestOffice();
  const { id } = await addMeeting(office, 'art106-6');
  const [first, second] = await seat(office, id, [{ name: '織部 梢' }, { name: '糸魚 透' }]);
  const { id: caseId } = await openCase(office);
  const item = await addToAgenda(office, id, caseId);
  const table = { everyone: false, attendeeIds: [first!], plannedMinutes: null };
  await office.call('meeting.setTable', { id: item.id, rowVersion: 1, ...table });
  const read = () => office.call('meeting.get', { id });
  const hours = { arrivedAt: '13:40', leftAt: null, acknowledgedAt: '13:31' } as const;
  await office.call('meeting.setPresence', {
    id,
    rowVersion: (await read()).rowVersion,
    attendees: [{ attendeeId: first!, attendance: 'present', ...hours }],
  });
  const put = async (rows: { id?: AttendeeId; name: string }[]) => {
    const fields = {
      agencyId: null,
      agencyName: '見本社協',
      post: '',
      attendance: 'present',
      bound: true,
    } as const;
    const attendees = rows.map((row) => ({ ...fields, ...row }));
    await office.call('meeting.setAttendees', { id, rowVersion: (await read()).rowVersion, attendees });
    const { attendees: listed, agenda } = await read();
    const nameOf = (seated: AttendeeId) => listed.find((each) => each.id === seated)?.name;
    return {
      acknowledged: listed.map(({ name, acknowledgedAt, arrivedAt }) => [name, acknowledgedAt, arrivedAt]),
      seated: agenda[0]?.attendeeIds.map(nameOf),
    };
  };
  expect(
    await put([
      { id: second!, name: '糸魚 透' },
      { id: first!, name: '織部 こずえ' },
    ]),
  ).toEqual({
    acknowledged: [
      ['糸魚 透', null, null],
      ['織部 こずえ', '13:31', '13:40'],
    ],
    seated: ['織部 こずえ'],
  });
  expect(await put([{ id: second!, name: '糸魚 透' }, { name: '新人 来' }])).toEqual({
    acknowledged: [
      ['糸魚 透', null, null],
      ['新人 来', null, null],
    ],
    seated: [],
  });
  expect((await put([{ id: first!, name: '織部 梢' }])).acknowledged).toEqual([['織部 梢', null, null]]);
});

test('a row is one person: an id sent twice, or of somebody of another meeting, is somebody new', async () => {
  const office = await openTestOffice();
  const [other, { id }] = [await addMeeting(office, 'art106-6'), await addMeeting(office, 'art106-6')];
  const [elsewhere] = await seat(office, other.id, [{ name: '織部 梢' }]);
  const [own] = await seat(office, id, [{ name: '糸魚 透' }]);
  const { rowVersion } = await office.call('meeting.get', { id });
  const { attendeeIds } = await office.call('meeting.setAttendees', {
    id,
    rowVersion,
    attendees: [own!, own!, elsewhere!].map((known, index) => ({
      ...member,
      id: known,
      name: `架空 ${String(index)}`,
      attendance: 'invited',
    })),
  });
  expect(attendeeIds[0]).toBe(own);
  expect(new Set([...attendeeIds, own, elsewhere]).size).toBe(4);
  const { attendees } = await office.call('meeting.get', { id: other.id });
  expect(attendees.map((each) => [each.id, each.name])).toEqual([[elsewhere, '織部 梢']]);
});

test('somebody without a name and without an agency is nobody', async () => {
  const office = await openTestOffice();
  const { id } = await calledMeeting(office);
  const { rowVersion } = await office.call('meeting.get', { id });
  const failure = await office.fails('meeting.setAttendees', {
    id,
    rowVersion,
    attendees: [{ ...member, post: '顧問', attendance: 'invited' }],
  });
  expect([failure.code, failure.problems]).toEqual([
    'validation',
    [{ path: ['attendees', 0, 'name'], reason: 'required' }],
  ]);
});

test('a case whose person and household are merged with others stays on the agenda, on paper and in the minutes', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId, householdId } = await openCase(office, { name: '架空 太郎' });
  const kept = await addHousehold(office, { name: '架空 太郎' });
  const { id } = await addMeeting(office, 'art106-6');
  await office.call('meeting.addCase', { meetingId: id, caseId, ...onAgenda });
  await office.call('merge.carryOut', { kind: 'person', keptId: kept.headId, droppedId: headId, take: [] });
  await office.call('merge.carryOut', {
    kind: 'household',
    keptId: kept.id,
    droppedId: householdId,
    take: [],
  });
  const { agenda } = await office.call('meeting.get', { id });
  expect(agenda.map((item) => item.caseId)).toEqual([caseId]);
  const view = await office.call('print.view', { request: packetRequest(id) });
  expect(view.kind === 'packet' && view.copies[0]?.parts.map(({ type }) => type)).toEqual(['case-sheet']);
  expect((await office.call('meeting.reading', { id })).items).toHaveLength(1);
  await finaliseMeeting(office, id);
  expect((await office.call('meeting.get', { id })).finalisedAt).not.toBeNull();
  const minutes = await office.call('print.view', {
    request: { kind: 'minutes', meetingId: id, agendaItemId: null },
  });
  expect(minutes.kind === 'minutes' && minutes.cases).toHaveLength(1);
});
