import { addMonths, type CivilDate } from '../../domain/calendar/civil-date.ts';
import { formatWareki } from '../../domain/calendar/era.ts';
import { formatPartialDate } from '../../domain/calendar/partial-date.ts';
import { leftOutReason } from '../../domain/consent/gate.ts';
import type { ContactNote } from '../../domain/contract/contact-note.ts';
import type { Member } from '../../domain/contract/household.ts';
import type { LegalBasis } from '../../domain/contract/legal-basis.ts';
import type { AgendaItem, MeetingDetail } from '../../domain/contract/meeting.ts';
import type { MeetingId } from '../../domain/contract/scalars.ts';
import { drawHousehold } from '../../domain/household/drawing.ts';
import { formatRelationship } from '../../domain/kinship/relationship.ts';
import { meetingTitle } from '../../domain/meeting/title.ts';
import type { CaseSheet, MeetingSheetView } from '../../domain/print/document-view.ts';
import { leftOutWords, roleStateWords, sexWords } from '../../domain/print/words.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { agencyName } from '../repositories/agency.ts';
import { readCase, readCaseOwn } from '../repositories/case.ts';
import { codeLabel, listCodes } from '../repositories/code.ts';
import { standingIn } from '../repositories/consent.ts';
import { notesSince } from '../repositories/contact-note.ts';
import { listMembers, readHousehold } from '../repositories/household.ts';
import { readIntakeOfCase } from '../repositories/intake.ts';
import { meetingsOfCase } from '../repositories/meeting.ts';
import { rolesOfCase } from '../repositories/role.ts';
import { found } from '../repositories/row.ts';
import { readSettings, ruleOf } from '../repositories/setting.ts';
import type { OperationContext } from './context.ts';
import { toMember } from './household.ts';
import { kinshipOnPaper } from './kinship-reading.ts';
import { meetingDetail } from './meeting.ts';
import {
  attendeeRows,
  caseHead,
  checkAgendaConsent,
  meetingHead,
  roleRows,
  sheetHead,
} from './print-head.ts';

/** Notes shown where the case was never before a meeting. */
const monthsWithoutMeeting = 6;

type LeftOut = keyof typeof leftOutWords;

/** 会議シート: 次第, 出席者, one sheet per case with only what this meeting may see, 役割分担 (reference.md §1.6, §3.2). */
export function meetingSheet(tx: ReadTx, id: MeetingId, context: OperationContext): MeetingSheetView {
  const meeting = withPresentConsent(tx, meetingDetail(tx, id, context.today), context.today);
  checkAgendaConsent(meeting);
  const leftOut: LeftOut[] = [];
  const cases = meeting.agenda.map((item, index) => caseSheet(tx, meeting, item, index, leftOut, context));
  return {
    kind: 'meeting-sheet',
    ...sheetHead(tx, context),
    title: '会議シート',
    leftOut: countReasons(leftOut),
    meeting: meetingHead(tx, meeting),
    opening: meeting.opening,
    agenda: meeting.agenda.map((item, index) => caseHead(tx, item, index)),
    attendees: attendeeRows(meeting),
    cases,
    roles: meeting.agenda.flatMap(roleRows),
  };
}

/**
 * Final minutes keep the consent of their day; a sheet hands something on today, and a consent withdrawn since stops
 * that (reference.md §3.1).
 */
function withPresentConsent(tx: ReadTx, meeting: MeetingDetail, today: CivilDate): MeetingDetail {
  const agenda = meeting.agenda.map((item) => ({
    ...item,
    consentStatus: standingIn(found(readCase(tx, item.caseId)).sharing, today),
  }));
  return { ...meeting, agenda };
}

