import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InputOf, OutputOf } from '../../domain/contract/index.ts';
import { consentStatuses } from '../../domain/contract/consent.ts';
import { legalBases } from '../../domain/contract/legal-basis.ts';
import { printNumbersOf } from '../../domain/print/print-numbers.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { readerRequest, readersSheets } from '../../tests/fixtures/packets.ts';
import {
  addHousehold,
  addMeeting,
  addMember,
  addNote,
  closureFields,
  agendaTexts,
  day,
  finaliseMeeting,
  intakeFields,
  openCase,
  personFields,
  withdrawConsent,
} from '../../tests/fixtures/records.ts';

const logged = async (office: TestCore, caseId: OutputOf<'case.open'>['id'] | null) =>
  (await office.call('disclosure.list', { caseId, from: null, until: null })).disclosures;

type Basis = InputOf<'meeting.addCase'>['legalBasis'];
type MeetingId = OutputOf<'meeting.add'>['id'];

const heardFreely = (basis: Basis) => basis === 'art106-6' || basis === 'isolation';
const minutesOf = (meetingId: MeetingId) => ({ kind: 'minutes', meetingId, agendaItemId: null }) as const;
const onAgenda = { kind: 'continuing', exceptionReason: '', questions: '' } as const;

async function sheet(office: TestCore, meetingId: MeetingId) {
  const { view, cases } = await readersSheets(office, meetingId);
  return { ...view, cases };
}

test('no sheet of any basis and consent holds a note that it may not show', async () => {
  const office = await openTestOffice();
  const scopes = fc.constantFrom('office', 'council', 'consented', 'statistics');
  const notes = fc.array(fc.record({ shareScope: scopes, sensitive: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...legalBases),
      fc.constantFrom(...consentStatuses),
      notes,
      async (legalBasis, consentStatus, plan) => {
        run += 1;
        const { id: caseId } = await openCase(office, {}, { consentStatus });
        const { id: meetingId } = await addMeeting(office, 'art106-6');
        await office.call('meeting.addCase', {
          meetingId,
          caseId,
          ...onAgenda,
          legalBasis,
          exceptionReason: '他の法律による',
        });
        const marks = plan.map((note, index) => ({ ...note, mark: `印${String(run)}の${String(index)}。` }));
        for (const { mark, ...note } of marks) {
          await addNote(office, caseId, {
            ...note,
            body: mark,
            counterpart: `相手${mark}`,
            nextPlan: `次${mark}`,
          });
        }
        const view = await sheet(office, meetingId);
        const minutes = await office.call('print.view', { request: minutesOf(meetingId) });
        const text = JSON.stringify([view, minutes]);
        // The written reason stands in for a consent that is missing, not for one in part that names no part.
        const isOpen = consentStatus !== 'partial' || heardFreely(legalBasis);
        const mayShow = ({ shareScope, sensitive }: (typeof marks)[number]) =>
          !sensitive &&
          isOpen &&
          (shareScope === 'consented' || (shareScope === 'council' && heardFreely(legalBasis)));
        for (const note of marks) expect([note, text.includes(note.mark)]).toEqual([note, mayShow(note)]);
        expect(view.leftOut.reduce((sum, reason) => sum + reason.count, 0)).toBe(
          marks.filter((note) => !mayShow(note)).length + (isOpen ? 0 : 1),
        );
      },
    ),
    { numRuns: 40 },
  );
});

test('what was decided under the secrecy of the law is not handed on by a later consent', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office, {}, { consentStatus: 'written' });
  const council = await addMeeting(office, 'art106-6', { heldOn: day('2026-11-05') });
  const { id } = await office.call('meeting.addCase', {
    meetingId: council.id,
    caseId,
    ...onAgenda,
    legalBasis: 'art106-6',
  });
  await office.call('meeting.setRoles', {
    agendaItemId: id,
    rowVersion: 1,
    roles: [{ agencyId: null, agencyName: '社協', worker: '', task: '秘密の役割', dueOn: null }],
  });
  await office.call('meeting.saveCase', {
    id,
    rowVersion: 2,
    ...agendaTexts,
    legalBasis: 'art106-6',
    decided: '秘密の決定',
  });
  const texts: Partial<Record<Basis, string>> = {};
  for (const legalBasis of ['art106-4', 'art106-6'] as const) {
    const { id: meetingId } = await addMeeting(office, 'art106-6', { heldOn: day('2026-11-19') });
    await office.call('meeting.addCase', { meetingId, caseId, ...onAgenda, legalBasis });
    texts[legalBasis] = JSON.stringify(await sheet(office, meetingId));
  }
  expect(texts['art106-6']).toContain('秘密の決定');
  expect(texts['art106-6']).toContain('秘密の役割');
  expect(texts['art106-4']).not.toContain('秘密');
  expect(texts['art106-4']).toContain('支援会議限定の記録');
});

