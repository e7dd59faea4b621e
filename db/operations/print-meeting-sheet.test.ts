import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { InputOf, OutputOf } from '../../domain/contract/index.ts';
import { staffId } from '../../domain/contract/scalars.ts';
import { openTestOffice, passphrase, type TestCore } from '../../tests/fixtures/core.ts';
import {
  addAgency,
  addMeeting,
  addMember,
  addNote,
  agendaTexts,
  bornOn,
  consentFields,
  day,
  finaliseMeeting,
  noteFields,
  openCase,
} from '../../tests/fixtures/records.ts';
import { tieFields } from '../../tests/fixtures/relatives.ts';
import { decidedPlan, planContent } from '../../tests/fixtures/plans.ts';
import { withRawOffice } from '../../tests/fixtures/raw-office.ts';
import type { OperationContext } from './context.ts';
import { meetingDetail } from './meeting.ts';
import { caseSheetFor } from './print-meeting-sheet.ts';
import { sheetContext } from './sheet-context.ts';

type Basis = InputOf<'meeting.addCase'>['legalBasis'];
type MeetingId = OutputOf<'meeting.add'>['id'];
type Attendee = InputOf<'meeting.setAttendees'>['attendees'][number];

const context: OperationContext = {
  now: '2026-11-20T03:00:00.000Z',
  today: day('2026-11-20'),
  dayOf: () => day('2026-11-20'),
  practice: true,
  staff: { id: staffId.parse('01890000-0000-7000-8000-000000000000'), name: '' },
  newId: () => '',
  readChosenFile: () => new Uint8Array(),
  sha256: () => '',
};
const scopes = ['office', 'council', 'consented', 'statistics'] as const;
const onAgenda = { kind: 'continuing', questions: '' } as const;

async function hear(
  office: TestCore,
  legalBasis: Basis,
  caseIds: readonly InputOf<'meeting.addCase'>['caseId'][],
  fields: Partial<InputOf<'meeting.add'>> & { exceptionReason?: string } = {},
) {
  const { exceptionReason = '', ...meeting } = fields;
  const { id: meetingId } = await addMeeting(office, 'art106-6', meeting);
  for (const caseId of caseIds)
    await office.call('meeting.addCase', { meetingId, caseId, ...onAgenda, legalBasis, exceptionReason });
  return meetingId;
}

async function seat(
  office: TestCore,
  id: MeetingId,
  attendees: Pick<Attendee, 'agencyId' | 'name' | 'bound'>[],
) {
  const { rowVersion } = await office.call('meeting.get', { id });
  await office.call('meeting.setAttendees', {
    id,
    rowVersion,
    attendees: attendees.map((each) => ({
      ...each,
      agencyName: each.name,
      post: '',
      attendance: 'invited' as const,
    })),
  });
}

/** Every sheet of these meetings by attendee and case, `''` for the office. Closes the office. */
async function sheetsOf(office: TestCore, meetings: readonly MeetingId[]) {
  await office.call('office.lock', {});
  return withRawOffice(join(office.folder, 'office'), passphrase, (database) =>
    database.read((tx) =>
      meetings.map((id) => {
        const meeting = meetingDetail(tx, id, context.today);
        const shared = sheetContext(tx, context, { ecomap: true });
        const readers = [null, ...meeting.attendees];
        return Object.fromEntries(
          readers.map((reader) => [
            reader?.name ?? '',
            meeting.agenda.map((item, index) => caseSheetFor(tx, meeting, item, index, reader, shared)),
          ]),
        );
      }),
    ),
  );
}