function caseSheet(
  tx: ReadTx,
  meeting: MeetingDetail,
  item: AgendaItem,
  index: number,
  leftOut: LeftOut[],
  context: OperationContext,
): CaseSheet {
  const entry = found(readCase(tx, item.caseId));
  const own = found(readCaseOwn(tx, item.caseId));
  const household = found(readHousehold(tx, entry.householdId));
  const intake = readIntakeOfCase(tx, item.caseId);
  const addressProtected = household.addressProtected === 1;
  const members = listMembers(tx, entry.householdId)
    .map((member) => toMember(member, meeting.heldOn))
    // One protected member protects where the others live: who knows the one may find the other.
    .map((member) => (addressProtected ? { ...member, whereabouts: '' } : member));
  const earlier = meetingsOfCase(tx, item.caseId).filter((other) => other.heldOn < meeting.heldOn);
  const previous = earlier[0];
  const since = previous?.heldOn ?? addMonths(meeting.heldOn, -monthsWithoutMeeting);
  const mayShow = (record: Parameters<typeof leftOutReason>[0]): boolean => {
    const reason = leftOutReason(record, { rule: item.rule, consent: item.consentStatus });
    if (reason !== null) leftOut.push(reason);
    return reason === null;
  };
  const notes = notesSince(tx, item.caseId, since).filter(
    (note) => note.contactedOn <= meeting.heldOn && mayShow(note),
  );
  return {
    ...caseHead(tx, item, index),
    district: addressProtected ? '' : household.districtName,
    address: addressProtected ? '' : household.address,
    addressProtected,
    lead: [agencyName(tx, own.leadAgencyId), own.leadWorker].filter((text) => text !== '').join(' '),
    issues: intake.issues.map(
      (code) => `${codeLabel(tx, 'issue', code)}${code === intake.mainIssue ? ' ◎' : ''}`,
    ),
    chiefComplaint: intake.chiefComplaint,
    members: members.map((member) => memberRow(member, addressProtected)),
    genogram: drawHousehold({
      members,
      kinship: kinshipOnPaper(tx, entry.householdId, meeting.heldOn, {
        today: context.today,
        maySay: mayShow,
      }),
      principalId: own.principalId,
      asOf: meeting.heldOn,
      settings: readSettings(tx).map,
      codes: listCodes(tx),
    }),
    previous:
      previous === undefined ? '' : previousText(previous, mayShow(saidUnder(tx, previous.legalBasis))),
    notesSince: `${formatWareki(since, 'short')}から`,
    notes: notes.map((note) => noteRow(tx, note)),
    roles: rolesOfCase(tx, item.caseId)
      .filter(
        (role) =>
          role.legalBasis !== null &&
          earlier.some(({ id }) => id === role.meetingId) &&
          mayShow(saidUnder(tx, role.legalBasis)),
      )
      .map((role) => ({
        caseNumber: item.caseNumber,
        agency: role.agencyName,
        worker: role.worker,
        task: role.task,
        due: role.dueOn === null ? '' : formatWareki(role.dueOn, 'short'),
        state: roleState(role, context.today),
      })),
    questions: item.questions.split(/\r?\n/u).filter((line) => line.trim() !== ''),
  };
}

function memberRow(member: Member, addressProtected: boolean) {
  const relation =
    member.relationshipText === '' ? formatRelationship(member.relationship) : member.relationshipText;
  const whereabouts = addressProtected ? '' : member.whereabouts;
  const living =
    member.death !== null ? `死亡 ${member.death.text}` : member.resident ? '同居' : `別居 ${whereabouts}`;
  return {
    name: member.name,
    kana: member.kana,
    relation,
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

function noteRow(tx: ReadTx, note: ContactNote) {
  return {
    date: formatWareki(note.contactedOn, 'monthDay'),
    method: [codeLabel(tx, 'contactMethod', note.method), note.counterpart]
      .filter((text) => text !== '')
      .join(' '),
    text: note.body,
  };
}

function roleState(
  role: { state: keyof typeof roleStateWords; dueOn: CivilDate | null },
  today: CivilDate,
): string {
  const open = role.state === 'planned' || role.state === 'doing';
  return open && role.dueOn !== null && role.dueOn < today ? '期限超過' : roleStateWords[role.state];
}

/** What was decided under the secrecy of the law is 支援会議限定, like a note so marked. */
function saidUnder(tx: ReadTx, basis: LegalBasis): Parameters<typeof leftOutReason>[0] {
  return { shareScope: ruleOf(tx, basis) === 'consent' ? 'consented' : 'council', sensitive: false };
}

function previousText(
  previous: { serial: number; typeName: string; heldOn: CivilDate; decided: string },
  decisionToo: boolean,
): string {
  const head = `${formatWareki(previous.heldOn, 'short')} ${meetingTitle(previous.serial, previous.typeName)}`;
  return previous.decided === '' || !decisionToo ? head : `${head}\n${previous.decided}`;
}

function countReasons(reasons: readonly LeftOut[]) {
  const groups = Map.groupBy(reasons, (reason) => reason);
  return [...groups].map(([reason, all]) => ({ reason: leftOutWords[reason], count: all.length }));
}
