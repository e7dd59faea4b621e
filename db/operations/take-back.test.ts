import { expect, test } from 'vitest';
import type { CaseId, HouseholdId, PersonId } from '../../domain/contract/scalars.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { memberOf } from '../../tests/fixtures/members.ts';
import {
  addHousehold,
  addMember,
  bornOn,
  day,
  householdFields,
  openCase,
} from '../../tests/fixtures/records.ts';

const on = day('2026-11-01');

/** All that a movement may change, without the versions that only say how often a row was written. */
async function standing(office: TestCore, households: readonly HouseholdId[]) {
  const found = [];
  for (const id of households) {
    const { members, cases, keyPersonAbsent } = await office.call('household.get', { id });
    const { partnerships, parentages, siblingGroups, relatives } = await office.call('kinship.get', {
      householdId: id,
    });
    const { periods } = await office.call('membership.history', { householdId: id });
    found.push({
      members: members.map(({ rowVersion: _row, personRowVersion: _person, ...member }) => member),
      periods: periods.map(({ rowVersion: _version, ...period }) => period),
      ties: [partnerships, parentages, siblingGroups.map((group) => group.toSorted()), relatives],
      cases,
      keyPersonAbsent,
    });
  }
  return found;
}

async function couple(office: TestCore): Promise<{ id: HouseholdId; headId: PersonId; wife: PersonId }> {
  const { id, headId } = await addHousehold(office);
  const { personId: wife } = await addMember(office, id, ['12'], { name: '架空 花子', sex: 'female' });
  return { id, headId, wife };
}

async function versionsOf(office: TestCore, household: HouseholdId, person: PersonId) {
  const { membershipId, rowVersion } = await memberOf(office, household, person);
  return { membershipId, rowVersion };
}

async function dies(office: TestCore, household: HouseholdId, person: PersonId) {
  return office.call('membership.end', {
    ...(await versionsOf(office, household, person)),
    on,
    reason: 'died',
    whereabouts: '',
    death: bornOn('2026-11-01'),
  });
}

test('a death recorded by mistake is taken back: the person lives, is at home and is married', async () => {
  const office = await openTestOffice();
  const { id, wife } = await couple(office);
  const before = await standing(office, [id]);
  const { movementId } = await dies(office, id, wife);
  expect(await standing(office, [id])).not.toEqual(before);
  await office.call('membership.takeBack', { movementId });
  expect(await standing(office, [id])).toEqual(before);
  const again = await office.fails('membership.takeBack', { movementId });
  expect([again.code, again.problems[0]?.reason]).toEqual(['conflict', 'movement-went-on']);
});

test('a stay in hospital is taken back: the former period goes on, and no tie is lost', async () => {
  const office = await openTestOffice();
  const { id, wife } = await couple(office);
  const before = await standing(office, [id]);
  const { movementId } = await office.call('membership.change', {
    ...(await versionsOf(office, id, wife)),
    on,
    reason: 'hospital',
    relationship: ['99'],
    relationshipText: '',
    resident: false,
    whereabouts: '見本病院',
    keyPerson: true,
  });
  await office.call('membership.takeBack', { movementId });
  expect(await standing(office, [id])).toEqual(before);
});

test('a household that was split off goes, and its people are back', async () => {
  const office = await openTestOffice();
  const { id, wife } = await couple(office);
  const before = await standing(office, [id]);
  const split = await office.call('household.split', {
    ...householdFields,
    householdId: id,
    on,
    reason: 'split',
    memberIds: [wife],
    headId: wife,
  });
  await office.call('membership.takeBack', { movementId: split.movementId });
  expect(await standing(office, [id])).toEqual(before);
  expect((await office.fails('household.get', { id: split.id })).code).toBe('not-found');
  expect((await office.call('search.find', { text: '花子' })).persons[0]?.householdId).toBe(id);
});

async function join(office: TestCore, from: HouseholdId, into: HouseholdId) {
  const { members } = await office.call('household.get', { id: from });
  return office.call('household.join', {
    fromId: from,
    intoId: into,
    on,
    reason: 'joined',
    members: members.map(({ personId }) => ({ personId, relationship: ['20'], relationshipText: '' })),
    withCases: true,
  });
}

test('two households that were joined are two again, each with its case', async () => {
  const office = await openTestOffice();
  const from = await openCase(office, { name: '架空 次郎', birth: bornOn('1980-01-01') });
  const into = await openCase(office);
  const households = [from.householdId, into.householdId];
  const before = await standing(office, households);
  const { movementId } = await join(office, from.householdId, into.householdId);
  const caseHousehold = async (id: CaseId) => (await office.call('case.get', { id })).household.id;
  expect(await caseHousehold(from.id)).toBe(into.householdId);
  await office.call('membership.takeBack', { movementId });
  expect(await standing(office, households)).toEqual(before);
  const { intake } = await office.call('case.get', { id: from.id });
  expect([await caseHousehold(from.id), intake.householdId]).toEqual([from.householdId, from.householdId]);
});

test('nothing is taken back over what was done since', async () => {
  const office = await openTestOffice();
  const { id, headId, wife } = await couple(office);
  const { movementId } = await dies(office, id, wife);
  await addMember(office, id, ['20'], { name: '架空 三郎', birth: bornOn('1985-01-01') });
  const late = await office.fails('membership.takeBack', { movementId });
  expect([late.code, late.problems[0]?.reason]).toEqual(['conflict', 'movement-went-on']);
  const { members } = await office.call('household.get', { id });
  expect(members.map(({ personId }) => personId)).toContain(headId);
  expect(members.map(({ personId }) => personId)).not.toContain(wife);
});