test('a case sheet holds nothing of another case, and only what had happened by then', async () => {
  const office = await openTestOffice();
  const own = await openCase(office, { name: '架空 一' });
  const other = await openCase(office, { name: '別件 二' }, {}, { chiefComplaint: '別件の主訴' });
  await addNote(office, own.id, { body: '本件の記録', shareScope: 'council' });
  await addNote(office, own.id, {
    body: '会議の後の記録',
    shareScope: 'council',
    contactedOn: day('2026-11-19'),
  });
  await addNote(office, other.id, { body: '別件の記録', shareScope: 'council' });
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  for (const { id: caseId } of [own, other])
    await office.call('meeting.addCase', { meetingId, caseId, ...onAgenda, legalBasis: 'art106-6' });
  const [first, second] = (await sheet(office, meetingId)).cases.map((entry) => JSON.stringify(entry));
  expect(first).toContain('本件の記録');
  expect(first).not.toContain('別件');
  expect(first).not.toContain('会議の後');
  expect(second).toContain('別件の記録');
});

test('nothing of a draft is handed out once consent is withdrawn; its minutes stay in the office', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId: principalId } = await openCase(office, {}, { consentStatus: 'oral' });
  const { id: meetingId } = await addMeeting(office, 'art106-4');
  await office.call('meeting.addCase', { meetingId, caseId, ...onAgenda, legalBasis: 'art106-4' });
  await sheet(office, meetingId);
  await withdrawConsent(office, caseId, principalId);
  const request = await readerRequest(office, meetingId);
  const [viewed, issued] = await Promise.all([
    office.fails('print.view', { request }),
    office.fails('print.issue', { request, way: 'pdf', recipient: '' }),
  ]);
  expect([viewed, issued]).toEqual(
    Array(2).fill({
      code: 'consent-required',
      problems: [{ path: ['agenda', 0], reason: 'consent-required' }],
      retryAfterSeconds: null,
    }),
  );
  expect(await logged(office, null)).toEqual([]);
  expect(await office.call('print.view', { request: minutesOf(meetingId) })).toMatchObject({
    kind: 'minutes',
  });
});

test('after the minutes are final, a withdrawn consent stops the sheet; the minutes keep the consent of their day', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId: principalId } = await openCase(office, {}, { consentStatus: 'oral' });
  await addNote(office, caseId, { body: '同意のもとで聞いた', shareScope: 'consented' });
  const { id: meetingId } = await addMeeting(office, 'art106-4');
  await office.call('meeting.addCase', { meetingId, caseId, ...onAgenda, legalBasis: 'art106-4' });
  await finaliseMeeting(office, meetingId);
  expect(JSON.stringify(await sheet(office, meetingId))).toContain('同意のもとで聞いた');
  await withdrawConsent(office, caseId, principalId);
  const request = await readerRequest(office, meetingId);
  expect((await office.fails('print.view', { request })).code).toBe('consent-required');
  expect((await office.fails('print.issue', { request, way: 'printer', recipient: '' })).code).toBe(
    'consent-required',
  );
  const minutes = await office.call('print.view', { request: minutesOf(meetingId) });
  expect(minutes).toMatchObject({ cases: [{ consent: '同意あり（口頭）' }] });
});

test('minutes made final after consent has gone keep the consent of their day', async () => {
  const office = await openTestOffice();
  const consent = { consentStatus: 'oral', consentOn: day('2026-11-10') } as const;
  const { id: caseId, headId: principalId } = await openCase(office, {}, consent);
  const { id: meetingId } = await addMeeting(office, 'art106-4');
  await office.call('meeting.addCase', { meetingId, caseId, ...onAgenda, legalBasis: 'art106-4' });
  await withdrawConsent(office, caseId, principalId);
  await finaliseMeeting(office, meetingId);
  const request = minutesOf(meetingId);
  expect(await office.call('print.view', { request })).toMatchObject({
    cases: [{ consent: '同意あり（口頭）' }],
  });
  const roles = { kind: 'role-table', meetingId } as const;
  expect(await office.call('print.view', { request: roles })).toMatchObject({ kind: 'role-table' });
});

test('every issue bears the next number of the fiscal year and stands in the log of its cases', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const { id: otherCase } = await openCase(office, { name: '別件 二' });
  await addNote(office, caseId, { shareScope: 'office' });
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  await office.call('meeting.addCase', { meetingId, caseId, ...onAgenda, legalBasis: 'art106-6' });
  const issue = async (kind: 'packet' | 'minutes') => {
    const request = kind === 'packet' ? await readerRequest(office, meetingId) : minutesOf(meetingId);
    return (await office.call('print.issue', { request, way: 'printer', recipient: '係長' })).printNumber;
  };
  expect([await issue('packet'), await issue('minutes')]).toEqual(['8-0001', '8-0002']);
  office.setNow('2027-04-01T00:00:00.000Z');
  expect(await issue('minutes')).toBe('9-0001');
  const disclosures = await logged(office, caseId);
  expect(
    disclosures.map(({ printNumber, document, leftOut, recipient, staffName }) => [
      printNumber,
      document,
      leftOut,
      recipient,
      staffName,
    ]),
  ).toEqual([
    ['9-0001', 'minutes', 0, '係長', '見本 花子'],
    ['8-0002', 'minutes', 0, '係長', '見本 花子'],
    ['8-0001', 'packet', 1, '見本社協　織部 梢', '見本 花子'],
  ]);
  expect(await logged(office, otherCase)).toEqual([]);
});

