import { expect, test } from 'vitest';
import type { InputOf } from '../../domain/contract/index.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { addHousehold, day, intakeFields } from '../../tests/fixtures/records.ts';

const concernFields = (fields: Partial<InputOf<'concern.add'>> = {}): InputOf<'concern.add'> => ({
  noticedOn: day('2026-11-01'),
  route: 'neighbour',
  informant: '近所の人',
  informantPhone: '',
  agencyId: null,
  called: '青い屋根の家',
  place: '見本町3丁目の角',
  districtId: null,
  members: '高齢の女性ひとりらしい',
  content: '雨戸が閉まったまま',
  urgency: 'week',
  nextOn: null,
  nextPlan: '',
  ...fields,
});
const called = async (office: TestCore, input: InputOf<'concern.list'>) =>
  (await office.call('concern.list', input)).concerns.map((concern) => concern.called);

test('a household without a name is kept, and the nearest look comes first', async () => {
  const office = await openTestOffice();
  await office.call('concern.add', concernFields({ called: '日なし' }));
  await office.call('concern.add', concernFields({ called: '来月', nextOn: day('2026-12-20') }));
  await office.call('concern.add', concernFields({ called: '明日', nextOn: day('2026-11-21') }));
  expect(await called(office, { show: 'watching', text: '' })).toEqual(['明日', '来月', '日なし']);
  expect(await called(office, { show: 'all', text: 'らいげつ' })).toEqual([]);
  expect(await called(office, { show: 'all', text: '来月' })).toEqual(['来月']);
});

test('it becomes an intake once, and says which', async () => {
  const office = await openTestOffice();
  const { id } = await office.call('concern.add', concernFields());
  const household = await addHousehold(office);
  const input = {
    householdId: household.id,
    principalId: household.headId,
    ...intakeFields(),
    concernId: id,
  };
  const intake = await office.call('intake.receive', input);
  expect(await office.call('concern.get', { id })).toMatchObject({
    state: 'promoted',
    intakeId: intake.id,
    householdId: household.id,
  });
  expect((await office.call('intake.get', { id: intake.id })).concernId).toBe(id);
  expect(await called(office, { show: 'watching', text: '' })).toEqual([]);
  expect(await office.fails('intake.receive', input)).toMatchObject({
    code: 'conflict',
    problems: [{ path: ['concernId'], reason: 'already-received' }],
  });
});

test('it becomes a case in one step as well', async () => {
  const office = await openTestOffice();
  const { id } = await office.call('concern.add', concernFields());
  const household = await addHousehold(office);
  const opened = await office.call('case.open', {
    householdId: household.id,
    principalId: household.headId,
    leadAgencyId: null,
    leadWorker: '',
    priority: '',
    consentStatus: 'unconfirmed',
    consentOn: null,
    consentScope: '',
    intake: { ...intakeFields(), concernId: id },
  });
  const { intake } = await office.call('case.get', { id: opened.id });
  expect(await office.call('concern.get', { id })).toMatchObject({ state: 'promoted', intakeId: intake.id });
});

test('settled with a day and a reason, and taken up again', async () => {
  const office = await openTestOffice();
  const { id } = await office.call('concern.add', concernFields());
  const settle = { id, rowVersion: 1, reason: '転出を確認' };
  expect(await office.fails('concern.settle', { ...settle, settledOn: '2026-10-31' })).toMatchObject({
    problems: [{ path: ['settledOn'], reason: 'before-noticed' }],
  });
  await office.call('concern.settle', { ...settle, settledOn: day('2026-11-10') });
  expect(
    await office.fails('concern.settle', { ...settle, rowVersion: 2, settledOn: '2026-11-10' }),
  ).toMatchObject({ code: 'conflict' });
  expect(await called(office, { show: 'watching', text: '' })).toEqual([]);
  await office.call('concern.reopen', { id, rowVersion: 2 });
  expect(await office.call('concern.get', { id })).toMatchObject({
    state: 'watching',
    settledOn: null,
    settledReason: '',
  });
});

test.each([
  [{ noticedOn: '2026-11-21' }, 'noticedOn', 'in-future'],
  [{ called: ' ' }, 'called', 'required'],
  [{ content: '' }, 'content', 'required'],
  [{ content: 'あ'.repeat(10_000) }, 'content', 'too-long'],
  [{ nextOn: '2026-13-01' }, 'nextOn', 'no-such-date'],
  [{ urgency: 'never' }, 'urgency', 'unknown-choice'],
])('%o is refused at %s', async (wrong, field, reason) => {
  const office = await openTestOffice();
  expect(await office.fails('concern.add', { ...concernFields(), ...wrong })).toMatchObject({
    code: 'validation',
    problems: [{ path: [field], reason }],
  });
});
