import { expect, test } from 'vitest';
import type { InputOf } from '../../domain/contract/index.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { addHousehold, day, intakeFields, openCase } from '../../tests/fixtures/records.ts';

type Slip = InputOf<'referralSlip.add'>;

const slipFields = (fields: Partial<Slip> = {}): Slip => ({
  direction: 'received',
  datedOn: day('2026-11-01'),
  agencyId: null,
  agencyName: '見本町 健康係',
  worker: '保健 師子',
  phone: '',
  householdId: null,
  personId: null,
  caseId: null,
  subjectName: '架空 太郎',
  subjectKana: 'かくう たろう',
  subjectSex: 'male',
  subjectBirth: 'S25.4.1',
  subjectAddress: '見本町1番地',
  subjectPhone: '',
  members: '',
  topics: ['care', 'housing'],
  content: '健診に来なくなった',
  request: '訪問してほしい',
  alreadyTold: '',
  consent: 'unknown',
  consentOn: null,
  urgency: 'month',
  replyDueOn: day('2026-11-15'),
  ...fields,
});
const everything = { show: 'all', text: '', caseId: null } as const;
const names = async (office: TestCore, input: Partial<InputOf<'referralSlip.list'>>) =>
  (await office.call('referralSlip.list', { ...everything, ...input })).slips.map((slip) => slip.subjectName);

test('slips are numbered through the fiscal year, each direction on its own', async () => {
  const office = await openTestOffice();
  const number = async (fields: Partial<Slip>) =>
    (await office.call('referralSlip.add', slipFields({ replyDueOn: null, ...fields }))).slipNumber;
  expect([
    await number({}),
    await number({ direction: 'sent' }),
    await number({}),
    await number({ datedOn: day('2026-03-31') }),
  ]).toEqual(['8-001', '8-001', '8-002', '7-001']);
});

test('the unanswered stand by the day a reply is due, and a reply takes them off', async () => {
  const office = await openTestOffice();
  const add = (subjectName: string, replyDueOn: string | null) =>
    office.call(
      'referralSlip.add',
      slipFields({ subjectName, replyDueOn: replyDueOn === null ? null : day(replyDueOn) }),
    );
  await add('後', '2026-12-01');
  const first = await add('先', '2026-11-05');
  await add('返信不要', null);
  expect(await names(office, { show: 'unanswered' })).toEqual(['先', '後']);
  const reply = { id: first.id, replyBy: '見本 花子', reply: '訪問した', replyLead: '地域包括' };
  await office.call('referralSlip.reply', { ...reply, rowVersion: 1, repliedOn: day('2026-11-04') });
  expect(await names(office, { show: 'unanswered' })).toEqual(['後']);
  expect(await office.call('referralSlip.get', { id: first.id })).toMatchObject({
    repliedOn: '2026-11-04',
    replyBy: '見本 花子',
    reply: '訪問した',
    replyLead: '地域包括',
  });
  await office.call('referralSlip.reply', { ...reply, rowVersion: 2, repliedOn: null });
  expect(await names(office, { show: 'unanswered' })).toEqual(['先', '後']);
});

test.each([
  [{ repliedOn: '2026-10-31' }, 'repliedOn', 'before-slip'],
  [{ repliedOn: '2026-11-21' }, 'repliedOn', 'in-future'],
  [{ repliedOn: '2026-02-30' }, 'repliedOn', 'no-such-date'],
  [{ replyBy: '' }, 'replyBy', 'required'],
  [{ reply: '' }, 'reply', 'required'],
])('a reply with %o is refused at %s', async (wrong, field, reason) => {
  const office = await openTestOffice();
  const { id } = await office.call('referralSlip.add', slipFields());
  const reply = {
    id,
    rowVersion: 1,
    repliedOn: '2026-11-04',
    replyBy: '見本',
    reply: '訪問した',
    replyLead: '',
  };
  expect(await office.fails('referralSlip.reply', { ...reply, ...wrong })).toMatchObject({
    code: 'validation',
    problems: [{ path: [field], reason }],
  });
});

test.each([
  [{ datedOn: '2026-11-21', replyDueOn: null }, 'datedOn', 'in-future'],
  [{ replyDueOn: '2026-10-31' }, 'replyDueOn', 'before-slip'],
  [{ consentOn: '2026-11-21' }, 'consentOn', 'in-future'],
  [{ agencyName: '' }, 'agencyId', 'required'],
  [{ subjectName: '' }, 'subjectName', 'required'],
  [{ content: 'あ'.repeat(10_000) }, 'content', 'too-long'],
])('a slip with %o is refused at %s', async (wrong, field, reason) => {
  const office = await openTestOffice();
  expect(await office.fails('referralSlip.add', { ...slipFields(), ...wrong })).toMatchObject({
    code: 'validation',
    problems: [{ path: [field], reason }],
  });
});

