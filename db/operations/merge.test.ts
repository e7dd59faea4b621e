import { createHash } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HouseholdId, PersonId } from '../../domain/contract/scalars.ts';
import { openTestOffice, passphrase, type TestCore } from '../../tests/fixtures/core.ts';
import { withRawOffice } from '../../tests/fixtures/raw-office.ts';
import {
  addHousehold,
  addMember,
  addNote,
  bornOn,
  day,
  memberFields,
  openCase,
  personFields,
} from '../../tests/fixtures/records.ts';

type Office = Awaited<ReturnType<typeof openTestOffice>>;

const persons = (keptId: PersonId, droppedId: PersonId) => ({ kind: 'person' as const, keptId, droppedId });
const households = (keptId: HouseholdId, droppedId: HouseholdId) => ({
  kind: 'household' as const,
  keptId,
  droppedId,
});

/** Hash of every table; what a merge itself writes down is left out. */
async function fingerprint(office: Office): Promise<Record<string, string>> {
  await office.call('office.lock', {});
  const hashes = await withRawOffice(join(office.folder, 'office'), passphrase, (database) =>
    database.read((tx) => {
      const tables = tx.all<{ name: string }>(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index_%'
         AND name NOT IN ('audit_log', 'commands', 'merges')`,
      );
      return Object.fromEntries(
        tables.map(({ name }) => {
          const rows = tx.all(`SELECT * FROM ${name}`).map((row) => JSON.stringify(row));
          return [name, createHash('sha256').update(rows.sort().join('\n')).digest('hex')];
        }),
      );
    }),
  );
  await office.call('office.unlock', { passphrase });
  return hashes;
}

async function protect(office: TestCore, personId: PersonId): Promise<void> {
  const period = { from: day('2026-01-01'), until: day('2027-01-01'), reason: 'DV' };
  await office.call('protection.begin', { personId, ...period });
}

const kinds = ['home-visit', 'office-visit'] as const;

/** One person recorded twice, each with a household, a case and more. */
async function twice(office: TestCore) {
  const kept = await openCase(office, { name: '架空 太郎', kana: 'かくう たろう' });
  const dropped = await openCase(office, {
    name: '架空 多郎',
    kana: 'かくう たろう',
    birth: bornOn('1950-04-02'),
    phones: [{ number: '090-1111-2222', owner: '', callable: '夜' }],
    otherNames: [{ kind: 'alias', name: 'たろさん', kana: 'たろさん' }],
    note: '耳が遠い',
  });
  const { personId: child } = await addMember(office, dropped.householdId, ['20'], {
    name: '架空 子',
    birth: bornOn('1980-01-01'),
  });
  await addNote(office, dropped.id, { memberIds: [dropped.headId], method: kinds[0] });
  await office.call('warning.add', {
    householdId: dropped.householdId,
    personId: dropped.headId,
    kind: 'dog',
    text: '犬がいる',
    known: 'known',
    startsOn: day('2026-04-01'),
    reviewOn: day('2027-04-01'),
    shareScope: 'office',
    sensitive: false,
  });
  return { kept, dropped, child };
}

test('everything that hangs on one record hangs on the other, and can be parted again row for row', async () => {
  const office = await openTestOffice();
  const { kept, dropped, child } = await twice(office);
  await protect(office, dropped.headId);
  const before = await fingerprint(office);
  const pair = persons(kept.headId, dropped.headId);
  const preview = await office.call('merge.preview', pair);
  expect(preview.obstacles).toEqual([]);
  expect(preview.fields).toContainEqual({ field: 'note', kept: '', dropped: '耳が遠い', withheld: false });
  expect(preview.moves).toEqual(
    expect.arrayContaining([
      { what: 'cases', count: 1 },
      { what: 'notes', count: 1 },
      { what: 'protection', count: 1 },
      { what: 'parentages', count: 1 },
      { what: 'phones', count: 1 },
    ]),
  );
  const { id } = await office.call('merge.carryOut', { ...pair, take: ['note', 'birth'] });

  const merged = await office.call('case.get', { id: dropped.id });
  expect(merged.principalId).toBe(kept.headId);
  expect((await office.call('protection.list', { personId: kept.headId })).protections).toMatchObject([
    { reason: 'DV', endedAt: null },
  ]);
  expect((await office.call('search.find', { text: '多郎' })).persons.map((person) => person.id)).toEqual([
    kept.headId,
  ]);
  const found = await office.call('duplicate.find', {
    name: '',
    kana: '',
    birthDate: day('1950-04-02'),
    address: '',
    phone: '09011112222',
    exceptPersonId: null,
  });
  expect(found.persons).toMatchObject([{ id: kept.headId, reasons: ['birth', 'phone'] }]);
  const { parentages } = await office.call('kinship.get', { householdId: dropped.householdId });
  expect(parentages).toMatchObject([{ child, parent: kept.headId }]);
  expect((await office.call('warning.list', { householdId: dropped.householdId })).warnings).toMatchObject([
    { personId: kept.headId, personName: '架空 太郎' },
  ]);

  await office.call('merge.undo', { id });
  expect(await fingerprint(office)).toEqual(before);
  expect((await office.call('merge.list', {})).merges).toMatchObject([
    {
      id,
      keptLabel: '架空 太郎',
      droppedLabel: '架空 多郎',
      staffName: '見本 花子',
      undoneAt: expect.any(String) as string,
    },
  ]);
});

test('a dismissed sign and what was put off stay so when one of the two was recorded twice', async () => {
  const office = await openTestOffice();
  // Recorded first, so that the people of the sign stand in another order after the merge.
  const { headId: kept } = await addHousehold(office, { name: '架空 長男', birth: bornOn('1972-04-01') });
  const mother = { name: '架空 母', birth: bornOn('1944-04-01') };
  const { id: householdId, headId } = await addHousehold(office, mother);
  const son = { name: '架空 長男', birth: bornOn('1972-04-01') };
  const { personId: dropped } = await addMember(office, householdId, ['20'], son);
  const about = { householdId, rule: 'parent-and-child' as const, personIds: [dropped, headId] };
  await office.call('sign.dismiss', { ...about, reason: '在宅で仕事をしていると聞いた' });
  await office.call('protection.begin', {
    personId: dropped,
    from: day('2026-01-01'),
    until: day('2026-12-10'),
    reason: 'DV',
  });
  const [protection] = (await office.call('today.get', {})).due;
  if (protection === undefined) throw new Error('nothing is due');
  const { kind, id: due, dueOn } = protection;
  await office.call('snooze.set', { kind, id: due, dueOn, until: day('2026-12-01'), reason: '面接の後' });
  const standing = async () => {
    const { signs } = await office.call('sign.list', { householdId });
    const eighty = signs.find(({ rule }) => rule === 'parent-and-child');
    const { snoozed } = await office.call('today.get', {});
    return [eighty?.personIds, eighty?.dismissal?.reason, snoozed.map(({ snooze }) => snooze?.reason)];
  };
  const before = await fingerprint(office);
  const { id } = await office.call('merge.carryOut', { ...persons(kept, dropped), take: [] });
  expect(await standing()).toEqual([[kept, headId], '在宅で仕事をしていると聞いた', ['面接の後']]);
  await office.call('merge.undo', { id });
  expect(await standing()).toEqual([[dropped, headId], '在宅で仕事をしていると聞いた', ['面接の後']]);
  expect(await fingerprint(office)).toEqual(before);
});

test('a dismissed sign goes with its household', async () => {
  const office = await openTestOffice();
  const { id: keptHousehold, headId: keptHead } = await addHousehold(office, { name: '架空 母' });
  const mother = { name: '架空 母', birth: bornOn('1944-04-01') };
  const { id: householdId, headId } = await addHousehold(office, mother);
  await office.call('sign.dismiss', {
    householdId,
    rule: 'old-alone',
    personIds: [headId],
    reason: '娘が毎日来る',
  });
  const same = await office.call('merge.carryOut', { ...persons(keptHead, headId), take: ['birth'] });
  const one = await office.call('merge.carryOut', { ...households(keptHousehold, householdId), take: [] });
  const dismissals = async (id: HouseholdId) =>
    (await office.call('sign.list', { householdId: id })).signs
      .filter(({ rule }) => rule === 'old-alone')
      .map(({ dismissal }) => dismissal?.reason);
  expect(await dismissals(keptHousehold)).toEqual(['娘が毎日来る']);
  await office.call('merge.undo', { id: one.id });
  await office.call('merge.undo', { id: same.id });
  expect(await dismissals(householdId)).toEqual(['娘が毎日来る']);
});

test('twice in one household is once after the merge, and the head stays the head', async () => {
  const office = await openTestOffice();
  const { id: household, headId } = await addHousehold(office);
  const { personId: double } = await addMember(office, household, ['99'], { name: '架空 太郎' });
  const { personId: child } = await addMember(office, household, ['20'], { name: '架空 子' });
  const before = await fingerprint(office);
  const { id } = await office.call('merge.carryOut', { ...persons(double, headId), take: [] });
  const { members } = await office.call('household.get', { id: household });
  expect(members.map((member) => [member.personId, member.isHead])).toEqual([
    [double, true],
    [child, false],
  ]);
  await office.call('merge.undo', { id });
  expect(await fingerprint(office)).toEqual(before);
});

test('one household recorded twice becomes one when its head is one person', async () => {
  const office = await openTestOffice();
  const { kept, dropped, child } = await twice(office);
  const pair = households(kept.householdId, dropped.householdId);
  expect(await office.call('merge.preview', pair)).toMatchObject({
    obstacles: ['merge-two-heads'],
    headsFirst: { keptId: kept.headId, droppedId: dropped.headId },
  });
  expect(await office.fails('merge.carryOut', { ...pair, take: [] })).toMatchObject({
    code: 'conflict',
    problems: [{ reason: 'merge-two-heads' }],
  });
  await office.call('merge.carryOut', { ...persons(kept.headId, dropped.headId), take: [] });
  const before = await fingerprint(office);
  const { id } = await office.call('merge.carryOut', { ...pair, take: ['address'] });
  const one = await office.call('household.get', { id: kept.householdId });
  expect(one.members.map((member) => [member.personId, member.isHead])).toEqual([
    [kept.headId, true],
    [child, false],
  ]);
  expect(one.cases.map((entry) => entry.id).sort()).toEqual([kept.id, dropped.id].sort());
  expect((await office.fails('household.get', { id: dropped.householdId })).code).toBe('not-found');
  await office.call('merge.undo', { id });
  expect(await fingerprint(office)).toEqual(before);
});

test('what was written after the merge is kept when the records are parted', async () => {
  const office = await openTestOffice();
  const { kept, dropped } = await twice(office);
  const { id } = await office.call('merge.carryOut', {
    ...persons(kept.headId, dropped.headId),
    take: ['note', 'birth'],
  });
  const household = await office.call('household.get', { id: kept.householdId });
  const [member] = household.members;
  if (member === undefined) throw new Error('nobody there');
  await office.call('household.saveMember', {
    membershipId: member.membershipId,
    rowVersion: member.rowVersion,
    personRowVersion: member.personRowVersion,
    person: personFields({ note: '今日聞いたこと', birth: member.birth }),
    ...memberFields,
    relationship: ['02'],
  });
  await office.call('merge.undo', { id });
  const after = (await office.call('household.get', { id: kept.householdId })).members[0];
  expect([after?.note, after?.birth.date]).toEqual(['今日聞いたこと', '1950-04-01']);
  expect((await office.call('case.get', { id: dropped.id })).principalId).toBe(dropped.headId);
});

test('merges are undone the latest first, once, and not when a row is gone', async () => {
  const office = await openTestOffice();
  const { kept, dropped } = await twice(office);
  const third = await addHousehold(office);
  const first = await office.call('merge.carryOut', { ...persons(kept.headId, dropped.headId), take: [] });
  const second = await office.call('merge.carryOut', { ...persons(third.headId, kept.headId), take: [] });
  const reasonOf = async (id: typeof first.id) =>
    (await office.fails('merge.undo', { id })).problems[0]?.reason;
  expect(await reasonOf(first.id)).toBe('merge-went-on');
  await office.call('merge.undo', { id: second.id });
  expect(await reasonOf(second.id)).toBe('merge-undone');
  const { parentages } = await office.call('kinship.get', { householdId: dropped.householdId });
  for (const { id } of parentages) await office.call('kinship.removeParentage', { id });
  expect(parentages.length > 0 && (await reasonOf(first.id))).toBe('merge-rows-gone');
});

test('the same record, a parent and a child, husband and wife, and a removed record are no doubles', async () => {
  const office = await openTestOffice();
  const { id: household, headId } = await addHousehold(office);
  const { personId: wife } = await addMember(office, household, ['12'], { name: '架空 妻', sex: 'female' });
  const { personId: child } = await addMember(office, household, ['20'], { name: '架空 子' });
  const obstacles = async (one: PersonId, other: PersonId) =>
    (await office.call('merge.preview', persons(one, other))).obstacles;
  expect(await obstacles(headId, headId)).toEqual(['merge-same']);
  expect(await obstacles(headId, child)).toEqual(['merge-related']);
  expect(await obstacles(child, wife)).toEqual(['merge-related']);
  expect(await obstacles(wife, headId)).toEqual(['merge-related']);
  expect(
    (await office.fails('merge.carryOut', { ...persons(headId, wife), take: [] })).problems[0]?.reason,
  ).toBe('merge-related');
  const { headId: double } = await addHousehold(office);
  await office.call('merge.carryOut', { ...persons(headId, double), take: [] });
  expect((await office.fails('merge.preview', persons(wife, double))).code).toBe('not-found');
  expect((await office.fails('merge.carryOut', { ...persons(wife, headId), take: ['id'] })).code).not.toBe(
    'internal',
  );
});

test('a withheld address is not told by the preview', async () => {
  const office = await openTestOffice();
  const one = await addHousehold(office, {}, { address: '秘密ヶ丘9' });
  const other = await addHousehold(office, {}, { address: '架空1' });
  await protect(office, one.headId);
  const shown = async () => JSON.stringify(await office.call('merge.preview', households(one.id, other.id)));
  expect(await shown()).not.toContain('秘密ヶ丘');
  await office.call('protection.reveal', { personId: one.headId, reason: '確認', minutes: 5 });
  expect(await shown()).toContain('秘密ヶ丘');
});

test('any two of a household’s people, merged and parted, leave every row as it was', async () => {
  const office = await openTestOffice();
  const { kept, dropped, child } = await twice(office);
  const { personId: grandchild } = await addMember(office, dropped.householdId, ['20', '20'], {
    name: '架空 孫',
    birth: bornOn('2010-01-01'),
  });
  const { personId: lodger } = await addMember(office, kept.householdId, ['99'], { name: '架空 同居' });
  await protect(office, kept.headId);
  await protect(office, dropped.headId);
  await office.call('household.removeMember', {
    membershipId: (await office.call('household.get', { id: kept.householdId })).members.at(-1)!.membershipId,
    rowVersion: 1,
  });
  const people = [kept.headId, dropped.headId, child, grandchild, lodger];
  const before = await fingerprint(office);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...people),
      fc.constantFrom(...people),
      fc.subarray(['name', 'birth', 'death', 'sex', 'note', 'residency']),
      async (one, other, take) => {
        const pair = persons(one, other);
        const { obstacles } = await office.call('merge.preview', pair);
        fc.pre(obstacles.length === 0);
        const { id } = await office.call('merge.carryOut', { ...pair, take });
        await office.call('merge.undo', { id });
        expect(await fingerprint(office)).toEqual(before);
      },
    ),
    { numRuns: 12 },
  );
});
