import { expect, test } from 'vitest';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { addHousehold, addMember, bornOn, day, personFields } from '../../tests/fixtures/records.ts';
import { addRelative, feelingFields, lossFields } from '../../tests/fixtures/relatives.ts';

type Kinship = Awaited<ReturnType<TestCore['call']>>;

test('the map of a day has who was born, who lived, and couples, losses and feelings of that day', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office, { birth: bornOn('1975-04-01') });
  const divorced = { kind: 'married', state: 'divorced' } as const;
  const { personId: wife } = await addRelative(office, id, headId, 'partner', {
    partnership: { ...divorced, startedOn: day('2000-06-01'), endedOn: day('2012-09-01') },
    person: personFields({ name: '架空 元妻', sex: 'female', birth: bornOn('1977-01-01') }),
  });
  const mother = personFields({
    name: '架空 母',
    sex: 'female',
    birth: bornOn('1950-01-01'),
    death: bornOn('2015-05-05'),
    residency: 'dead',
  });
  await addRelative(office, id, headId, 'parent', { person: mother });
  const child = personFields({ name: '架空 子', birth: bornOn('2003-03-03') });
  await addRelative(office, id, headId, 'child', { person: child, otherParent: wife });
  await office.call('kinship.addPregnancy', lossFields(wife, { father: headId, on: day('2005-05-05') }));
  await office.call(
    'kinship.addEmotionalTie',
    feelingFields(headId, wife, { since: day('2010-01-01'), until: day('2014-01-01') }),
  );
  const on = async (asOf: string | null) => {
    const map = await office.call('kinship.get', {
      householdId: id,
      asOf: asOf === null ? null : day(asOf),
    });
    return [
      map.partnerships.map(({ state }) => state),
      map.relatives.map(({ name, age, death }) => [name, age, death === null]),
      map.parentages.length,
      map.pregnancies.length,
      map.emotionalTies.length,
    ];
  };
  expect(await on('1999-01-01')).toEqual([
    [],
    [
      ['架空 母', 49, true],
      ['架空 元妻', 22, true],
    ],
    1,
    0,
    0,
  ]);
  expect(await on('2011-01-01')).toEqual([
    ['together'],
    [
      ['架空 母', 61, true],
      ['架空 元妻', 34, true],
      ['架空 子', 7, true],
    ],
    3,
    1,
    1,
  ]);
  expect(await on('2016-01-01')).toEqual([
    ['divorced'],
    [
      ['架空 母', 65, false],
      ['架空 元妻', 39, true],
      ['架空 子', 12, true],
    ],
    3,
    1,
    0,
  ]);
  // Without a day: everything recorded, to be corrected.
  expect((await on(null))[4]).toBe(1);
});

test('who is on the map by hand and belonged before is there once, and not while a member', async () => {
  const office = await openTestOffice();
  const { id } = await addHousehold(office);
  const other = await addHousehold(office, { name: '別人 一郎' });
  await office.call('kinship.showPerson', { householdId: id, personId: other.headId, shown: true });
  const relatives = async () => (await office.call('kinship.get', { householdId: id })).relatives;
  expect(await relatives()).toHaveLength(1);
  const { membershipId } = await office.call('membership.add', {
    householdId: id,
    personId: other.headId,
    relationship: ['99'],
    relationshipText: '',
    resident: true,
    whereabouts: '',
    keyPerson: false,
    startsOn: day('2026-01-01'),
    startReason: '',
  });
  expect(await relatives()).toEqual([]);
  await office.call('membership.end', {
    membershipId,
    rowVersion: 1,
    on: day('2026-06-01'),
    reason: '',
    whereabouts: '隣町',
    death: null,
  });
  expect(await relatives()).toMatchObject([{ membershipId, whereabouts: '隣町', resident: false }]);
});

