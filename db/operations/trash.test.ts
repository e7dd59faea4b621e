import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InputOf } from '../../domain/contract/index.ts';
import { openTestOffice, passphrase, type TestCore } from '../../tests/fixtures/core.ts';
import { withRawOffice } from '../../tests/fixtures/raw-office.ts';
import {
  addHousehold,
  addMeeting,
  addMember,
  addNote,
  addToAgenda,
  closureFields,
  day,
  finaliseMeeting,
  memberFields,
  openCase,
} from '../../tests/fixtures/records.ts';
import type { SqlValue } from '../driver/transaction.ts';

type Kind = InputOf<'trash.remove'>['kind'];

const issueFields = {
  personId: null,
  note: '',
  state: 'open',
  foundOn: day('2026-11-10'),
  resolvedOn: null,
} as const;

/** A case with issues and a link to another case, each removable. */
async function furnish(office: TestCore) {
  const one = await openCase(office, { name: '架空 一', kana: 'かくう はじめ' });
  const other = await openCase(office, { name: '別人 二', kana: 'べつじん つぎ' });
  const add = async (code: string) =>
    (await office.call('caseIssue.add', { caseId: one.id, ...issueFields, code })).id;
  const issues = [await add('401'), await add('601')];
  const { id: linkId } = await office.call('caseLink.add', {
    caseId: other.id,
    otherId: one.id,
    kind: 'relatives',
    note: '妹の世帯',
  });
  return { one, other, issues, linkId };
}

const remove = (office: TestCore, kind: Kind, id: string) => office.call('trash.remove', { kind, id: id });

/** Every row of the tables that know the trash. */
async function rows(office: TestCore): Promise<unknown> {
  await office.call('office.lock', {});
  const found = await withRawOffice(join(office.folder, 'office'), passphrase, (database) =>
    database.read((tx) =>
      ['households', 'persons', 'cases', 'intakes', 'case_issues', 'case_links'].map((table) =>
        tx.all<Record<string, SqlValue>>(`SELECT * FROM ${table} ORDER BY id`),
      ),
    ),
  );
  await office.call('office.unlock', { passphrase });
  return found;
}

test('a case goes with everything that hangs on it, and comes back with it', async () => {
  const office = await openTestOffice();
  const { one, other } = await furnish(office);
  await addNote(office, one.id);
  const before = await office.call('case.get', { id: one.id });
  const { trashId, dependants } = await remove(office, 'case', one.id);
  expect(dependants).toBe(4);
  expect((await office.fails('case.get', { id: one.id })).code).toBe('not-found');
  expect((await office.fails('caseIssue.list', { caseId: one.id })).code).toBe('not-found');
  expect((await office.call('case.get', { id: other.id })).links).toEqual([]);
  expect((await office.call('search.find', { text: one.caseNumber })).cases).toEqual([]);
  const { entries } = await office.call('trash.list', {});
  expect(entries).toMatchObject([
    { id: trashId, kind: 'case', title: `${one.caseNumber} 架空家`, dependants },
  ]);
  await office.call('trash.restore', { id: trashId });
  expect(await office.call('case.get', { id: one.id })).toEqual(before);
  expect((await office.call('caseIssue.list', { caseId: one.id })).issues).toHaveLength(2);
  expect(await office.call('trash.list', {})).toEqual({ entries: [], total: 0 });
  const again = await office.fails('trash.restore', { id: trashId });
  expect([again.code, again.problems[0]?.reason]).toEqual(['conflict', 'already-restored']);
});

test('a household goes with its people and closed cases, but keeps who lives elsewhere as well', async () => {
  const office = await openTestOffice();
  const { id, householdId, headId } = await openCase(office, { name: '架空 一', kana: 'かくう はじめ' });
  const elsewhere = await addHousehold(office, { name: '別人 二', kana: 'べつじん つぎ' });
  const { personId } = await addMember(office, householdId, ['20'], {
    name: '架空 次郎',
    kana: 'かくう じろう',
  });
  await office.call('membership.add', {
    householdId: elsewhere.id,
    personId,
    ...memberFields,
    relationship: ['99'],
    startsOn: null,
    startReason: '',
  });
  const open = await office.fails('trash.remove', { kind: 'household', id: householdId });
  expect([open.code, open.problems[0]?.reason]).toEqual(['conflict', 'household-has-open-case']);
  await office.call('case.close', { id, rowVersion: 1, ...closureFields() });
  const { trashId } = await remove(office, 'household', householdId);
  const found = async (text: string) => {
    const { persons, households, cases } = await office.call('search.find', { text });
    return [...persons, ...households, ...cases].map((entry) => entry.id as string);
  };
  expect(await found('はじめ')).toEqual([]);
  expect(await found('じろう')).toEqual([personId, elsewhere.id]);
  const { households } = await office.call('household.list', {
    districtId: null,
    withCaseOnly: false,
    text: '',
  });
  expect(households.map((entry) => entry.id)).toEqual([elsewhere.id]);
  await office.call('trash.restore', { id: trashId });
  expect(await found('はじめ')).toContain(headId);
});

