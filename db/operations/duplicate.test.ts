import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { InputOf } from '../../domain/contract/index.ts';
import { openTestOffice, passphrase, type TestCore } from '../../tests/fixtures/core.ts';
import {
  addHousehold,
  addMember,
  bornOn,
  day,
  openCase,
  unknownBirth,
} from '../../tests/fixtures/records.ts';
import { withRawOffice } from '../../tests/fixtures/raw-office.ts';

const find = (office: TestCore, typed: Partial<InputOf<'duplicate.find'>>) =>
  office.call('duplicate.find', {
    name: '',
    kana: '',
    birthDate: null,
    address: '',
    phone: '',
    exceptPersonId: null,
    ...typed,
  });

test('one typed fact is enough to find the same person, and says why', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(
    office,
    {
      name: '渡邊 髙子',
      kana: 'ワタナベ タカコ',
      birth: bornOn('1950-04-03'),
      phones: [{ number: '090-1234-5678', owner: '', callable: '' }],
      otherNames: [{ kind: 'maiden', name: '仮野 髙子', kana: 'かりの たかこ' }],
    },
    { address: '見本町大字架空12番地3', phone: '0123-45-6789' },
  );
  await addHousehold(office, { name: '別人 次郎', kana: 'べつじん じろう', birth: unknownBirth });
  const by = async (typed: Partial<InputOf<'duplicate.find'>>) =>
    (await find(office, typed)).persons.map((person) => [person.id, ...person.reasons]);
  expect(await by({ name: '渡辺高' })).toEqual([[headId, 'name']]);
  expect(await by({ kana: 'わたなべ' })).toEqual([[headId, 'kana']]);
  expect(await by({ name: '仮野' })).toEqual([[headId, 'other-name']]);
  expect(await by({ birthDate: day('1950-04-03') })).toEqual([[headId, 'birth']]);
  expect(await by({ birthDate: day('1950-03-04') })).toEqual([[headId, 'birth-swapped']]);
  expect(await by({ phone: '０９０１２３４５６７８' })).toEqual([[headId, 'phone']]);
  expect(await by({ address: '架空１２－３' })).toEqual([[headId, 'address']]);
  expect((await find(office, { phone: '0123456789' })).households).toMatchObject([
    { id, memberNames: '渡邊 髙子', address: '見本町大字架空12番地3', reasons: ['phone'] },
  ]);
});

test('nothing typed, and what fits half the town, finds nobody', async () => {
  const office = await openTestOffice();
  await addHousehold(office, { name: '架空 太郎', kana: 'かくう たろう' }, { phone: '119' });
  for (const typed of [
    {},
    { name: '架' },
    { name: ' 　' },
    { kana: 'か' },
    { phone: '119' },
    { address: '見本町' },
  ])
    expect(await find(office, typed)).toEqual({ persons: [], households: [] });
});

test('who shares most stands first, and at most eight are shown', async () => {
  const office = await openTestOffice();
  for (let number = 0; number < 12; number += 1)
    await addHousehold(office, {
      name: `架空 ${'一二三四五六七八九十百千'[number] ?? ''}郎`,
      birth: unknownBirth,
    });
  const { headId } = await addHousehold(office, { name: '架空 万郎', birth: bornOn('1960-05-05') });
  const { persons } = await find(office, { name: '架空', birthDate: day('1960-05-05') });
  expect(persons).toHaveLength(8);
  expect(persons[0]).toMatchObject({ id: headId, reasons: ['name', 'birth'], age: 66 });
});

test('a household is found with its running cases, and the person edited is no double of themself', async () => {
  const office = await openTestOffice();
  const opened = await openCase(office, { name: '架空 太郎' });
  await addMember(office, opened.householdId, ['12'], { name: '架空 花子' });
  const { households, persons } = await find(office, { name: '別の名', address: '見本町１' });
  expect(persons).toEqual([]);
  expect(households).toMatchObject([
    { id: opened.householdId, memberNames: '架空 太郎、架空 花子', openCaseNumbers: [opened.caseNumber] },
  ]);
  const found = await find(office, { name: '架空', exceptPersonId: opened.headId });
  expect(found.persons.map(({ name }) => name)).toEqual(['架空 花子']);
});

test('a protected person is found and marked, and no match tells where they live', async () => {
  const office = await openTestOffice();
  const { headId } = await addHousehold(office, { name: '架空 太郎' }, { address: '秘密ヶ丘9番地' });
  await office.call('protection.begin', {
    personId: headId,
    from: day('2026-01-01'),
    until: day('2027-01-01'),
    reason: '',
  });
  const { persons } = await find(office, { name: '架空', address: '秘密ヶ丘9' });
  expect(persons).toMatchObject([{ id: headId, addressProtected: true, address: '', reasons: ['name'] }]);
  expect(await find(office, { address: '秘密ヶ丘9' })).toEqual({ persons: [], households: [] });
});

test('households written before there were keys are found after the next opening', async () => {
  const office = await openTestOffice();
  const { id } = await addHousehold(office, {}, { address: '見本町架空45番地', phone: '0123-45-6789' });
  await office.call('office.lock', {});
  await withRawOffice(join(office.folder, 'office'), passphrase, (database) => {
    database.write((tx) => tx.run(`UPDATE households SET address_key = '', phone_digits = ''`));
  });
  await office.call('office.unlock', { passphrase });
  expect((await find(office, { address: '架空45' })).households).toMatchObject([
    { id, reasons: ['address'] },
  ]);
  expect((await find(office, { phone: '0123456789' })).households).toMatchObject([
    { id, reasons: ['phone'] },
  ]);
});
