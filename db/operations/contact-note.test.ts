import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everyNote, type NoteFilter } from '../../domain/contract/contact-note.ts';
import { openTestOffice, passphrase } from '../../tests/fixtures/core.ts';
import { addHousehold, addMember, addNote, day, noteFields, openCase } from '../../tests/fixtures/records.ts';
import { withRawOffice } from '../../tests/fixtures/raw-office.ts';

test('a correction keeps what was written, with its reason', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const first = await addNote(office, caseId, { body: '会えた' });
  const second = await office.call('contactNote.correct', {
    id: first.id,
    reason: '誤記',
    ...noteFields({ body: '玄関で会えた' }),
  });
  await office.call('contactNote.correct', {
    id: second.id,
    reason: '加筆',
    ...noteFields({ body: '玄関で母に会えた' }),
  });
  const { notes } = await office.call('contactNote.list', { caseId, before: null, limit: 10 });
  expect(notes).toHaveLength(1);
  expect([notes[0]?.body, notes[0]?.earlier.map(({ body, reason }) => [body, reason])]).toEqual([
    '玄関で母に会えた',
    [
      ['会えた', '誤記'],
      ['玄関で会えた', '加筆'],
    ],
  ]);
  const again = await office.fails('contactNote.correct', { id: first.id, reason: '誤記', ...noteFields() });
  expect([again.code, again.problems[0]?.reason]).toEqual(['conflict', 'already-corrected']);
});

test.each([
  [{ contactedOn: day('2026-11-21') }, 'validation', ['contactedOn'], 'in-future'],
  [{ nextOn: day('2026-11-09') }, 'validation', ['nextOn'], 'end-before-start'],
  [{ method: 'telepathy' }, 'validation', ['method'], 'unknown-choice'],
  [{ body: ' \n ' }, 'validation', ['body'], 'note-empty'],
  [{ stage: 'far' }, 'validation', ['stage'], 'unknown-choice'],
])('a note with %j is refused, as a new one and as a correction', async (fields, code, path, reason) => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const { id } = await addNote(office, caseId);
  const wrong = { ...noteFields(), ...fields };
  for (const failure of [
    await office.fails('contactNote.add', { caseId, ...wrong }),
    await office.fails('contactNote.correct', { id, reason: '誤記', ...wrong }),
  ]) {
    expect([failure.code, failure.problems]).toEqual([code, [{ path, reason }]]);
  }
});

test('a note names members of its own household only', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId } = await openCase(office);
  const stranger = await addHousehold(office, { name: '別人 一' });
  await addNote(office, caseId, { memberIds: [headId] });
  expect(
    (await office.fails('contactNote.add', { caseId, ...noteFields({ memberIds: [stranger.headId] }) })).code,
  ).toBe('not-found');
});

test('a long history is read in pages that lose no note of a full day', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const days = [
    '2026-11-01',
    '2026-11-02',
    '2026-11-02',
    '2026-11-02',
    '2026-11-03',
    '2026-11-03',
    '2026-11-04',
  ];
  for (const contactedOn of days) await addNote(office, caseId, { contactedOn: day(contactedOn) });
  const read: string[] = [];
  let before: ReturnType<typeof day> | null = null;
  for (let more = true; more;) {
    const page: { notes: { id: string; contactedOn: ReturnType<typeof day> }[]; more: boolean } =
      await office.call('contactNote.list', { caseId, before, limit: 2 });
    read.push(...page.notes.map((note) => note.contactedOn));
    before = page.notes.at(-1)?.contactedOn ?? null;
    more = page.more;
  }
  expect(read).toEqual(days.toReversed());
});

