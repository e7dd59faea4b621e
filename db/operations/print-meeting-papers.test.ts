import { expect, test } from 'vitest';
import type { DocumentView } from '../../domain/print/document-view.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { packetRequest, seat } from '../../tests/fixtures/packets.ts';
import { startPlan } from '../../tests/fixtures/plans.ts';
import {
  addMeeting,
  addMember,
  addToAgenda,
  consentFields,
  finaliseMeeting,
  openCase,
} from '../../tests/fixtures/records.ts';

type Kind = DocumentView['kind'];
type ViewOf<K extends Kind> = Extract<DocumentView, { kind: K }>;

async function view<K extends Kind>(
  office: TestCore,
  request: PrintRequest & { kind: K },
): Promise<ViewOf<K>> {
  const paper = await office.call('print.view', { request });
  if (paper.kind !== request.kind) throw new Error('another paper');
  return paper as ViewOf<K>;
}

async function meetingOfOneCase(office: TestCore) {
  const { id: caseId } = await openCase(office);
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  await addToAgenda(office, meetingId, caseId);
  return { caseId, meetingId };
}

test('a table of roles has rows to write in until the minutes are final', async () => {
  const office = await openTestOffice();
  const { meetingId } = await meetingOfOneCase(office);
  const before = await view(office, { kind: 'role-table', meetingId });
  expect(before.roles).toEqual([]);
  expect(before.blankRows).toBeGreaterThan(5);
  await finaliseMeeting(office, meetingId);
  const after = await view(office, { kind: 'role-table', meetingId });
  expect([after.roles, after.blankRows]).toEqual([[], 0]);
});

test('the minutes say when the duty of secrecy was read out, who acknowledged it, who came and left when, who checked them', async () => {
  const office = await openTestOffice();
  const { meetingId: id } = await meetingOfOneCase(office);
  const [late, whole] = await seat(office, id, [{ name: '織部 梢' }, { name: '糸魚 透' }]);
  if (late === undefined || whole === undefined) throw new Error('nobody is seated');
  const version = async () => (await office.call('meeting.get', { id })).rowVersion;
  const here = { attendance: 'present', acknowledgedAt: null } as const;
  await office.call('meeting.setPresence', {
    id,
    rowVersion: await version(),
    attendees: [
      { ...here, attendeeId: late, arrivedAt: '14:05', leftAt: '15:20', acknowledgedAt: '14:06' },
      { ...here, attendeeId: whole, arrivedAt: null, leftAt: null },
    ],
  });
  await office.call('meeting.setReadOut', { id, rowVersion: await version(), at: '13:32' });
  const draft = await view(office, { kind: 'minutes', meetingId: id, agendaItemId: null });
  expect(draft.attendees.map(({ attendance }) => attendance)).toEqual(['出席\n14:05から\n15:20まで', '出席']);
  expect(draft.attendees.map(({ acknowledged }) => acknowledged)).toEqual(['済', '']);
  expect(draft.readOut).toContain('13:32');
  expect(draft.checked).toBe('');
  const { heldOn } = await office.call('meeting.get', { id });
  await office.call('meeting.check', {
    id,
    rowVersion: await version(),
    checkedOn: heldOn,
    checkedBy: '係長 見本',
  });
  const checked = await view(office, { kind: 'minutes', meetingId: id, agendaItemId: null });
  expect(checked.checked).toContain('係長 見本');
});

