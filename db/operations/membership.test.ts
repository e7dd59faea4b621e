import { expect, test } from 'vitest';
import type { InputOf } from '../../domain/contract/index.ts';
import type { HouseholdId, PersonId } from '../../domain/contract/scalars.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { memberOf, saveOf } from '../../tests/fixtures/members.ts';
import {
  addHousehold,
  addMember,
  bornOn,
  day,
  householdFields,
  memberFields,
  openCase,
} from '../../tests/fixtures/records.ts';
import { tieFields } from '../../tests/fixtures/relatives.ts';

const leaving = { reason: 'moved-out', whereabouts: '', death: null } as const;

async function namesOn(office: TestCore, id: HouseholdId, on: string) {
  const { members } = await office.call('household.get', { id, asOf: day(on) });
  return members.map((member) => member.name);
}

async function change(
  office: TestCore,
  household: HouseholdId,
  person: PersonId,
  fields: Partial<InputOf<'membership.change'>>,
) {
  const { membershipId, rowVersion, ...known } = saveOf(await memberOf(office, household, person));
  const { personRowVersion: _version, person: _person, ...member } = known;
  return { membershipId, rowVersion, on: day('2026-10-01'), reason: 'hospital', ...member, ...fields };
}

test('grandmother enters a care home: the household of either day is shown as it was', async () => {
  const office = await openTestOffice();
  const { id } = await addHousehold(office);
  const { personId } = await addMember(office, id, ['52'], {
    name: '架空 トメ',
    birth: bornOn('1930-06-01'),
  });
  const home = { resident: false, whereabouts: '見本苑', on: day('2025-06-01'), reason: 'institution' };
  await office.call('membership.change', await change(office, id, personId, home));
  const on = async (asOf: string) => {
    const { members } = await office.call('household.get', { id, asOf: day(asOf) });
    const { resident, whereabouts, age, startReason } =
      members.find((one) => one.personId === personId) ?? {};
    return [resident, whereabouts, age, startReason];
  };
  expect(await on('2025-05-31')).toEqual([true, '', 94, '']);
  expect(await on('2025-06-01')).toEqual([false, '見本苑', 95, 'institution']);
  const { periods } = await office.call('membership.history', { householdId: id });
  expect(periods.filter((period) => period.personId === personId)).toMatchObject([
    { startsOn: '2025-06-01', endsOn: null, whereabouts: '見本苑' },
    { startsOn: null, endsOn: '2025-06-01', endReason: 'institution' },
  ]);
});

test('a change on the day a period began corrects it, and leaves none without a day', async () => {
  const office = await openTestOffice();
  const { id } = await addHousehold(office);
  const { personId } = await addMember(office, id, ['52'], {});
  const first = await change(office, id, personId, { resident: false, whereabouts: '病院' });
  await office.call('membership.change', first);
  const again = await change(office, id, personId, { whereabouts: '見本病院', reason: 'institution' });
  await office.call('membership.change', again);
  const { periods } = await office.call('membership.history', { householdId: id });
  expect(periods.filter((period) => period.personId === personId)).toMatchObject([
    { startsOn: '2026-10-01', startReason: 'institution', whereabouts: '見本病院', endsOn: null },
    { endsOn: '2026-10-01' },
  ]);
});

test('days ahead, days before the period and unknown reasons are refused', async () => {
  const office = await openTestOffice();
  const { id } = await addHousehold(office);
  const { personId } = await addMember(office, id, ['52'], {});
  await office.call('membership.change', await change(office, id, personId, {}));
  const tried = async (fields: Partial<InputOf<'membership.change'>>) => {
    const { code, problems } = await office.fails(
      'membership.change',
      await change(office, id, personId, fields),
    );
    return [code, problems[0]?.path[0], problems[0]?.reason];
  };
  expect(await tried({ on: day('2026-11-21') })).toEqual(['validation', 'on', 'in-future']);
  expect(await tried({ on: day('2026-09-30') })).toEqual(['validation', 'on', 'end-before-start']);
  expect(await tried({ reason: 'no-such' })).toEqual(['validation', 'reason', 'unknown-choice']);
  expect(await tried({ relationship: ['02'] })).toEqual(['validation', 'relationship', 'second-head']);
});