test('a next step is done for the present wording, and open again when it is moved', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const first = await addNote(office, caseId, { nextOn: day('2026-11-20'), nextPlan: '電話' });
  const second = await office.call('contactNote.correct', {
    id: first.id,
    reason: '誤記',
    ...noteFields({ nextOn: day('2026-11-20') }),
  });
  const contacts = async () =>
    (await office.call('today.get', {})).due
      .filter((item) => item.kind === 'contact')
      .map((item) => item.dueOn);
  await office.call('contactNote.finishNext', { id: first.id, done: true });
  expect(await contacts()).toEqual([]);
  const third = await office.call('contactNote.correct', {
    id: second.id,
    reason: '誤記',
    ...noteFields({ nextOn: day('2026-11-20'), body: '別' }),
  });
  expect(await contacts()).toEqual([]);
  await office.call('contactNote.correct', {
    id: third.id,
    reason: '日延べ',
    ...noteFields({ nextOn: day('2026-11-25') }),
  });
  expect(await contacts()).toEqual(['2026-11-25']);
});

test('a visit in vain is recorded without a word, and every field keeps its earlier wording', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  await addNote(office, caseId, { method: 'absent', body: '', contactedOn: day('2026-11-01') });
  const first = await addNote(office, caseId, { body: '', thirdParty: '隣家から', judgement: '元気らしい' });
  await office.call('contactNote.correct', {
    id: first.id,
    reason: '聞き直した',
    ...noteFields({ body: '', thirdParty: '隣家の妻から', judgement: '' }),
  });
  const { notes } = await office.call('contactNote.list', { caseId, before: null, limit: 10 });
  expect(notes.map(({ method, thirdParty }) => [method, thirdParty])).toEqual([
    ['home-visit', '隣家の妻から'],
    ['absent', ''],
  ]);
  expect(notes[0]?.earlier).toMatchObject([
    { body: '', thirdParty: '隣家から', judgement: '元気らしい', reason: '聞き直した' },
  ]);
});

test('a note that is taken back leaves the record, stays readable with its reason, and can be brought back', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  await addNote(office, caseId, { contactedOn: day('2026-11-01'), body: '前のこと' });
  const { id } = await addNote(office, caseId, { nextOn: day('2026-11-25'), nextPlan: '電話' });
  const bodies = async (withWithdrawn: boolean) =>
    (
      await office.call('contactNote.list', {
        caseId,
        before: null,
        limit: 10,
        filter: { ...everyNote, withWithdrawn },
      })
    ).notes.map(({ body, withdrawn }) => [body, withdrawn?.reason ?? null]);
  const due = async () =>
    (await office.call('today.get', {})).due.filter(({ kind }) => kind === 'contact').length;
  const counted = async () => (await office.call('case.get', { id: caseId })).noteCount;
  expect([await due(), await counted()]).toEqual([1, 2]);

  await office.call('contactNote.withdraw', { id, reason: '別のケースのこと' });
  expect(await bodies(false)).toEqual([['前のこと', null]]);
  expect(await bodies(true)).toEqual([
    ['玄関先で話した', '別のケースのこと'],
    ['前のこと', null],
  ]);
  expect([await due(), await counted()]).toEqual([0, 1]);
  const refused = { reason: '誤記', ...noteFields() };
  expect((await office.fails('contactNote.correct', { id, ...refused })).problems[0]?.reason).toBe(
    'already-withdrawn',
  );
  expect((await office.fails('contactNote.withdraw', { id, reason: 'x' })).code).toBe('conflict');
  expect((await office.call('contactNote.standing', { caseId })).withdrawn).toBe(1);

  await office.call('contactNote.restore', { id });
  expect(await bodies(false)).toHaveLength(2);
  expect([await due(), await counted()]).toEqual([1, 2]);
});

