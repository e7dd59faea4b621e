import { expect, test } from 'vitest';
import type { InputOf, OutputOf } from '../../domain/contract/index.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { decisionFields, decidedPlan, planContent } from '../../tests/fixtures/plans.ts';
import { recipientOf } from '../../tests/fixtures/recipient.ts';
import { addMember, addNote, day, openCase } from '../../tests/fixtures/records.ts';

type Information = Extract<PrintRequest, { kind: 'information' }>;

const slipFields: Omit<InputOf<'referralSlip.add'>, 'direction'> = {
  datedOn: day('2026-11-18'),
  agencyId: null,
  agencyName: '見本町社会福祉協議会',
  worker: '',
  phone: '',
  householdId: null,
  personId: null,
  caseId: null,
  subjectName: '架空 太郎',
  subjectKana: '',
  subjectSex: 'unknown',
  subjectBirth: '',
  subjectAddress: '',
  subjectPhone: '',
  members: '',
  topics: ['income'],
  content: '家計の相談',
  request: '',
  alreadyTold: '',
  consent: 'given',
  consentOn: day('2026-11-17'),
  urgency: 'week',
  replyDueOn: null,
};

const consented = { consentStatus: 'written', consentOn: day('2026-11-01') } as const;

const issue = (office: TestCore, request: PrintRequest, recipient = recipientOf(request)) =>
  office.call('print.issue', { request, way: 'pdf', recipient });

const wordsOf = (view: OutputOf<'print.view'>): string => JSON.stringify(view);

async function lastLogged(office: TestCore) {
  const { disclosures } = await office.call('disclosure.list', { caseId: null, from: null, until: null });
  return disclosures[0];
}

async function intakeOf(office: TestCore, id: OutputOf<'case.open'>['id']) {
  const detail = await office.call('case.get', { id });
  return detail.intake.id;
}

test('the empty forms hold nobody, offer the choices of the office, and are logged', async () => {
  const office = await openTestOffice();
  await openCase(office);
  for (const request of [
    { kind: 'intake-blank', form: 'consented' },
    { kind: 'intake-blank', form: 'unconsented' },
    { kind: 'referral-slip-blank' },
  ] as const) {
    const view = await issue(office, request);
    expect(wordsOf(view)).not.toContain('架空');
    expect(wordsOf(view)).toContain('その他');
    expect(await lastLogged(office)).toMatchObject({ document: request.kind, personNames: [] });
  }
});

test('an intake form for the office needs no consent; handed out it does', async () => {
  const office = await openTestOffice();
  const { id } = await openCase(office, {}, { consentStatus: 'refused' });
  const intakeId = await intakeOf(office, id);
  const view = await issue(office, { kind: 'intake', intakeId, use: 'office' });
  expect(view).toMatchObject({ approvals: ['係', '係長', '課長補佐', '課長'], handout: null });
  const failure = await office.fails('print.issue', {
    request: { kind: 'intake', intakeId, use: 'handout' },
    way: 'pdf',
    recipient: '',
  });
  expect(failure.code).toBe('consent-required');
});

test('an intake form handed out with the consent of one shows no other member', async () => {
  const office = await openTestOffice();
  const { id, householdId } = await openCase(office, {}, consented);
  await addMember(office, householdId, ['20'], { name: '架空 次郎' });
  const intakeId = await intakeOf(office, id);
  const forOffice = await office.call('print.view', { request: { kind: 'intake', intakeId, use: 'office' } });
  expect(wordsOf(forOffice)).toContain('架空 次郎');
  const handout = await issue(office, { kind: 'intake', intakeId, use: 'handout' });
  expect(wordsOf(handout)).not.toContain('架空 次郎');
  expect(handout.leftOut).toEqual([{ reason: '同意のない記録', count: 1 }]);
});

test('handed out, an intake form does not say who told the office, nor why nobody was asked', async () => {
  const office = await openTestOffice();
  const said = { referrerName: '隣の 見本', referrerPhone: '000-111-2222', noConsentReason: '怒りを恐れる' };
  const { id } = await openCase(office, {}, consented, { form: 'unconsented', ...said });
  const intakeId = await intakeOf(office, id);
  const own = wordsOf(await issue(office, { kind: 'intake', intakeId, use: 'office' }));
  const handout = await issue(office, { kind: 'intake', intakeId, use: 'handout' });
  for (const words of Object.values(said)) {
    expect(own).toContain(words);
    expect(wordsOf(handout)).not.toContain(words);
  }
  expect(handout.leftOut).toEqual([{ reason: '特に秘する記録', count: 2 }]);
});

test('a slip is sent with the consent noted on it, or with a reason that stays in the log', async () => {
  const office = await openTestOffice();
  const sent = { ...slipFields, direction: 'sent' } as const;
  const { id: agreed } = await office.call('referralSlip.add', sent);
  await issue(office, { kind: 'referral-slip', referralSlipId: agreed, exceptionReason: '' });
  expect(await lastLogged(office)).toMatchObject({ recipient: '見本町社会福祉協議会', exceptionReason: '' });

  const { id } = await office.call('referralSlip.add', { ...sent, consent: 'unknown', consentOn: null });
  const request = { kind: 'referral-slip', referralSlipId: id, exceptionReason: ' ' } as const;
  const failure = await office.fails('print.issue', { request, way: 'pdf', recipient: '' });
  expect(failure.code).toBe('consent-required');
  await issue(office, { ...request, exceptionReason: '生命に危険がある' });
  expect(await lastLogged(office)).toMatchObject({ exceptionReason: '生命に危険がある' });
});

