import { expect, test } from 'vitest';
import type { InputOf } from '../../domain/contract/index.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { addHousehold, day } from '../../tests/fixtures/records.ts';
import { tieFields } from '../../tests/fixtures/relatives.ts';

async function ties(office: TestCore, householdId: InputOf<'outsideTie.list'>['householdId']) {
  return (await office.call('outsideTie.list', { householdId })).ties;
}

test('standing ties come first, key persons before others, ended ones last', async () => {
  const office = await openTestOffice();
  const { id: householdId, headId } = await addHousehold(office);
  const former = tieFields({
    kind: 'former-spouse',
    name: '元の夫',
    endsOn: day('2020-01-01'),
    memberId: headId,
  });
  await office.call('outsideTie.add', { householdId, ...former });
  await office.call('outsideTie.add', { householdId, ...tieFields() });
  await office.call('outsideTie.add', { householdId, ...tieFields({ name: '長女', keyPerson: true }) });
  expect(
    (await ties(office, householdId)).map(({ displayName, memberName }) => [displayName, memberName]),
  ).toEqual([
    ['長女', ''],
    ['隣の見本さん', ''],
    ['元の夫', '架空 太郎'],
  ]);
});

test('a tie names somebody, has a known kind and days in their order', async () => {
  const office = await openTestOffice();
  const { id: householdId, headId } = await addHousehold(office);
  const tried = async (fields: Parameters<typeof tieFields>[0]) => {
    const { problems } = await office.fails('outsideTie.add', { householdId, ...tieFields(fields) });
    return [problems[0]?.path[0], problems[0]?.reason];
  };
  expect(await tried({ name: ' ' })).toEqual(['name', 'required']);
  expect(await tried({ kind: 'no-such' })).toEqual(['kind', 'unknown-choice']);
  expect(await tried({ personId: headId, memberId: headId })).toEqual(['personId', 'same-person']);
  expect(await tried({ startsOn: day('2026-11-21') })).toEqual(['startsOn', 'in-future']);
  expect(await tried({ startsOn: day('2020-02-01'), endsOn: day('2020-01-01') })).toEqual([
    'endsOn',
    'end-before-start',
  ]);
});

test('the telephone of a protected person is withheld and survives a save', async () => {
  const office = await openTestOffice();
  const { id: householdId } = await addHousehold(office);
  const { headId: personId } = await addHousehold(office, { name: '別所 一' });
  const { id } = await office.call('outsideTie.add', {
    householdId,
    ...tieFields({ personId, name: '', kind: 'former-spouse', phone: '000-555-6666' }),
  });
  await office.call('protection.begin', {
    personId,
    from: day('2026-01-01'),
    until: day('2027-01-01'),
    reason: '',
  });
  const [hidden] = await ties(office, householdId);
  expect([hidden?.withheld, hidden?.phone, hidden?.displayName]).toEqual([true, '', '別所 一']);
  await office.call('outsideTie.save', {
    id,
    rowVersion: 1,
    ...tieFields({ personId, name: '', kind: 'former-spouse', note: '書き足した' }),
  });
  await office.call('protection.reveal', { personId, reason: '連絡', minutes: 5 });
  expect(await ties(office, householdId)).toMatchObject([
    { withheld: false, phone: '000-555-6666', note: '書き足した' },
  ]);
});

test('a key person outside the family ends the statement that there is none', async () => {
  const office = await openTestOffice();
  const { id } = await addHousehold(office);
  await office.call('household.setKeyPersonAbsence', { id, rowVersion: 1, absent: true, note: '' });
  await office.call('outsideTie.add', { householdId: id, ...tieFields({ keyPerson: true }) });
  expect((await office.call('household.get', { id })).keyPersonAbsent).toBe(false);
});