test('a case is searched by spelling, method, person, stage and day', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId, householdId } = await openCase(office);
  const { personId } = await addMember(office, householdId, ['11'], { name: '架空 花' });
  const on = (date: string) => ({ contactedOn: day(date) });
  await addNote(office, caseId, { ...on('2026-11-01'), body: 'デイサービスの話', memberIds: [headId] });
  await addNote(office, caseId, { ...on('2026-11-02'), judgement: '髙齢で心配', method: 'phone' });
  await addNote(office, caseId, {
    ...on('2026-11-03'),
    thirdParty: '区長から',
    stage: 'door',
    memberIds: [personId],
  });
  const found = async (filter: Partial<NoteFilter>) => {
    const { notes, total } = await office.call('contactNote.list', {
      caseId,
      before: null,
      limit: 10,
      filter: { ...everyNote, ...filter },
    });
    expect(total).toBe(notes.length);
    return notes.map(({ contactedOn }) => Number(contactedOn.slice(-2)));
  };
  expect(await found({ text: 'でいさーびす' })).toEqual([1]);
  expect(await found({ text: '高齢' })).toEqual([2]);
  expect(await found({ text: '区長' })).toEqual([3]);
  expect(await found({ text: '母' })).toEqual([3, 2, 1]);
  expect(await found({ methods: ['phone'] })).toEqual([2]);
  expect(await found({ memberId: headId })).toEqual([1]);
  expect(await found({ stages: ['door', 'face'] })).toEqual([3]);
  expect(await found({ from: day('2026-11-02'), until: day('2026-11-02') })).toEqual([2]);
  expect(await found({ text: '区長', methods: ['phone'] })).toEqual([]);
});

test('how near one has come, and how often nobody was there', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId } = await openCase(office);
  const standing = () => office.call('contactNote.standing', { caseId });
  expect(await standing()).toEqual({
    stages: [],
    lastContactOn: null,
    absences: 0,
    withdrawn: 0,
    last: null,
  });
  const on = (date: string) => ({ contactedOn: day(date), memberIds: [headId] });
  await addNote(office, caseId, { ...on('2026-11-01'), stage: 'none' });
  await addNote(office, caseId, { ...on('2026-11-05'), stage: 'door' });
  await addNote(office, caseId, { ...on('2026-11-06'), method: 'absent', body: '' });
  await addNote(office, caseId, { ...on('2026-11-07'), method: 'third-party' });
  await addNote(office, caseId, { ...on('2026-11-08'), method: 'note-left', body: '' });
  expect(await standing()).toEqual({
    stages: [
      { stage: 'none', since: '2026-11-01' },
      { stage: 'door', since: '2026-11-05' },
    ],
    lastContactOn: '2026-11-05',
    absences: 2,
    withdrawn: 0,
    last: { method: 'note-left', memberIds: [headId] },
  });
});

test('the file itself refuses to change or delete what was written', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId } = await openCase(office);
  const { id } = await addNote(office, caseId, { memberIds: [headId] });
  await office.call('office.lock', {});
  await withRawOffice(join(office.folder, 'office'), passphrase, (database) => {
    const columns = [
      'case_id',
      'thread_id',
      'revision',
      'reason',
      'contacted_on',
      'method',
      'counterpart',
      'minutes',
      'body',
      'third_party',
      'judgement',
      'stage',
      'starts_at',
      'place',
      'next_on',
      'next_plan',
      'share_scope',
      'sensitive',
      'staff_id',
      'written_at',
    ];
    const forbidden = [
      ...columns.map((column) => `UPDATE contact_notes SET ${column} = ${column}`),
      'DELETE FROM contact_notes',
      'UPDATE contact_note_members SET person_id = person_id',
      'DELETE FROM contact_note_members',
      'UPDATE consents SET scope = scope',
      'DELETE FROM consents',
      'UPDATE case_status_changes SET reason = reason',
      'DELETE FROM case_status_changes',
      'UPDATE audit_log SET subject = subject',
      'DELETE FROM audit_log',
    ];
    for (const sql of forbidden) {
      expect(() => database.write((tx) => tx.run(sql)), sql).toThrow('SQLITE_CONSTRAINT_TRIGGER');
    }
    expect(database.read((tx) => tx.get('SELECT body FROM contact_notes WHERE id = ?', id))).toEqual({
      body: '玄関先で話した',
    });
  });
});
