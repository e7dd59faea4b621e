import { addDays, daysBetween, type CivilDate } from '../../domain/calendar/civil-date.ts';
import { formatCaseNumber } from '../../domain/case/case-number.ts';
import { openStatuses } from '../../domain/case/lifecycle.ts';
import type { MeetingId } from '../../domain/contract/scalars.ts';
import type { DueItem, todayContract, TodayView } from '../../domain/contract/today.ts';
import { householdLabel } from '../../domain/household/label.ts';
import { meetingTitle } from '../../domain/meeting/title.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { countWaiting, listDue, listSnoozes, type DueRow } from '../repositories/due.ts';
import { meetingsWithCopiesOut } from '../repositories/handout.ts';
import { listBackups } from '../repositories/log.ts';
import { listDraftMeetings, type MeetingRow } from '../repositories/meeting.ts';
import { listQuiet } from '../repositories/quiet.ts';
import { readSettings } from '../repositories/setting.ts';
import type { HandlersOf } from './context.ts';
import { toMeetingSummary } from './meeting.ts';

const meetingDaysAhead = 31;
/** Of each source; the oldest first, so that what is left out is the furthest away. */
const dueLimit = 200;
const quietLimit = 30;
const urgentDays = 60;

export const todayOperations: HandlersOf<typeof todayContract> = {
  'today.get': (tx, _input, { today }) => {
    const { due: ahead, signs } = readSettings(tx);
    const meetings = listDraftMeetings(tx, addDays(today, meetingDaysAhead));
    const coming = meetings.filter((meeting) => meeting.heldOn >= today).toReversed();
    const horizon = {
      ahead: addDays(today, ahead.aheadDays),
      planEnd: addDays(today, ahead.planEndDays),
      consent: addDays(today, ahead.consentDays),
      protection: addDays(today, ahead.protectionDays),
      urgentSince: addDays(today, -urgentDays),
      replyDays: ahead.replyDays,
    };
    const items = [
      ...listDue(tx, horizon, dueLimit).map((row) => toDueItem(row, today)),
      ...meetings
        .filter((meeting) => meeting.heldOn < today)
        .map((meeting) => unfinishedMinutes(tx, meeting, today)),
      ...meetingsWithCopiesOut(tx, today, dueLimit).map((row) => copiesOut(row, today)),
    ].toSorted(
      (a, b) =>
        a.dueOn.localeCompare(b.dueOn) || Number(b.urgent) - Number(a.urgent) || a.id.localeCompare(b.id),
    );
    const { due, snoozed } = putOff(tx, items, today);
    const quiet = listQuiet(tx, addDays(today, -signs.quietDays), openStatuses, quietLimit);
    return {
      date: today,
      due,
      snoozed,
      quiet: quiet.rows.map((row) => ({
        caseId: row.caseId,
        caseNumber: formatCaseNumber(row.fiscalYear, row.serial),
        householdLabel: householdLabel(row.label, row.headName),
        days: daysBetween(row.lastContactOn ?? row.receivedOn, today),
        lastContactOn: row.lastContactOn,
        absences: row.absences,
        lastText: row.lastText,
      })),
      meetings: coming.map((row) => toComingMeeting(tx, row, today)),
      counts: {
        overdueOrToday: due.filter((item) => item.days <= 0).length,
        comingMeetings: coming.length,
        quiet: quiet.total,
        ...countWaiting(tx, openStatuses),
      },
      lastBackupAt: listBackups(tx, 1)[0]?.madeAt ?? null,
    };
  },
};

/** What was put off until a later day, as long as the day it was put off from is still the one it is due on. */
function putOff(tx: ReadTx, items: readonly DueItem[], today: CivilDate): Pick<TodayView, 'due' | 'snoozed'> {
  const snoozes = new Map(listSnoozes(tx, items, today).map((row) => [`${row.kind} ${row.id}`, row]));
  const marked = items.map((item): DueItem => {
    const row = snoozes.get(`${item.kind} ${item.id}`);
    return row?.dueOn === item.dueOn ? { ...item, snooze: { until: row.until, reason: row.reason } } : item;
  });
  return {
    due: marked.filter(({ snooze }) => snooze === null),
    snoozed: marked.filter(({ snooze }) => snooze !== null),
  };
}

function toDueItem(row: DueRow, today: CivilDate): DueItem {
  const { fiscalYear, serial, label, headName, urgent, ...item } = row;
  return {
    ...item,
    urgent: urgent === 1,
    snooze: null,
    days: daysBetween(today, row.dueOn),
    caseNumber: fiscalYear === null || serial === null ? '' : formatCaseNumber(fiscalYear, serial),
    householdLabel: label === null ? '' : householdLabel(label, headName),
  };
}

/** Minutes of a meeting that is over stay due until they are final, however old. */
function unfinishedMinutes(tx: ReadTx, row: MeetingRow, today: CivilDate): DueItem {
  const { title } = toMeetingSummary(tx, row, today);
  return dueMeeting('meeting', { id: row.id, dueOn: row.heldOn, title, detail: '' }, today);
}

/** 回収: copies handed out for a meeting whose day is over, until every one is settled; `detail` is their number. */
function copiesOut(row: ReturnType<typeof meetingsWithCopiesOut>[number], today: CivilDate): DueItem {
  const { meetingId: id, dueOn } = row;
  const title = meetingTitle(row.serial, row.typeName);
  return dueMeeting('handout', { id, dueOn, title, detail: String(row.copies) }, today);
}

function dueMeeting(
  kind: 'meeting' | 'handout',
  { id, dueOn, title, detail }: { id: MeetingId; dueOn: CivilDate; title: string; detail: string },
  today: CivilDate,
): DueItem {
  return {
    kind,
    cause: '',
    id,
    dueOn,
    days: daysBetween(today, dueOn),
    title,
    detail,
    owner: '',
    caseId: null,
    caseNumber: '',
    householdLabel: '',
    householdId: null,
    meetingId: id,
    urgent: false,
    rowVersion: null,
    snooze: null,
  };
}

function toComingMeeting(tx: ReadTx, row: MeetingRow, today: CivilDate): TodayView['meetings'][number] {
  const { id, title, heldOn, startsAt, legalBasis, caseCount, withoutConsent } = toMeetingSummary(
    tx,
    row,
    today,
  );
  return { id, title, heldOn, startsAt, legalBasis, caseCount, withoutConsent };
}
