import { expect, test } from 'vitest';
import type { HouseholdId, PersonId } from '../../domain/contract/scalars.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { packetRequest } from '../../tests/fixtures/packets.ts';
import { memberOf, saveOf } from '../../tests/fixtures/members.ts';
import {
  addHousehold,
  addMember,
  addNote,
  addToAgenda,
  bornOn,
  day,
  householdFields,
  intakeFields,
  meetingFields,
  memberFields,
  openCase,
  personFields,
  unknownBirth,
} from '../../tests/fixtures/records.ts';

async function saveRelationship(
  office: TestCore,
  household: HouseholdId,
  id: PersonId,
  relationship: string[],
) {
  const member = await memberOf(office, household, id);
  await office.call('household.saveMember', { ...saveOf(member), relationship });
}

test('the ties that 続柄 say are recorded with the member, and taken back with the 続柄', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office, { sex: 'male' });
  const child = await addMember(office, id, ['20'], { name: '架空 次郎', birth: bornOn('1980-01-01') });
  const wife = await addMember(office, id, ['12'], { name: '架空 花', sex: 'female' });
  const before = await office.call('kinship.get', { householdId: id });
  expect(before.partnerships).toMatchObject([{ personA: headId, personB: wife.personId, kind: 'married' }]);
  expect(before.parentages.map((tie) => [tie.child, tie.parent]).toSorted()).toEqual(
    [
      [child.personId, headId],
      [child.personId, wife.personId],
    ].toSorted(),
  );
  await saveRelationship(office, id, wife.personId, ['99']);
  const after = await office.call('kinship.get', { householdId: id });
  expect([after.partnerships, after.parentages.map((tie) => tie.parent)]).toEqual([[], [headId]]);
});

test('brothers and sisters are taken back with the 続柄 too', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  const brother = await addMember(office, id, ['74'], { name: '架空 弟' });
  const { siblingGroups } = await office.call('kinship.get', { householdId: id });
  expect(siblingGroups.map((group) => group.toSorted())).toEqual([[headId, brother.personId].toSorted()]);
  await saveRelationship(office, id, brother.personId, ['20']);
  const after = await office.call('kinship.get', { householdId: id });
  expect([after.siblingGroups, after.parentages.length]).toEqual([[], 1]);
});

test('a tie that was changed by hand survives a change of 続柄', async () => {
  const office = await openTestOffice();
  const { id } = await addHousehold(office, { sex: 'male' });
  const wife = await addMember(office, id, ['12'], { sex: 'female' });
  const tie = (await office.call('kinship.get', { householdId: id })).partnerships[0];
  if (tie === undefined) throw new Error('no tie');
  await office.call('kinship.savePartnership', { ...tie, state: 'divorced' });
  await saveRelationship(office, id, wife.personId, ['99']);
  const { partnerships } = await office.call('kinship.get', { householdId: id });
  expect(partnerships).toMatchObject([{ id: tie.id, state: 'divorced' }]);
});

test('nobody becomes his own ancestor or partner', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  const child = await addMember(office, id, ['20'], { birth: bornOn('1980-01-01') });
  const grandchild = await addMember(office, id, ['20', '20'], { birth: bornOn('2010-01-01') });
  const reasons = await Promise.all([
    office.fails('kinship.addParentage', { child: headId, parent: grandchild.personId, kind: 'birth' }),
    office.fails('kinship.addParentage', { child: child.personId, parent: headId, kind: 'adopted' }),
    office.fails('kinship.addPartnership', {
      personA: headId,
      personB: headId,
      kind: 'married',
      state: 'together',
      startedOn: null,
      endedOn: null,
    }),
    office.fails('kinship.addPartnership', {
      personA: headId,
      personB: child.personId,
      kind: 'engaged',
      state: 'together',
      startedOn: '2020-02-01',
      endedOn: '2020-01-01',
    }),
  ]);
  expect(reasons.map((failure) => failure.problems[0]?.reason)).toEqual([
    'own-ancestor',
    'already-there',
    'same-person',
    'end-before-start',
  ]);
});

test('a household has one head, also when a former one returns', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  const second = await office.fails('household.addMember', {
    householdId: id,
    person: personFields(),
    ...memberFields,
    relationship: ['02'],
  });
  const disguised = await office.fails('household.addMember', {
    householdId: id,
    person: personFields(),
    ...memberFields,
    relationship: ['02', '02'],
  });
  const head = await memberOf(office, id, headId);
  await office.call('household.removeMember', {
    membershipId: head.membershipId,
    rowVersion: head.rowVersion,
  });
  await addMember(office, id, ['02'], { name: '架空 次郎' });
  const returned = await office.fails('household.restoreMember', { membershipId: head.membershipId });
  expect([second, disguised, returned].map((failure) => [failure.code, failure.problems[0]?.reason])).toEqual(
    Array(3).fill(['validation', 'second-head']),
  );
});

