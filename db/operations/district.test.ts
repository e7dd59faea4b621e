import { expect, test } from 'vitest';
import { openTestOffice } from '../../tests/fixtures/core.ts';
import { addHousehold } from '../../tests/fixtures/records.ts';

const ward = { name: '一区', level: 'ward', registerCode: '', sort: 1, parentId: null } as const;

test('households are listed with the districts below', async () => {
  const office = await openTestOffice();
  const { id: parentId } = await office.call('district.add', ward);
  const { id: groupId } = await office.call('district.add', {
    ...ward,
    parentId,
    name: '一班',
    level: 'group',
  });
  const { id: elsewhere } = await office.call('district.add', { ...ward, name: '二区', sort: 2 });
  const { id } = await addHousehold(office, {}, { districtId: groupId });
  const listed = async (districtId: typeof groupId) =>
    (await office.call('household.list', { districtId, withCaseOnly: false, text: '' })).households.map(
      (household) => household.id,
    );
  expect([await listed(parentId), await listed(groupId), await listed(elsewhere)]).toEqual([[id], [id], []]);
});

test('a district neither stands under itself nor goes while it is used', async () => {
  const office = await openTestOffice();
  const { id: parentId } = await office.call('district.add', ward);
  const { id: groupId } = await office.call('district.add', {
    ...ward,
    parentId,
    name: '一班',
    level: 'group',
  });
  await addHousehold(office, {}, { districtId: groupId });
  const missing = '01890000-0000-7000-8000-000000000000';
  const failures = await Promise.all([
    office.fails('district.save', { id: parentId, rowVersion: 1, ...ward, parentId: groupId }),
    office.fails('district.save', { id: parentId, rowVersion: 1, ...ward, parentId }),
    office.fails('district.save', { id: parentId, rowVersion: 1, ...ward, parentId: missing }),
    office.fails('district.remove', { id: parentId, rowVersion: 1 }),
    office.fails('district.remove', { id: groupId, rowVersion: 1 }),
    office.fails('district.remove', { id: missing, rowVersion: 1 }),
  ]);
  expect(failures.map(({ code, problems }) => [code, problems[0]?.reason])).toEqual([
    ['conflict', 'circular'],
    ['conflict', 'circular'],
    ['not-found', undefined],
    ['conflict', 'in-use'],
    ['conflict', 'in-use'],
    ['not-found', undefined],
  ]);
  const { id: empty } = await office.call('district.add', { ...ward, name: '三区' });
  await office.call('district.remove', { id: empty, rowVersion: 1 });
  expect((await office.call('district.list', {})).districts.map((district) => district.name)).toEqual([
    '一区',
    '一班',
  ]);
});
