import { expect, test } from 'vitest';
import type { InputOf } from '../../domain/contract/index.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { addHousehold, addMember, day, openCase } from '../../tests/fixtures/records.ts';

type IssueInput = InputOf<'caseIssue.add'>;

const issueFields = (fields: Partial<Omit<IssueInput, 'caseId'>> = {}): Omit<IssueInput, 'caseId'> => ({
  personId: null,
  code: '401',
  note: '',
  state: 'open',
  foundOn: day('2026-11-10'),
  resolvedOn: null,
  ...fields,
});

const codesOf = async (office: TestCore, caseId: IssueInput['caseId']) =>
  (await office.call('caseIssue.list', { caseId })).issues.map(({ code }) => code);

test('issues ticked at the intake are taken over once, the main one first', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office, {}, {}, { issues: ['205', '401', '601'], mainIssue: '601' });
  await office.call('caseIssue.add', { caseId, ...issueFields() });
  expect(await office.call('caseIssue.takeOver', { caseId })).toEqual({ added: 2 });
  expect(await office.call('caseIssue.takeOver', { caseId })).toEqual({ added: 0 });
  expect(await codesOf(office, caseId)).toEqual(['401', '601', '205']);
});

test('the order is the person’s own; resolved issues stand last', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office, {}, {}, { issues: ['205', '601'], mainIssue: '601' });
  await office.call('caseIssue.takeOver', { caseId });
  const { id } = await office.call('caseIssue.add', { caseId, ...issueFields() });
  const [first, second] = (await office.call('caseIssue.list', { caseId })).issues;
  if (first === undefined || second === undefined) throw new Error('nothing was taken over');
  await office.call('caseIssue.order', { caseId, ids: [id, second.id, first.id] });
  expect(await codesOf(office, caseId)).toEqual(['401', '205', '601']);
  await office.call('caseIssue.save', {
    id,
    rowVersion: 1,
    ...issueFields({ state: 'resolved', resolvedOn: day('2026-11-15') }),
  });
  expect(await codesOf(office, caseId)).toEqual(['205', '601', '401']);
  const partial = await office.fails('caseIssue.order', { caseId, ids: [first.id] });
  expect([partial.code, partial.problems[0]?.reason]).toEqual(['conflict', 'order-incomplete']);
});

test('an issue belongs to the household or to who lives in it, and stands once', async () => {
  const office = await openTestOffice();
  const { id: caseId, householdId } = await openCase(office);
  const { personId } = await addMember(office, householdId, ['20'], { name: '架空 次郎' });
  const stranger = await addHousehold(office, { name: '別人 一' });
  await office.call('caseIssue.add', { caseId, ...issueFields({ personId }) });
  await office.call('caseIssue.add', { caseId, ...issueFields() });
  const failures = await Promise.all([
    office.fails('caseIssue.add', { caseId, ...issueFields({ personId: stranger.headId }) }),
    office.fails('caseIssue.add', { caseId, ...issueFields({ personId }) }),
    office.fails('caseIssue.add', { caseId, ...issueFields({ code: 'telepathy' }) }),
    office.fails('caseIssue.add', { caseId, ...issueFields({ code: '601', state: 'resolved' }) }),
    office.fails('caseIssue.add', { caseId, ...issueFields({ code: '601', foundOn: day('2026-11-21') }) }),
  ]);
  expect(failures.map(({ code, problems }) => problems[0]?.reason ?? code)).toEqual([
    'not-found',
    'already-there',
    'unknown-choice',
    'resolved-without-date',
    'in-future',
  ]);
  const { issues } = await office.call('caseIssue.list', { caseId });
  expect(issues.map(({ personName }) => personName)).toEqual(['架空 次郎', '']);
});

test('an issue is changed under its own version', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const { id } = await office.call('caseIssue.add', { caseId, ...issueFields() });
  await office.call('caseIssue.save', { id, rowVersion: 1, ...issueFields({ note: '滞納' }) });
  const stale = await office.fails('caseIssue.save', { id, rowVersion: 1, ...issueFields() });
  expect(stale.code).toBe('stale-version');
  expect((await office.call('caseIssue.list', { caseId })).issues[0]?.note).toBe('滞納');
});