test('a slip that was received is printed without consent: it came from outside', async () => {
  const office = await openTestOffice();
  const { id } = await office.call('referralSlip.add', {
    ...slipFields,
    direction: 'received',
    consent: 'not-given',
    consentOn: null,
  });
  const request = { kind: 'referral-slip', referralSlipId: id, exceptionReason: '' } as const;
  expect(wordsOf(await issue(office, request))).toContain('同意なし');
});

test('an information sheet holds the chosen parts only, and nothing that must stay behind', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId: principalId } = await openCase(office, {}, consented);
  const scopes = ['office', 'council', 'consented', 'statistics'] as const;
  for (const shareScope of scopes) await addNote(office, caseId, { shareScope, body: `印${shareScope}` });
  await addNote(office, caseId, { shareScope: 'consented', sensitive: true, body: '印秘密' });
  const request: Information = {
    kind: 'information',
    caseId,
    recipientAgencyId: null,
    recipient: '県福祉事務所',
    legalBasis: 'art106-4',
    purpose: '生活保護の相談',
    personIds: [principalId],
    parts: ['basics', 'notes'],
    exceptionReason: '',
  };
  const view = await issue(office, request);
  expect(wordsOf(view).match(/印\p{L}+/gu)).toEqual(['印consented']);
  expect(wordsOf(view)).not.toContain('見本町1番地');
  expect(view.leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(4);
  expect(await lastLogged(office)).toMatchObject({
    recipient: '県福祉事務所',
    purpose: '生活保護の相談',
    parts: ['basics', 'notes'],
    legalBases: ['art106-4'],
    leftOut: 4,
  });
  const withAddress = await office.call('print.view', {
    request: { ...request, parts: ['basics', 'address'] },
  });
  expect(wordsOf(withAddress)).toContain('見本町1番地');
});

test('an information sheet holds no role of a plan that must stay behind', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId: principalId } = await openCase(office, {}, consented);
  const request: Information = {
    kind: 'information',
    caseId,
    recipientAgencyId: null,
    recipient: '県福祉事務所',
    legalBasis: 'art106-4',
    purpose: '',
    personIds: [principalId],
    parts: ['plan', 'roles'],
    exceptionReason: '',
  };
  const planId = await decidedPlan(office, caseId);
  const open = await office.call('print.view', { request });
  expect([wordsOf(open).includes('通院に付き添う'), open.leftOut]).toEqual([true, []]);
  await office.call('supportPlan.reopen', { id: planId, rowVersion: 3, reason: '直す' });
  await office.call('supportPlan.save', { ...planContent({ sensitive: true }), id: planId, rowVersion: 4 });
  await office.call('supportPlan.decide', { id: planId, rowVersion: 5, ...decisionFields });
  const secret = await office.call('print.view', { request });
  expect(wordsOf(secret)).not.toContain('通院に付き添う');
  expect(wordsOf(secret)).not.toContain('通院を続ける');
  expect(secret.leftOut.map(({ count }) => count)).toEqual([2]);
});

test('an information sheet on somebody who has not agreed needs a reason, whatever the others agreed to', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId: principalId, householdId } = await openCase(office, {}, consented);
  const { personId } = await addMember(office, householdId, ['20'], { name: '架空 次郎' });
  const request: Information = {
    kind: 'information',
    caseId,
    recipientAgencyId: null,
    recipient: '県福祉事務所',
    legalBasis: 'art106-4',
    purpose: '',
    personIds: [principalId, personId],
    parts: ['basics'],
    exceptionReason: '',
  };
  expect((await office.fails('print.view', { request })).code).toBe('consent-required');
  await issue(office, { ...request, exceptionReason: '虐待の通告' });
  expect(await lastLogged(office)).toMatchObject({ exceptionReason: '虐待の通告' });
});

test('the address of a protected person stands on no form', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId: principalId } = await openCase(office, {}, consented);
  await office.call('protection.begin', {
    personId: principalId,
    from: day('2026-11-01'),
    until: day('2027-10-31'),
    reason: '',
  });
  const intakeId = await intakeOf(office, caseId);
  const forms: PrintRequest[] = [
    { kind: 'intake', intakeId, use: 'office' },
    { kind: 'intake', intakeId, use: 'handout' },
    {
      kind: 'information',
      caseId,
      recipientAgencyId: null,
      recipient: '県福祉事務所',
      legalBasis: 'art106-4',
      purpose: '',
      personIds: [principalId],
      parts: ['basics', 'address', 'phone', 'map', 'members'],
      exceptionReason: '',
    },
  ];
  for (const request of forms)
    expect(wordsOf(await office.call('print.view', { request }))).not.toContain('見本町1番地');
});
