import { expect, test } from 'vitest';
import type { HouseholdId, PersonId } from '../../domain/contract/scalars.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { memberOf } from '../../tests/fixtures/members.ts';
import { addHousehold, addMember, bornOn, day, personFields } from '../../tests/fixtures/records.ts';
import { addRelative, relativeFields } from '../../tests/fixtures/relatives.ts';

const mapOf = (office: TestCore, householdId: HouseholdId) => office.call('kinship.get', { householdId });
const refusal = async (office: TestCore, input: ReturnType<typeof relativeFields>) => {
  const { code, problems } = await office.fails('kinship.addRelative', input);
  return [code, problems[0]?.path.join('.'), problems[0]?.reason];
};

test('a parent, a partner, a child and a sibling are put on the map with their ties, and belong to no household', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office, { birth: bornOn('1970-04-01') });
  const named = (name: string) => ({ person: personFields({ name, birth: bornOn('1970-01-01') }) });
  const father = await addRelative(office, id, headId, 'parent', {
    person: personFields({ name: '架空 父', birth: bornOn('1940-01-01') }),
  });
  const wife = await addRelative(office, id, headId, 'partner', {
    ...named('架空 元妻'),
    partnership: {
      kind: 'married',
      state: 'divorced',
      startedOn: day('1995-01-01'),
      endedOn: day('2001-01-01'),
    },
  });
  const child = await addRelative(office, id, headId, 'child', {
    person: personFields({ name: '架空 子', birth: bornOn('1998-01-01') }),
    otherParent: wife.personId,
  });
  const sister = await addRelative(office, id, headId, 'sibling', named('架空 姉'));
  const map = await mapOf(office, id);
  expect(
    map.relatives.map(({ name, membershipId, resident, relationship, alsoIn }) => [
      name,
      membershipId,
      resident,
      relationship,
      alsoIn,
    ]),
  ).toEqual(['架空 父', '架空 元妻', '架空 姉', '架空 子'].map((name) => [name, null, false, [], []]));
  expect(map.partnerships).toMatchObject([
    { personA: headId, personB: wife.personId, state: 'divorced', endedOn: '2001-01-01' },
  ]);
  const descent = map.parentages.map((tie) => [tie.child, tie.parent]);
  expect(descent).toHaveLength(4);
  expect(descent).toEqual(
    expect.arrayContaining([
      [headId, father.personId],
      [sister.personId, father.personId],
      [child.personId, headId],
      [child.personId, wife.personId],
    ]),
  );
  const { members } = await office.call('household.get', { id });
  expect(members.map(({ personId }) => personId)).toEqual([headId]);
  expect((await office.call('search.find', { text: '架空 父' })).persons).toMatchObject([
    { id: father.personId, householdId: null },
  ]);
});

test('brothers and sisters without known parents make a group; step-parents are so of the new one too', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  const brother = await addRelative(office, id, headId, 'sibling');
  expect((await mapOf(office, id)).siblingGroups.map((group) => new Set(group))).toEqual([
    new Set([headId, brother.personId]),
  ]);
  const { personId: lone } = await addRelative(office, id, headId, 'child', {
    person: personFields({ birth: bornOn('1980-01-01') }),
  });
  await addRelative(office, id, lone, 'parent', { parentage: 'step' });
  const { personId: younger } = await addRelative(office, id, lone, 'sibling', {
    person: personFields({ birth: bornOn('1985-01-01') }),
    parentage: 'adopted',
  });
  const kinds = (await mapOf(office, id)).parentages.filter(({ child }) => child === younger);
  expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['adopted', 'step']);
});

test('who lives there joins with the 続柄 that the ties tell', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office, { birth: bornOn('1970-04-01') });
  const person = personFields({ name: '架空 妻', sex: 'female', birth: bornOn('1972-01-01') });
  const wife = await addRelative(office, id, headId, 'partner', { lives: true, person });
  const child = await addRelative(office, id, wife.personId, 'child', {
    lives: true,
    otherParent: headId,
    person: personFields({ name: '架空 娘', birth: bornOn('2001-01-01') }),
  });
  const friend = await addRelative(office, id, child.personId, 'partner', { lives: true });
  const { members } = await office.call('household.get', { id });
  expect(
    new Map(members.map(({ personId, relationship, resident }) => [personId, [relationship, resident]])),
  ).toEqual(
    new Map<PersonId, unknown>([
      [headId, [['02'], true]],
      [wife.personId, [['12'], true]],
      [child.personId, [['20'], true]],
      [friend.personId, [['20', '11'], true]],
    ]),
  );
  const { households } = await office.call('household.list', {
    districtId: null,
    withCaseOnly: false,
    withProtected: true,
    text: '架空 娘',
  });
  expect(households.map((household) => household.id)).toEqual([id]);
});

