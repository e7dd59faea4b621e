import { expect, test } from 'vitest';
import type { InputOf } from '../../domain/contract/index.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import {
  addMember,
  consentFields,
  day,
  intakeFields,
  openCase,
  withdrawConsent,
} from '../../tests/fixtures/records.ts';

const consented = { consentStatus: 'written', consentOn: day('2026-11-01') } as const;
const ofNeighbour = { visitorName: '隣家 通報子', visitorRelation: '隣人', visitorPhone: '090-1111-2222' };

type Case = Awaited<ReturnType<typeof openCase>>;

const view = (office: TestCore, request: PrintRequest) => office.call('print.view', { request });

/** 受付票 of a case whose intake says this of the visitor. */
async function withVisitor(visitor: Partial<ReturnType<typeof intakeFields>>) {
  const office = await openTestOffice();
  const opened = await openCase(office, {}, consented, visitor);
  const { intake } = await office.call('case.get', { id: opened.id });
  return { office, ...opened, intakeId: intake.id };
}

async function slipOf(office: TestCore, { id, householdId, headId }: Case, fields = {}) {
  const slip: InputOf<'referralSlip.add'> = {
    direction: 'sent',
    datedOn: day('2026-11-19'),
    agencyId: null,
    agencyName: '見本病院',
    worker: '',
    phone: '',
    householdId,
    caseId: id,
    personId: headId,
    subjectName: '架空 一',
    subjectKana: '',
    subjectSex: 'male',
    subjectBirth: '',
    subjectAddress: '秘匿町9番地',
    subjectPhone: '090-0000-0001',
    members: '',
    topics: [],
    content: '困りごと',
    request: '',
    alreadyTold: '',
    consent: 'given',
    consentOn: day('2026-11-18'),
    urgency: 'week',
    replyDueOn: null,
    ...fields,
  };
  const added = await office.call('referralSlip.add', slip);
  return { kind: 'referral-slip', referralSlipId: added.id, exceptionReason: '' } as const;
}

const protect = (office: TestCore, personId: Case['headId']) =>
  office.call('protection.begin', {
    personId,
    from: day('2026-11-01'),
    until: day('2027-10-31'),
    reason: '',
  });

test('handed out, an intake form does not say who came to tell the office', async () => {
  const { office, intakeId } = await withVisitor({
    ...ofNeighbour,
    route: 'neighbour',
  });
  const own = await view(office, { kind: 'intake', intakeId, use: 'office' });
  const handout = await view(office, { kind: 'intake', intakeId, use: 'handout' });
  for (const words of Object.values(ofNeighbour)) {
    expect(JSON.stringify(own)).toContain(words);
    expect(JSON.stringify(handout)).not.toContain(`"${words}"`);
  }
  const isWayMarked = (paper: unknown): boolean =>
    JSON.stringify(paper).includes('"label":"知人・近隣","mark":"○"');
  expect([own, handout].map(isWayMarked)).toEqual([true, false]);
  expect(handout.leftOut).toEqual([{ reason: '特に秘する記録', count: 1 }]);
});

test.each([
  ['the person himself', { visitorName: '架空　太郎', visitorRelation: '本人' }, true],
  ['the person himself, no name', { visitorName: '', visitorRelation: '本人' }, true],
  ['somebody of the same name', { visitorName: '架空 太郎', visitorRelation: '隣人' }, false],
  ['somebody who says so', { visitorName: '別人 三郎', visitorRelation: '本人' }, false],
  ['a member who agreed', { visitorName: '架空 花子', visitorRelation: '妻' }, true],
  ['a member who did not', { visitorName: '架空 次郎', visitorRelation: '長男' }, false],
])('whether an intake form names as visitor %s', async (_who, visitor, isTold) => {
  const { office, id, householdId, intakeId } = await withVisitor({
    ...visitor,
    visitorPhone: '090-1111-2222',
  });
  const { personId } = await addMember(office, householdId, ['12'], { name: '架空 花子' });
  await addMember(office, householdId, ['20'], { name: '架空 次郎' });
  await office.call('consent.record', { caseId: id, personId, ...consentFields() });
  const handout = await view(office, { kind: 'intake', intakeId, use: 'handout' });
  expect(JSON.stringify(handout).includes('090-1111-2222')).toBe(isTold);
  expect(handout.leftOut.some(({ reason }) => reason === '特に秘する記録')).toBe(!isTold);
});

test('an intake form that is handed out keeps the telephone of a protected visitor', async () => {
  const { office, headId, intakeId } = await withVisitor({
    visitorName: '架空 太郎',
    visitorRelation: '本人',
    visitorPhone: '090-1111-2222',
  });
  await protect(office, headId);
  const handout = await view(office, { kind: 'intake', intakeId, use: 'handout' });
  expect(JSON.stringify(handout)).not.toContain('090-1111-2222');
});

