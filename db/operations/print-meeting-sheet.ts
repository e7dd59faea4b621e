import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { formatWareki } from '../../domain/calendar/era.ts';
import { formatPartialDate } from '../../domain/calendar/partial-date.ts';
import type { RecordOfPeople } from '../../domain/consent/records.ts';
import type { MapState } from '../../domain/contract/household-map.ts';
import type { Member } from '../../domain/contract/household.ts';
import type { AgendaItem, MeetingDetail } from '../../domain/contract/meeting.ts';
import type { PersonId } from '../../domain/contract/scalars.ts';
import { changesBetween } from '../../domain/household-map/changes.ts';
import type { LeftOutOfMap } from '../../domain/household-map/handout.ts';
import { decisionText } from '../../domain/meeting/decision-text.ts';
import { mapForReader, unconsentedName } from '../../domain/meeting/reader-map.ts';
import { officeReading, type Reading } from '../../domain/meeting/reading.ts';
import { meetingTitle } from '../../domain/meeting/title.ts';
import type { CaseSheet } from '../../domain/print/document-view.ts';
import { leftOutWords, roleStateWords, sexWords, shareScopeMarks } from '../../domain/print/words.ts';
import { filledLines } from '../../domain/text/filled-lines.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { agencyName } from '../repositories/agency.ts';
import { readHousehold } from '../repositories/household.ts';
import { readIntakeOfCase } from '../repositories/intake.ts';
import { found } from '../repositories/row.ts';
import {
  readCaseAs,
  readCaseFacts,
  readingFor,
  type CaseFacts,
  type SheetNote,
  type SheetReader,
  type SheetRole,
} from './case-sheet-facts.ts';
import { changeWords } from './household-map.ts';
import { countLeftOut } from './meeting-reading.ts';
import { caseHead } from './print-head.ts';
import { relationOnPaper } from './print-person.ts';
import type { SheetContext } from './sheet-context.ts';

/**
 * 事例シート of one case for one reader (配布用), or for the office with everything on it (内部用: `reader` null). Who may
 * not know the person the case is about gets the number of the case and nothing else. That the reader sits at the case's
 * table (`sitsAt`) and that the case may be heard at all (`checkAgendaConsent`) is asked by the caller.
 */
export function caseSheetFor(
  tx: ReadTx,
  meeting: MeetingDetail,
  item: AgendaItem,
  index: number,
  reader: SheetReader | null,
  context: SheetContext,
): CaseSheet {
  const facts = context.factsOf(item.id, () => readCaseFacts(tx, meeting, item, context));
  const reading = reader === null ? officeReading : readingFor(tx, facts, item, reader);
  const { map, notes, roles, hasDecision, hasAccount, hasQuestions, leftOut } = readCaseAs(
    facts,
    item,
    reading,
  );
  const head = { ...caseHead(item, index), use: reader === null ? 'office' : 'handout' } as const;
  const left = leftOutRows(leftOut, reading.closed.length);
  if (map === null) return { ...closedSheet, ...head, household: '', exceptionReason: '', leftOut: left };
  const household = found(readHousehold(tx, facts.entry.householdId));
  const intake = readIntakeOfCase(tx, item.caseId);
  const addressProtected = household.addressProtected === 1;
  const changes = changesSince(tx, facts, map, reading);
  const { issues, mainIssue, chiefComplaint } = intake;
  return {
    ...head,
    closed: false,
    household: map.label,
    district: addressProtected ? '' : household.districtName,
    address: addressProtected ? '' : household.address,
    addressProtected,
    lead: [agencyName(tx, facts.own.leadAgencyId), facts.own.leadWorker]
      .filter((text) => text !== '')
      .join(' '),
    issues: issues.map((code) => `${context.label('issue', code)}${code === mainIssue ? ' ◎' : ''}`),
    chiefComplaint: hasAccount ? chiefComplaint : '',
    members: map.members.map((member) => memberRow(member, addressProtected, reading)),
    ...context.draw(map, changes?.found ?? []),
    changes: changes && { since: changes.since, texts: changes.found.map(({ text }) => text) },
    previous: previousText(facts.previous, hasDecision),
    notesSince: `${formatWareki(facts.since, 'short')}から`,
    notes: notes.map((note) => noteRow(note, reader === null, context)),
    roles: roles.map((role) => roleRow(role, item.caseNumber, context.today)),
    questions: hasQuestions ? filledLines(item.questions) : [],
    leftOut: left,
  };
}

