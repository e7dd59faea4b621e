import { expect, test } from 'vitest';
import type { FormView } from '../../domain/print/document-view.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { decidedPlan, startPlan } from '../../tests/fixtures/plans.ts';
import { recipientOf } from '../../tests/fixtures/recipient.ts';
import {
  addAgency,
  addMember,
  addNote,
  closureFields,
  consentFields,
  day,
  memberFields,
  openCase,
  personFields,
} from '../../tests/fixtures/records.ts';

const consented = { consentStatus: 'written', consentOn: day('2026-11-01') } as const;

const transfer = {
  kind: 'transfer',
  recipientAgencyId: null,
  recipient: '',
  reason: '',
  exceptionReason: '',
} as const;

const issue = (office: TestCore, request: PrintRequest) =>
  office.call('print.issue', { request, way: 'pdf', recipient: recipientOf(request) }) as Promise<FormView>;

async function refusal(office: TestCore, request: PrintRequest) {
  const { code, problems } = await office.fails('print.view', { request });
  return [code, problems[0]?.reason];
}

const wordsOf = (view: FormView): string => JSON.stringify(view);

async function lastLogged(office: TestCore) {
  const { disclosures } = await office.call('disclosure.list', { caseId: null, from: null, until: null });
  return disclosures[0];
}

test('a paper for the office needs no consent, bears 決裁欄, and is logged', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const planId = await decidedPlan(office, caseId);
  await office.call('evaluation.start', { planId, evaluatedOn: day('2026-11-20') });
  const { id: assessmentId } = await office.call('assessment.start', {
    caseId,
    assessedOn: day('2026-11-20'),
  });
  const { monitorings } = await office.call('supportPlan.get', { id: planId });
  const monitoringId = monitorings[0]?.id ?? expect.unreachable();
  const requests: PrintRequest[] = [
    { kind: 'assessment', assessmentId, use: 'office' },
    { kind: 'monitoring', monitoringId, use: 'office' },
    { kind: 'evaluation', planId, use: 'office' },
    { kind: 'contact-notes', caseId, from: null, until: null, use: 'office' },
    { ...transfer, caseId, to: 'successor' },
  ];
  for (const request of requests) {
    const view = await issue(office, request);
    expect(view.approvals).toHaveLength(4);
    expect(await lastLogged(office)).toMatchObject({ document: request.kind, caseNumbers: ['8-001'] });
    if ('use' in request)
      expect(await refusal(office, { ...request, use: 'handout' })).toEqual([
        'consent-required',
        expect.stringMatching(/consent-unconfirmed|stays-/u),
      ]);
  }
});

test('a record kept from its reader is not handed out though the person has agreed', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office, {}, consented);
  const { id: assessmentId } = await office.call('assessment.start', {
    caseId,
    assessedOn: day('2026-11-20'),
  });
  const assessment = { kind: 'assessment', assessmentId, use: 'handout' } as const;
  expect(await refusal(office, assessment)).toEqual(['consent-required', 'stays-office']);
  const planId = await decidedPlan(office, caseId, { sensitive: true });
  await office.call('evaluation.start', { planId, evaluatedOn: day('2026-11-20') });
  expect(await refusal(office, { kind: 'evaluation', planId, use: 'handout' })).toEqual([
    'consent-required',
    'stays-sensitive',
  ]);
});

test.each([
  ['office', false, 'stays-office'],
  ['council', false, 'stays-council'],
  ['statistics', false, 'stays-statistics'],
  ['consented', true, 'stays-sensitive'],
] as const)(
  'a plan of scope %s, secret: %s, and what follows it stay in the office',
  async (shareScope, sensitive, reason) => {
    const office = await openTestOffice();
    const { id: caseId } = await openCase(office, {}, consented);
    const planId = await decidedPlan(office, caseId, { shareScope, sensitive, vision: '印望み' });
    await office.call('evaluation.start', { planId, evaluatedOn: day('2026-11-20') });
    const { monitorings } = await office.call('supportPlan.get', { id: planId });
    const monitoringId = monitorings[0]?.id ?? expect.unreachable();
    for (const request of [
      { kind: 'support-plan', planId },
      { kind: 'monitoring', monitoringId },
      { kind: 'evaluation', planId },
    ] as const) {
      await issue(office, { ...request, use: 'office' });
      expect(await refusal(office, { ...request, use: 'handout' })).toEqual(['consent-required', reason]);
    }
  },
);

test('a plan that may be shared is handed out', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office, {}, consented);
  const planId = await decidedPlan(office, caseId, { vision: '印望み' });
  const view = await issue(office, { kind: 'support-plan', planId, use: 'handout' });
  expect(wordsOf(view)).toContain('印望み');
});

test('an evaluation that was not begun has no paper', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const planId = await decidedPlan(office, caseId);
  expect(await refusal(office, { kind: 'evaluation', planId, use: 'office' })).toEqual([
    'not-found',
    undefined,
  ]);
});