test('a slip goes out by what the register knows of the consent, not by the word noted on it', async () => {
  const office = await openTestOffice();
  const opened = await openCase(office, {}, consented);
  const request = await slipOf(office, opened);
  expect(JSON.stringify(await view(office, request))).not.toContain('現在は');
  for (const [said, word] of [
    [() => withdrawConsent(office, opened.id, opened.headId), '同意撤回'],
    [() => agree({ status: 'refused' }), '同意なし（拒否）'],
    [() => agree({ consentedOn: day('2026-11-01'), expiresOn: day('2026-11-19') }), '期限切れ'],
  ] as const) {
    await said();
    for (const reason of ['', ' ']) {
      const asked = { ...request, exceptionReason: reason };
      expect(await office.fails('print.issue', { request: asked, way: 'pdf', recipient: '' })).toMatchObject({
        code: 'consent-required',
        problems: [{ path: ['request', 'exceptionReason'], reason: 'consent-ended' }],
      });
    }
    const excepted = { ...request, exceptionReason: '生命に危険がある' };
    const issued = await office.call('print.issue', { request: excepted, way: 'pdf', recipient: '' });
    expect(JSON.stringify(issued)).toContain(`同意あり　令和8年11月18日　（現在は${word}）`);
    const { disclosures } = await office.call('disclosure.list', { caseId: null, from: null, until: null });
    expect(disclosures[0]).toMatchObject({ exceptionReason: '生命に危険がある', recipient: '見本病院' });
  }

  function agree(fields: Parameters<typeof consentFields>[0]) {
    return office.call('consent.record', {
      caseId: opened.id,
      personId: opened.headId,
      ...consentFields(fields),
    });
  }
});

test('a slip of a case that names no person waits for the person the case is about; one that came in waits for nobody', async () => {
  const office = await openTestOffice();
  const opened = await openCase(office, {}, consented);
  await withdrawConsent(office, opened.id, opened.headId);
  const unnamed = await slipOf(office, opened, { personId: null });
  expect((await office.fails('print.view', { request: unnamed })).code).toBe('consent-required');
  const received = await slipOf(office, opened, { direction: 'received' });
  expect(JSON.stringify(await view(office, received))).not.toContain('同意撤回');
});

test('a slip that is sent keeps a protected address while the screen shows it, and counts it', async () => {
  const office = await openTestOffice();
  const opened = await openCase(office, {}, consented);
  const request = await slipOf(office, opened);
  await protect(office, opened.headId);
  await office.call('protection.reveal', { personId: opened.headId, reason: '電話のため', minutes: 5 });
  const shown = await office.call('referralSlip.get', { id: request.referralSlipId });
  expect(shown.subjectAddress).toBe('秘匿町9番地');
  const paper = await view(office, request);
  expect(JSON.stringify(paper)).toContain('支援措置対象（載せません）');
  expect(JSON.stringify(paper)).not.toMatch(/秘匿町9番地|090-0000-0001/u);
  expect(paper.leftOut).toEqual([{ reason: '支援措置により載せない住所・電話・世帯図', count: 1 }]);
});

test('a form is handed out to somebody who is named on it, with who gave it', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office, {}, consented);
  const request = { kind: 'contact-notes', caseId, from: null, until: null, use: 'handout' } as const;
  for (const recipient of ['', '　']) {
    expect(await office.fails('print.issue', { request, way: 'printer', recipient })).toMatchObject({
      code: 'validation',
      problems: [{ path: ['recipient'], reason: 'required' }],
    });
  }
  const { disclosures } = await office.call('disclosure.list', { caseId: null, from: null, until: null });
  expect(disclosures).toEqual([]);
  const issued = await office.call('print.issue', {
    request,
    way: 'printer',
    recipient: '見本病院　地域連携室',
  });
  expect(issued).toMatchObject({ handout: { recipient: '見本病院　地域連携室', issuer: '見本 花子' } });
  const kept = { request: { ...request, use: 'office' }, way: 'printer', recipient: '' } as const;
  expect(await office.call('print.issue', kept)).toMatchObject({ handout: null });
});

test('a paper that names its reader asks for no other, and one that names nobody for none', async () => {
  const office = await openTestOffice();
  const opened = await openCase(office, {}, consented);
  const slip = await slipOf(office, opened);
  expect(await view(office, slip)).toMatchObject({ handout: { recipient: '見本病院' } });
  const transfer = {
    kind: 'transfer',
    caseId: opened.id,
    to: 'agency',
    recipientAgencyId: null,
    recipient: '',
    reason: '',
    exceptionReason: '',
  } as const;
  expect(await office.fails('print.issue', { request: transfer, way: 'pdf', recipient: '' })).toMatchObject({
    code: 'validation',
  });
  const map = {
    kind: 'household-map',
    householdId: opened.householdId,
    drawings: ['genogram'],
    moment: null,
    compare: null,
    use: 'handout',
  } as const satisfies Partial<PrintRequest>;
  const anonymous = { request: { ...map, drawings: [...map.drawings], anonymous: true }, recipient: '' };
  expect(await office.call('print.issue', { ...anonymous, way: 'pdf' })).toMatchObject({ handout: null });
});