test('the minutes of one case name only who sat at it and was there while it was heard, and say when that was', async () => {
  const office = await openTestOffice();
  const { meetingId: id } = await meetingOfOneCase(office);
  const other = await openCase(office, { name: '別件 二' });
  await addToAgenda(office, id, other.id);
  const people = ['織部 梢', '糸魚 透', '遅野 来', '早坂 去', '欠端 席'].map((name) => ({ name }));
  const [seated, unseated, late, gone, absent] = await seat(office, id, people);
  const { agenda, rowVersion } = await office.call('meeting.get', { id });
  const [first, second] = agenda;
  if (first === undefined || second === undefined) throw new Error('no case');
  const here = { attendance: 'present', arrivedAt: null, leftAt: null, acknowledgedAt: null } as const;
  await office.call('meeting.setPresence', {
    id,
    rowVersion,
    attendees: [
      { ...here, attendeeId: seated!, arrivedAt: '13:40' },
      { ...here, attendeeId: unseated! },
      { ...here, attendeeId: late!, arrivedAt: '15:00' },
      { ...here, attendeeId: gone!, leftAt: '13:33' },
      { ...here, attendeeId: absent!, attendance: 'absent', arrivedAt: '13:40' },
    ],
  });
  await office.call('meeting.setTable', {
    id: first.id,
    rowVersion: first.rowVersion,
    everyone: false,
    attendeeIds: [seated!, late!, gone!, absent!],
    plannedMinutes: null,
  });
  await office.call('meeting.setClock', {
    id: first.id,
    rowVersion: first.rowVersion + 1,
    startedAt: '13:35',
    endedAt: '13:50',
  });
  const part = await view(office, { kind: 'minutes', meetingId: id, agendaItemId: first.id });
  expect(part.attendees.map(({ name, attendance }) => [name, attendance])).toEqual([
    ['織部 梢', '出席\n13:40から'],
  ]);
  expect(part.cases.map(({ heard }) => heard)).toEqual(['13:35～13:50']);
  const whole = await view(office, { kind: 'minutes', meetingId: id, agendaItemId: null });
  expect(whole.attendees.map(({ attendance }) => attendance)).toEqual([
    '出席\n13:40から',
    '出席',
    '出席\n15:00から',
    '出席\n13:33まで',
    '欠席',
  ]);
  expect(whole.cases.map(({ heard }) => heard)).toEqual(['13:35～13:50', '']);
});

test('a plan in the packet has no place to sign, and an open period says nothing', async () => {
  const office = await openTestOffice();
  const { caseId, meetingId } = await meetingOfOneCase(office);
  const planId = await startPlan(office, caseId);
  const packet = await view(office, { ...packetRequest(meetingId), sheets: ['plans'] });
  const [part] = packet.copies.flatMap(({ parts }) => parts);
  if (part?.type !== 'plan') throw new Error('no plan');
  expect(part.parts.map(({ type }) => type)).not.toContain('signature');
  const alone = await office.call('print.view', {
    request: { kind: 'support-plan', planId, use: 'office' },
  });
  if (alone.kind !== 'support-plan') throw new Error('another paper');
  expect(alone.parts.map(({ type }) => type)).toContain('signature');
  const fields = alone.parts.flatMap((entry) => (entry.type === 'fields' ? entry.fields : []));
  expect(fields.find(({ label }) => label === '期間')?.value).toBe('');
});

test('a notice says whom to answer', async () => {
  const office = await openTestOffice();
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  const notice = await view(office, { kind: 'meeting-notice', meetingId, attendeeIds: [] });
  expect(notice.fields).toContainEqual({ label: '担当', value: '見本 花子' });
});

test('a notice goes to nobody who is not called, and its log names everybody it goes to', async () => {
  const office = await openTestOffice();
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  const names = Array.from({ length: 60 }, (_, index) => `架空 出席者${String(index)}番`);
  const attendeeIds = await seat(
    office,
    meetingId,
    names.map((name) => ({ name })),
  );
  const request = { kind: 'meeting-notice', meetingId, attendeeIds } as const;
  await office.call('print.issue', { request, way: 'printer', recipient: '' });
  const { disclosures } = await office.call('disclosure.list', { caseId: null, from: null, until: null });
  expect(disclosures[0]?.recipient).toBe(names.join('、'));
  const { id: other } = await addMeeting(office, 'art106-4');
  const astray = { ...request, meetingId: other };
  expect((await office.fails('print.view', { request: astray })).code).toBe('not-found');
});

