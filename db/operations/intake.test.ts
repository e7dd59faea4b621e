import { expect, test } from 'vitest';
import { concernId } from '../../domain/contract/scalars.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { addHousehold, day, intakeFields, openCase } from '../../tests/fixtures/records.ts';

const unknownId = '01890000-0000-7000-8000-000000000000';
const opening = {
  leadAgencyId: null,
  leadWorker: '見本 花子',
  priority: 'high',
  consentStatus: 'oral',
  consentOn: day('2026-11-02'),
  consentScope: '',
} as const;
const everything = { show: 'all', text: '', from: null, until: null } as const;

async function receive(
  office: TestCore,
  fields: Parameters<typeof intakeFields>[0] = {},
  name = '架空 太郎',
) {
  const household = await addHousehold(office, { name });
  const { id } = await office.call('intake.receive', {
    householdId: household.id,
    principalId: household.headId,
    ...intakeFields(fields),
  });
  return { id, householdId: household.id, principalId: household.headId };
}

test('information only: an intake is kept, and no case is made', async () => {
  const office = await openTestOffice();
  const { id } = await receive(office, { screening: 'information' });
  const { intakes } = await office.call('intake.list', everything);
  expect(intakes).toMatchObject([
    { id, caseId: null, caseNumber: '', outcomeOn: '2026-11-01', principalName: '架空 太郎' },
  ]);
  const { cases } = await office.call('case.list', { status: 'all', text: '', sort: 'number' });
  expect(cases).toEqual([]);
});

test('an intake becomes a case once, with its number, lead, priority and the first consent', async () => {
  const office = await openTestOffice();
  const { id, householdId, principalId } = await receive(office, { screening: '' });
  const { caseId, caseNumber } = await office.call('intake.openCase', { id, rowVersion: 1, ...opening });
  expect(caseNumber).toBe('8-001');
  const detail = await office.call('case.get', { id: caseId });
  expect(detail).toMatchObject({
    principalId,
    leadWorker: '見本 花子',
    priority: 'high',
    consentStatus: 'oral',
    status: 'intake',
    household: { id: householdId },
    intake: { id, caseId, caseNumber },
  });
  const again = await office.fails('intake.openCase', { id, rowVersion: 2, ...opening });
  expect(again).toMatchObject({ code: 'conflict', problems: [{ reason: 'case-exists' }] });
});

test('the form with consent keeps no reason for a missing one', async () => {
  const office = await openTestOffice();
  const reasons = { noConsentReason: '本人に会えていない', consentOutlook: '年内に訪問' };
  const without = await receive(office, { form: 'unconsented', ...reasons });
  const withConsent = await receive(office, { form: 'consented', ...reasons });
  expect(await office.call('intake.get', { id: without.id })).toMatchObject({
    form: 'unconsented',
    ...reasons,
  });
  expect(await office.call('intake.get', { id: withConsent.id })).toMatchObject({
    noConsentReason: '',
    consentOutlook: '',
  });
});

test('the outcome is decided later, and the intake leaves the list of the undecided', async () => {
  const office = await openTestOffice();
  const { id } = await receive(office, { screening: '' });
  const undecided = { ...everything, show: 'undecided' } as const;
  expect((await office.call('intake.list', undecided)).total).toBe(1);
  const decision = { id, rowVersion: 1, screening: 'support-meeting', outcomeNote: '1月の会議へ' };
  for (const [outcomeOn, reason] of [
    ['2026-10-31', 'before-reception'],
    ['2026-11-21', 'in-future'],
  ] as const) {
    expect(await office.fails('intake.decide', { ...decision, outcomeOn: day(outcomeOn) })).toMatchObject({
      code: 'validation',
      problems: [{ path: ['outcomeOn'], reason }],
    });
  }
  await office.call('intake.decide', { ...decision, outcomeOn: day('2026-11-05') });
  expect((await office.call('intake.list', undecided)).total).toBe(0);
  expect(await office.call('intake.get', { id })).toMatchObject({
    screening: 'support-meeting',
    outcomeOn: '2026-11-05',
    outcomeNote: '1月の会議へ',
  });
});

