import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { Task } from '../../domain/contract/task.ts';
import type { CaseId, TaskId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { headNameColumn } from './household.ts';
import { insertRow, toFlag, updateRow } from './row.ts';

export type TaskFields = Pick<
  Task,
  'title' | 'note' | 'dueOn' | 'urgent' | 'caseId' | 'householdId' | 'assignee' | 'recurrence'
>;

export interface TaskRow extends Omit<Task, 'caseNumber' | 'householdLabel' | 'urgent'> {
  urgent: number;
  fiscalYear: number | null;
  serial: number | null;
  label: string | null;
  headName: string;
}

const select = `SELECT k.id, k.row_version AS rowVersion, k.title, k.note, k.due_on AS dueOn, k.urgent, k.case_id AS caseId,
    coalesce(k.household_id, c.household_id) AS householdId, k.assignee, k.recurrence, k.done_on AS doneOn, k.done_note AS doneNote,
    c.fiscal_year AS fiscalYear, c.serial, h.label, ${headNameColumn} AS headName
  FROM tasks AS k LEFT JOIN cases AS c ON c.id = k.case_id
  LEFT JOIN households AS h ON h.id = coalesce(k.household_id, c.household_id)`;

/** What is thrown away hides the tasks that hang on it. */
const standing = 'k.deleted_at IS NULL AND c.deleted_at IS NULL AND h.deleted_at IS NULL';

/** Open tasks by day or done ones, the latest first; at most `limit`, of one case or of all. */
export function listTasks(
  tx: ReadTx,
  filter: { caseId: CaseId | null; show: 'open' | 'done' },
  limit: number,
): TaskRow[] {
  // The bound on the day lets the list be read in the order of its index.
  const state = filter.show === 'open' ? `k.done_on IS NULL AND k.due_on > ''` : `k.done_on > ''`;
  const order = filter.show === 'open' ? 'k.due_on, k.urgent DESC, k.id' : 'k.done_on DESC, k.id';
  if (filter.caseId === null) {
    return tx.all<TaskRow>(`${select} WHERE ${standing} AND ${state} ORDER BY ${order} LIMIT ?`, limit);
  }
  return tx.all<TaskRow>(
    `${select} WHERE k.case_id = ? AND ${standing} AND ${state} ORDER BY ${order} LIMIT ?`,
    filter.caseId,
    limit,
  );
}

export interface TaskSeries extends TaskFields {
  anchorOn: CivilDate;
  seriesId: string;
  doneOn: CivilDate | null;
}

export function readTask(tx: ReadTx, id: TaskId): TaskSeries | undefined {
  const row = tx.get<Omit<TaskSeries, 'urgent'> & { urgent: number }>(
    `SELECT title, note, due_on AS dueOn, urgent, case_id AS caseId, household_id AS householdId, assignee, recurrence,
       anchor_on AS anchorOn, series_id AS seriesId, done_on AS doneOn FROM tasks AS k WHERE id = ? AND deleted_at IS NULL`,
    id,
  );
  return row === undefined ? undefined : { ...row, urgent: row.urgent === 1 };
}

export function insertTask(
  tx: WriteTx,
  id: string,
  fields: TaskFields,
  series: { anchorOn: CivilDate; seriesId: string },
): void {
  insertRow(tx, 'tasks', {
    id,
    ...columns(fields),
    anchor_on: series.anchorOn,
    series_id: series.seriesId,
    done_note: '',
  });
}

export function updateTask(
  tx: WriteTx,
  id: TaskId,
  rowVersion: number,
  fields: TaskFields,
  anchorOn: CivilDate,
): void {
  updateRow(tx, 'tasks', id, rowVersion, { ...columns(fields), anchor_on: anchorOn });
}

export function setTaskDone(
  tx: WriteTx,
  id: TaskId,
  rowVersion: number,
  done: { on: CivilDate | null; note: string },
): void {
  updateRow(tx, 'tasks', id, rowVersion, { done_on: done.on, done_note: done.note });
}

/** Takes away the next of a series that finishing a task made, unless somebody has changed or finished it since. */
export function dropUntouchedNext(tx: WriteTx, seriesId: string, after: CivilDate): void {
  tx.run(
    `DELETE FROM tasks WHERE id = (SELECT k.id FROM tasks AS k
       WHERE k.series_id = ? AND k.due_on > ? AND k.done_on IS NULL AND k.deleted_at IS NULL AND k.row_version = 1
       ORDER BY k.due_on LIMIT 1)`,
    seriesId,
    after,
  );
}

export function putSnooze(
  tx: WriteTx,
  snooze: {
    kind: string;
    id: string;
    dueOn: CivilDate;
    until: CivilDate;
    reason: string;
    staffId: string;
    at: string;
  },
): void {
  tx.run(
    `INSERT INTO snoozes (kind, subject_id, due_on, until, reason, staff_id, snoozed_at) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (kind, subject_id) DO UPDATE SET due_on = excluded.due_on, until = excluded.until, reason = excluded.reason,
       staff_id = excluded.staff_id, snoozed_at = excluded.snoozed_at`,
    snooze.kind,
    snooze.id,
    snooze.dueOn,
    snooze.until,
    snooze.reason,
    snooze.staffId,
    snooze.at,
  );
}

export function deleteSnooze(tx: WriteTx, kind: string, id: string): void {
  tx.run('DELETE FROM snoozes WHERE kind = ? AND subject_id = ?', kind, id);
}

const columns = (fields: TaskFields) => ({
  title: fields.title,
  note: fields.note,
  due_on: fields.dueOn,
  urgent: toFlag(fields.urgent),
  case_id: fields.caseId,
  household_id: fields.householdId,
  assignee: fields.assignee,
  recurrence: fields.recurrence,
});
