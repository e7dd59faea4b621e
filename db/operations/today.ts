import { addDays, daysBetween, type CivilDate } from '../../domain/calendar/civil-date.ts';
import { formatCaseNumber } from '../../domain/case/case-number.ts';
import { openStatuses } from '../../domain/case/lifecycle.ts';
import type { DueItem, todayContract, TodayView } from '../../domain/contract/today.ts';
import { householdLabel } from '../../domain/household/label.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { listDue, listQuiet, type DueRow } from '../repositories/due.ts';
import { listBackups } from '../repositories/log.ts';
import { listDraftMeetings } from '../repositories/meeting.ts';
import type { HandlersOf } from './context.ts';
import { toMeetingSummary } from './meeting.ts';

const daysAhead = 14;
const meetingDaysAhead = 31;
const quietDays = 30;
const dueLimit = 200;
const quietLimit = 8;

export const todayOperations: HandlersOf<typeof todayContract> = {
  'today.get': (tx, _input, { today }) => {
    const meetings = listDraftMeetings(tx, addDays(today, meetingDaysAhead));
    const unfinished = meetings.filter((meeting) => meeting.heldOn < today);
    const coming = meetings.filter((meeting) => meeting.heldOn >= today).toReversed();
    const due = [
      ...listDue(tx, addDays(today, daysAhead), dueLimit).map((row) => toDueItem(row, today)),
      ...unfinished.map((row): DueItem => {
        const summary = toMeetingSummary(tx, row);
        return {
          kind: 'meeting',
          id: row.id,
          dueOn: row.heldOn,
          days: daysBetween(today, row.heldOn),
          title: summary.title,
          detail: '',
          owner: '',
          caseId: null,
          caseNumber: '',
          householdLabel: '',
          householdId: null,
          meetingId: row.id,
        };
      }),
    ].toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id));
    return {
      date: today,
      due,
      quiet: quietCases(tx, today),
      meetings: coming.map((row) => {
        const { id, title, heldOn, startsAt, legalBasis, caseCount, withoutConsent } = toMeetingSummary(
          tx,
          row,
        );
        return { id, title, heldOn, startsAt, legalBasis, caseCount, withoutConsent };
      }),
      counts: {
        overdueOrToday: due.filter((item) => item.days <= 0).length,
        openCases: countCases(tx, openStatuses),
        intakes: countCases(tx, ['intake']),
        comingMeetings: coming.length,
      },
      lastBackupAt: listBackups(tx, 1)[0]?.madeAt ?? null,
    };
  },
};

function toDueItem(row: DueRow, today: CivilDate): DueItem {
  const { fiscalYear, serial, label, headName, ...item } = row;
  return {
    ...item,
    days: daysBetween(today, row.dueOn),
    caseNumber: fiscalYear === null || serial === null ? '' : formatCaseNumber(fiscalYear, serial),
    householdLabel: householdLabel(label, headName),
  };
}

function quietCases(tx: ReadTx, today: CivilDate): TodayView['quiet'] {
  return listQuiet(tx, addDays(today, -quietDays), openStatuses, quietLimit).map((row) => ({
    caseId: row.caseId,
    caseNumber: formatCaseNumber(row.fiscalYear, row.serial),
    householdLabel: householdLabel(row.label, row.headName),
    days: daysBetween(row.lastContactOn ?? row.receivedOn, today),
    lastContactOn: row.lastContactOn,
    lastText: row.lastText,
  }));
}

function countCases(tx: ReadTx, statuses: readonly string[]): number {
  return (
    tx.get<{ count: number }>(
      'SELECT count(*) AS count FROM cases WHERE deleted_at IS NULL AND status IN (SELECT value FROM json_each(?))',
      JSON.stringify(statuses),
    )?.count ?? 0
  );
}
