import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isConsented } from '../../domain/consent/gate.ts';
import { usualLegalBases } from '../../domain/consent/legal-bases.ts';
import { consentStatuses } from '../../domain/contract/consent.ts';
import { legalBases } from '../../domain/contract/legal-basis.ts';
import { agencyId } from '../../domain/contract/scalars.ts';
import { openTestOffice, passphrase, type TestCore } from '../../tests/fixtures/core.ts';
import {
  addMeeting,
  addToAgenda,
  agendaTexts,
  day,
  finaliseMeeting,
  meetingFields,
  meetingTypeOf,
  openCase,
  withdrawConsent,
} from '../../tests/fixtures/records.ts';
import { withRawOffice } from '../../tests/fixtures/raw-office.ts';

const role = { agencyId: null, agencyName: '社協', worker: '', task: '訪問', dueOn: null };
const typeWords = { programme: '', minutesTemplate: '', sheets: [], members: [] };
const attendee = {
  agencyId: null,
  agencyName: '社協',
  post: '',
  name: '架空 出席',
  attendance: 'present',
  bound: true,
} as const;

/** A meeting with one case on the agenda, under the law that needs no consent. */
async function meetingWithCase(office: TestCore) {
  const { id: caseId, headId } = await openCase(office);
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  const item = { kind: 'new', legalBasis: 'art106-6', exceptionReason: '', questions: '' } as const;
  const { id: itemId } = await office.call('meeting.addCase', { meetingId, caseId, ...item });
  return { caseId, headId, meetingId, itemId };
}

test.each(legalBases.flatMap((basis) => consentStatuses.map((consent) => [basis, consent] as const)))(
  'basis %s with consent %s: heard, refused, or heard for a written reason',
  async (legalBasis, consentStatus) => {
    const office = await openTestOffice();
    const { id: caseId } = await openCase(office, {}, { consentStatus });
    const { id: meetingId } = await addMeeting(office, 'art106-6');
    const item = { meetingId, caseId, kind: 'new', legalBasis, exceptionReason: '', questions: '' } as const;
    const result = await office.send('meeting.addCase', item);
    const heardFreely =
      ['art106-6', 'isolation'].includes(legalBasis) ||
      ['written', 'oral', 'partial'].includes(consentStatus);
    expect(result.ok ? 'heard' : result.error.code).toBe(heardFreely ? 'heard' : 'consent-required');
    expect(usualLegalBases[legalBasis].rule === 'secrecy' || isConsented(consentStatus)).toBe(heardFreely);
    if (!heardFreely) {
      expect((await office.fails('meeting.addCase', { ...item, exceptionReason: ' 　' })).code).toBe(
        'consent-required',
      );
      const { id } = await office.call('meeting.addCase', { ...item, exceptionReason: '虐待防止法による' });
      const save = { id, rowVersion: 1, ...agendaTexts, legalBasis };
      expect((await office.fails('meeting.saveCase', save)).code).toBe('consent-required');
    }
  },
);

test('times, days, types and agencies that cannot be are refused', async () => {
  const office = await openTestOffice();
  const { id: typeId } = await meetingTypeOf(office, 'art106-6');
  const { meetingId, itemId, caseId } = await meetingWithCase(office);
  const unknownId = '01890000-0000-7000-8000-000000000000';
  const unknown = { agencyId: agencyId.parse(unknownId) };
  const failures = await Promise.all([
    office.fails('meeting.add', meetingFields(typeId, { startsAt: '13:30', endsAt: '13:29' })),
    office.fails('meeting.add', meetingFields(typeId, { heldOn: day('0001-01-01') })),
    office.fails('meeting.save', {
      id: meetingId,
      rowVersion: 1,
      ...meetingFields(typeId),
      typeId: unknownId,
    }),
    office.fails('meeting.setAttendees', {
      id: meetingId,
      rowVersion: 1,
      attendees: [{ ...attendee, ...unknown }],
    }),
    office.fails('meeting.setRoles', {
      agendaItemId: itemId,
      rowVersion: 1,
      roles: [{ ...role, ...unknown }],
    }),
    office.fails('meeting.addCase', {
      meetingId,
      caseId,
      kind: 'new',
      legalBasis: 'art106-6',
      exceptionReason: '',
      questions: '',
    }),
    office.fails('meetingType.save', {
      id: typeId,
      rowVersion: null,
      name: 'x',
      ...typeWords,
      legalBases: ['other'],
      confidentialityText: '',
      active: true,
    }),
  ]);
  expect(failures.map(({ code, problems }) => [code, problems[0]?.reason])).toEqual([
    ['validation', 'end-before-start'],
    ['validation', 'no-such-date'],
    ['not-found', undefined],
    ['not-found', undefined],
    ['not-found', undefined],
    ['conflict', 'already-there'],
    ['validation', 'required'],
  ]);
});

