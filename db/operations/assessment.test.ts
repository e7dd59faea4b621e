import { expect, test } from 'vitest';
import type { InputOf } from '../../domain/contract/index.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { addMember, bornOn, day, openCase } from '../../tests/fixtures/records.ts';

type Item = InputOf<'assessmentItem.save'>;
type Id = InputOf<'assessment.get'>['id'];

const own: Item = {
  code: 'own-1',
  domain: 'life',
  label: '冬の暖房',
  help: '',
  kind: 'choice',
  options: ['ある', 'ない'],
  perPerson: false,
  reported: false,
  active: true,
  sort: 900,
  rowVersion: null,
};

/** Writes into a version what is given, beside what stands there. */
async function write(office: TestCore, id: Id, fields: Partial<InputOf<'assessment.save'>>): Promise<void> {
  const {
    caseId: _case,
    version: _version,
    finishedAt: _finished,
    previousId: _before,
    changes: _changes,
    ...stored
  } = await office.call('assessment.get', { id });
  await office.call('assessment.save', { ...stored, ...fields });
}

async function finish(office: TestCore, id: Id): Promise<void> {
  const { rowVersion } = await office.call('assessment.get', { id });
  await office.call('assessment.finish', { id, rowVersion });
}

async function begun() {
  const office = await openTestOffice();
  const opened = await openCase(office);
  const { id } = await office.call('assessment.start', { caseId: opened.id, assessedOn: day('2026-11-05') });
  return { office, id, caseId: opened.id, householdId: opened.householdId, headId: opened.headId };
}

test('the first version is empty, stays within the office and brings the case to its assessment', async () => {
  const { office, id, caseId } = await begun();
  const version = await office.call('assessment.get', { id });
  expect(version).toMatchObject({
    version: 1,
    assessor: '見本 花子',
    wishes: '',
    shareScope: 'office',
    answers: [],
    previousId: null,
    changes: [],
    finishedAt: null,
  });
  expect((await office.call('case.get', { id: caseId })).status).toBe('assessment');
});

test('a case further on stays where it is', async () => {
  const { office, id, caseId } = await begun();
  await finish(office, id);
  const { rowVersion } = await office.call('case.get', { id: caseId });
  await office.call('case.changeStatus', {
    id: caseId,
    rowVersion,
    status: 'supporting',
    changedOn: day('2026-11-10'),
    reason: '',
    nextCheckOn: null,
  });
  await office.call('assessment.start', { caseId, assessedOn: day('2026-11-20') });
  expect((await office.call('case.get', { id: caseId })).status).toBe('supporting');
});

test('a new version starts from the last and tells what has changed', async () => {
  const { office, id, caseId, headId } = await begun();
  await write(office, id, {
    wishes: 'この家で暮らしたい',
    levels: [{ domain: 'health', level: 3, note: '受診が途切れている' }],
    answers: [
      { item: 'health-state', personId: headId, values: ['良くない'] },
      { item: 'money-arrears', personId: null, values: ['水道', '電気'] },
    ],
    severities: [{ agencyId: null, agencyName: '地域包括支援センター', level: 4, note: '' }],
  });
  expect((await office.fails('assessment.start', { caseId, assessedOn: '2026-11-20' })).problems).toEqual([
    { path: ['caseId'], reason: 'assessment-unfinished' },
  ]);
  await finish(office, id);
  const second = await office.call('assessment.start', { caseId, assessedOn: day('2026-11-20') });
  expect(await office.call('assessment.get', { id: second.id })).toMatchObject({
    version: 2,
    wishes: 'この家で暮らしたい',
    previousId: id,
    changes: [],
  });
  await write(office, second.id, {
    strengths: '畑仕事が好き',
    levels: [{ domain: 'health', level: 1, note: '受診が途切れている' }],
    answers: [{ item: 'health-state', personId: headId, values: ['ふつう'] }],
  });
  const { changes } = await office.call('assessment.get', { id: second.id });
  expect(changes).toEqual([
    { kind: 'field', place: 'strengths', personId: null, before: '', after: '畑仕事が好き' },
    { kind: 'level', place: 'health', personId: null, before: '3', after: '1' },
    { kind: 'answer', place: 'health-state', personId: headId, before: '良くない', after: 'ふつう' },
    { kind: 'answer', place: 'money-arrears', personId: null, before: '水道、電気', after: '' },
  ]);
  const { assessments } = await office.call('assessment.list', { caseId });
  expect(
    assessments.map((version) => [version.version, version.changes, version.finishedAt !== null]),
  ).toEqual([
    [2, 4, false],
    [1, 0, true],
  ]);
});