test('emergency: who was told when stands in the order of the day', async () => {
  const office = await openTestOffice();
  const { id } = await receive(office, { urgency: 'today' });
  const step = { intakeId: id, action: '安否を確かめた', answer: '', doneOn: day('2026-11-20') };
  await office.call('intake.addEmergencyStep', { ...step, doneAt: '15:10', told: '警察署' });
  await office.call('intake.addEmergencyStep', {
    ...step,
    doneAt: '09:30',
    told: '課長',
    answer: '訪問せよ',
  });
  const { emergency } = await office.call('intake.get', { id });
  expect(emergency).toMatchObject([
    { doneAt: '09:30', told: '課長', answer: '訪問せよ', staffName: '見本 花子' },
    { doneAt: '15:10', told: '警察署' },
  ]);
  expect((await office.call('intake.list', everything)).intakes[0]?.emergencySteps).toBe(2);
  expect(
    await office.fails('intake.addEmergencyStep', {
      ...step,
      doneAt: '09:00',
      told: '',
      doneOn: '2026-11-21',
    }),
  ).toMatchObject({ problems: [{ path: ['doneOn'], reason: 'in-future' }] });
  expect(await office.fails('intake.addEmergencyStep', { ...step, doneAt: '25:00', told: '' })).toMatchObject(
    { problems: [{ path: ['doneAt'], reason: 'no-such-time' }] },
  );
});

test('the list is searched by names of the household and by what was complained of, and kept within days', async () => {
  const office = await openTestOffice();
  await receive(office, { receivedOn: day('2026-11-02'), chiefComplaint: '雨もりがする' }, '仮名 一郎');
  await receive(office, { receivedOn: day('2026-10-01'), receptionNumber: '福第31号' }, '別名 二郎');
  const found = async (input: Partial<Parameters<typeof office.call<'intake.list'>>[1]>) =>
    (await office.call('intake.list', { ...everything, ...input })).intakes.map(
      (entry) => entry.principalName,
    );
  expect(await found({})).toEqual(['仮名 一郎', '別名 二郎']);
  expect(await found({ text: '仮名' })).toEqual(['仮名 一郎']);
  expect(await found({ text: '雨もり' })).toEqual(['仮名 一郎']);
  expect(await found({ text: '福第31号' })).toEqual(['別名 二郎']);
  expect(await found({ from: day('2026-11-01') })).toEqual(['仮名 一郎']);
  expect(await found({ until: day('2026-10-31') })).toEqual(['別名 二郎']);
});

test.each([
  [{ receivedOn: day('2026-11-21') }, 'receivedOn', 'in-future'],
  [{ receivedOn: '2026-02-30' }, 'receivedOn', 'no-such-date'],
  [{ mainIssue: '101' }, 'mainIssue', 'unknown-choice'],
  [{ route: 'no-such-route' }, 'route', 'unknown-choice'],
  [{ screening: 'no-such-outcome' }, 'screening', 'unknown-choice'],
  [{ chiefComplaint: '　' }, 'chiefComplaint', 'required'],
  [{ chiefComplaint: 'あ'.repeat(10_000) }, 'chiefComplaint', 'too-long'],
])('an intake with %o is refused at %s', async (wrong, field, reason) => {
  const office = await openTestOffice();
  const household = await addHousehold(office);
  const failure = await office.fails('intake.receive', {
    householdId: household.id,
    principalId: household.headId,
    ...intakeFields(),
    ...wrong,
  });
  expect(failure).toMatchObject({ code: 'validation', problems: [{ path: [field], reason }] });
});

test('two windows: the later change of an old version is refused', async () => {
  const office = await openTestOffice();
  const { id } = await receive(office);
  const { concernId: _concern, referralSlipId: _slip, ...fields } = intakeFields();
  const change = { id, rowVersion: 1, ...fields };
  await office.call('intake.save', { ...change, content: '先' });
  expect(await office.fails('intake.save', { ...change, content: '後' })).toMatchObject({
    code: 'stale-version',
  });
  expect((await office.call('intake.get', { id })).content).toBe('先');
});

test('the intake of a case is the same record on both pages', async () => {
  const office = await openTestOffice();
  const { id } = await openCase(office);
  const { intake } = await office.call('case.get', { id });
  expect(await office.call('intake.get', { id: intake.id })).toEqual(intake);
});

test('an unknown origin, and a person who does not live there, are not found', async () => {
  const office = await openTestOffice();
  const [here, elsewhere] = [await addHousehold(office), await addHousehold(office)];
  const input = { householdId: here.id, principalId: here.headId, ...intakeFields() };
  expect(
    await office.fails('intake.receive', { ...input, concernId: concernId.parse(unknownId) }),
  ).toMatchObject({ code: 'not-found' });
  expect(await office.fails('intake.receive', { ...input, principalId: elsewhere.headId })).toMatchObject({
    code: 'not-found',
  });
  expect((await office.call('intake.list', everything)).total).toBe(0);
});