test('minutes become final when the meeting was held, somebody was there and every case is decided', async () => {
  const office = await openTestOffice();
  const { caseId } = await meetingWithCase(office);
  const { id } = await addMeeting(office, 'art106-6', { heldOn: day('2026-11-21') });
  await addToAgenda(office, id, caseId);
  const early = await office.fails('meeting.finalise', { id, rowVersion: 1 });
  expect([early.code, early.problems.map((problem) => problem.reason)]).toEqual([
    'conflict',
    ['in-future', 'nobody-present', 'undecided'],
  ]);
  office.setNow('2026-11-21T00:00:00.000Z');
  await finaliseMeeting(office, id);
  expect((await office.call('meeting.get', { id })).finalisedAt).not.toBeNull();
});

test('final minutes refuse every change; corrections are appended, and what was agreed can be carried out', async () => {
  const office = await openTestOffice();
  const { meetingId, itemId, caseId } = await meetingWithCase(office);
  await office.call('meeting.setRoles', { agendaItemId: itemId, rowVersion: 1, roles: [role] });
  expect(
    (await office.fails('meeting.amend', { id: meetingId, agendaItemId: null, text: '追記', reason: '漏れ' }))
      .problems[0]?.reason,
  ).toBe('still-draft');
  await finaliseMeeting(office, meetingId);
  const before = await office.call('meeting.get', { id: meetingId });
  const { id: otherCase } = await openCase(office, { name: '別人 一' });
  const item = { kind: 'new', legalBasis: 'art106-6', exceptionReason: '', questions: '' };
  const { rowVersion, typeId } = before;
  const failures = await Promise.all([
    office.fails('meeting.save', { id: meetingId, rowVersion, ...meetingFields(typeId) }),
    office.fails('meeting.setAttendees', { id: meetingId, rowVersion, attendees: [] }),
    office.fails('meeting.addCase', { meetingId, caseId: otherCase, ...item }),
    office.fails('meeting.saveCase', { id: itemId, rowVersion: 3, ...agendaTexts, legalBasis: 'art106-6' }),
    office.fails('meeting.removeCase', { id: itemId, rowVersion: 3 }),
    office.fails('meeting.moveCase', { id: itemId, to: 0 }),
    office.fails('meeting.setRoles', { agendaItemId: itemId, rowVersion: 3, roles: [] }),
    office.fails('meeting.finalise', { id: meetingId, rowVersion }),
  ]);
  expect(failures.map((failure) => failure.code)).toEqual(Array(8).fill('finalised'));
  await office.call('meeting.amend', { id: meetingId, agendaItemId: itemId, text: '追記', reason: '漏れ' });
  const [agreed] = before.agenda[0]?.roles ?? [];
  if (agreed === undefined) throw new Error('no role');
  await office.call('role.setState', { id: agreed.id, rowVersion: agreed.rowVersion, state: 'done' });
  const after = await office.call('meeting.get', { id: meetingId });
  expect(after.amendments).toMatchObject([
    { agendaItemId: itemId, text: '追記', reason: '漏れ', writtenBy: '見本 花子' },
  ]);
  expect(after.agenda[0]?.roles[0]?.state).toBe('done');
  expect({ ...after, amendments: [], agenda: [] }).toEqual({ ...before, agenda: [] });
  const foreign = await addMeeting(office, 'art106-6');
  await finaliseMeeting(office, foreign.id);
  expect(
    (
      await office.fails('meeting.amend', {
        id: foreign.id,
        agendaItemId: itemId,
        text: '追記',
        reason: '漏れ',
      })
    ).code,
  ).toBe('not-found');
  expect((await office.call('case.get', { id: caseId })).roles).toMatchObject([{ state: 'done' }]);
});

