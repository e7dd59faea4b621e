import { expect, test } from 'vitest';
import type { LegalBasis } from '../../domain/contract/legal-basis.ts';
import type { CaseId } from '../../domain/contract/scalars.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { packetRequest, seat, sheetsOf } from '../../tests/fixtures/packets.ts';
import { decidedPlan } from '../../tests/fixtures/plans.ts';
import {
  addAgency,
  addMeeting,
  addNote,
  addToAgenda,
  agendaTexts,
  day,
  finaliseMeeting,
  openCase,
} from '../../tests/fixtures/records.ts';
import { tieFields } from '../../tests/fixtures/relatives.ts';

async function setRule(office: TestCore, basis: LegalBasis, rule: 'consent' | 'secrecy') {
  const settings = await office.call('settings.get', {});
  const { legalBases } = settings;
  await office.call('settings.set', {
    ...settings,
    legalBases: { ...legalBases, [basis]: { ...legalBases[basis], rule } },
  });
}

/** A final 支援会議 that decided 「印決定」 and agreed on 「印役割」. */
async function heardInSecrecy(office: TestCore, caseId: CaseId) {
  const { id } = await addMeeting(office, 'art106-6', { heldOn: day('2026-11-05') });
  const item = await addToAgenda(office, id, caseId);
  const texts = { ...agendaTexts, legalBasis: 'art106-6', decided: '印決定' } as const;
  await office.call('meeting.saveCase', { id: item.id, rowVersion: 1, ...texts });
  const role = { agencyId: null, agencyName: '社協', worker: '', task: '印役割', dueOn: null };
  await office.call('meeting.setRoles', { agendaItemId: item.id, rowVersion: 2, roles: [role] });
  await finaliseMeeting(office, id);
}

test('what was agreed in secrecy stays so though the town asks for consent under that law from now on', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId } = await openCase(office, {}, { consentStatus: 'written' });
  const planId = await decidedPlan(office, caseId);
  await heardInSecrecy(office, caseId);
  await setRule(office, 'art106-6', 'consent');
  const { id } = await addMeeting(office, 'art106-4', { heldOn: day('2026-11-18') });
  const readers = await seat(office, id, [{ name: '外部 人', bound: false }]);
  await addToAgenda(office, id, caseId, { legalBasis: 'art106-4' });
  const packet = {
    ...packetRequest(id, readers),
    sheets: ['case-sheets', 'plans'] as ['case-sheets', 'plans'],
  };
  const { view } = await sheetsOf(office, packet);
  const papers = [
    view,
    await office.call('print.view', { request: { kind: 'support-plan', planId, use: 'handout' } }),
    await office.call('print.view', { request: { kind: 'face-sheet', caseId, use: 'handout' } }),
    await office.call('print.view', {
      request: { kind: 'training-packet', meetingId: null, caseIds: [caseId] },
    }),
  ];
  for (const paper of papers) expect(JSON.stringify(paper)).not.toMatch(/印決定|印役割/u);
  const information = await office.call('disclosure.check', {
    caseId,
    personIds: [headId],
    parts: ['roles'],
    recipientAgencyId: null,
    recipient: '',
    legalBasis: 'art106-4',
    purpose: '',
    exceptionReason: '',
  });
  expect(information.leftOut).toEqual([{ reason: 'council', count: 1 }]);
  const own = await sheetsOf(office, packetRequest(id));
  expect(JSON.stringify(own.cases)).toMatch(/印決定.*印役割/u);
});

test('no form goes out by the rule a town has put to the law of consent', async () => {
  const office = await openTestOffice();
  const { id: caseId, householdId } = await openCase(office, {}, { consentStatus: 'written' });
  await addNote(office, caseId, { body: '印会議限定', shareScope: 'council' });
  await setRule(office, 'art106-4', 'secrecy');
  const request = { kind: 'contact-notes', caseId, from: null, until: null, use: 'handout' } as const;
  expect(JSON.stringify(await office.call('print.view', { request }))).not.toContain('印会議限定');
  await office.call('outsideTie.add', {
    householdId,
    ...tieFields({ name: '印隣人', shareScope: 'council' }),
  });
  const map = {
    kind: 'household-map',
    householdId,
    drawings: ['ecomap'] as ['ecomap'],
    moment: null,
    compare: null,
    anonymous: false,
    use: 'handout',
  } as const;
  expect(JSON.stringify(await office.call('print.view', { request: map }))).not.toContain('印隣人');
  const unasked = await openCase(office, { name: '別件 二' });
  const transfer = {
    kind: 'transfer',
    caseId: unasked.id,
    to: 'agency',
    recipientAgencyId: await addAgency(office, { name: '守る機関' }),
    recipient: '',
    reason: '転出',
    exceptionReason: '',
  } as const;
  expect((await office.fails('print.view', { request: transfer })).code).toBe('consent-required');
});