test('the list of contacts holds its period, and handed out neither hearsay nor judgement nor other members', async () => {
  const office = await openTestOffice();
  const { id: caseId, householdId, headId } = await openCase(office, {}, consented);
  const { personId } = await addMember(office, householdId, ['20'], { name: '架空 次郎' });
  await addNote(office, caseId, { contactedOn: day('2026-11-01'), body: '印早い' });
  await addNote(office, caseId, { contactedOn: day('2026-11-05'), body: '印事実', thirdParty: '印伝聞' });
  await addNote(office, caseId, { contactedOn: day('2026-11-06'), body: '印本人', memberIds: [headId] });
  await addNote(office, caseId, { contactedOn: day('2026-11-07'), body: '印次郎', memberIds: [personId] });
  await addNote(office, caseId, { contactedOn: day('2026-11-08'), judgement: '印見立', body: '印遅い' });
  const request = {
    kind: 'contact-notes',
    caseId,
    from: day('2026-11-05'),
    until: day('2026-11-07'),
    use: 'office',
  } as const;
  const marks = (view: FormView) => wordsOf(view).match(/印\p{L}{2}/gu);
  expect(marks(await issue(office, request))).toEqual(['印事実', '印伝聞', '印本人', '印次郎']);
  const handout = await issue(office, { ...request, use: 'handout' });
  expect(marks(handout)).toEqual(['印事実', '印本人']);
  expect(handout.leftOut).toEqual([{ reason: '同意のない記録', count: 1 }]);
  expect(await lastLogged(office)).toMatchObject({ leftOut: 1, legalBases: ['art106-4'] });
});

test('a case summary handed out names only who has agreed, and shows no drawing of the others', async () => {
  const office = await openTestOffice();
  const { id: caseId, householdId } = await openCase(office, {}, consented);
  const { personId } = await addMember(office, householdId, ['20'], { name: '架空 次郎' });
  const request = { kind: 'face-sheet', caseId, use: 'handout' } as const;
  const closed = await issue(office, request);
  expect(wordsOf(closed)).not.toContain('架空 次郎');
  expect(closed.parts.some(({ type }) => type === 'map')).toBe(false);
  expect(closed.leftOut).toEqual([{ reason: '同意のない記録', count: 1 }]);
  await office.call('consent.record', { caseId, personId, ...consentFields() });
  const open = await issue(office, request);
  expect([wordsOf(open).includes('架空 次郎'), open.leftOut]).toEqual([true, []]);
  expect(open.parts.some(({ type }) => type === 'map')).toBe(true);
});

test('a case summary shows the first of many, the person it is about among them, and says how many more', async () => {
  const office = await openTestOffice();
  const { id: caseId, householdId } = await openCase(office, {}, {}, { chiefComplaint: '続'.repeat(200) });
  for (let index = 1; index <= 11; index += 1)
    await addMember(office, householdId, ['20'], { name: `架空 子${String(index)}` });
  const view = await issue(office, { kind: 'face-sheet', caseId, use: 'office' });
  const members = view.parts.find((part) => part.type === 'table' && part.title === '世帯員');
  const names = members?.type === 'table' ? members.rows.map(([name]) => name) : [];
  expect([names.length, names[0], names.at(-1)]).toEqual([8, '架空 太郎', 'ほか5人']);
  expect(wordsOf(view)).toContain(`${'続'.repeat(119)}…`);
});

test('where a protected household lives stands on no paper', async () => {
  const office = await openTestOffice();
  const { id: caseId, householdId, headId } = await openCase(office, {}, consented);
  await office.call('protection.begin', {
    personId: headId,
    from: day('2026-11-01'),
    until: day('2027-10-31'),
    reason: '',
  });
  await office.call('household.addMember', {
    householdId,
    person: personFields({ name: '架空 次郎' }),
    ...memberFields,
    relationship: ['20'],
    resident: false,
    whereabouts: '隠れ里',
  });
  for (const request of [
    { kind: 'face-sheet', caseId, use: 'office' },
    { ...transfer, caseId, to: 'successor' },
    { kind: 'intake-visit', form: 'consented', householdId },
  ] as const) {
    const view = await issue(office, request);
    expect(wordsOf(view)).not.toMatch(/見本町1番地|隠れ里/u);
    expect(wordsOf(view)).toContain('支援措置対象');
  }
});

test('the register lists running cases by number, or those of a year with the closed ones', async () => {
  const office = await openTestOffice();
  await openCase(office, { name: '甲 一' }, {}, { receivedOn: day('2025-05-01') });
  await openCase(office, { name: '乙 二' });
  const { id } = await openCase(office, { name: '丙 三' });
  await office.call('case.close', { id, rowVersion: 1, ...closureFields() });
  const numbers = async (show: 'running' | 'all', fiscalYear: number | null) => {
    const view = await issue(office, { kind: 'case-register', show, fiscalYear });
    return view.parts.flatMap((part) => (part.type === 'table' ? part.rows.map((row) => row[0]) : []));
  };
  expect(await numbers('all', null)).toEqual(['7-001', '8-001', '8-002']);
  expect(await numbers('running', null)).toEqual(['7-001', '8-001']);
  expect(await numbers('all', 2025)).toEqual(['7-001']);
  expect(await lastLogged(office)).toMatchObject({ document: 'case-register', caseNumbers: ['7-001'] });
});

