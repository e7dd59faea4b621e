import { expect, test } from 'vitest';
import type { HouseholdId, PersonId } from '../../domain/contract/scalars.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { readersSheets } from '../../tests/fixtures/packets.ts';
import { memberOf } from '../../tests/fixtures/members.ts';
import { addHousehold, addMeeting, addMember, bornOn, day, openCase } from '../../tests/fixtures/records.ts';

async function leaves(
  office: TestCore,
  household: HouseholdId,
  person: PersonId,
  fields: { reason?: string; death?: ReturnType<typeof bornOn>; whereabouts?: string } = {},
): Promise<void> {
  const { membershipId, rowVersion } = await memberOf(office, household, person);
  const { reason = 'moved-out', death = null, whereabouts = '' } = fields;
  const on = day('2026-03-01');
  await office.call('membership.end', { membershipId, rowVersion, on, reason, whereabouts, death });
}

async function caseSheetOf(office: TestCore, caseId: Awaited<ReturnType<typeof openCase>>['id']) {
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  const onAgenda = { kind: 'new', legalBasis: 'art106-6', exceptionReason: '', questions: '' } as const;
  await office.call('meeting.addCase', { meetingId, caseId, ...onAgenda });
  const { cases } = await readersSheets(office, meetingId);
  return cases[0]?.genogram;
}

test('the dead stay on the map with the age they reached, a former wife with her line, a lodger goes', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office, { birth: bornOn('1950-04-01') });
  const mother = await addMember(office, id, ['52'], { name: '架空 母', birth: bornOn('1925-01-01') });
  const wife = await addMember(office, id, ['12'], { name: '架空 妻', sex: 'female' });
  const lodger = await addMember(office, id, ['99'], { name: '架空 下宿' });
  await leaves(office, id, mother.personId, { reason: 'died', death: bornOn('2026-02-28') });
  await leaves(office, id, wife.personId, { whereabouts: '隣町' });
  await leaves(office, id, lodger.personId);
  const { relatives, partnerships, parentages } = await office.call('kinship.get', { householdId: id });
  expect(
    relatives.map(({ name, age, resident, death, whereabouts }) => [
      name,
      age,
      resident,
      death?.text,
      whereabouts,
    ]),
  ).toEqual([
    ['架空 母', 101, false, '2026-02-28', ''],
    ['架空 妻', 76, false, undefined, '隣町'],
  ]);
  expect(partnerships.map(({ personA, personB }) => [personA, personB].toSorted())).toEqual([
    [headId, wife.personId].toSorted(),
  ]);
  expect(parentages).toMatchObject([{ parent: mother.personId, child: headId }]);
  const { members } = await office.call('household.get', { id });
  expect(members.map(({ personId }) => personId)).toEqual([headId]);
});

test('on a past day before the movement nobody has left yet', async () => {
  const office = await openTestOffice();
  const { id } = await addHousehold(office);
  const { personId } = await addMember(office, id, ['52'], { birth: bornOn('1925-01-01') });
  await leaves(office, id, personId);
  const on = async (asOf: string) =>
    (await office.call('kinship.get', { householdId: id, asOf: day(asOf) })).relatives.map(
      (one) => one.personId,
    );
  expect([await on('2026-02-28'), await on('2026-03-01')]).toEqual([[], [personId]]);
});

test('who comes back is a member again and not drawn twice', async () => {
  const office = await openTestOffice();
  const { id } = await addHousehold(office);
  const { personId } = await addMember(office, id, ['20'], { birth: bornOn('1980-01-01') });
  await leaves(office, id, personId);
  await office.call('membership.add', {
    householdId: id,
    personId,
    relationship: ['20'],
    relationshipText: '',
    resident: true,
    whereabouts: '',
    keyPerson: false,
    startsOn: day('2026-06-01'),
    startReason: '',
  });
  expect((await office.call('kinship.get', { householdId: id })).relatives).toEqual([]);
});

test('the case sheet draws the dead, and leaves out where others went and who is protected', async () => {
  const office = await openTestOffice();
  const opened = await openCase(office);
  const { householdId } = opened;
  const add = (relationship: string[], name: string) =>
    addMember(office, householdId, relationship, { name, birth: bornOn('1980-01-01') });
  const parent = await addMember(office, householdId, ['52'], {
    name: '架空 母',
    birth: bornOn('1925-01-01'),
  });
  const son = await add(['20'], '架空 長男');
  const daughter = await add(['20'], '架空 長女');
  await leaves(office, householdId, parent.personId, { reason: 'died', death: bornOn('2026-02-28') });
  await leaves(office, householdId, son.personId, { whereabouts: '隣町の寮' });
  await leaves(office, householdId, daughter.personId, { whereabouts: '避難先' });
  await office.call('protection.begin', {
    personId: daughter.personId,
    from: day('2026-04-01'),
    until: day('2027-03-31'),
    reason: 'DV',
  });
  const drawn = await caseSheetOf(office, opened.id);
  const text = JSON.stringify(drawn);
  expect(
    ['架空 母', '架空 長男', '架空 長女', '隣町の寮', '避難先'].map((word) => text.includes(word)),
  ).toEqual([true, true, false, false, false]);
  expect(drawn?.subjects.find(({ id }) => id === parent.personId)).toMatchObject({
    deceased: true,
  });
  expect(text).toContain('享年101');
});

test('members of a case are shown while their protection is released for the moment', async () => {
  const office = await openTestOffice();
  const { id, headId } = await openCase(office, {
    phones: [{ number: '090-0000-0000', owner: '', callable: '' }],
  });
  await office.call('protection.begin', {
    personId: headId,
    from: day('2026-04-01'),
    until: day('2027-03-31'),
    reason: 'DV',
  });
  const phones = async () => (await office.call('case.get', { id })).members.map((one) => one.phones.length);
  expect(await phones()).toEqual([0]);
  await office.call('protection.reveal', { personId: headId, reason: '電話のため', minutes: 5 });
  expect(await phones()).toEqual([1]);
});
