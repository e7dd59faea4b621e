import { expect, test } from 'vitest';
import { openTestOffice } from '../../tests/fixtures/core.ts';
import { memberOf, saveOf } from '../../tests/fixtures/members.ts';
import {
  addHousehold,
  addMember,
  bornOn,
  day,
  memberFields,
  personFields,
  unknownBirth,
} from '../../tests/fixtures/records.ts';

test('a parent younger than the child is refused, by birth or adoption, as far as both years are known', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office, { birth: bornOn('1980-04-01') });
  const add = (birth: ReturnType<typeof bornOn>) => addMember(office, id, ['99'], { birth });
  const older = await add(bornOn('1975-01-01'));
  const sameYear = await add({ date: day('1980-01-01'), precision: 'year', text: '昭和55年' });
  const unknown = await add(unknownBirth);
  const tie = { child: older.personId, parent: headId } as const;
  for (const kind of ['birth', 'adopted'] as const) {
    const { code, problems } = await office.fails('kinship.addParentage', { ...tie, kind });
    expect([code, problems]).toEqual(['conflict', [{ path: ['parent'], reason: 'parent-younger' }]]);
  }
  const step = await office.call('kinship.addParentage', { ...tie, kind: 'step' });
  const changed = await office.fails('kinship.saveParentage', { id: step.id, kind: 'birth' });
  expect(changed.problems[0]?.reason).toBe('parent-younger');
  await office.call('kinship.saveParentage', { id: step.id, kind: 'foster' });
  await office.call('kinship.addParentage', { child: sameYear.personId, parent: headId, kind: 'birth' });
  await office.call('kinship.addParentage', { child: unknown.personId, parent: headId, kind: 'birth' });
  const { parentages } = await office.call('kinship.get', { householdId: id });
  expect(parentages.map(({ kind }) => kind).toSorted()).toEqual(['birth', 'birth', 'foster']);
});

test('a birthday that would make a parent younger than the child is refused when it is entered later', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office, { birth: unknownBirth });
  await addMember(office, id, ['20'], { birth: bornOn('1975-01-01') });
  const head = saveOf(await memberOf(office, id, headId));
  const refused = await office.fails('household.saveMember', {
    ...head,
    person: { ...head.person, birth: bornOn('1980-01-01') },
  });
  expect([refused.code, refused.problems]).toEqual([
    'validation',
    [{ path: ['person', 'birth'], reason: 'parent-younger' }],
  ]);
  await office.call('household.saveMember', {
    ...head,
    person: { ...head.person, birth: bornOn('1950-01-01') },
  });
});

test('a 続柄 that would make a younger parent or an own ancestor is refused as it is typed', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office, { birth: bornOn('1980-04-01') });
  const older = {
    householdId: id,
    person: personFields({ name: '架空 次郎', birth: bornOn('1975-01-01') }),
    ...memberFields,
    relationship: ['20'],
  };
  const { code, problems } = await office.fails('household.addMember', older);
  expect([code, problems]).toEqual(['validation', [{ path: ['relationship'], reason: 'parent-younger' }]]);
  const { personId: child } = await addMember(office, id, ['99'], { birth: unknownBirth });
  await office.call('kinship.addParentage', { child, parent: headId, kind: 'birth' });
  const member = saveOf(await memberOf(office, id, child));
  const father = await office.fails('household.saveMember', { ...member, relationship: ['51'] });
  expect(father.problems).toEqual([{ path: ['relationship'], reason: 'own-ancestor' }]);
  const { parentages } = await office.call('kinship.get', { householdId: id });
  expect(parentages).toMatchObject([{ child, parent: headId }]);
});

test('a person may have two partners at the same time', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  const others = [await addMember(office, id, ['99'], {}), await addMember(office, id, ['99'], {})];
  for (const { personId } of others) {
    await office.call('kinship.addPartnership', {
      personA: headId,
      personB: personId,
      kind: 'cohabiting',
      state: 'together',
      startedOn: null,
      endedOn: null,
    });
  }
  expect((await office.call('kinship.get', { householdId: id })).partnerships).toHaveLength(2);
});

test('who looks after whom is recorded, taken away and recorded again', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  const { personId: carer } = await addMember(office, id, ['20'], { birth: bornOn('1980-01-01') });
  const tie = { carer, cared: headId, note: '通院の付き添い' };
  const added = await office.call('kinship.addCare', tie);
  const ties = async () => (await office.call('kinship.get', { householdId: id })).careTies;
  expect(await ties()).toEqual([{ id: added.id, ...tie }]);
  const reasons = await Promise.all([
    office.fails('kinship.addCare', tie),
    office.fails('kinship.addCare', { ...tie, cared: carer }),
  ]);
  expect(reasons.map((failure) => failure.problems[0]?.reason)).toEqual(['already-there', 'same-person']);
  await office.call('kinship.removeCare', { id: added.id });
  expect(await ties()).toEqual([]);
  await office.call('kinship.addCare', { ...tie, note: '食事' });
  expect(await ties()).toMatchObject([{ carer, note: '食事' }]);
});
