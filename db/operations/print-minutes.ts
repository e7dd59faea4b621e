import { formatWareki } from '../../domain/calendar/era.ts';
import type { MeetingDetail } from '../../domain/contract/meeting.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import type { AgendaItemId } from '../../domain/contract/scalars.ts';
import { wasAtCase } from '../../domain/meeting/presence.ts';
import type { MinutesView } from '../../domain/print/document-view.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { found } from '../repositories/row.ts';
import type { OperationContext } from './context.ts';
import { meetingDetail } from './meeting.ts';
import { officeCaseLog, type Paper } from './print-paper.ts';
import { dayOnPaper } from './print-person.ts';
import { approvals } from './print-intake.ts';
import { attendeeRows, caseHead, meetingHead, roleRows, sheetHead } from './print-head.ts';

type Request = Extract<PrintRequest, { kind: 'minutes' }>;

/**
 * 会議録: what was reported, discussed and decided, and every later correction (reference.md §1.6). Of one case alone it
 * says nothing of the others, nor what was said before and after, and names nobody who was not there for it. It stays in the
 * office, so that it waits for no consent: a meeting that was lawful keeps its minutes when consent is withdrawn since.
 * @throws OperationFailure `not-found` for a case that is not on the agenda
 */
export function minutesPaper(
  tx: ReadTx,
  { meetingId, agendaItemId }: Request,
  context: OperationContext,
): Paper {
  const whole = meetingDetail(tx, meetingId, context.today);
  const meeting = agendaItemId === null ? whole : onlyCase(whole, agendaItemId);
  return { view: minutesView(tx, whole, meeting, context), log: officeCaseLog(tx, meeting) };
}

function onlyCase(meeting: MeetingDetail, id: AgendaItemId): MeetingDetail {
  const item = found(meeting.agenda.find((entry) => entry.id === id));
  const amendments = meeting.amendments.filter(({ agendaItemId }) => agendaItemId === id);
  const attendees = meeting.attendees.filter((attendee) => wasAtCase(attendee, item, meeting.startsAt));
  return { ...meeting, agenda: [item], attendees, amendments, opening: '', closing: '' };
}

function minutesView(
  tx: ReadTx,
  whole: MeetingDetail,
  meeting: MeetingDetail,
  context: OperationContext,
): MinutesView {
  return {
    kind: 'minutes',
    ...sheetHead(tx, context),
    title: '会議録',
    leftOut: [],
    meeting: meetingHead(meeting),
    standing: standingOf(meeting, context),
    checked: [dayOnPaper(meeting.checkedOn), meeting.checkedBy].filter((text) => text !== '').join('　'),
    readOut: meeting.readOutAt === null ? '' : `${meeting.readOutAt} に読み上げた`,
    decided: [dayOnPaper(meeting.decidedOn), meeting.decisionNumber].filter((text) => text !== '').join('　'),
    attendees: attendeeRows(meeting).map((row, index) => ({
      ...row,
      acknowledged: acknowledgedOf(meeting.attendees[index]),
    })),
    opening: meeting.opening,
    cases: meeting.agenda.map((item) => ({
      ...caseHead(
        item,
        whole.agenda.findIndex(({ id }) => id === item.id),
      ),
      heard: item.startedAt === null ? '' : `${item.startedAt}～${item.endedAt ?? ''}`,
      reported: item.reported,
      discussed: item.discussed,
      decided: item.decided,
      roles: roleRows(item),
      amendments: amendmentRows(meeting, item.id, context),
    })),
    closing: meeting.closing,
    amendments: amendmentRows(meeting, null, context),
    approvals,
  };
}

/** Noted by mistake of who stayed away it is none. */
function acknowledgedOf(attendee: MeetingDetail['attendees'][number] | undefined): string {
  return attendee?.attendance !== 'absent' && attendee?.acknowledgedAt ? '済' : '';
}

/** 案, 案（確認済）, 確定, 確定（決裁済): how far the minutes have come. */
function standingOf(meeting: MeetingDetail, context: OperationContext): string {
  const { finalisedAt, checkedOn, decidedOn } = meeting;
  if (finalisedAt !== null)
    return `${dayOf(finalisedAt, context)} 確定${decidedOn === null ? '' : '・決裁済'}`;
  return checkedOn === null ? '案' : `案（${formatWareki(checkedOn, 'short')} 確認済）`;
}

function amendmentRows(meeting: MeetingDetail, agendaItemId: string | null, context: OperationContext) {
  return meeting.amendments
    .filter((amendment) => amendment.agendaItemId === agendaItemId)
    .map(({ text, reason, writtenBy, writtenAt }) => ({
      text,
      reason,
      by: writtenBy,
      on: dayOf(writtenAt, context),
    }));
}

function dayOf(instant: string, context: OperationContext): string {
  return formatWareki(context.dayOf(instant), 'short');
}
