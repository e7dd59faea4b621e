import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { operations, type NamesOfKind, type OutputOf } from '../domain/contract/index.ts';
import type { OperationMap } from '../domain/contract/operation.ts';
import { openTestOffice, passphrase } from '../tests/fixtures/core.ts';
import { addImageSheet, chosenFile, greyPng, place, sheetFields } from '../tests/fixtures/district-maps.ts';
import { plausibleInputs, type Values } from '../tests/fixtures/plausible-inputs.ts';
import { withRawOffice } from '../tests/fixtures/raw-office.ts';
import {
  addHousehold,
  addMeeting,
  addMember,
  addNote,
  day,
  intakeFields,
  memberFields,
  personFields,
} from '../tests/fixtures/records.ts';

type Office = Awaited<ReturnType<typeof openTestOffice>>;

const marks = {
  address: '秘密ヶ丘987番地',
  householdPhone: '0987-65-4321',
  phone: '080-9876-5432',
  whereabouts: '秘密の親類宅',
} as const;

const kinds: OperationMap = operations;
const names = (Object.keys(operations) as NamesOfKind<'query'>[]).filter(
  (name) => kinds[name]?.kind === 'query',
);

/** Queries that need a record this office has none of, or read a chosen file; each says why. */
const withoutAnswer: ReadonlySet<string> = new Set([
  // A file of the resident register that a person chose.
  'residentTable.preview',
]);

/** A protected household with a case, its note, its meeting; and one that is not protected. */
async function fill(office: Office) {
  const household = await addHousehold(
    office,
    { phones: [{ number: marks.phone, owner: '', callable: '' }] },
    { address: marks.address, phone: marks.householdPhone },
  );
  const child = await office.call('household.addMember', {
    householdId: household.id,
    ...memberFields,
    relationship: ['20'],
    resident: false,
    whereabouts: marks.whereabouts,
    person: personFields({
      name: '架空 子',
      kana: 'かくう こ',
      birth: { date: day('1990-01-01'), precision: 'day', text: '平成2年' },
      sex: 'female',
    }),
  });
  const open = await office.call('case.open', {
    householdId: household.id,
    principalId: household.headId,
    leadAgencyId: null,
    leadWorker: '',
    priority: '',
    consentStatus: 'written',
    consentOn: day('2026-11-01'),
    consentScope: '',
    intake: intakeFields(),
  });
  const note = await addNote(office, open.id, { memberIds: [household.headId] });
  const meeting = await addMeeting(office, 'art106-6');
  await office.call('meeting.addCase', {
    meetingId: meeting.id,
    caseId: open.id,
    legalBasis: 'art106-6',
    kind: 'new',
    exceptionReason: '',
    questions: '',
  });
  const other = await addHousehold(office, { name: '別人 一郎' });
  await addMember(office, other.id, ['12'], { name: '別人 妻' });
  const map = await putOnMaps(office, [household.id, other.id]);
  // The map of another household shows one of them.
  await office.call('kinship.showPerson', { householdId: other.id, personId: child.personId, shown: true });
  for (const personId of [household.headId, child.personId]) {
    const period = { from: day('2026-01-01'), until: day('2026-12-01'), reason: 'DV' };
    await office.call('protection.begin', { personId, ...period });
  }
  await registerAtTheSameAddress(office, household.headId);
  const records = await fillMore(office, household, open.id);
  return {
    household,
    child,
    caseId: open.id,
    noteId: note.id,
    meetingId: meeting.id,
    other,
    ...records,
    ...map,
  };
}

/** Sheets the households stood on before they were protected, and one whose file is still there. */
async function putOnMaps(office: Office, households: readonly OutputOf<'household.add'>['id'][]) {
  const imageId = await addImageSheet(office, []);
  const rows = await office.call('mapSheet.addRows', { ...sheetFields([]), name: '軒並び図' });
  const token = chosenFile(office, 'scan.png', greyPng(20, 20));
  const scan = await office.call('mapSheet.addImage', { token, fileName: 'scan.png', ...sheetFields([]) });
  const [first, second] = households;
  if (first === undefined || second === undefined) throw new Error('two households stand on the map');
  for (const id of households) await place(office, imageId, id, 10, 10);
  await office.call('householdSupport.set', {
    householdId: first,
    supports: [{ layer: 'needs', note: marks.whereabouts }],
  });
  const line = { helperId: second, helpedId: first, note: marks.whereabouts, since: null };
  await office.call('supportLine.add', line);
  await office.call('survey.record', {
    householdId: first,
    visitedOn: day('2026-11-10'),
    result: 'met',
    note: marks.whereabouts,
  });
  for (const audience of ['commissioner', 'residents'] as const) {
    const statement = { statedOn: day('2026-11-10'), giver: '本人', note: '' };
    await office.call('mapConsent.record', { householdId: first, audience, status: 'given', ...statement });
  }
  return { sheetIds: [imageId, rows.id], scanId: scan.id };
}

