import { expect, test } from 'vitest';
import type { InputOf } from '../../domain/contract/index.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { packetRequest, seat, sheetsOf } from '../../tests/fixtures/packets.ts';
import { planContent, startPlan } from '../../tests/fixtures/plans.ts';
import {
  addMeeting,
  addNote,
  addToAgenda,
  agendaTexts,
  day,
  finaliseMeeting,
  openCase,
  withdrawConsent,
} from '../../tests/fixtures/records.ts';
import { tieFields } from '../../tests/fixtures/relatives.ts';

const onAgenda = { kind: 'new', exceptionReason: '', questions: '' } as const;

/** A meeting of two cases; the second reader sits at the second case alone. */
async function meetingOfTwo(office: TestCore) {
  const cases = await Promise.all([
    openCase(office, { name: '架空 一' }, { consentStatus: 'written' }, { chiefComplaint: '一の主訴' }),
    openCase(office, { name: '別件 二' }, { consentStatus: 'written' }, { chiefComplaint: '二の主訴' }),
  ]);
  const { id } = await addMeeting(office, 'art106-6');
  const readers = await seat(office, id, [{ name: '織部 梢' }, { name: '糸魚 透' }]);
  const [first, second] = readers;
  if (first === undefined || second === undefined) throw new Error('nobody is seated');
  const put = (caseId: (typeof cases)[number]['id']) =>
    office.call('meeting.addCase', { meetingId: id, caseId, ...onAgenda, legalBasis: 'art106-6' });
  const itemOfFirst = await put(cases[0].id);
  await put(cases[1].id);
  await office.call('meeting.setTable', {
    id: itemOfFirst.id,
    rowVersion: 1,
    everyone: false,
    attendeeIds: [first],
    plannedMinutes: 20,
  });
  return { id, cases, first, second, item: itemOfFirst.id };
}

const everySheet = [
  'programme',
  'attendees',
  'case-sheets',
  'household-maps',
  'plans',
  'roles',
  'name-cards',
] as const;

test('a copy holds only the cases its reader sits at, by name, number and content', async () => {
  const office = await openTestOffice();
  const { id, cases, second } = await meetingOfTwo(office);
  const request = { ...packetRequest(id, [second]), sheets: [...everySheet] };
  const text = JSON.stringify(await office.call('print.view', { request }));
  const absent = await office.call('case.get', { id: cases[0].id });
  expect(text).toContain('別件 二');
  expect(text).toContain('二の主訴');
  for (const words of ['架空 一', '一の主訴', absent.caseNumber]) expect(text).not.toContain(words);
});

