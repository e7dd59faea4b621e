import { formatWareki } from '../../domain/calendar/era.ts';
import { isConsented, mayDiscuss } from '../../domain/consent/gate.ts';
import type { AgendaItem, MeetingDetail } from '../../domain/contract/meeting.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { NameCard, Programme } from '../../domain/print/meeting-parts.ts';
import { agendaKindWords, attendanceWords, consentWords, roleStateWords } from '../../domain/print/words.ts';
import { filledLines } from '../../domain/text/filled-lines.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { readFact, readSettings } from '../repositories/setting.ts';
import type { OperationContext } from './context.ts';

/** What every sheet bears: whose it is, when it was issued, that it is confidential. */
export function sheetHead(tx: ReadTx, context: OperationContext) {
  const { sectionName, paperFontSize } = readSettings(tx);
  return {
    municipality: readFact(tx, 'municipality') ?? '',
    section: sectionName,
    fontSize: paperFontSize,
    practice: context.practice,
    issuedOn: formatWareki(context.today, 'long'),
    printNumber: null,
  };
}

export function meetingHead(meeting: MeetingDetail) {
  const until = meeting.endsAt ?? '';
  return {
    name: meeting.title,
    basis: meeting.basisName,
    held: `${formatWareki(meeting.heldOn, 'long-weekday')} ${meeting.startsAt}～${until}`,
    place: meeting.place,
    chair: meeting.chair,
    recorder: meeting.recorder,
    confidentiality: meeting.confidentialityText,
  };
}

export function caseHead(item: AgendaItem, index: number) {
  const consent = consentWords[item.consentStatus];
  return {
    number: index + 1,
    caseNumber: item.caseNumber,
    household: item.householdLabel,
    kind: agendaKindWords[item.kind],
    basis: item.basisName,
    consent,
    exceptionReason: isConsented(item.consentStatus) ? '' : item.exceptionReason,
  };
}

export function attendeeRows(meeting: MeetingDetail) {
  return meeting.attendees.map((attendee) => ({
    agency: attendee.agencyName,
    post: attendee.post,
    name: attendee.name,
    attendance: attendanceOf(attendee),
    secrecy: attendee.bound ? 'あり' : 'なし',
  }));
}

/** 出席, and when somebody came late or left before the end; hours noted by mistake of who stayed away are none. */
function attendanceOf({ attendance, arrivedAt, leftAt }: MeetingDetail['attendees'][number]): string {
  if (attendance === 'absent') return attendanceWords.absent;
  return [
    attendanceWords[attendance],
    arrivedAt === null ? '' : `${arrivedAt}から`,
    leftAt === null ? '' : `${leftAt}まで`,
  ]
    .filter((text) => text !== '')
    .join('\n');
}

/** 次第, with the cases that are heard by whom it is for. */
export function programmeOf(meeting: MeetingDetail, heard: readonly AgendaItem[]): Programme {
  return {
    points: filledLines(meeting.programme),
    opening: meeting.opening,
    cases: heard.map((item) => ({
      number: meeting.agenda.indexOf(item) + 1,
      caseNumber: item.caseNumber,
      kind: agendaKindWords[item.kind],
      basis: item.basisName,
      planned: item.plannedMinutes === null ? '' : `${String(item.plannedMinutes)}分`,
    })),
  };
}

/** 名札: a card for everybody who is expected. */
export function cardsOf(meeting: MeetingDetail): NameCard[] {
  return meeting.attendees
    .filter(({ attendance }) => attendance !== 'absent')
    .map(({ agencyName, post, name }) => ({ agency: agencyName, post, name }));
}

/** Rows of 役割分担表 to write in while a meeting has agreed on nothing yet. */
const rowsToWriteIn = 14;

/** 役割分担表 of these cases of a meeting. */
export function roleListOf({ finalisedAt }: MeetingDetail, agenda: readonly AgendaItem[]) {
  const roles = agenda.flatMap(roleRows);
  return { roles, blankRows: roles.length === 0 && finalisedAt === null ? rowsToWriteIn : 0 };
}

export function roleRows(item: AgendaItem) {
  return item.roles.map((role) => ({
    caseNumber: item.caseNumber,
    agency: role.agencyName,
    worker: role.worker,
    task: role.task,
    due: role.dueOn === null ? '' : formatWareki(role.dueOn, 'short'),
    state: roleStateWords[role.state],
  }));
}

/**
 * The consent gate of paper: nothing is handed out while a case stands on the agenda without the consent its basis needs
 * (reference.md §3.1). Consent may have been withdrawn since the case was put there.
 * @throws OperationFailure `consent-required`
 */
export function checkAgendaConsent(meeting: Pick<MeetingDetail, 'agenda'>): void {
  const problems = meeting.agenda.flatMap((item, index) => {
    const facts = {
      rule: item.rule,
      consent: item.consentStatus,
      exceptionReason: item.exceptionReason,
    };
    return mayDiscuss(facts) === 'consent-required'
      ? [{ path: ['agenda', index], reason: 'consent-required' }]
      : [];
  });
  if (problems.length > 0) throw new OperationFailure('consent-required', { problems });
}
