import { expect, test } from 'vitest';
import type { InputOf } from '../../domain/contract/index.ts';
import type { TestCore } from '../../tests/fixtures/core.ts';
import { openTestOffice } from '../../tests/fixtures/core.ts';
import { addAgency, addMember, addNote, consentFields, day, openCase } from '../../tests/fixtures/records.ts';

type Fields = Partial<Omit<InputOf<'consent.record'>, 'caseId' | 'personId'>>;

async function household(office: TestCore) {
  const opened = await openCase(office);
  const { personId } = await addMember(office, opened.householdId, ['12'], { name: '架空 母' });
  const record = (who: typeof personId, fields: Fields = {}) =>
    office.call('consent.record', { caseId: opened.id, personId: who, ...consentFields(fields) });
  return { caseId: opened.id, principal: opened.headId, mother: personId, record };
}

test('each member has a standing of their own, and statements stay in the order they were made', async () => {
  const office = await openTestOffice();
  const { caseId, principal, mother, record } = await household(office);
  await record(principal, { status: 'written' });
  await record(mother, { status: 'unconfirmed', consentedOn: null, requestedOn: day('2026-11-10') });
  await record(principal, { status: 'withdrawn', reason: '近所に知られたくない', told: '社協へ電話した' });
  const { persons, statements } = await office.call('consent.list', { caseId });
  expect(persons.map(({ personId, isPrincipal, standing }) => [personId, isPrincipal, standing])).toEqual([
    [principal, true, 'withdrawn'],
    [mother, false, 'requested'],
  ]);
  expect(statements.map(({ personId, status, isCurrent }) => [personId, status, isCurrent])).toEqual([
    [principal, 'withdrawn', true],
    [mother, 'unconfirmed', true],
    [principal, 'written', false],
    [principal, 'unconfirmed', false],
  ]);
});

test('consent runs out by itself, on the case and in its list as well', async () => {
  const office = await openTestOffice();
  const { caseId, principal, record } = await household(office);
  await record(principal, { expiresOn: day('2026-12-31') });
  const standings = async () => [
    (await office.call('consent.list', { caseId })).persons[0]?.standing,
    (await office.call('case.get', { id: caseId })).consentStatus,
    (await office.call('case.list', { status: 'open', text: '', sort: 'number' })).cases[0]?.consentStatus,
  ];
  expect(await standings()).toEqual(['written', 'written', 'written']);
  office.setNow('2026-12-31T03:00:00.000Z');
  expect(await standings()).toEqual(['written', 'written', 'written']);
  office.setNow('2027-01-01T03:00:00.000Z');
  expect(await standings()).toEqual(['expired', 'expired', 'expired']);
});

test.each<[string, Fields, string, string]>([
  ['a day to come', { consentedOn: day('2026-11-21') }, 'consentedOn', 'in-future'],
  ['a request to come', { requestedOn: day('2026-11-21') }, 'requestedOn', 'in-future'],
  ['no day', { consentedOn: null }, 'consentedOn', 'required'],
  ['an end before its day', { expiresOn: day('2026-11-01') }, 'expiresOn', 'end-before-start'],
  ['no agency of those it is for', { allAgencies: false }, 'agencyIds', 'required'],
  ['a part without words', { status: 'partial' }, 'items', 'partial-of-what'],
  ['an unknown item', { items: ['weather'] }, 'items', 'unknown-choice'],
])('a statement with %s is refused', async (_name, fields, field, reason) => {
  const office = await openTestOffice();
  const { caseId, principal } = await household(office);
  const failure = await office.fails('consent.record', {
    caseId,
    personId: principal,
    ...consentFields(fields),
  });
  expect([failure.code, failure.problems.map((problem) => [problem.path[0], problem.reason])]).toEqual([
    'validation',
    [[field, reason]],
  ]);
});

test('a withdrawal needs a reason and something to withdraw', async () => {
  const office = await openTestOffice();
  const { caseId, principal } = await household(office);
  const failure = await office.fails('consent.record', {
    caseId,
    personId: principal,
    ...consentFields({ status: 'withdrawn' }),
  });
  expect(failure.problems.map((problem) => [problem.path[0], problem.reason])).toEqual([
    ['reason', 'required'],
    ['status', 'nothing-to-withdraw'],
  ]);
});

test('consent of somebody who never lived there is refused', async () => {
  const office = await openTestOffice();
  const { caseId } = await household(office);
  const other = await openCase(office, { name: '架空 他人' });
  const failure = await office.fails('consent.record', {
    caseId,
    personId: other.headId,
    ...consentFields(),
  });
  expect(failure.code).toBe('not-found');
});

test('what was for the council alone is counted and stays so when consent is given later', async () => {
  const office = await openTestOffice();
  const { caseId, principal, record } = await household(office);
  await addNote(office, caseId, { shareScope: 'council' });
  await addNote(office, caseId, { shareScope: 'council' });
  await addNote(office, caseId, { shareScope: 'consented' });
  await record(principal);
  expect((await office.call('consent.list', { caseId })).councilOnly).toBe(2);
  const { notes } = await office.call('contactNote.list', { caseId, before: null, limit: 10 });
  expect(notes.filter((note) => note.shareScope === 'council')).toHaveLength(2);
});

test('agencies and items of a consent come back with their names', async () => {
  const office = await openTestOffice();
  const { caseId, principal, record } = await household(office);
  const agency = await addAgency(office, { name: '見本診療所' });
  await record(principal, { status: 'partial', allAgencies: false, agencyIds: [agency], items: ['health'] });
  const { statements } = await office.call('consent.list', { caseId });
  expect(statements[0]).toMatchObject({
    allAgencies: false,
    agencyIds: [agency],
    agencyNames: ['見本診療所'],
    items: ['health'],
    standing: 'partial',
  });
});

test('the last word counts, also when the clock of the PC was set back in between', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId: personId } = await openCase(office);
  await office.call('consent.record', { caseId, personId, ...consentFields() });
  office.setNow('2026-11-20T00:00:00.000Z');
  await office.call('consent.record', { caseId, personId, ...consentFields({ status: 'refused' }) });
  const { persons, statements } = await office.call('consent.list', { caseId });
  expect(persons).toMatchObject([{ personId, standing: 'refused' }]);
  expect(statements[0]).toMatchObject({ status: 'refused', isCurrent: true });
  expect((await office.call('case.get', { id: caseId })).consentStatus).toBe('refused');
});