/** Of a case whose person the reader may not know. */
const closedSheet = {
  closed: true,
  district: '',
  address: '',
  addressProtected: false,
  lead: '',
  issues: [],
  chiefComplaint: '',
  members: [],
  genogram: null,
  ecomap: null,
  changes: null,
  previous: '',
  notesSince: '',
  notes: [],
  roles: [],
  questions: [],
};

/** What is different on the map since the last meeting, as far as everybody it concerns is open to the reader. */
function changesSince(
  tx: ReadTx,
  { previous, previousMap }: CaseFacts,
  now: MapState,
  reading: Reading<PersonId>,
) {
  const before = previousMap();
  if (previous === undefined || before === null) return null;
  const isKnown = ({ personIds }: { readonly personIds: readonly string[] }) =>
    personIds.every((id) => reading.isOpen(id as PersonId));
  return {
    since: `${formatWareki(previous.heldOn, 'short')}から`,
    found: changesBetween(mapForReader(before, reading).state, now, changeWords(tx)).filter(isKnown),
  };
}

function memberRow(member: Member, addressProtected: boolean, reading: Reading<PersonId>) {
  if (!reading.isOpen(member.personId))
    return { ...unknownMember, relation: relationOnPaper({ ...member, relationshipText: '' }) };
  const whereabouts = addressProtected ? '' : member.whereabouts;
  const living =
    member.death !== null ? `死亡 ${member.death.text}` : member.resident ? '同居' : `別居 ${whereabouts}`;
  return {
    name: member.name,
    kana: member.kana,
    relation: relationOnPaper(member),
    sex: sexWords[member.sex],
    age:
      member.age === null
        ? ''
        : member.death === null
          ? `${String(member.age)}歳`
          : `享年${String(member.age)}`,
    birth: formatPartialDate(member.birth, 'short'),
    living: living.trim(),
    keyPerson: member.keyPerson,
  };
}

const unknownMember = {
  name: unconsentedName,
  kana: '',
  sex: '',
  age: '',
  birth: '',
  living: '',
  keyPerson: false,
};

function noteRow(note: SheetNote, isInternal: boolean, context: SheetContext) {
  const texts = [
    note.body,
    ...(isInternal && note.thirdParty !== '' ? [`【第三者から】${note.thirdParty}`] : []),
    ...(isInternal && note.judgement !== '' ? [`【見立て】${note.judgement}`] : []),
  ];
  return {
    date: formatWareki(note.contactedOn, 'monthDay'),
    method: [context.label('contactMethod', note.method), note.counterpart]
      .filter((text) => text !== '')
      .join(' '),
    text: texts.filter((text) => text !== '').join('\n'),
    mark: markOf(note),
  };
}

function roleRow(role: SheetRole, caseNumber: string, today: CivilDate) {
  const isOpen = role.state === 'planned' || role.state === 'doing';
  const isOverdue = isOpen && role.dueOn !== null && role.dueOn < today;
  return {
    caseNumber,
    agency: role.agencyName,
    worker: role.worker,
    task: role.task,
    due: role.dueOn === null ? '' : formatWareki(role.dueOn, 'short'),
    state: isOverdue ? '期限超過' : roleStateWords[role.state],
    mark: markOf(role),
  };
}

function markOf({ shareScope, sensitive }: RecordOfPeople<PersonId>): string {
  return sensitive ? '特に秘する' : shareScopeMarks[shareScope];
}

function previousText(previous: CaseFacts['previous'], withDecision: boolean): string {
  if (previous === undefined) return '';
  const head = `${formatWareki(previous.heldOn, 'short')} ${meetingTitle(previous.serial, previous.typeName)}`;
  return withDecision ? `${head}\n${decisionText(previous)}` : head;
}

function leftOutRows(reasons: readonly LeftOutOfMap[], closedMembers: number): CaseSheet['leftOut'] {
  const records = countLeftOut(reasons).map(({ reason, count }) => ({ reason: leftOutWords[reason], count }));
  return closedMembers === 0
    ? records
    : [...records, { reason: '同意を得ていない世帯員の氏名など', count: closedMembers }];
}

/** Numbers of the same reason together. */
export function addUp(rows: CaseSheet['leftOut']): CaseSheet['leftOut'] {
  return [...Map.groupBy(rows, ({ reason }) => reason)].map(([reason, all]) => ({
    reason,
    count: all.reduce((sum, { count }) => sum + count, 0),
  }));
}