test('a household that is thrown away takes along who stood on its map alone', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  const own = await addRelative(office, id, headId, 'sibling', {
    person: personFields({ name: '架空 図だけ' }),
  });
  const shared = await addRelative(office, id, headId, 'sibling', {
    person: personFields({ name: '架空 両方' }),
  });
  const other = await addHousehold(office, { name: '別人 一郎' });
  await office.call('kinship.showPerson', { householdId: other.id, personId: shared.personId, shown: true });
  const found = async (text: string) =>
    (await office.call('search.find', { text })).persons.map((one) => one.id);
  const { trashId } = await office.call('trash.remove', { kind: 'household', id });
  expect([await found('架空 図だけ'), await found('架空 両方')]).toEqual([[], [shared.personId]]);
  await office.call('trash.restore', { id: trashId });
  expect(await found('架空 図だけ')).toEqual([own.personId]);
  expect((await office.call('kinship.get', { householdId: id })).relatives).toHaveLength(2);
});

test('one person recorded twice, and one household: maps, losses and feelings go along and come back', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office, { birth: bornOn('1960-01-01') });
  const { personId: wife } = await addMember(office, id, ['12'], { sex: 'female' });
  const twice = await addRelative(office, id, headId, 'sibling', {
    person: personFields({ name: '架空 二重', birth: bornOn('1960-01-01') }),
  });
  const kept = await addHousehold(office, { name: '架空 本物', birth: bornOn('1960-01-01') });
  await office.call('kinship.setTwins', { persons: [headId, twice.personId], kind: 'identical' });
  await office.call('kinship.addEmotionalTie', feelingFields(wife, twice.personId, { kind: 'close' }));
  await office.call('kinship.addEmotionalTie', feelingFields(wife, twice.personId, { kind: 'abuse' }));
  await office.call('kinship.addEmotionalTie', feelingFields(wife, kept.headId, { kind: 'close' }));
  await office.call('kinship.addPregnancy', lossFields(wife, { father: twice.personId }));
  const places = [{ personId: twice.personId, place: { x: 1, y: 1 } }];
  await office.call('kinship.move', { householdId: id, moves: places });
  const map = (): Promise<Kinship> => office.call('kinship.get', { householdId: id });
  const before = await map();
  const pair = { kind: 'person', keptId: kept.headId, droppedId: twice.personId } as const;
  const { moves } = await office.call('merge.preview', pair);
  expect(Object.fromEntries(moves.map(({ what, count }) => [what, count]))).toMatchObject({
    pregnancies: 1,
    emotionalTies: 2,
    maps: 1,
  });
  const { id: mergeId } = await office.call('merge.carryOut', { ...pair, take: [] });
  expect(await map()).toMatchObject({
    relatives: [{ personId: kept.headId }],
    twins: [{ persons: [headId, kept.headId], kind: 'identical' }],
    pregnancies: [{ mother: wife, father: kept.headId }],
    emotionalTies: [{ kind: 'abuse' }, { kind: 'close' }],
    moved: { [kept.headId]: { x: 1, y: 1 } },
  });
  await office.call('merge.undo', { id: mergeId });
  expect(await map()).toEqual(before);
});

test('the maps of two records of one household become one', async () => {
  const office = await openTestOffice();
  const { id: keptId, headId } = await addHousehold(office);
  const { id: droppedId, headId: sameHead } = await addHousehold(office);
  const own = await addRelative(office, droppedId, sameHead, 'sibling');
  const head = { kind: 'person', keptId: headId, droppedId: sameHead } as const;
  await office.call('merge.carryOut', { ...head, take: [] });
  await office.call('kinship.move', {
    householdId: droppedId,
    moves: [{ personId: own.personId, place: { x: 3, y: 4 } }],
  });
  const pair = { kind: 'household', keptId, droppedId } as const;
  const { id: mergeId } = await office.call('merge.carryOut', { ...pair, take: [] });
  const { relatives, moved } = await office.call('kinship.get', { householdId: keptId });
  expect([relatives.map(({ personId }) => personId), moved]).toEqual([
    [own.personId],
    { [own.personId]: { x: 3, y: 4 } },
  ]);
  await office.call('merge.undo', { id: mergeId });
  expect((await office.call('kinship.get', { householdId: keptId })).relatives).toEqual([]);
});

test('a father and a mother of one pregnancy are not one person', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  const { personId } = await addMember(office, id, ['99'], { sex: 'female' });
  await office.call('kinship.addPregnancy', lossFields(personId, { father: headId }));
  const pair = { kind: 'person', keptId: headId, droppedId: personId } as const;
  expect((await office.call('merge.preview', pair)).obstacles).toEqual(['merge-related']);
});