test('a received slip becomes an intake once, and then the case of that intake', async () => {
  const office = await openTestOffice();
  const { id } = await office.call('referralSlip.add', slipFields());
  const household = await addHousehold(office);
  const input = {
    householdId: household.id,
    principalId: household.headId,
    ...intakeFields(),
    referralSlipId: id,
  };
  const intake = await office.call('intake.receive', input);
  expect(await office.fails('intake.receive', input)).toMatchObject({ code: 'conflict' });
  expect(await office.call('intake.get', { id: intake.id })).toMatchObject({
    referralSlips: [{ id, direction: 'received', title: '架空 太郎' }],
  });
  const { caseId, caseNumber } = await office.call('intake.openCase', {
    id: intake.id,
    rowVersion: 1,
    leadAgencyId: null,
    leadWorker: '',
    priority: '',
    consentStatus: 'unconfirmed',
    consentOn: null,
    consentScope: '',
  });
  expect(await office.call('referralSlip.get', { id })).toMatchObject({
    intakeId: intake.id,
    householdId: household.id,
    personId: household.headId,
    caseId,
    caseNumber,
  });
});

test('a slip of a running case stands with its household, and is found by the case', async () => {
  const office = await openTestOffice();
  const opened = await openCase(office);
  await office.call(
    'referralSlip.add',
    slipFields({ direction: 'sent', caseId: opened.id, subjectName: '本人' }),
  );
  await office.call('referralSlip.add', slipFields());
  expect(await names(office, { caseId: opened.id })).toEqual(['本人']);
  expect(await names(office, { show: 'sent' })).toEqual(['本人']);
  const { slips } = await office.call('referralSlip.list', { ...everything, show: 'sent' });
  expect(slips[0]).toMatchObject({ householdId: opened.householdId, caseNumber: opened.caseNumber });
});

test('a sent slip cannot become an intake', async () => {
  const office = await openTestOffice();
  const { id } = await office.call('referralSlip.add', slipFields({ direction: 'sent' }));
  const household = await addHousehold(office);
  const input = { householdId: household.id, principalId: household.headId, ...intakeFields() };
  expect(await office.fails('intake.receive', { ...input, referralSlipId: id })).toMatchObject({
    code: 'not-found',
  });
});

test('the list finds names however they are typed, and keeps protected whereabouts to itself', async () => {
  const office = await openTestOffice();
  const household = await addHousehold(office);
  await office.call(
    'referralSlip.add',
    slipFields({ personId: household.headId, householdId: household.id, subjectPhone: '0000-00-0000' }),
  );
  await office.call('protection.begin', {
    personId: household.headId,
    from: day('2026-11-01'),
    until: day('2027-10-31'),
    reason: '',
  });
  const { slips } = await office.call('referralSlip.list', everything);
  expect(slips).toMatchObject([{ addressProtected: true, subjectAddress: '', subjectPhone: '' }]);
  expect(await names(office, { text: 'カクウ' })).toEqual(['架空 太郎']);
  expect(await names(office, { text: '健康係' })).toEqual(['架空 太郎']);
  expect(await names(office, { text: 'いない人' })).toEqual([]);
});

test('where a protected person lives stays out of the slip and its paper until it is released, and is kept on save', async () => {
  const office = await openTestOffice();
  const { id: personHousehold, headId } = await addHousehold(office);
  const { direction: _direction, ...fields } = slipFields({
    householdId: personHousehold,
    personId: headId,
    subjectPhone: '090-0000-0001',
  });
  const { id } = await office.call('referralSlip.add', { direction: 'received', ...fields });
  await office.call('protection.begin', {
    personId: headId,
    from: day('2026-11-01'),
    until: day('2027-10-31'),
    reason: '',
  });
  const where = async () => {
    const { subjectAddress, subjectPhone, withheld } = await office.call('referralSlip.get', { id });
    return [subjectAddress, subjectPhone, withheld];
  };
  const paper = async () =>
    JSON.stringify(
      await office.call('print.view', {
        request: { kind: 'referral-slip', referralSlipId: id, exceptionReason: '' },
      }),
    );
  expect(await where()).toEqual(['', '', true]);
  expect([
    (await paper()).includes('支援措置対象（載せません）'),
    (await paper()).includes('090-0000-0001'),
  ]).toEqual([true, false]);
  await office.call('referralSlip.save', {
    id,
    rowVersion: 1,
    ...fields,
    content: '訪問した',
    subjectAddress: '',
    subjectPhone: '',
  });
  await office.call('protection.reveal', { personId: headId, reason: '電話のため', minutes: 5 });
  expect(await where()).toEqual(['見本町1番地', '090-0000-0001', false]);
  expect((await paper()).includes('見本町1番地')).toBe(true);
});