test('what stands in final minutes stays, with the way on', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  await addToAgenda(office, meetingId, caseId);
  // Which meeting it is stands in the path.
  const problems = async (kind: 'case' | 'household', id: string) =>
    (await office.fails('trash.remove', { kind, id })).problems;
  const inTheWay = [{ path: ['id', meetingId], reason: 'unfinished-meeting' }];
  expect(await problems('case', caseId)).toEqual(inTheWay);
  await finaliseMeeting(office, meetingId);
  expect(await problems('case', caseId)).toEqual([{ path: ['id', meetingId], reason: 'stands-in-minutes' }]);
});

test('a meeting comes back from the trash only when the cases on its agenda are there', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  await addToAgenda(office, meetingId, caseId);
  const meeting = await remove(office, 'meeting', meetingId);
  const gone = await remove(office, 'case', caseId);
  const early = await office.fails('trash.restore', { id: meeting.trashId });
  expect([early.code, early.problems[0]?.reason]).toEqual(['conflict', 'parent-in-trash']);
  await office.call('trash.restore', { id: gone.trashId });
  await office.call('trash.restore', { id: meeting.trashId });
  expect((await office.call('meeting.get', { id: meetingId })).agenda.map((item) => item.caseId)).toEqual([
    caseId,
  ]);
  await finaliseMeeting(office, meetingId);
  expect((await office.call('meeting.get', { id: meetingId })).finalisedAt).not.toBeNull();
});

test('a part does not come back before what it belongs to', async () => {
  const office = await openTestOffice();
  const { one, issues } = await furnish(office);
  const issue = await remove(office, 'case-issue', issues[0] ?? '');
  const whole = await remove(office, 'case', one.id);
  expect(whole.dependants).toBe(3);
  const early = await office.fails('trash.restore', { id: issue.trashId });
  expect([early.code, early.problems[0]?.reason]).toEqual(['conflict', 'parent-in-trash']);
  await office.call('trash.restore', { id: whole.trashId });
  expect((await office.call('caseIssue.list', { caseId: one.id })).issues).toHaveLength(1);
  await office.call('trash.restore', { id: issue.trashId });
  expect((await office.call('caseIssue.list', { caseId: one.id })).issues).toHaveLength(2);
});

test('whatever is thrown away and brought back, in whatever order, the rows end as they were', async () => {
  const office = await openTestOffice();
  const { one, other, issues, linkId } = await furnish(office);
  const subjects: readonly (readonly [Kind, string])[] = [
    ['case', one.id],
    ['case', other.id],
    ['case-link', linkId],
    ...issues.map((id) => ['case-issue', id] as const),
  ];
  const before = await rows(office);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...subjects], { minLength: 1 }),
      fc.infiniteStream(fc.nat()),
      async (chosen, picks) => {
        let thrown: InputOf<'trash.restore'>['id'][] = [];
        for (const [kind, id] of chosen) {
          // A part may have gone with its case already.
          const result = await office.send('trash.remove', { kind, id });
          if (result.ok) thrown.push((result.value as { trashId: (typeof thrown)[number] }).trashId);
        }
        expect(await rows(office)).not.toEqual(before);
        while (thrown.length > 0) {
          const id = thrown[(picks.next().value ?? 0) % thrown.length];
          const result = await office.send('trash.restore', { id });
          if (!result.ok) expect(result.error.problems[0]?.reason).toBe('parent-in-trash');
          else thrown = thrown.filter((other) => other !== id);
        }
        expect(await rows(office)).toEqual(before);
      },
    ),
    { numRuns: 15 },
  );
});