test('final minutes keep the words of their type', async () => {
  const office = await openTestOffice();
  const { meetingId } = await meetingWithCase(office);
  await finaliseMeeting(office, meetingId);
  const before = await office.call('meeting.get', { id: meetingId });
  const draft = await addMeeting(office, 'art106-6');
  await office.call('meetingType.save', {
    id: before.typeId,
    rowVersion: 1,
    name: '新しい名前',
    ...typeWords,
    legalBases: ['liaison'],
    confidentialityText: '新しい文',
    active: false,
  });
  expect(await office.call('meeting.get', { id: meetingId })).toEqual(before);
  expect(await office.call('meeting.get', { id: draft.id })).toMatchObject({
    title: '第2回 新しい名前',
    legalBasis: 'liaison',
  });
});

test('final minutes keep the names of their laws, on paper and in the case; a draft has those of the day', async () => {
  const office = await openTestOffice();
  const { meetingId, caseId } = await meetingWithCase(office);
  await finaliseMeeting(office, meetingId);
  const request = { kind: 'minutes', meetingId, agendaItemId: null } as const;
  const kept = async () => [
    await office.call('meeting.get', { id: meetingId }),
    await office.call('meeting.ofCase', { caseId }),
    await office.call('print.view', { request }),
  ];
  const before = await kept();
  const draft = await addMeeting(office, 'art106-6');
  await addToAgenda(office, draft.id, caseId);
  const settings = await office.call('settings.get', {});
  const { legalBases } = settings;
  const basisName = '新しい法律の会議';
  await office.call('settings.set', {
    ...settings,
    legalBases: { ...legalBases, 'art106-6': { ...legalBases['art106-6'], name: basisName } },
  });
  expect(before).toMatchObject([
    { basisName: legalBases['art106-6'].name },
    { meetings: [{ basisName: legalBases['art106-6'].name }] },
    { meeting: { basis: legalBases['art106-6'].name }, cases: [{ basis: legalBases['art106-6'].name }] },
  ]);
  expect(await office.call('meeting.get', { id: draft.id })).toMatchObject({
    basisName,
    agenda: [{ basisName }],
  });
  const { meetings } = await office.call('meeting.ofCase', { caseId });
  expect([
    await office.call('meeting.get', { id: meetingId }),
    { meetings: meetings.filter((minutes) => minutes.meetingId === meetingId) },
    await office.call('print.view', { request }),
  ]).toEqual(before);
});

test('the file itself refuses to change final minutes, and lets the state of a role change', async () => {
  const office = await openTestOffice();
  const { meetingId, itemId } = await meetingWithCase(office);
  await office.call('meeting.setRoles', { agendaItemId: itemId, rowVersion: 1, roles: [role] });
  await finaliseMeeting(office, meetingId);
  await office.call('meeting.amend', { id: meetingId, agendaItemId: null, text: '追記', reason: '漏れ' });
  await office.call('office.lock', {});
  await withRawOffice(join(office.folder, 'office'), passphrase, (database) => {
    const roleColumns = [
      'case_id',
      'agenda_item_id',
      'agency_id',
      'agency_name',
      'worker',
      'task',
      'due_on',
      'sort',
    ];
    const copyOf = (table: string) => {
      const columns = database
        .read((tx) => tx.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', table))
        .map(({ name }) => name);
      return `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.map((name) => (name === 'id' ? "'copy'" : name)).join(', ')} FROM ${table}`;
    };
    const forbidden = [
      `UPDATE meetings SET place = 'x'`,
      'UPDATE meetings SET finalised_at = NULL',
      'DELETE FROM meetings',
      ...['meeting_attendees', 'agenda_items', 'role_assignments'].flatMap((table) => [
        `DELETE FROM ${table}`,
        copyOf(table),
      ]),
      `UPDATE meeting_attendees SET name = 'x'`,
      `UPDATE agenda_items SET decided = 'x'`,
      ...roleColumns.map((column) => `UPDATE role_assignments SET ${column} = ${column}`),
      `UPDATE meeting_amendments SET text = 'x'`,
      'DELETE FROM meeting_amendments',
    ];
    for (const sql of forbidden)
      expect(() => database.write((tx) => tx.run(sql)), sql).toThrow('SQLITE_CONSTRAINT_TRIGGER');
    expect(
      database.write((tx) =>
        tx.run(`UPDATE role_assignments SET state = 'dropped', row_version = row_version + 1`),
      ).changes,
    ).toBe(1);
  });
});

test('what was heard while consent stood can be written down after its withdrawal', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId: principalId } = await openCase(office, {}, { consentStatus: 'written' });
  const { id: meetingId } = await addMeeting(office, 'art106-4', { heldOn: day('2026-11-20') });
  const { id } = await addToAgenda(office, meetingId, caseId, { legalBasis: 'art106-4' });
  const withoutConsent = async () =>
    (await office.call('meeting.list', { fiscalYear: 2026 })).meetings[0]?.withoutConsent;
  expect(await withoutConsent()).toBe(0);
  await withdrawConsent(office, caseId, principalId);
  expect(await withoutConsent()).toBe(1);
  await office.call('meeting.saveCase', {
    id,
    rowVersion: 1,
    ...agendaTexts,
    legalBasis: 'art106-4',
    decided: '見守り',
  });
  const moved = await office.fails('meeting.saveCase', {
    id,
    rowVersion: 2,
    ...agendaTexts,
    legalBasis: 'liaison',
  });
  expect([moved.code, (await office.call('meeting.get', { id: meetingId })).agenda[0]?.decided]).toEqual([
    'consent-required',
    '見守り',
  ]);
});