test('help is asked of who is bound to secrecy, and of others only with consent or a reason', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId } = await openCase(office);
  const bound = await addAgency(office, { name: '県北保健福祉事務所', secrecy: true });
  const other = await addAgency(office, { name: '見本新聞販売店', secrecy: false });
  const request = (recipientAgencyId: typeof bound, exceptionReason = ''): PrintRequest => ({
    kind: 'cooperation-request',
    caseId,
    recipientAgencyId,
    recipient: '',
    ground: '社会福祉法第106条の6第3項',
    personIds: [headId],
    asked: '受診の様子',
    replyBy: null,
    returnTo: '',
    exceptionReason,
  });
  await issue(office, request(bound, '使わない理由'));
  expect(await lastLogged(office)).toMatchObject({
    recipient: '県北保健福祉事務所',
    legalBases: ['art106-6'],
    exceptionReason: '',
  });
  expect(await refusal(office, request(other))).toEqual(['consent-required', 'consent-required']);
  await issue(office, request(other, '生命に危険がある'));
  expect(await lastLogged(office)).toMatchObject({ exceptionReason: '生命に危険がある' });
  expect(await refusal(office, { ...request(bound), personIds: [] } as PrintRequest)).toEqual([
    'validation',
    'nobody-named',
  ]);
});

test('a successor takes a case over whole, another agency what may leave', async () => {
  const office = await openTestOffice();
  const { id: caseId, householdId } = await openCase(office, {}, consented);
  const agencyId = await addAgency(office, { name: '隣町福祉課' });
  await decidedPlan(office, caseId);
  for (const [text, sensitive] of [
    ['印犬がいる', false],
    ['印秘する', true],
  ] as const) {
    await office.call('warning.add', {
      householdId,
      personId: null,
      kind: 'dog',
      text,
      known: 'known',
      startsOn: day('2026-11-01'),
      reviewOn: day('2027-05-01'),
      shareScope: 'consented',
      sensitive,
    });
  }
  await addNote(office, caseId, { nextOn: day('2026-11-30'), nextPlan: '印次の電話' });
  const base = { ...transfer, caseId, recipientAgencyId: agencyId };
  const marks = (view: FormView) => [...new Set(wordsOf(view).match(/印\p{L}{2}/gu))].toSorted();
  const whole = await issue(office, { ...base, to: 'successor' });
  expect(marks(whole)).toEqual(['印次の', '印犬が', '印秘す']);
  const outside = await issue(office, { ...base, to: 'agency' });
  expect(marks(outside)).toEqual(['印犬が']);
  expect(outside).toMatchObject({
    approvals: [],
    leftOut: [{ reason: '特に秘する記録', count: 1 }],
  });
  expect(await lastLogged(office)).toMatchObject({
    recipient: '隣町福祉課',
    legalBases: ['art106-4'],
    leftOut: 1,
  });
});

test('a case goes to another agency without consent for a written reason only', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const request: PrintRequest = { ...transfer, caseId, to: 'agency', recipient: '隣町', reason: '転出' };
  expect(await refusal(office, request)).toEqual(['consent-required', 'consent-unconfirmed']);
  const view = await issue(office, { ...request, exceptionReason: '虐待の通告' });
  expect(wordsOf(view)).toContain('虐待の通告');
  expect(await lastLogged(office)).toMatchObject({ exceptionReason: '虐待の通告' });
});

test('the form for a visit holds what is known, and lines for the rest', async () => {
  const office = await openTestOffice();
  const { householdId } = await openCase(office);
  await addMember(office, householdId, ['20'], { name: '架空 次郎' });
  const view = await issue(office, { kind: 'intake-visit', form: 'consented', householdId });
  const fields = view.parts.flatMap((part) => (part.type === 'fields' ? part.fields : []));
  const linesOf = (label: string) => fields.find((field) => field.label === label)?.lines;
  expect([linesOf('氏名'), linesOf('電話'), linesOf('主訴（本人の言葉）')]).toEqual([0, 1, 3]);
  expect(wordsOf(view)).toContain('架空 次郎');
  expect(wordsOf(view)).not.toContain('外に出られない');
});

test('a 支援プラン is signed; of a 関係づくりプラン, made before anybody has agreed, nothing asks for consent', async () => {
  const office = await openTestOffice();
  const typesOf = async (kind: 'support' | 'relationship') => {
    const { id } = await openCase(office);
    const planId = await startPlan(office, id, { kind });
    const view = await issue(office, { kind: 'support-plan', planId, use: 'office' });
    return view.parts.map(({ type }) => type);
  };
  expect(await typesOf('support')).toContain('signature');
  expect(await typesOf('relationship')).not.toContain('signature');
});