test('a death is recorded with the end of the membership, and shows from its day on', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office, { sex: 'male' });
  const { personId } = await addMember(office, id, ['12'], { name: '架空 妻', sex: 'female' });
  const { membershipId, rowVersion } = await memberOf(office, id, personId);
  const early = await office.fails('membership.end', {
    membershipId,
    rowVersion,
    ...leaving,
    on: day('2026-03-01'),
    death: bornOn('1940-01-01'),
  });
  expect(early.problems).toEqual([{ path: ['death'], reason: 'death-before-birth' }]);
  await office.call('membership.end', {
    membershipId,
    rowVersion,
    on: day('2026-03-01'),
    reason: 'died',
    whereabouts: '',
    death: bornOn('2026-03-01'),
  });
  expect(await namesOn(office, id, '2026-02-28')).toContain('架空 妻');
  expect(await namesOn(office, id, '2026-03-01')).not.toContain('架空 妻');
  const before = await office.call('household.get', { id, asOf: day('2026-02-28') });
  const wife = before.members.find((member) => member.personId === personId);
  expect([wife?.death, wife?.residency, wife?.age]).toEqual([null, 'resident', 75]);
  const { persons } = await office.call('search.find', { text: '架空 妻' });
  expect(persons).toMatchObject([{ residency: 'dead', householdId: null }]);
  const then = await office.call('kinship.get', { householdId: id, asOf: day('2026-02-28') });
  expect([then.partnerships[0]?.personA, then.partnerships[0]?.state]).toEqual([headId, 'together']);
});

test('the person of an open case is not taken out silently', async () => {
  const office = await openTestOffice();
  const { householdId: id, headId } = await openCase(office);
  const other = await addMember(office, id, ['20'], { name: '架空 子', birth: bornOn('1980-01-01') });
  const { membershipId, rowVersion } = await memberOf(office, id, headId);
  const end = { membershipId, rowVersion, on: day('2026-11-01'), ...leaving };
  const ended = await office.fails('membership.end', end);
  const corrected = await office.fails('membership.correct', {
    membershipId,
    rowVersion,
    startsOn: null,
    startReason: '',
    endsOn: day('2026-11-01'),
    endReason: 'moved-out',
  });
  const split = await office.fails('household.split', {
    ...householdFields,
    householdId: id,
    on: day('2026-11-01'),
    reason: 'split',
    memberIds: [headId],
    headId,
  });
  const into = await addHousehold(office, { name: '別所 一' });
  const joined = await office.fails('household.join', {
    fromId: id,
    intoId: into.id,
    on: day('2026-11-01'),
    reason: 'joined',
    members: [headId, other.personId].map((personId) => ({
      personId,
      relationship: ['96'],
      relationshipText: '',
    })),
    withCases: false,
  });
  expect([ended, corrected, split, joined].map(({ code, problems }) => [code, problems[0]?.reason])).toEqual(
    Array(4).fill(['conflict', 'principal-of-case']),
  );
});

test('somebody joins a second household, and it is said; periods in one household never overlap', async () => {
  const office = await openTestOffice();
  const { id: one, headId } = await addHousehold(office);
  const { id: two } = await addHousehold(office, { name: '別所 一' });
  const joining = {
    householdId: two,
    personId: headId,
    ...memberFields,
    relationship: ['96'],
    startsOn: day('2026-05-01'),
    startReason: 'moved-in',
  };
  const { alsoIn, membershipId } = await office.call('membership.add', joining);
  expect(alsoIn).toEqual([{ householdId: one, label: '架空家' }]);
  expect((await memberOf(office, one, headId)).alsoIn).toEqual([{ householdId: two, label: '別所家' }]);
  const twice = await office.fails('membership.add', joining);
  expect([twice.code, twice.problems[0]?.reason]).toEqual(['conflict', 'already-there']);
  const end = { membershipId, rowVersion: 1, on: day('2026-08-01'), ...leaving };
  await office.call('membership.end', end);
  const overlapping = await office.fails('membership.add', { ...joining, startsOn: day('2026-07-01') });
  expect([overlapping.code, overlapping.problems]).toEqual([
    'conflict',
    [{ path: ['startsOn'], reason: 'overlapping-period' }],
  ]);
  const back = await office.call('membership.add', { ...joining, startsOn: day('2026-08-01') });
  const corrected = await office.fails('membership.correct', {
    membershipId: back.membershipId,
    rowVersion: 1,
    startsOn: day('2026-06-01'),
    startReason: '',
    endsOn: null,
    endReason: '',
  });
  expect(corrected.problems[0]?.reason).toBe('overlapping-period');
  const removed = await memberOf(office, two, headId);
  await office.call('household.removeMember', {
    membershipId: removed.membershipId,
    rowVersion: removed.rowVersion,
  });
  await office.call('membership.add', { ...joining, startsOn: day('2026-08-02') });
  const restored = await office.fails('household.restoreMember', { membershipId: removed.membershipId });
  expect(restored.problems[0]?.reason).toBe('overlapping-period');
});