test('no reader finds a record that is not for him, and everybody finds those that are', async () => {
  const office = await openTestOffice();
  const [clinic, council] = [
    await addAgency(office, { name: '診療所' }),
    await addAgency(office, { name: '社協' }),
  ];
  const own = await openCase(office, { name: '架空 太郎' }, { consentStatus: 'unconfirmed' });
  const wife = await addMember(office, own.householdId, ['12'], {
    name: '架空 秘子',
    kana: 'かくう ひそこ',
    birth: bornOn('1955-05-05'),
    sex: 'female',
  });
  const son = await addMember(office, own.householdId, ['20'], {
    name: '架空 三郎',
    birth: bornOn('1980-01-01'),
  });
  const say = async (personId: typeof own.headId, agencyIds: (typeof clinic)[]) =>
    office.call('consent.record', {
      caseId: own.id,
      personId,
      ...consentFields({ allAgencies: agencyIds.length === 0, agencyIds }),
    });
  await say(own.headId, []);
  await say(son.personId, [clinic]);
  const other = await openCase(office, { name: '別件 二' }, { consentStatus: 'written' });
  await addNote(office, other.id, { body: '別件の秘密', shareScope: 'consented' });

  const abouts = { 本人: [], 妻: [wife.personId], 子: [son.personId], 皆: [own.headId, wife.personId] };
  const marks = scopes.flatMap((shareScope) =>
    [false, true].flatMap((sensitive) =>
      (Object.keys(abouts) as (keyof typeof abouts)[]).map((about) => ({
        shareScope,
        sensitive,
        about,
        text: `印${shareScope}${sensitive ? '特' : '並'}${about}。`,
      })),
    ),
  );
  for (const { text: body, about, ...mark } of marks)
    await addNote(office, own.id, { ...noteFields(), ...mark, body, memberIds: abouts[about] });

  const attendees = [
    { agencyId: clinic, name: '診療所の守る人', bound: true },
    { agencyId: clinic, name: '診療所の人', bound: false },
    { agencyId: council, name: '社協の守る人', bound: true },
    { agencyId: null, name: '三郎の知人', bound: false },
  ];
  const meetings = [
    await hear(office, 'art106-6', [own.id, other.id]),
    await hear(office, 'art106-4', [own.id]),
  ];
  for (const id of meetings) await seat(office, id, attendees);
  const readings = await Promise.all(meetings.map((id) => office.call('meeting.reading', { id })));

  const consented = (about: keyof typeof abouts, agencyId: typeof clinic | null) =>
    ({ 本人: true, 妻: false, 子: agencyId === clinic, 皆: false })[about];
  const mayRead = (
    mark: (typeof marks)[number],
    basis: Basis,
    reader: (typeof attendees)[number] | undefined,
  ) => {
    if (reader === undefined) return true;
    const secret = basis === 'art106-6' && reader.bound;
    return (
      !mark.sensitive &&
      ((mark.shareScope === 'council' && secret) ||
        (mark.shareScope === 'consented' && (secret || consented(mark.about, reader.agencyId))))
    );
  };
  const all = await sheetsOf(office, meetings);
  (['art106-6', 'art106-4'] as const).forEach((basis, index) => {
    for (const [name, [sheet]] of Object.entries(all[index] ?? {})) {
      const reader = attendees.find((each) => each.name === name);
      const text = JSON.stringify(sheet);
      for (const mark of marks)
        expect([basis, name, mark, text.includes(mark.text)]).toEqual([
          basis,
          name,
          mark,
          mayRead(mark, basis, reader),
        ]);
      expect(text).not.toContain('別件');
      const isWifeOpen = reader === undefined || (basis === 'art106-6' && reader.bound);
      expect([name, ...['秘子', 'ひそこ', 'S30.5.5'].map((part) => text.includes(part))]).toEqual([
        name,
        isWifeOpen,
        isWifeOpen,
        isWifeOpen,
      ]);
      const closed = sheet?.members.filter((member) => member.name === '（同意なし）') ?? [];
      expect(closed.map(({ relation, sex, birth, age }) => [relation, sex, birth, age])).toEqual([
        ...(isWifeOpen ? [] : [['妻', '', '', '']]),
        ...(isWifeOpen || reader.agencyId === clinic ? [] : [['子', '', '', '']]),
      ]);
      const counted = (sheet?.leftOut ?? []).reduce((sum, { count }) => sum + count, 0);
      const withheld = marks.filter((mark) => !mayRead(mark, basis, reader)).length;
      expect([name, counted]).toEqual([name, withheld + closed.length]);
      const said = readings[index]?.items[0]?.readers[attendees.findIndex((each) => each.name === name)];
      if (said !== undefined) {
        expect(said.closed).toHaveLength(closed.length);
        expect(said.leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(withheld);
      }
    }
  });
  expect(JSON.stringify(all[0]?.['診療所の守る人']?.[1])).toContain('別件の秘密');
});

test('who may not know the person the case is about gets its number and nothing else', async () => {
  const office = await openTestOffice();
  const clinic = await addAgency(office, { name: '診療所' });
  const own = await openCase(office, { name: '架空 太郎' }, {}, { chiefComplaint: '困りごとの訴え' });
  await office.call('consent.record', {
    caseId: own.id,
    personId: own.headId,
    ...consentFields({ allAgencies: false, agencyIds: [clinic] }),
  });
  await addNote(office, own.id, { body: '本人の記録' });
  const id = await hear(office, 'art106-4', [own.id]);
  await seat(office, id, [
    { agencyId: clinic, name: '診療所の人', bound: false },
    { agencyId: null, name: 'よその人', bound: true },
  ]);
  const [sheets] = await sheetsOf(office, [id]);
  expect(JSON.stringify(sheets?.['診療所の人'])).toMatch(
    /架空 太郎.*困りごとの訴え|困りごとの訴え.*架空 太郎/u,
  );
  const closed = sheets?.['よその人']?.[0];
  expect(closed).toMatchObject({ caseNumber: '8-001', household: '', members: [], genogram: null });
  expect(JSON.stringify(closed)).not.toMatch(/架空|困りごと|本人の記録/u);
  expect(closed?.leftOut).toEqual([
    { reason: '同意のない記録', count: 1 },
    { reason: '同意を得ていない世帯員の氏名など', count: 1 },
  ]);
});

test('the sheet says what has changed since the last meeting, and which roles are done and overdue', async () => {
  const office = await openTestOffice();
  const own = await openCase(office, { name: '架空 太郎' }, { consentStatus: 'written' });
  const earlier = await hear(office, 'art106-6', [own.id], { heldOn: day('2026-11-05') });
  const [item] = (await office.call('meeting.get', { id: earlier })).agenda;
  if (item === undefined) throw new Error('no case');
  const role = { agencyId: null, agencyName: '社協', worker: '', dueOn: day('2026-11-10') };
  await office.call('meeting.setRoles', {
    agendaItemId: item.id,
    rowVersion: 1,
    roles: [
      { ...role, task: '過ぎた役割' },
      { ...role, task: '済んだ役割' },
    ],
  });
  await office.call('meeting.saveCase', {
    id: item.id,
    rowVersion: 2,
    ...agendaTexts,
    legalBasis: 'art106-6',
    decided: '前回の決定',
  });
  await finaliseMeeting(office, earlier);
  await addMember(office, own.householdId, ['20'], { name: '架空 新子', birth: bornOn('1990-01-01') });
  await decidedPlan(office, own.id, planContent());
  const { roles } = await office.call('case.get', { id: own.id });
  const done = roles.find(({ task }) => task === '済んだ役割');
  if (done === undefined) throw new Error('no role');
  await office.call('role.setState', { id: done.id, rowVersion: done.rowVersion, state: 'done' });
  const [secret, consent] = [
    await hear(office, 'art106-6', [own.id], { heldOn: day('2026-11-20') }),
    await hear(office, 'art106-4', [own.id], { heldOn: day('2026-11-20') }),
  ];
  const readers = [{ agencyId: null, name: '守る人', bound: true }];
  for (const id of [secret, consent]) await seat(office, id, readers);
  const [first, second] = (await sheetsOf(office, [secret, consent])).map((sheets) => sheets['守る人']?.[0]);
  expect(first?.changes).toEqual({
    since: 'R8.11.5から',
    texts: ['架空 新子さんが世帯に加わった', '架空 新子さんは架空 太郎さんの実子'],
  });
  expect(first?.roles.map(({ task, state, mark }) => [task, state, mark])).toEqual([
    ['過ぎた役割', '期限超過', '支援会議限定'],
    ['通院に付き添う', '予定', ''],
    ['済んだ役割', '済み', '支援会議限定'],
  ]);
  expect(first?.previous).toContain('前回の決定');
  // The daughter has not consented: the meeting with consent does not learn of her.
  expect(second?.changes?.texts).toEqual([]);
  expect(second?.roles.map(({ task }) => task)).toEqual(['通院に付き添う']);
  expect(second?.previous).not.toContain('前回の決定');
});

test('the sheet of the office holds everything, marked with how far it may go', async () => {
  const office = await openTestOffice();
  const own = await openCase(office);
  const texts = { body: '係の記録', thirdParty: '隣人の話', judgement: '係の見立て' };
  await addNote(office, own.id, { ...texts, shareScope: 'office' });
  await addNote(office, own.id, { body: '通報者の記録', sensitive: true });
  const id = await hear(office, 'art106-6', [own.id]);
  const [sheets] = await sheetsOf(office, [id]);
  const [sheet] = sheets?.[''] ?? [];
  expect([sheet?.use, sheet?.leftOut]).toEqual(['office', []]);
  expect(sheet?.notes.map(({ text, mark }) => [text, mark])).toEqual([
    ['係の記録\n【第三者から】隣人の話\n【見立て】係の見立て', '係内のみ'],
    ['通報者の記録', '特に秘する'],
  ]);
});

test('an attendee of the family is named as such, and nobody reads of a case he does not sit at', async () => {
  const office = await openTestOffice();
  const own = await openCase(office, { name: '髙橋 見本' });
  await office.call('outsideTie.add', {
    householdId: own.householdId,
    ...tieFields({ kind: 'relative', name: '別居 親族' }),
  });
  const id = await hear(office, 'art106-6', [own.id]);
  await seat(office, id, [
    { agencyId: null, name: '高橋　見本', bound: true },
    { agencyId: null, name: '別居親族', bound: true },
    { agencyId: null, name: '架空 他人', bound: true },
  ]);
  const read = async () => (await office.call('meeting.reading', { id })).items[0]?.readers ?? [];
  expect((await read()).map(({ isFamily }) => isFamily)).toEqual([true, true, false]);
  const { agenda, attendees } = await office.call('meeting.get', { id });
  const [item, stranger] = [agenda[0], attendees[2]];
  if (item === undefined || stranger === undefined) throw new Error('nobody');
  await office.call('meeting.setTable', {
    id: item.id,
    rowVersion: item.rowVersion,
    everyone: false,
    attendeeIds: [stranger.id],
    plannedMinutes: null,
  });
  expect((await read()).map(({ attendeeId }) => attendeeId)).toEqual([stranger.id]);
});

test('an attendee of the family is known by a former name and by how a name is read', async () => {
  const office = await openTestOffice();
  const own = await openCase(office, { name: '見本 髙橋', kana: 'みほん たかはし' });
  await addMember(office, own.householdId, ['20'], {
    name: '新姓 花子',
    otherNames: [{ kind: 'former', name: '架空 花子', kana: 'かくう はなこ' }],
  });
  const id = await hear(office, 'art106-6', [own.id]);
  await seat(
    office,
    id,
    ['架空花子', 'カクウ ハナコ', 'みほん　たかはし', '架空 他人'].map((name) => ({
      agencyId: null,
      name,
      bound: true,
    })),
  );
  const [item] = (await office.call('meeting.reading', { id })).items;
  expect(item?.readers.map(({ isFamily }) => isFamily)).toEqual([true, true, true, false]);
});

test('what a 支援会議 is to talk over reaches who is bound to secrecy', async () => {
  const office = await openTestOffice();
  const own = await openCase(office, { name: '架空 太郎' }, { consentStatus: 'written' });
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  await office.call('meeting.addCase', {
    meetingId,
    caseId: own.id,
    kind: 'continuing',
    legalBasis: 'art106-6',
    exceptionReason: '',
    questions: '印兄の借金をどう話すか',
  });
  await seat(office, meetingId, [
    { agencyId: null, name: '守る人', bound: true },
    { agencyId: null, name: '守らない人', bound: false },
  ]);
  const [sheets] = await sheetsOf(office, [meetingId]);
  expect(sheets?.['守る人']?.[0]?.questions).toEqual(['印兄の借金をどう話すか']);
  expect(sheets?.['守らない人']?.[0]).toMatchObject({
    household: expect.stringContaining('架空') as unknown,
    questions: [],
    leftOut: [{ reason: '支援会議限定の記録', count: 1 }],
  });
});

test('what the dead refused while they lived stays refused; of who never spoke nobody asks', async () => {
  const office = await openTestOffice();
  const own = await openCase(office, { name: '架空 太郎' }, { consentStatus: 'written' });
  const death = { date: day('2026-11-12'), precision: 'day', text: '' } as const;
  const [refusing, silent] = [
    await addMember(office, own.householdId, ['20'], { name: '架空 花子', death }),
    await addMember(office, own.householdId, ['20'], { name: '架空 次郎', death }),
  ];
  await office.call('consent.record', {
    caseId: own.id,
    personId: refusing.personId,
    ...consentFields({ status: 'refused' }),
  });
  await addNote(office, own.id, { body: '印花子の病気', memberIds: [refusing.personId] });
  await addNote(office, own.id, { body: '印次郎の病気', memberIds: [silent.personId] });
  const id = await hear(office, 'art106-4', [own.id]);
  await seat(office, id, [{ agencyId: null, name: 'よその人', bound: false }]);
  const [sheets] = await sheetsOf(office, [id]);
  const words = JSON.stringify(sheets?.['よその人']);
  expect([words.includes('印花子'), words.includes('印次郎')]).toEqual([false, true]);
});