test('a member is taken out and brought back; who is out cannot be changed', async () => {
  const office = await openTestOffice();
  const { id } = await addHousehold(office);
  const { membershipId, personId } = await addMember(office, id, ['20'], { name: '架空 三郎' });
  const member = await memberOf(office, id, personId);
  expect((await office.fails('household.removeMember', { membershipId, rowVersion: 9 })).code).toBe(
    'stale-version',
  );
  await office.call('household.removeMember', { membershipId, rowVersion: member.rowVersion });
  const { members } = await office.call('household.get', { id });
  const found = await office.call('search.find', { text: '三郎' });
  const save = await office.fails('household.saveMember', {
    membershipId,
    rowVersion: 2,
    personRowVersion: 1,
    person: personFields(),
    ...memberFields,
    relationship: ['20'],
  });
  expect([members.length, found.households, found.persons[0]?.householdId, save.code]).toEqual([
    1,
    [],
    null,
    'not-found',
  ]);
  await office.call('household.restoreMember', { membershipId });
  expect((await office.call('search.find', { text: '三郎' })).households).toHaveLength(1);
});

test('the person at the centre of an open case stays in the household', async () => {
  const office = await openTestOffice();
  const { householdId, headId } = await openCase(office);
  const { membershipId, rowVersion } = await memberOf(office, householdId, headId);
  const failure = await office.fails('household.removeMember', { membershipId, rowVersion });
  expect([failure.code, failure.problems[0]?.reason]).toEqual(['conflict', 'principal-of-case']);
});

test('a protected address stays out of lists, search, today and paper until it is released', async () => {
  const office = await openTestOffice();
  const district = await office.call('district.add', {
    parentId: null,
    name: '秘密ヶ丘区',
    level: 'ward',
    registerCode: '',
    sort: 1,
  });
  const { id, headId } = await addHousehold(
    office,
    {},
    { address: '秘密ヶ丘9番地', districtId: district.id },
  );
  const son = await office.call('household.addMember', {
    householdId: id,
    person: personFields({ name: '架空 息子' }),
    ...memberFields,
    resident: false,
    whereabouts: '秘密ヶ丘の避難先',
    relationship: ['20'],
  });
  const { id: caseId } = await office.call('case.open', {
    householdId: id,
    principalId: headId,
    leadAgencyId: null,
    leadWorker: '',
    priority: '',
    consentStatus: 'written',
    consentOn: null,
    consentScope: '',
    intake: intakeFields(),
  });
  await addNote(office, caseId, { nextOn: day('2026-11-20'), nextPlan: '電話' });
  const { types } = await office.call('meetingType.list', {});
  const typeId = types[0]?.id;
  if (typeId === undefined) throw new Error('no type');
  const meeting = await office.call('meeting.add', meetingFields(typeId, { heldOn: day('2026-11-20') }));
  await addToAgenda(office, meeting.id, caseId);
  const everything = async () =>
    JSON.stringify(
      await Promise.all([
        office.call('household.list', {
          districtId: null,
          withCaseOnly: false,
          withProtected: true,
          text: '',
        }),
        office.call('search.find', { text: '架空' }),
        office.call('today.get', {}),
        office.call('case.list', { status: 'all', text: '', sort: 'number' }),
        office.call('print.view', { request: packetRequest(meeting.id) }),
        office.call('print.view', {
          request: { kind: 'minutes', meetingId: meeting.id, agendaItemId: null },
        }),
      ]),
    );
  expect(await everything()).toContain('秘密ヶ丘');
  const protection = await office.call('protection.begin', {
    personId: headId,
    from: day('2026-01-01'),
    until: day('2026-12-01'),
    reason: '支援措置',
  });
  expect(await everything()).not.toContain('秘密ヶ丘');
  const { due } = await office.call('today.get', {});
  expect(due.map((item) => [item.kind, item.days])).toContainEqual(['protection', 11]);

  office.setNow('2028-01-01T00:00:00.000Z');
  expect(await everything()).not.toContain('秘密ヶ丘');
  const alone = await memberOf(office, id, headId);
  const sonFound = (await office.call('search.find', { text: '息子' })).persons.find(
    (person) => person.id === son.personId,
  );
  expect([alone.addressProtected, sonFound?.addressProtected]).toEqual([true, true]);
  await office.call('protection.end', { id: protection.id, reason: '本人の申出' });
  expect(await everything()).toContain('秘密ヶ丘');
});