test('the son founds a household of his own: his family goes with him, with their 続柄 to him', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office, { sex: 'male' });
  const person = (name: string, sex: 'male' | 'female', birth: string) => ({
    name,
    sex,
    birth: bornOn(birth),
  });
  const son = await addMember(office, id, ['20'], person('架空 次郎', 'male', '1975-01-01'));
  const wife = await addMember(office, id, ['20', '12'], person('架空 花', 'female', '1976-01-01'));
  const child = await addMember(office, id, ['20', '20'], person('架空 葵', 'female', '2010-01-01'));
  const split = {
    ...householdFields,
    householdId: id,
    on: day('2026-10-01'),
    reason: 'split',
    memberIds: [son, wife, child].map(({ personId }) => personId),
    headId: son.personId,
    address: '見本町2番地',
  };
  const all = await office.fails('household.split', { ...split, memberIds: [...split.memberIds, headId] });
  const stranger = await office.fails('household.split', { ...split, headId });
  expect([all, stranger].map(({ problems }) => problems[0]?.reason)).toEqual([
    'nobody-left',
    'unknown-choice',
  ]);
  const founded = await office.call('household.split', split);
  const after = await office.call('household.get', { id: founded.id });
  expect(after.members.map(({ name, relationship }) => [name, relationship.join()])).toEqual([
    ['架空 次郎', '02'],
    ['架空 花', '12'],
    ['架空 葵', '20'],
  ]);
  expect(await namesOn(office, id, '2026-09-30')).toHaveLength(4);
  expect(await namesOn(office, id, '2026-10-01')).toEqual(['架空 太郎']);
  expect(await namesOn(office, founded.id, '2026-09-30')).toEqual([]);
});

test('two households become one: people, running cases and ties go along, the past stays', async () => {
  const office = await openTestOffice();
  const { id: caseId, householdId: from, headId } = await openCase(office, { name: '別所 一' });
  const into = await addHousehold(office);
  await office.call('outsideTie.add', {
    householdId: from,
    ...tieFields({ name: '隣の人', keyPerson: true }),
  });
  const members = [{ personId: headId, relationship: ['52'], relationshipText: '' }];
  const join = { fromId: from, intoId: into.id, on: day('2026-11-01'), reason: 'joined', withCases: true };
  const stay = { personId: headId, ...memberFields, relationship: ['52'], startReason: 'moved-in' };
  const visit = { householdId: into.id, startsOn: day('2026-11-03'), ...stay };
  const { membershipId } = await office.call('membership.add', visit);
  await office.call('membership.end', { membershipId, rowVersion: 1, on: day('2026-11-10'), ...leaving });
  const overlapping = await office.fails('household.join', { ...join, members });
  expect([overlapping.code, overlapping.problems]).toEqual([
    'conflict',
    [{ path: ['on'], reason: 'overlapping-period' }],
  ]);
  const elsewhere = {
    startsOn: day('2026-10-01'),
    startReason: '',
    endsOn: day('2026-10-20'),
    endReason: '',
  };
  await office.call('membership.correct', { membershipId, rowVersion: 2, ...elsewhere });
  const missing = await office.fails('household.join', {
    ...join,
    members: [{ ...members[0], personId: into.headId }],
  });
  expect(missing.problems).toEqual([{ path: ['members'], reason: 'unknown-choice' }]);
  await office.call('household.join', { ...join, members });
  const joined = await office.call('household.get', { id: into.id });
  const left = await office.call('household.get', { id: from });
  expect(joined.members.map((member) => member.name)).toEqual(['架空 太郎', '別所 一']);
  expect([left.members, left.displayLabel]).toEqual([[], '別所家']);
  expect((await office.call('case.get', { id: caseId })).household.id).toBe(into.id);
  expect((await office.call('outsideTie.list', { householdId: into.id })).ties).toHaveLength(1);
  expect(await namesOn(office, from, '2026-10-31')).toEqual(['別所 一']);
});