test('a role that stands unchanged keeps its state when the list is edited', async () => {
  const office = await openTestOffice();
  const { meetingId, itemId } = await meetingWithCase(office);
  await office.call('meeting.setRoles', {
    agendaItemId: itemId,
    rowVersion: 1,
    roles: [role, { ...role, task: '電話' }],
  });
  const [first] = (await office.call('meeting.get', { id: meetingId })).agenda[0]?.roles ?? [];
  if (first === undefined) throw new Error('no role');
  await office.call('role.setState', { id: first.id, rowVersion: 1, state: 'doing' });
  await office.call('meeting.setRoles', {
    agendaItemId: itemId,
    rowVersion: 2,
    roles: [
      { ...role, task: '新しい' },
      { ...role, worker: '担当' },
    ],
  });
  const after = (await office.call('meeting.get', { id: meetingId })).agenda[0]?.roles;
  expect(after?.map(({ task, state }) => [task, state])).toEqual([
    ['新しい', 'planned'],
    ['訪問', 'doing'],
  ]);
  expect((await office.fails('role.setState', { id: first.id, rowVersion: 1, state: 'done' })).code).toBe(
    'stale-version',
  );
});

test.each([
  ['task', [{ task: '週に一度訪問' }], 'done'],
  ['agency', [{ agencyName: '包括支援センター' }], 'done'],
  ['agency and task', [{ agencyName: '包括支援センター', task: '電話' }], 'planned'],
  ['task, and one more role stands above it', [{ task: '電話' }, { task: '週に一度訪問' }], 'planned'],
] as const)(
  'a role whose %s is put in other words is done still, or a new one',
  async (_what, words, state) => {
    const office = await openTestOffice();
    const { meetingId, itemId } = await meetingWithCase(office);
    const rolesNow = async () => (await office.call('meeting.get', { id: meetingId })).agenda[0]?.roles ?? [];
    const put = async (rowVersion: number, changes: readonly Partial<typeof role>[]) => {
      const roles = changes.map((change) => ({ ...role, ...change }));
      await office.call('meeting.setRoles', { agendaItemId: itemId, rowVersion, roles });
    };
    await put(1, [{}]);
    const [given] = await rolesNow();
    if (given === undefined) throw new Error('no role');
    await office.call('role.setState', { id: given.id, rowVersion: 1, state: 'done' });
    await put(2, words);
    expect((await rolesNow()).at(-1)?.state).toBe(state);
  },
);

test('cases on the agenda change places and are taken off with their roles', async () => {
  const office = await openTestOffice();
  const { meetingId, itemId } = await meetingWithCase(office);
  const { id: second } = await openCase(office, { name: '別人 一' });
  const item = { kind: 'new', legalBasis: 'art106-6', exceptionReason: '', questions: '' } as const;
  const { id: secondItem } = await office.call('meeting.addCase', { meetingId, caseId: second, ...item });
  const order = async () =>
    (await office.call('meeting.get', { id: meetingId })).agenda.map((entry) => entry.id);
  await office.call('meeting.moveCase', { id: itemId, to: 9 });
  expect(await order()).toEqual([secondItem, itemId]);
  await office.call('meeting.moveCase', { id: itemId, to: 0 });
  expect(await order()).toEqual([itemId, secondItem]);
  await office.call('meeting.setRoles', { agendaItemId: itemId, rowVersion: 1, roles: [role] });
  expect((await office.fails('meeting.removeCase', { id: itemId, rowVersion: 1 })).code).toBe(
    'stale-version',
  );
  await office.call('meeting.removeCase', { id: itemId, rowVersion: 2 });
  expect(await order()).toEqual([secondItem]);
});