test('who left the household is still marked as protected in the search', async () => {
  const office = await openTestOffice();
  const { id } = await addHousehold(office);
  const { membershipId, personId } = await addMember(office, id, ['12'], { name: '架空 避難' });
  await office.call('protection.begin', {
    personId,
    from: day('2026-01-01'),
    until: day('2027-01-01'),
    reason: '',
  });
  await office.call('household.removeMember', { membershipId, rowVersion: 1 });
  const { persons } = await office.call('search.find', { text: '避難' });
  expect(persons).toMatchObject([{ householdId: null, addressProtected: true }]);
});

test.each([
  ['かくう'],
  ['カクウ'],
  ['ｶｸｳ'],
  ['架空'],
  ['架空 太'],
  ['　架空　太郎　'],
  ['渡邉'],
  ['渡辺'],
  ['髙'],
  ['高橋'],
  ['とうきょ'],
  ['トキョ'],
])('%s finds the household', async (text) => {
  const office = await openTestOffice();
  const { id } = await addHousehold(office, { name: '架空 太郎', kana: 'かくう たろう' });
  await addMember(office, id, ['99'], { name: '渡邊 髙橋', kana: 'とうきょう', substituteName: '渡邉' });
  await addHousehold(office, { name: '別人 一', kana: 'べつじん はじめ' });
  const { households } = await office.call('household.list', { districtId: null, withCaseOnly: false, text });
  const found = await office.call('search.find', { text });
  expect([households.map((entry) => entry.id), found.households.map((entry) => entry.id)]).toEqual([
    [id],
    [id],
  ]);
});

test.each([
  [bornOn('1950-04-01'), bornOn('1950-03-31'), 'death-before-birth'],
  [bornOn('2026-11-21'), null, 'in-future'],
  [bornOn('1950-04-01'), bornOn('2026-11-21'), 'in-future'],
  [
    { date: day('1950-01-01'), precision: 'year', text: '昭和25年' },
    bornOn('1949-12-31'),
    'death-before-birth',
  ],
  [
    bornOn('1950-04-01'),
    { date: day('1950-03-01'), precision: 'month', text: '昭和25年3月' },
    'death-before-birth',
  ],
  [{ date: day('2027-01-01'), precision: 'year', text: '令和9年' }, null, 'in-future'],
  [{ date: null, precision: 'day', text: '' }, null, 'no-such-date'],
  [{ date: day('1950-04-01'), precision: 'unknown', text: '不詳' }, null, 'no-such-date'],
] as const)('birth %j and death %j are refused', async (birth, death, reason) => {
  const office = await openTestOffice();
  const added = await office.fails('household.add', {
    ...householdFields,
    head: personFields({ birth, death }),
  });
  expect([added.code, added.problems[0]?.path[0], added.problems[0]?.reason]).toEqual([
    'validation',
    'head',
    reason,
  ]);
  const { id } = await addHousehold(office);
  const member = await office.fails('household.addMember', {
    householdId: id,
    person: personFields({ birth, death }),
    ...memberFields,
    relationship: ['20'],
  });
  expect([member.code, member.problems[0]?.path[0], member.problems[0]?.reason]).toEqual([
    'validation',
    'person',
    reason,
  ]);
});

test.each([
  [unknownBirth, bornOn('1900-01-01')],
  [{ date: day('1950-01-01'), precision: 'about', text: '昭和25年頃' }, bornOn('1949-01-01')],
  [{ date: day('1950-01-01'), precision: 'year', text: '昭和25年' }, bornOn('1950-01-01')],
  [bornOn('2026-11-20'), bornOn('2026-11-20')],
] as const)('birth %j and death %j may be', async (birth, death) => {
  const office = await openTestOffice();
  const { id } = await addHousehold(office, { birth, death });
  const { members } = await office.call('household.get', { id });
  expect([members[0]?.birth, members[0]?.death]).toEqual([birth, death]);
});

test('names are kept as typed', async () => {
  const office = await openTestOffice();
  const name = '渡邊󠄂 髙﨑𠮷が';
  const { id } = await addHousehold(office, { name });
  expect((await office.call('household.get', { id })).members[0]?.name).toBe(name);
});

test('10,000 characters in a name are refused with their place', async () => {
  const office = await openTestOffice();
  const failure = await office.fails('household.add', {
    ...householdFields,
    head: personFields({ name: 'あ'.repeat(10_000) }),
  });
  expect(failure).toEqual({
    code: 'validation',
    problems: [{ path: ['head', 'name'], reason: 'too-long' }],
    retryAfterSeconds: null,
  });
});