test('what is for the office alone stands on the office copy and on no other', async () => {
  const office = await openTestOffice();
  const { id, cases, first } = await meetingOfTwo(office);
  const [{ id: caseId }] = cases;
  await addNote(office, caseId, { body: '係内の秘密', shareScope: 'office' });
  await addNote(office, caseId, { body: '通報者の秘密', shareScope: 'council', sensitive: true });
  const own = JSON.stringify(await sheetsOf(office, packetRequest(id)));
  const handed = await sheetsOf(office, packetRequest(id, [first]));
  for (const secret of ['係内の秘密', '通報者の秘密']) {
    expect(own).toContain(secret);
    expect(JSON.stringify(handed)).not.toContain(secret);
  }
  expect(handed.view.copies[0]?.leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  expect(handed.cases.map(({ use }) => use)).toEqual(['handout', 'handout']);
});

test('a plan on the table is marked as a draft and stays away from who may not read it', async () => {
  const office = await openTestOffice();
  const { id, cases, first } = await meetingOfTwo(office);
  const [{ id: caseId }] = cases;
  const planId = await startPlan(office, caseId);
  const planOf = async (readers: (typeof first)[]) => {
    const request = { ...packetRequest(id, readers), sheets: ['plans' as const] };
    const { view } = await sheetsOf(office, request);
    return view.copies.flatMap(({ parts }) => parts);
  };
  const save = async (shareScope: 'office' | 'consented', rowVersion: number) =>
    office.call('supportPlan.save', {
      ...planContent({ vision: '畑に出たい' }),
      shareScope,
      id: planId,
      rowVersion,
    });
  await save('office', 1);
  expect(await planOf([first])).toEqual([]);
  expect(await planOf([])).toMatchObject([{ type: 'plan', standing: '案' }]);
  await save('consented', 2);
  expect(JSON.stringify(await planOf([first]))).toContain('畑に出たい');
});

test('with the household maps the genogram and the ecomap have pages of their own, right behind the sheet', async () => {
  const office = await openTestOffice();
  const { id, cases, first } = await meetingOfTwo(office);
  await office.call('outsideTie.add', {
    householdId: cases[0].householdId,
    ...tieFields({ name: '隣の見本さん', shareScope: 'consented' }),
  });
  const partsWith = async (sheets: (typeof everySheet)[number][]) => {
    const { view } = await sheetsOf(office, { ...packetRequest(id, [first]), sheets });
    return view.copies.flatMap(({ parts }) =>
      parts.map((part) => (part.type === 'drawing' ? part.drawing.kind : part.type)),
    );
  };
  expect(await partsWith(['case-sheets', 'household-maps'])).toEqual([
    'case-sheet',
    'genogram',
    'ecomap',
    'case-sheet',
    'genogram',
  ]);
  expect(await partsWith(['case-sheets'])).toEqual(['case-sheet', 'case-sheet']);
});

test('where no case is on the sheets, nothing was left out of them', async () => {
  const office = await openTestOffice();
  const { id, cases, first } = await meetingOfTwo(office);
  await addNote(office, cases[0].id, { shareScope: 'office' });
  const leftOut = async (sheets: (typeof everySheet)[number][]) =>
    (await sheetsOf(office, { ...packetRequest(id, [first]), sheets })).view.leftOut;
  expect(await leftOut(['case-sheets'])).toEqual([{ reason: '係内の記録', count: 1 }]);
  expect(await leftOut(['programme', 'attendees'])).toEqual([]);
});

test('every copy has a number of its own, an entry in the log, and stands among those to be collected', async () => {
  const office = await openTestOffice();
  const { id, first, second } = await meetingOfTwo(office);
  const issue = async (readers: (typeof first)[]) => {
    const request = packetRequest(id, readers);
    const issued = await office.call('print.issue', { request, way: 'printer', recipient: '' });
    if (issued.kind !== 'packet') throw new Error('another paper');
    return issued.copies.map(({ number, printNumber, recipient }) => [number, printNumber, recipient]);
  };
  expect(await issue([first, second])).toEqual([
    [1, '8-0001', '見本社協　織部 梢'],
    [2, '8-0002', '見本社協　糸魚 透'],
  ]);
  expect(await issue([])).toEqual([[null, '8-0003', '内部用']]);
  const { copies } = await office.call('handout.list', { meetingId: id });
  expect(copies.map(({ number, state, printNumber }) => [number, state, printNumber])).toEqual([
    [1, 'printing', '8-0001'],
    [2, 'printing', '8-0002'],
  ]);
  const [spoiled] = copies;
  if (spoiled === undefined) throw new Error('no copy');
  await office.call('handout.setState', {
    copies: [{ id: spoiled.id, rowVersion: spoiled.rowVersion }],
    state: 'spoiled',
    settledOn: copies[0]?.issuedOn ?? spoiled.issuedOn,
    note: '印刷し損じ',
  });
  expect(await issue([first])).toEqual([[3, '8-0004', '見本社協　織部 梢']]);
});

test('a consent that is missing stops the copies of those who sit at the case, and no other', async () => {
  const office = await openTestOffice();
  const { id, cases, first, second, item } = await meetingOfTwo(office);
  const [entry] = cases;
  const { rowVersion } = await office
    .call('meeting.get', { id })
    .then(({ agenda }) => agenda.find((one) => one.id === item) ?? { rowVersion: 0 });
  await office.call('meeting.saveCase', { id: item, rowVersion, ...agendaTexts, legalBasis: 'art106-4' });
  await withdrawConsent(office, entry.id, entry.headId);
  expect(await office.fails('print.view', { request: packetRequest(id, [first]) })).toMatchObject({
    code: 'consent-required',
    problems: [{ path: ['agenda', 0] }],
  });
  expect((await sheetsOf(office, packetRequest(id, [second]))).cases).toHaveLength(1);
  expect((await sheetsOf(office, packetRequest(id))).cases).toHaveLength(2);
});

test('the minutes of one case hold nothing of the others', async () => {
  const office = await openTestOffice();
  const { id, item } = await meetingOfTwo(office);
  const { agenda } = await office.call('meeting.get', { id });
  const own = agenda.find((one) => one.id === item);
  const other = agenda.find((one) => one.id !== item);
  if (own === undefined || other === undefined) throw new Error('no other case');
  await office.call('meeting.saveCase', {
    id: other.id,
    rowVersion: other.rowVersion,
    ...agendaTexts,
    legalBasis: 'art106-6',
    decided: '二の決定',
  });
  const request = { kind: 'minutes', meetingId: id, agendaItemId: item } as const;
  const text = JSON.stringify(await office.call('print.issue', { request, way: 'pdf', recipient: '' }));
  expect(text).toContain(own.caseNumber);
  for (const words of ['別件', '二の決定', other.caseNumber]) expect(text).not.toContain(words);
  const logged = await office.call('disclosure.list', { caseId: other.caseId, from: null, until: null });
  expect(logged.disclosures).toEqual([]);
});

test('a notice names no case, to all or to each', async () => {
  const office = await openTestOffice();
  const { id, first, second } = await meetingOfTwo(office);
  const { agenda } = await office.call('meeting.get', { id });
  for (const attendeeIds of [[], [first, second]]) {
    const request = { kind: 'meeting-notice', meetingId: id, attendeeIds } as const;
    const view = await office.call('print.view', { request: { ...request, attendeeIds: [...attendeeIds] } });
    const text = JSON.stringify(view);
    expect(view.kind === 'meeting-notice' && view.letters).toHaveLength(Math.max(1, attendeeIds.length));
    for (const { caseNumber, householdLabel } of agenda) {
      expect(text).not.toContain(caseNumber);
      expect(text).not.toContain(householdLabel);
    }
  }
});

test('the papers of a meeting without attendees and cases are empty, not refused', async () => {
  const office = await openTestOffice();
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  for (const kind of ['programme', 'attendee-list', 'role-table', 'name-cards'] as const) {
    const view = await office.call('print.view', { request: { kind, meetingId } });
    expect(view.kind).toBe(kind);
  }
  const request = { ...packetRequest(meetingId), sheets: [...everySheet] };
  const view = await office.call('print.view', { request });
  expect(view.kind === 'packet' && view.copies.map(({ parts }) => parts.length)).toEqual([4]);
});

type MeetingFields = Parameters<typeof addMeeting>[2];

/** A case that one meeting has heard and decided on, and its sheet for another meeting after that. */
async function heardBefore(office: TestCore, before: MeetingFields, after: MeetingFields) {
  const own = await openCase(office, {}, { consentStatus: 'written' });
  const legalBasis = 'art106-4';
  const last = await addMeeting(office, legalBasis, before);
  const item = await addToAgenda(office, last.id, own.id, { legalBasis });
  const texts = { ...agendaTexts, legalBasis, decided: '毎週訪問する' } as const;
  await office.call('meeting.saveCase', { id: item.id, rowVersion: 1, ...texts });
  const { id } = await addMeeting(office, legalBasis, after);
  await addToAgenda(office, id, own.id, { legalBasis });
  const sheet = async () => (await sheetsOf(office, packetRequest(id))).cases[0] ?? expect.unreachable();
  return { caseId: own.id, last: { id: last.id, item: item.id }, sheet };
}

test('whatever quotes a decision quotes its corrections', async () => {
  const office = await openTestOffice();
  const { caseId, last, sheet } = await heardBefore(office, { heldOn: day('2026-11-10') }, {});
  await finaliseMeeting(office, last.id);
  for (const text of ['毎月訪問する', '月初めに訪問する'])
    await office.call('meeting.amend', { id: last.id, agendaItemId: last.item, text, reason: '聞き違い' });
  const corrected = '毎週訪問する\n訂正: 毎月訪問する\n訂正: 月初めに訪問する';
  expect((await sheet()).previous).toBe(`R8.11.10 第1回 重層的支援会議\n${corrected}`);
  const toSuccessor = { recipientAgencyId: null, recipient: '', reason: '', exceptionReason: '' };
  const requests: InputOf<'print.view'>['request'][] = [
    { kind: 'transfer', caseId, to: 'successor', ...toSuccessor },
    { kind: 'training-packet', meetingId: null, caseIds: [caseId] },
  ];
  const quoted = JSON.stringify(corrected).slice(1, -1);
  for (const request of requests)
    expect(JSON.stringify(await office.call('print.view', { request }))).toContain(quoted);
});

test('a contact before the last meeting that was written down after it is not lost', async () => {
  const office = await openTestOffice();
  const { caseId, sheet } = await heardBefore(office, { heldOn: day('2026-11-10') }, {});
  const contacts = { '2026-11-09': '遅れて書いた', '2026-11-12': '会議のあと' };
  for (const [on, body] of Object.entries(contacts))
    await addNote(office, caseId, { contactedOn: day(on), body });
  expect((await sheet()).notes.map(({ text }) => text)).toEqual(Object.values(contacts));
});

test('what the last meeting had before it is not told again', async () => {
  const office = await openTestOffice();
  // Today is 2026-11-20.
  const { caseId, sheet } = await heardBefore(
    office,
    { heldOn: day('2026-11-21') },
    { heldOn: day('2026-11-25') },
  );
  await addNote(office, caseId, { contactedOn: day('2026-11-09'), body: '前の会議までに書いた' });
  expect((await sheet()).notes).toEqual([]);
});

test('an earlier meeting of the same day is the last one', async () => {
  const office = await openTestOffice();
  const heldOn = day('2026-11-20');
  const { sheet } = await heardBefore(office, { heldOn, startsAt: '09:00' }, { heldOn, startsAt: '15:00' });
  expect((await sheet()).previous).toContain('毎週訪問する');
});

test('roles that a reader may not know are counted, not passed over', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office, {}, { consentStatus: 'written' });
  const { id } = await addMeeting(office, 'art106-6', { heldOn: day('2026-11-25') });
  const [reader] = await seat(office, id, [{ name: '糸魚 透', bound: false }]);
  const { id: agendaItemId } = await addToAgenda(office, id, caseId);
  const role = { agencyId: null, agencyName: '社協', worker: '', task: '通帳を預かる', dueOn: null };
  await office.call('meeting.setRoles', {
    agendaItemId,
    rowVersion: 1,
    roles: [role, { ...role, task: '訪問' }],
  });
  const request = { ...packetRequest(id, reader === undefined ? [] : [reader]), sheets: ['roles' as const] };
  const { view } = await sheetsOf(office, request);
  expect(JSON.stringify(view.copies[0]?.parts)).not.toContain('通帳');
  expect(view.copies[0]?.leftOut.map(({ count }) => count)).toEqual([2]);
});