test('what has not been asked is counted for the household and for every member at home', async () => {
  const { office, id, caseId, householdId, headId } = await begun();
  const left = async () => (await office.call('assessment.list', { caseId })).assessments[0]?.unanswered ?? 0;
  const { items } = await office.call('assessmentItem.list', {});
  const perPerson = items.filter((item) => item.perPerson).length;
  const alone = await left();
  expect(alone).toBe(items.length);
  await addMember(office, householdId, ['12'], {
    name: '架空 妻',
    sex: 'female',
    birth: bornOn('1952-01-01'),
  });
  expect(await left()).toBe(alone + perPerson);
  await write(office, id, {
    answers: [
      { item: 'health-state', personId: headId, values: ['ふつう'] },
      { item: 'money-tax', personId: null, values: ['非課税'] },
    ],
  });
  expect(await left()).toBe(alone + perPerson - 2);
});

test('a finished version stands', async () => {
  const { office, id } = await begun();
  await finish(office, id);
  const { rowVersion, wishes: _wishes, ...stored } = await office.call('assessment.get', { id });
  const {
    caseId: _case,
    version: _version,
    finishedAt: _at,
    previousId: _previous,
    changes: _changes,
    ...fields
  } = stored;
  expect((await office.fails('assessment.save', { ...fields, rowVersion, wishes: '別の希望' })).code).toBe(
    'finalised',
  );
  expect((await office.fails('assessment.finish', { id, rowVersion })).code).toBe('finalised');
});

test('bad input is refused with its place', async () => {
  const { office, id, caseId, headId } = await begun();
  const stored = await office.call('assessment.get', { id });
  const {
    caseId: _case,
    version: _version,
    finishedAt: _at,
    previousId: _previous,
    changes: _changes,
    ...fields
  } = stored;
  expect((await office.fails('assessment.save', { ...fields, assessedOn: '2026-11-21' })).problems).toEqual([
    { path: ['assessedOn'], reason: 'in-future' },
  ]);
  const refused = await office.fails('assessment.save', {
    ...fields,
    levels: [{ domain: 'no-such-domain', level: 1, note: '' }],
  });
  expect(refused.problems).toEqual([{ path: ['levels', 0, 'domain'], reason: 'unknown-choice' }]);
  const answers = [
    { item: 'no-such-item', personId: null, values: ['x'] },
    { item: 'health-state', personId: caseId, values: ['良い'] },
    { item: 'health-state', personId: headId, values: ['良い'] },
  ];
  expect((await office.fails('assessment.save', { ...fields, answers })).problems).toEqual([
    { path: ['answers', 0, 'item'], reason: 'unknown-choice' },
    { path: ['answers', 1, 'personId'], reason: 'unknown-record' },
  ]);
  await office.call('assessment.save', fields);
  expect((await office.fails('assessment.save', fields)).code).toBe('stale-version');
  expect((await office.fails('assessment.start', { caseId: headId, assessedOn: '2026-11-01' })).code).toBe(
    'not-found',
  );
});

test('the office adds a question; a retired one is asked no more and its answers stay readable', async () => {
  const { office, id, caseId } = await begun();
  await office.call('assessmentItem.save', own);
  expect((await office.fails('assessmentItem.save', own)).problems).toEqual([
    { path: ['code'], reason: 'already-there' },
  ]);
  await write(office, id, { answers: [{ item: 'own-1', personId: null, values: ['ない'] }] });
  const before = (await office.call('assessment.list', { caseId })).assessments[0]?.unanswered;
  await office.call('assessmentItem.save', {
    ...own,
    rowVersion: 1,
    active: false,
    options: ['石油', '電気'],
  });
  expect((await office.fails('assessmentItem.save', { ...own, rowVersion: 1 })).code).toBe('stale-version');
  expect((await office.fails('assessmentItem.save', { ...own, code: 'own-9', rowVersion: 1 })).code).toBe(
    'not-found',
  );
  const version = await office.call('assessment.get', { id });
  expect(version.answers).toEqual([{ item: 'own-1', personId: null, values: ['ない'] }]);
  await write(office, id, { wishes: '続けて書ける' });
  expect((await office.call('assessment.list', { caseId })).assessments[0]?.unanswered).toBe(before);
});

test('a question to choose from needs something to choose', async () => {
  const office = await openTestOffice();
  expect((await office.fails('assessmentItem.save', { ...own, options: [] })).problems).toEqual([
    { path: ['options'], reason: 'required' },
  ]);
  expect((await office.fails('assessmentItem.save', { ...own, domain: 'nowhere' })).problems).toEqual([
    { path: ['domain'], reason: 'unknown-choice' },
  ]);
});

test('a version thrown away counts no more, and its number is not given again', async () => {
  const { office, id, caseId } = await begun();
  await office.call('trash.remove', { kind: 'assessment', id });
  expect((await office.call('assessment.list', { caseId })).assessments).toEqual([]);
  expect((await office.fails('assessment.get', { id })).code).toBe('not-found');
  const next = await office.call('assessment.start', { caseId, assessedOn: day('2026-11-20') });
  expect(await office.call('assessment.get', { id: next.id })).toMatchObject({
    version: 2,
    previousId: null,
  });
});