test('of each print it is said once whether it left; a later word changes neither the log nor a copy', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  await office.call('meeting.addCase', { meetingId, caseId, ...onAgenda, legalBasis: 'art106-6' });
  const issue = async (request: InputOf<'print.issue'>['request']) =>
    printNumbersOf(await office.call('print.issue', { request, way: 'printer', recipient: '' }));
  const minutes = await issue(minutesOf(meetingId));
  const copy = await issue(await readerRequest(office, meetingId));
  const stopped = await issue(minutesOf(meetingId));
  await office.call('print.settle', { printNumbers: minutes, left: true });
  await office.call('print.settle', { printNumbers: copy, left: true });
  await office.call('print.settle', { printNumbers: stopped, left: false });
  for (const printNumbers of [minutes, copy, stopped])
    for (const left of [true, false])
      expect((await office.fails('print.settle', { printNumbers, left })).code).toBe('conflict');
  expect((await logged(office, caseId)).map(({ outcome }) => outcome)).toEqual(['stopped', 'left', 'left']);
  expect((await office.call('handout.list', { meetingId })).copies.map(({ state }) => state)).toEqual([
    'out',
  ]);
});

test('minutes are marked as a draft until they are final, and show later corrections', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  await office.call('meeting.addCase', { meetingId, caseId, ...onAgenda, legalBasis: 'art106-6' });
  const view = async () => office.call('print.view', { request: minutesOf(meetingId) });
  expect(await view()).toMatchObject({ standing: '案', printNumber: null });
  await finaliseMeeting(office, meetingId);
  await office.call('meeting.amend', { id: meetingId, agendaItemId: null, text: '追記した', reason: '漏れ' });
  expect(await view()).toMatchObject({
    standing: 'R8.11.20 確定',
    amendments: [{ text: '追記した', reason: '漏れ', by: '見本 花子', on: 'R8.11.20' }],
  });
});

test('one protected member hides where the others of the household live, in the table and in the drawing', async () => {
  const office = await openTestOffice();
  const { id: householdId, headId } = await addHousehold(office);
  const { membershipId, personId } = await addMember(office, householdId, ['20'], {
    name: '架空 息子',
    birth: { date: day('1980-01-01'), precision: 'day', text: 'S55.1.1' },
  });
  const { members } = await office.call('household.get', { id: householdId });
  const son = members.find((member) => member.personId === personId);
  if (son === undefined) throw new Error('no son');
  const { name, kana, substituteName, birth, death, sex, residency, nationality, note } = son;
  await office.call('household.saveMember', {
    membershipId,
    rowVersion: 1,
    personRowVersion: 1,
    relationship: ['20'],
    relationshipText: '',
    resident: false,
    whereabouts: '隠れ里の寮',
    keyPerson: false,
    person: personFields({ name, kana, substituteName, birth, death, sex, residency, nationality, note }),
  });
  const { id: caseId } = await office.call('case.open', {
    householdId,
    principalId: headId,
    leadAgencyId: null,
    leadWorker: '',
    priority: '',
    consentStatus: 'written',
    consentOn: null,
    consentScope: '',
    intake: intakeFields(),
  });
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  await office.call('meeting.addCase', { meetingId, caseId, ...onAgenda, legalBasis: 'art106-6' });
  const [open] = (await sheet(office, meetingId)).cases;
  expect(
    [JSON.stringify(open?.members), JSON.stringify(open?.genogram)].map((text) => text.includes('隠れ里')),
  ).toEqual([true, true]);
  await office.call('protection.begin', {
    personId: headId,
    from: day('2026-01-01'),
    until: day('2027-01-01'),
    reason: '',
  });
  expect(JSON.stringify(await sheet(office, meetingId))).not.toContain('隠れ里');
});

test('a sheet is drawn also for a case whose household has lost everybody', async () => {
  const office = await openTestOffice();
  const { id: caseId, householdId } = await openCase(office);
  await office.call('case.close', { id: caseId, rowVersion: 1, ...closureFields() });
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  await office.call('meeting.addCase', { meetingId, caseId, ...onAgenda, legalBasis: 'art106-6' });
  const { members } = await office.call('household.get', { id: householdId });
  for (const { membershipId, rowVersion } of members)
    await office.call('household.removeMember', { membershipId, rowVersion });
  const view = await sheet(office, meetingId);
  expect(view.cases.map((entry) => [entry.members, entry.household])).toEqual([[[], '（世帯主未設定）']]);
});
