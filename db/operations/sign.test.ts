import { expect, test } from 'vitest';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import {
  addHousehold,
  addMember,
  addNote,
  bornOn,
  day,
  openCase,
  personFields,
} from '../../tests/fixtures/records.ts';
import type { HouseholdId } from '../../domain/contract/scalars.ts';

async function signsOf(office: TestCore, householdId: HouseholdId) {
  return (await office.call('sign.list', { householdId })).signs;
}

/** 母 82, 長男 54, together; the key person is marked. */
async function motherAndSon(office: TestCore) {
  const { id, headId } = await addHousehold(office, {
    name: '架空 母',
    birth: bornOn('1944-04-01'),
    sex: 'female',
  });
  const son = await addMember(office, id, ['20'], { name: '架空 長男', birth: bornOn('1972-04-01') });
  return { id, headId, son };
}

async function setWork(office: TestCore, id: HouseholdId, name: string, work: string): Promise<void> {
  const { members } = await office.call('household.get', { id });
  const member = members.find((each) => each.name === name);
  if (member === undefined) throw new Error('no such member');
  await office.call('household.saveMember', {
    membershipId: member.membershipId,
    rowVersion: member.rowVersion,
    personRowVersion: member.personRowVersion,
    person: personFields({ name, birth: member.birth, sex: member.sex, work }),
    relationship: member.relationship,
    relationshipText: '',
    resident: true,
    whereabouts: '',
    keyPerson: false,
  });
}

test('8050 says on which facts it rests, and goes when work is recorded', async () => {
  const office = await openTestOffice();
  const { id, headId, son } = await motherAndSon(office);
  const [sign] = await signsOf(office, id);
  expect(sign).toEqual({
    rule: 'parent-and-child',
    personIds: [son.personId, headId],
    facts: [
      { fact: 'old-parent', values: { name: '架空 母', age: 82, other: '架空 長男' } },
      { fact: 'grown-child', values: { name: '架空 長男', age: 54 } },
      { fact: 'work-unknown', values: { name: '架空 長男' } },
    ],
    dismissal: null,
  });
  await setWork(office, id, '架空 長男', 'part-time');
  expect((await signsOf(office, id)).map(({ rule }) => rule)).toEqual([]);
});

test('a dismissed hint keeps its reason, and comes back when its facts change or it is brought back', async () => {
  const office = await openTestOffice();
  const { id, headId, son } = await motherAndSon(office);
  const about = { householdId: id, rule: 'parent-and-child' as const, personIds: [son.personId, headId] };
  const dismissed = await office.call('sign.dismiss', { ...about, reason: '在宅で仕事をしていると聞いた' });
  const last = (await signsOf(office, id)).at(-1);
  expect(last).toMatchObject({
    rule: 'parent-and-child',
    dismissal: { id: dismissed.id, reason: '在宅で仕事をしていると聞いた', staffName: '見本 花子' },
  });
  office.setNow('2027-11-20T00:00:00.000Z');
  expect((await signsOf(office, id)).at(-1)?.dismissal?.id).toBe(dismissed.id);

  await setWork(office, id, '架空 長男', 'not-working');
  expect((await signsOf(office, id))[0]).toMatchObject({ rule: 'parent-and-child', dismissal: null });

  const again = await office.call('sign.dismiss', { ...about, reason: '本人が望んでいない' });
  await office.call('sign.restore', { id: again.id });
  expect((await signsOf(office, id))[0]).toMatchObject({ rule: 'parent-and-child', dismissal: null });
  expect((await office.fails('sign.restore', { id: again.id })).code).toBe('not-found');
});

test('only a hint that stands can be dismissed, and only with a reason', async () => {
  const office = await openTestOffice();
  const { id, headId } = await motherAndSon(office);
  const about = { householdId: id, rule: 'old-alone', personIds: [headId] };
  expect((await office.fails('sign.dismiss', { ...about, reason: '不要' })).code).toBe('not-found');
  expect((await office.fails('sign.dismiss', { ...about, reason: ' ' })).problems).toEqual([
    { path: ['reason'], reason: 'required' },
  ]);
  expect((await office.fails('sign.list', { householdId: headId })).code).toBe('not-found');
});

test('thresholds are the office’s own', async () => {
  const office = await openTestOffice();
  const { id } = await motherAndSon(office);
  const settings = await office.call('settings.get', {});
  await office.call('settings.set', { ...settings, signs: { ...settings.signs, parentAge: 85 } });
  expect((await signsOf(office, id)).map(({ rule }) => rule)).toEqual([]);
});

test('a long silence counts from the last contact; a visit in vain is none', async () => {
  const office = await openTestOffice();
  const { caseId, householdId } = await openCase(office, {}, {}, { receivedOn: day('2026-08-01') }).then(
    ({ id, ...rest }) => ({ caseId: id, ...rest }),
  );
  const silence = async () =>
    (await signsOf(office, householdId)).find(({ rule }) => rule === 'no-contact')?.facts;
  expect(await silence()).toEqual([
    { fact: 'never-contacted', values: { caseNumber: '8-001', since: '2026-08-01', days: 111 } },
  ]);
  await addNote(office, caseId, { contactedOn: day('2026-09-01') });
  await addNote(office, caseId, { contactedOn: day('2026-11-10'), method: 'absent', counterpart: '' });
  expect(await silence()).toEqual([
    { fact: 'last-contact', values: { caseNumber: '8-001', since: '2026-09-01', days: 80 } },
    { fact: 'absences', values: { count: 1 } },
  ]);
  await addNote(office, caseId, { contactedOn: day('2026-11-12') });
  expect(await silence()).toBeUndefined();
});

test('that there is no key person is told apart from nobody having asked', async () => {
  const office = await openTestOffice();
  const { householdId: id } = await openCase(office, { birth: bornOn('1980-04-01') });
  const { rowVersion } = await office.call('household.get', { id });
  expect((await signsOf(office, id))[0]?.facts).toEqual([{ fact: 'key-person-open', values: {} }]);
  await office.call('household.setKeyPersonAbsence', { id, rowVersion, absent: true, note: '親族とは疎遠' });
  expect((await signsOf(office, id))[0]?.facts).toEqual([
    { fact: 'key-person-absent-note', values: { note: '親族とは疎遠' } },
  ]);
});

test('whoever has died or left makes no hint', async () => {
  const office = await openTestOffice();
  const { id, headId } = await motherAndSon(office);
  const dead = await addMember(office, id, ['03'], {
    name: '架空 父',
    birth: bornOn('1940-01-01'),
    residency: 'dead',
  });
  const people = (await signsOf(office, id)).flatMap(({ personIds }) => personIds);
  expect([people.includes(headId), people.includes(dead.personId)]).toEqual([true, false]);
});