test('the household lists its cases with what they are about', async () => {
  const office = await openTestOffice();
  const { householdId } = await openCase(office, {}, {}, { chiefComplaint: '雪かきができない' });
  const { cases } = await office.call('household.get', { id: householdId });
  expect(cases).toMatchObject([{ caseNumber: '8-001', chiefComplaint: '雪かきができない' }]);
});

test('what is withheld of a protected household is neither shown nor overwritten until it is released', async () => {
  const office = await openTestOffice();
  const phones = [{ number: '000-111-2222', owner: '本人の携帯', callable: '平日の昼' }];
  const { id, headId } = await addHousehold(
    office,
    { phones },
    { phone: '000-333-4444', postalCode: '999-0001' },
  );
  const away = { resident: false, whereabouts: '県外の避難先' };
  await office.call('household.saveMember', { ...saveOf(await memberOf(office, id, headId)), ...away });
  const protection = { personId: headId, from: day('2026-01-01'), until: day('2027-01-01'), reason: 'DV' };
  await office.call('protection.begin', protection);

  const hidden = await office.call('household.get', { id });
  const member = await memberOf(office, id, headId);
  expect([hidden.withheld, hidden.address, hidden.phone, hidden.postalCode]).toEqual([true, '', '', '']);
  expect([member.withheld, member.phones, member.whereabouts]).toEqual([true, [], '']);
  await office.call('household.saveMember', saveOf(await memberOf(office, id, headId)));
  await office.call('household.save', {
    ...householdFields,
    id,
    rowVersion: hidden.rowVersion,
    address: '',
    note: '変えた',
  });

  const { until } = await office.call('protection.reveal', {
    personId: headId,
    reason: '病院へ連絡',
    minutes: 5,
  });
  const shown = await office.call('household.get', { id });
  const revealed = await memberOf(office, id, headId);
  expect([
    shown.withheld,
    shown.revealedUntil,
    shown.note,
    shown.address,
    shown.phone,
    shown.postalCode,
  ]).toEqual([false, until, '変えた', '見本町1番地', '000-333-4444', '999-0001']);
  expect([revealed.phones, revealed.whereabouts]).toEqual([phones, '県外の避難先']);
  office.setNow('2026-11-20T01:00:00.000Z');
  expect((await office.call('household.get', { id })).withheld).toBe(true);
});

test('every name finds the person, and the hit says which other name it was', async () => {
  const office = await openTestOffice();
  const otherNames = [
    { kind: 'maiden', name: '旧井 花', kana: 'ふるい はな' },
    { kind: 'alias', name: 'ハナコ', kana: '' },
  ] as const;
  const { id } = await addHousehold(office, {
    name: '架空 花',
    kana: 'かくう はな',
    otherNames: [...otherNames],
  });
  const found = async (text: string) => {
    const { persons, households } = await office.call('search.find', { text });
    return [persons.map((person) => person.otherName), households.map((household) => household.id)];
  };
  expect(await found('旧井')).toEqual([['旧井 花'], [id]]);
  expect(await found('ふるい')).toEqual([['旧井 花'], [id]]);
  expect(await found('はなこ')).toEqual([['ハナコ'], [id]]);
  expect(await found('架空')).toEqual([[''], [id]]);
});

test('a name with an 外字 is shown in lists by its substitute, and kept as typed', async () => {
  const office = await openTestOffice();
  const name = '\u{E001}田 太郎';
  const { id } = await addHousehold(office, { name, substituteName: '吉田 太郎' });
  const { households } = await office.call('household.list', {
    districtId: null,
    withCaseOnly: false,
    text: '',
  });
  const { persons } = await office.call('search.find', { text: '吉田' });
  const { members } = await office.call('household.get', { id });
  expect([households[0]?.label, persons[0]?.name, members[0]?.name]).toEqual(['吉田家', '吉田 太郎', name]);
});

test('no key person is a statement of its own, and ends when somebody is named', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  const state = async () => {
    const { rowVersion, keyPersonAbsent, keyPersonNote } = await office.call('household.get', { id });
    return { rowVersion, said: [keyPersonAbsent, keyPersonNote] };
  };
  const { rowVersion } = await state();
  await office.call('household.setKeyPersonAbsence', { id, rowVersion, absent: true, note: '親族と疎遠' });
  expect((await state()).said).toEqual([true, '親族と疎遠']);
  const member = await memberOf(office, id, headId);
  await office.call('household.saveMember', { ...saveOf(member), keyPerson: true });
  const after = await state();
  expect(after.said).toEqual([false, '']);
  const refused = await office.fails('household.setKeyPersonAbsence', {
    id,
    rowVersion: after.rowVersion,
    absent: true,
    note: '',
  });
  expect(refused.problems).toEqual([{ path: ['absent'], reason: 'key-person-named' }]);
});