test('the log of a paper of cases says whom it is about, and the written reason of each that goes by one', async () => {
  const office = await openTestOffice();
  const [first, second] = [
    await openCase(office, { name: '架空 一' }),
    await openCase(office, { name: '別件 二' }),
  ];
  const { id } = await addMeeting(office, 'art106-4');
  const [reader, other] = await seat(office, id, [{ name: '織部 梢' }, { name: '糸魚 透' }]);
  const byReason = { legalBasis: 'art106-4', exceptionReason: '児童虐待防止法による' } as const;
  const item = await addToAgenda(office, id, first.id, byReason);
  const seated = { everyone: false, attendeeIds: [reader!], plannedMinutes: null };
  await office.call('meeting.setTable', { id: item.id, rowVersion: 1, ...seated });
  await addToAgenda(office, id, second.id);
  const issue = (request: PrintRequest) =>
    office.call('print.issue', { request, way: 'printer', recipient: '' });
  const logged = async () => {
    const { disclosures } = await office.call('disclosure.list', { caseId: null, from: null, until: null });
    return disclosures[0];
  };
  const { caseNumber } = await office.call('case.get', { id: first.id });
  const ofBoth = {
    exceptionReason: `${caseNumber} 児童虐待防止法による`,
    personNames: ['別件 二', '架空 一'],
  };
  for (const request of [
    packetRequest(id, [reader!]),
    packetRequest(id),
    { kind: 'minutes', meetingId: id, agendaItemId: null },
    { kind: 'role-table', meetingId: id },
  ] as const) {
    await issue(request);
    const { exceptionReason, personNames } = (await logged())!;
    expect([request.kind, { exceptionReason, personNames: personNames.toSorted() }]).toEqual([
      request.kind,
      ofBoth,
    ]);
  }
  await issue({ kind: 'minutes', meetingId: id, agendaItemId: item.id });
  expect(await logged()).toMatchObject({ exceptionReason: '児童虐待防止法による', personNames: ['架空 一'] });
  await issue(packetRequest(id, [other!]));
  expect(await logged()).toMatchObject({ exceptionReason: '', personNames: ['別件 二'] });
  await issue({ ...packetRequest(id, [reader!]), sheets: ['programme'] });
  expect(await logged()).toMatchObject({ personNames: [] });
});

test('a member who has not consented stands neither on the copy nor in its log', async () => {
  const office = await openTestOffice();
  const { id: caseId, householdId, headId } = await openCase(office, { name: '架空 一' });
  await addMember(office, householdId, ['20'], { name: '架空 長男' });
  const { personId: daughter } = await addMember(office, householdId, ['20'], { name: '架空 長女' });
  for (const personId of [headId, daughter])
    await office.call('consent.record', { caseId, personId, ...consentFields({}) });
  const { id } = await addMeeting(office, 'art106-4');
  const [reader] = await seat(office, id, [{ name: '織部 梢' }]);
  await addToAgenda(office, id, caseId, { legalBasis: 'art106-4' });
  await office.call('print.issue', { request: packetRequest(id, [reader!]), way: 'printer', recipient: '' });
  const { disclosures } = await office.call('disclosure.list', { caseId, from: null, until: null });
  expect(disclosures.map(({ personNames }) => personNames.toSorted())).toEqual([['架空 一', '架空 長女']]);
});

test('minutes and the table of roles, printed by themselves, are for the office, and the log says so', async () => {
  const office = await openTestOffice();
  const { meetingId } = await meetingOfOneCase(office);
  const papers: PrintRequest[] = [
    { kind: 'minutes', meetingId, agendaItemId: null },
    { kind: 'role-table', meetingId },
  ];
  for (const request of papers) await office.call('print.issue', { request, way: 'printer', recipient: '' });
  const { disclosures } = await office.call('disclosure.list', { caseId: null, from: null, until: null });
  expect(disclosures.map(({ document, recipient }) => [document, recipient])).toEqual([
    ['role-table', '内部用'],
    ['minutes', '内部用'],
  ]);
  expect((await office.call('handout.list', { meetingId })).total).toBe(0);
});