test('somebody of the register is tied and shown with the household he lives in; who left comes back today', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office, { birth: bornOn('1970-04-01') });
  const other = await addHousehold(office, { name: '別居 父', birth: bornOn('1940-01-01') });
  const person = { id: other.headId };
  await addRelative(office, id, headId, 'parent', { person });
  const { relatives } = await mapOf(office, id);
  expect(relatives).toMatchObject([{ personId: other.headId, alsoIn: [{ householdId: other.id }] }]);
  expect((await mapOf(office, other.id)).parentages).toEqual([]);

  const son = await addMember(office, id, ['20'], { name: '架空 長男', birth: bornOn('1995-01-01') });
  const { membershipId, rowVersion } = await memberOf(office, id, son.personId);
  const left = { on: day('2020-03-01'), reason: 'moved-out', whereabouts: '隣町', death: null };
  await office.call('membership.end', { membershipId, rowVersion, ...left });
  await addRelative(office, id, son.personId, 'child', {
    lives: true,
    person: personFields({ name: '架空 孫', birth: bornOn('2019-01-01') }),
  });
  const { personId: wife } = await addRelative(office, id, son.personId, 'partner');
  await office.call('kinship.addRelative', {
    ...relativeFields(id, wife, 'partner', {
      lives: true,
      person: { id: son.personId },
      partnership: { kind: 'married', state: 'divorced', startedOn: null, endedOn: null },
    }),
  });
  const { periods } = await office.call('membership.history', { householdId: id });
  expect(
    periods
      .filter(({ personId }) => personId === son.personId)
      .map(({ startsOn, endsOn }) => [startsOn, endsOn]),
  ).toEqual([
    ['2026-11-20', null],
    [null, '2020-03-01'],
  ]);
});

test('what cannot be a relative is refused, and says why', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office, { birth: bornOn('1970-04-01') });
  const child = await addMember(office, id, ['20'], { birth: bornOn('2000-01-01') });
  const elsewhere = await addHousehold(office, { name: '別人 一郎' });
  const known = (person: PersonId) => ({ person: { id: person } });
  const bornIn2010 = { person: personFields({ birth: bornOn('2010-01-01') }) };
  const conflict = (reason: string, path = 'person') => ['conflict', path, reason];

  const ask = (...input: Parameters<typeof relativeFields>) => refusal(office, relativeFields(...input));
  expect(await ask(id, headId, 'parent', known(child.personId))).toEqual(conflict('own-ancestor'));
  expect(await ask(id, child.personId, 'child', known(headId))).toEqual(conflict('own-ancestor'));
  expect(await ask(id, headId, 'child', known(headId))).toEqual(conflict('same-person'));
  expect(await ask(id, headId, 'parent', bornIn2010)).toEqual(conflict('parent-younger'));
  expect(await ask(id, headId, 'child', known(child.personId))).toEqual(conflict('already-there'));
  await addRelative(office, id, headId, 'partner', known(elsewhere.headId));
  expect(await ask(id, headId, 'partner', known(elsewhere.headId))).toEqual(conflict('already-there'));
  const stranger = await addHousehold(office, { name: '別人 二郎' });
  expect(await ask(id, stranger.headId, 'child')).toEqual(['not-found', undefined, undefined]);
  expect((await ask(id, headId, 'child', { otherParent: stranger.headId }))[0]).toBe('not-found');
  const unborn = { person: personFields({ birth: bornOn('2030-01-01') }) };
  expect(await ask(id, headId, 'child', unborn)).toEqual(['validation', 'person.birth', 'in-future']);
});

test('a second mother by birth is no refusal: the drawing says so', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  const female = { person: personFields({ sex: 'female', birth: bornOn('1925-01-01') }) };
  await addRelative(office, id, headId, 'parent', female);
  await addRelative(office, id, headId, 'parent', female);
  expect((await mapOf(office, id)).parentages).toHaveLength(2);
});

