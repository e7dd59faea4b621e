import { expect, test } from 'vitest';
import type { CaseId, PersonId } from '../../domain/contract/scalars.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { packetRequest, seat, sheetsOf } from '../../tests/fixtures/packets.ts';
import {
  addMember,
  addMeeting,
  addNote,
  addToAgenda,
  agendaTexts,
  bornOn,
  consentFields,
  day,
  openCase,
  withdrawConsent,
} from '../../tests/fixtures/records.ts';

const reason = '入院中で連絡が取れない';
const hearing = { legalBasis: 'art106-4', exceptionReason: reason } as const;

const consents = (office: TestCore, caseId: CaseId, personId: PersonId) =>
  office.call('consent.record', {
    caseId,
    personId,
    ...consentFields({ status: 'written', consentedOn: day('2026-11-19') }),
  });

/** A case on the agenda of a meeting with consent, by a written reason; the daughter has refused. */
async function heardByReason(office: TestCore) {
  const opened = await openCase(office, { name: '架空 一' });
  await addMember(office, opened.householdId, ['20'], {
    name: '拒否 花子',
    kana: '',
    birth: bornOn('1980-02-03'),
    sex: 'female',
  });
  const { members } = await office.call('household.get', { id: opened.householdId });
  const daughter = members.find(({ name }) => name === '拒否 花子')?.personId ?? expect.unreachable();
  await office.call('consent.record', {
    caseId: opened.id,
    personId: daughter,
    ...consentFields({ status: 'refused', consentedOn: day('2026-11-12'), reason: '知られたくない' }),
  });
  await addNote(office, opened.id, { body: '花子の病気のこと', memberIds: [daughter] });
  const { id: meetingId } = await addMeeting(office, 'art106-4', { heldOn: day('2026-11-25') });
  const readers = await seat(office, meetingId, [{ name: '織部 梢', bound: false }]);
  const { id: itemId } = await addToAgenda(office, meetingId, opened.id, hearing);
  return { ...opened, meetingId, itemId, request: packetRequest(meetingId, readers) };
}

const itemOf = async (office: TestCore, meetingId: Awaited<ReturnType<typeof heardByReason>>['meetingId']) =>
  (await office.call('meeting.get', { id: meetingId })).agenda[0] ?? expect.unreachable();

test('once the person consents, the reason written before opens nobody any more', async () => {
  const office = await openTestOffice();
  const { id, headId, meetingId, request } = await heardByReason(office);
  expect(JSON.stringify((await sheetsOf(office, request)).cases)).toContain('花子の病気のこと');
  await consents(office, id, headId);
  const { cases } = await sheetsOf(office, request);
  expect(JSON.stringify(cases)).not.toContain('花子');
  expect(cases[0]?.leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  expect((await itemOf(office, meetingId)).exceptionReason).toBe('');
});

test('a withdrawal asks for a reason of its own, and every reason stays in the records of the case', async () => {
  const office = await openTestOffice();
  const { id, headId, meetingId, itemId, request } = await heardByReason(office);
  await consents(office, id, headId);
  await withdrawConsent(office, id, headId);
  expect((await office.fails('print.view', { request })).code).toBe('consent-required');
  const { rowVersion } = await itemOf(office, meetingId);
  const again = { id: itemId, rowVersion, ...agendaTexts, ...hearing, exceptionReason: '生命に危険がある' };
  await office.call('meeting.saveCase', again);
  expect((await sheetsOf(office, request)).cases).toHaveLength(1);
  await office.call('meeting.removeCase', { id: itemId, rowVersion: rowVersion + 1 });
  const { hearingReasons } = await office.call('consent.list', { caseId: id });
  expect(hearingReasons.map((each) => [each.reason, each.legalBasis, each.heldOn])).toEqual([
    ['生命に危険がある', 'art106-4', '2026-11-25'],
    [reason, 'art106-4', '2026-11-25'],
  ]);
});

test('a refusal after the meeting leaves the reason by which it was heard in its minutes, not on paper of today', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId } = await openCase(office, { name: '架空 一' });
  const { id: meetingId } = await addMeeting(office, 'art106-4', { heldOn: day('2026-11-18') });
  const readers = await seat(office, meetingId, [{ name: '織部 梢' }]);
  await addToAgenda(office, meetingId, caseId, hearing);
  await office.call('consent.record', {
    caseId,
    personId: headId,
    ...consentFields({ status: 'refused', consentedOn: day('2026-11-20'), reason: '断る' }),
  });
  expect((await itemOf(office, meetingId)).exceptionReason).toBe(reason);
  const request = packetRequest(meetingId, readers);
  expect((await office.fails('print.view', { request })).code).toBe('consent-required');
});

test('a reason written where the law asks for none opens nothing', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office, { name: '架空 一' });
  const { id: meetingId } = await addMeeting(office, 'art106-6', { heldOn: day('2026-11-25') });
  const readers = await seat(office, meetingId, [{ name: '織部 梢', bound: false }]);
  await addToAgenda(office, meetingId, caseId, { ...hearing, legalBasis: 'art106-6' });
  const { cases } = await sheetsOf(office, packetRequest(meetingId, readers));
  expect(JSON.stringify(cases)).not.toContain('架空 一');
});

test('consent is asked for the day of the meeting: one that runs out before stops the case and its sheet', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId } = await openCase(office, { name: '架空 一' });
  await office.call('consent.record', {
    caseId,
    personId: headId,
    ...consentFields({ consentedOn: day('2026-11-01'), expiresOn: day('2026-11-21') }),
  });
  const put = (heldOn: string) =>
    addMeeting(office, 'art106-4', { heldOn: day(heldOn) }).then(({ id }) => ({
      id,
      added: addToAgenda(office, id, caseId, { legalBasis: 'art106-4' }),
    }));
  await expect((await put('2026-11-21')).added).resolves.toBeDefined();
  const late = await put('2026-12-05');
  await expect(late.added).rejects.toThrow('consent-required');
  const { id: council } = await addMeeting(office, 'art106-6', { heldOn: day('2026-12-05') });
  const readers = await seat(office, council, [{ name: '織部 梢', bound: false }]);
  await addToAgenda(office, council, caseId);
  const { cases } = await sheetsOf(office, packetRequest(council, readers));
  expect(JSON.stringify(cases)).not.toContain('架空 一');
});

test('a case that was heard before the consent was given needs its reason', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId } = await openCase(office, { name: '架空 一' });
  await consents(office, caseId, headId);
  const { id: meetingId } = await addMeeting(office, 'art106-4', { heldOn: day('2026-11-18') });
  await expect(addToAgenda(office, meetingId, caseId, { legalBasis: 'art106-4' })).rejects.toThrow(
    'consent-required',
  );
  await addToAgenda(office, meetingId, caseId, hearing);
  expect(await itemOf(office, meetingId)).toMatchObject({
    consentStatus: 'unconfirmed',
    exceptionReason: reason,
  });
});