/** One of every other kind of record that hangs on the household or its case. */
async function fillMore(
  office: Office,
  { id: householdId, headId: personId }: OutputOf<'household.add'>,
  caseId: OutputOf<'case.open'>['id'],
) {
  const slip = await office.call('referralSlip.add', {
    direction: 'sent',
    datedOn: day('2026-11-10'),
    agencyId: null,
    agencyName: '見本町社協',
    worker: '',
    phone: '',
    householdId,
    personId,
    caseId,
    subjectName: '架空 太郎',
    subjectKana: '',
    subjectSex: 'male',
    subjectBirth: '',
    subjectAddress: marks.address,
    subjectPhone: marks.phone,
    members: '',
    topics: [],
    content: '家計の相談',
    request: '',
    alreadyTold: '',
    consent: 'given',
    consentOn: day('2026-11-01'),
    urgency: 'week',
    replyDueOn: day('2026-11-15'),
  });
  const concern = await office.call('concern.add', {
    noticedOn: day('2026-11-10'),
    route: 'neighbour',
    informant: '',
    informantPhone: '',
    agencyId: null,
    called: '青い屋根の家',
    place: '',
    districtId: null,
    members: '',
    content: '新聞がたまっている',
    urgency: 'week',
    nextOn: null,
    nextPlan: '',
  });
  const plan = await office.call('supportPlan.start', {
    caseId,
    kind: 'support',
    basedOn: null,
    plannedOn: day('2026-11-10'),
  });
  const assessment = await office.call('assessment.start', { caseId, assessedOn: day('2026-11-10') });
  const intake = await office.call('case.get', { id: caseId });
  const file = join(office.folder, 'memo.txt');
  writeFileSync(file, '面談の控え');
  const attachment = await office.call('attachment.add', {
    token: office.grant(file),
    name: 'memo.txt',
    owner: 'case',
    ownerId: caseId,
    takenOn: null,
    note: '',
    shareScope: 'office',
    sensitive: false,
  });
  return {
    slipId: slip.id,
    concernId: concern.id,
    planId: plan.id,
    assessmentId: assessment.id,
    intakeId: intake.intake.id,
    attachmentId: attachment.id,
  };
}

/** The register of residents knows the address too. */
async function registerAtTheSameAddress(office: Office, person: string): Promise<void> {
  await office.call('office.lock', {});
  await withRawOffice(join(office.folder, 'office'), passphrase, (database) => {
    database.write((tx) => {
      tx.run(
        `INSERT INTO registered_households (number, postal_code, address, district_id, as_of) VALUES ('1', '', ?, NULL, NULL)`,
        marks.address,
      );
      tx.run(
        `INSERT INTO registered_members (person_id, number, relationship, relationship_text, sort) VALUES (?, '1', '02', '', 1)`,
        person,
      );
    });
  });
  await office.call('office.unlock', { passphrase });
}

function valuesOf(filled: Awaited<ReturnType<typeof fill>>): Values {
  const { household, child, caseId, noteId, meetingId, other } = filled;
  const byFeature: Readonly<Record<string, readonly unknown[]>> = {
    household: [household.id],
    case: [caseId],
    contactNote: [noteId],
    meeting: [meetingId],
    referralSlip: [filled.slipId],
    concern: [filled.concernId],
    supportPlan: [filled.planId],
    assessment: [filled.assessmentId],
    intake: [filled.intakeId],
    attachment: [filled.attachmentId],
    mapSheet: [...filled.sheetIds, filled.scanId],
  };
  const byField: Readonly<Record<string, readonly unknown[]>> = {
    householdId: [household.id, other.id],
    personId: [household.headId, child.personId],
    caseId: [caseId],
    meetingId: [meetingId],
    noteId: [noteId],
    planId: [filled.planId],
    personIds: [household.headId, child.personId],
    memberId: [null, household.headId],
    form: [`contactNote:${caseId}`],
    part: [0],
    sheetId: filled.sheetIds,
    level: [0],
    column: [0],
    row: [0],
    ownerId: [caseId],
    keptId: [other.headId, other.id],
    droppedId: [household.headId, household.id],
    exceptPersonId: [null],
    districtId: [null],
    text: ['', '架空', marks.address, marks.phone, marks.whereabouts],
    name: ['架空'],
    kana: ['かくう'],
    address: [marks.address],
    phone: [marks.phone, marks.householdPhone],
    limit: [50],
    before: [null],
    startsAt: ['13:30'],
  };
  return (field, feature) => (field === 'id' ? byFeature[feature] : byField[field]);
}

const found = (answer: unknown): string[] =>
  Object.values(marks).filter((mark) => JSON.stringify(answer).includes(mark));

test('what is protected stands in the answer of no query until it is released, and again after the release', async () => {
  const office = await openTestOffice();
  const filled = await fill(office);
  const values = valuesOf(filled);

  const told = async (): Promise<{ answered: Set<string>; leaks: string[] }> => {
    const answered = new Set<string>();
    const leaks: string[] = [];
    for (const name of names) {
      const feature = name.slice(0, name.indexOf('.'));
      for (const input of plausibleInputs(operations[name].input, feature, values)) {
        const result = await office.send(name, input);
        if (!result.ok) continue;
        answered.add(name);
        for (const mark of found(result.value)) leaks.push(`${name} ${JSON.stringify(input)}: ${mark}`);
      }
    }
    return { answered, leaks };
  };

  const hidden = await told();
  expect(hidden.leaks).toEqual([]);
  expect(names.filter((name) => !hidden.answered.has(name) && !withoutAnswer.has(name))).toEqual([]);

  office.setNow('2026-11-20T03:00:00.000Z');
  const { id: householdId, headId } = filled.household;
  const { until } = await office.call('protection.reveal', { personId: headId, reason: '訪問', minutes: 5 });
  const shown = await office.call('household.get', { id: householdId });
  expect(found(shown)).toEqual([marks.address, marks.householdPhone, marks.phone]);
  expect(shown.revealedUntil).toBe(until);

  office.setNow(until);
  expect(found(await office.call('household.get', { id: householdId }))).toEqual([]);
  expect((await told()).leaks).toEqual([]);
});