test('a map holds sixty people', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  for (let count = 1; count < 60; count += 1) await addRelative(office, id, headId, 'sibling');
  expect((await mapOf(office, id)).relatives).toHaveLength(59);
  expect(await refusal(office, relativeFields(id, headId, 'sibling'))).toEqual([
    'conflict',
    'householdId',
    'map-full',
  ]);
  const other = await addHousehold(office, { name: '別人 一郎' });
  const full = await office.fails('kinship.showPerson', {
    householdId: id,
    personId: other.headId,
    shown: true,
  });
  expect(full.problems[0]?.reason).toBe('map-full');
  // A tie between two who stand there already needs no room.
  const [one] = (await mapOf(office, id)).relatives;
  await office.call('kinship.addRelative', {
    ...relativeFields(id, headId, 'partner'),
    person: { id: one?.personId ?? headId },
  });
});

test('somebody of the register is shown without a tie and taken off again; who belongs stays', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  const { headId: other } = await addHousehold(office, { name: '別人 一郎' });
  const show = { householdId: id, personId: other, shown: true };
  await office.call('kinship.showPerson', show);
  await office.call('kinship.move', { householdId: id, moves: [{ personId: other, place: { x: 1, y: 2 } }] });
  const shown = await mapOf(office, id);
  expect([shown.relatives.map(({ name }) => name), shown.moved]).toEqual([
    ['別人 一郎'],
    { [other]: { x: 1, y: 2 } },
  ]);
  expect((await office.fails('kinship.showPerson', show)).problems[0]?.reason).toBe('already-there');
  await office.call('kinship.showPerson', { ...show, shown: false });
  const hidden = await mapOf(office, id);
  expect([hidden.relatives, hidden.moved]).toEqual([[], {}]);
  const head = await office.fails('kinship.showPerson', { ...show, personId: headId, shown: false });
  expect([head.code, head.problems[0]?.reason]).toEqual(['conflict', 'belongs-to-household']);
});

test('a place chosen by hand is kept, and given back to the layout', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  const move = (place: { x: number; y: number } | null) =>
    office.call('kinship.move', { householdId: id, moves: [{ personId: headId, place }] });
  await move({ x: 10, y: -4.5 });
  expect((await mapOf(office, id)).moved).toEqual({ [headId]: { x: 10, y: -4.5 } });
  await move(null);
  expect((await mapOf(office, id)).moved).toEqual({});
  const { headId: stranger } = await addHousehold(office, { name: '別人 一郎' });
  const failure = await office.fails('kinship.move', {
    householdId: id,
    moves: [{ personId: stranger, place: { x: 0, y: 0 } }],
  });
  expect(failure.code).toBe('not-found');
});

test('a person is corrected beside the drawing, found by the new name, and widows the partner', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  const { personId: wife } = await addMember(office, id, ['12'], { name: '架空 妻', sex: 'female' });
  const { personRowVersion: rowVersion } = await memberOf(office, id, wife);
  const person = personFields({ name: '架空 華子', sex: 'female', death: bornOn('2026-10-01') });
  await office.call('kinship.savePerson', { personId: wife, rowVersion, person });
  expect((await office.call('search.find', { text: '華子' })).persons.map((found) => found.id)).toEqual([
    wife,
  ]);
  expect((await mapOf(office, id)).partnerships).toMatchObject([{ personA: headId, state: 'widowed' }]);
  const stale = await office.fails('kinship.savePerson', { personId: wife, rowVersion, person });
  expect(stale.code).toBe('stale-version');
  const { personId: child } = await addRelative(office, id, headId, 'child', {
    person: personFields({ birth: bornOn('1990-01-01') }),
  });
  const older = await office.fails('kinship.savePerson', {
    personId: child,
    rowVersion: 1,
    person: personFields({ birth: bornOn('1930-01-01') }),
  });
  expect(older.problems).toEqual([{ path: ['person', 'birth'], reason: 'parent-younger' }]);
});

test('telephones that are withheld are neither told nor written', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  const phones = [{ number: '090-0000-0000', owner: '', callable: '' }];
  const { personId } = await addRelative(office, id, headId, 'sibling', {
    person: personFields({ name: '架空 妹', phones }),
  });
  await office.call('protection.begin', {
    personId,
    from: day('2026-04-01'),
    until: day('2027-03-31'),
    reason: 'DV',
  });
  const relative = async () => (await mapOf(office, id)).relatives[0];
  expect(await relative()).toMatchObject({ phones: [], withheld: true, whereabouts: '' });
  const rowVersion = (await relative())?.personRowVersion ?? 0;
  const person = personFields({ name: '架空 三子', phones: [] });
  await office.call('kinship.savePerson', { personId, rowVersion, person });
  await office.call('protection.reveal', { personId, reason: '電話のため', minutes: 5 });
  expect(await relative()).toMatchObject({ name: '架空 三子', phones, withheld: false });
});
