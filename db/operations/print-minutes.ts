import { formatWareki } from '../../domain/calendar/era.ts';
import type { MeetingDetail } from '../../domain/contract/meeting.ts';
import type { MeetingId } from '../../domain/contract/scalars.ts';
import type { MinutesView } from '../../domain/print/document-view.ts';
import type { ReadTx } from '../driver/transaction.ts';
import type { OperationContext } from './context.ts';
import { meetingDetail } from './meeting.ts';
import {
  attendeeRows,
  caseHead,
  checkAgendaConsent,
  meetingHead,
  roleRows,
  sheetHead,
} from './print-head.ts';

/** Posts of the 決裁欄, lowest first (reference.md §3.4 【推定】). */
const approvals = ['係', '係長', '課長補佐', '課長'];

/** 会議録: what was reported, discussed and decided, and every later correction (reference.md §1.6). */
export function minutes(tx: ReadTx, id: MeetingId, context: OperationContext): MinutesView {
  const meeting = meetingDetail(tx, id, context.today);
  checkAgendaConsent(meeting);
  return {
    kind: 'minutes',
    ...sheetHead(tx, context),
    title: '会議録',
    leftOut: [],
    meeting: meetingHead(tx, meeting),
    standing: meeting.finalisedAt === null ? '案' : `${dayOf(meeting.finalisedAt, context)} 確定`,
    attendees: attendeeRows(meeting),
    opening: meeting.opening,
    cases: meeting.agenda.map((item, index) => ({
      ...caseHead(tx, item, index),
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