test('a sheet whose reader may know nothing of the case is closed', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office, { name: '架空 一' }, {}, { chiefComplaint: '借金' });
  const { id } = await addMeeting(office, 'art106-6', { heldOn: day('2026-11-25') });
  const [reader] = await seat(office, id, [{ name: '糸魚 透', bound: false }]);
  await addToAgenda(office, id, caseId);
  const request = packetRequest(id, reader === undefined ? [] : [reader]);
  const { cases } = await sheetsOf(office, request);
  expect(cases[0]).toMatchObject({ closed: true, household: '', chiefComplaint: '', members: [] });
});

test('what was settled since the last meeting is on the sheet, also where an older one agreed it', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office, {}, { consentStatus: 'written' });
  const meetings = [];
  for (const heldOn of ['2026-09-10', '2026-10-10', '2026-11-25']) {
    const { id } = await addMeeting(office, 'art106-6', { heldOn: day(heldOn) });
    meetings.push({ id, itemId: (await addToAgenda(office, id, caseId)).id });
  }
  const [first, , third] = meetings;
  if (first === undefined || third === undefined) throw new Error('no meeting');
  const role = { agencyId: null, agencyName: '社協', worker: '', task: '家計簿をつける', dueOn: null };
  const { roleIds } = await office.call('meeting.setRoles', {
    agendaItemId: first.itemId,
    rowVersion: 1,
    roles: [role],
  });
  const [roleId] = roleIds;
  if (roleId === undefined) throw new Error('no role');
  await office.call('role.setState', { id: roleId, rowVersion: 1, state: 'done' });
  // Put in other words, it is the same role, settled on the same day.
  await office.call('meeting.setRoles', {
    agendaItemId: first.itemId,
    rowVersion: 2,
    roles: [{ ...role, worker: '日下' }],
  });
  const { cases } = await sheetsOf(office, packetRequest(third.id));
  expect(cases[0]?.roles.map(({ task, state }) => [task, state])).toEqual([['家計簿をつける', '済み']]);
});
