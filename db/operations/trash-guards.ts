import { openStatuses } from '../../domain/case/lifecycle.ts';
import { OperationFailure, type ErrorCode } from '../../domain/contract/errors.ts';
import type { ReadTx } from '../driver/transaction.ts';
import type { TrashItem, TrashTable } from '../repositories/trash.ts';

/**
 * What is thrown away must not have become part of something that stands: minutes, a decision, a sheet handed out.
 * The first row of `items` is the record itself, the others go along with it.
 * @throws OperationFailure `finalised` for what is decided or finished, `conflict` for what must be dealt with first
 */
export function requireRemovable(tx: ReadTx, items: readonly TrashItem[]): void {
  const [subject] = items;
  for (const item of items) {
    for (const guard of guards[item.table] ?? []) {
      if (guard.onlySubject === true && item !== subject) continue;
      if (guard.onlyDependant === true && item === subject) continue;
      const held = tx.get<{ meetingId?: string }>(guard.sql, item.id);
      if (held === undefined) continue;
      const path = held.meetingId === undefined ? ['id'] : ['id', held.meetingId];
      throw new OperationFailure(guard.code, { problems: [{ path, reason: guard.reason }] });
    }
  }
}

/** A condition under which a row stays. */
interface Guard {
  /** Answers a row when the guard holds, with `meetingId` where it is a meeting that stands in the way; takes the id. */
  readonly sql: string;
  readonly code: Extract<ErrorCode, 'conflict' | 'finalised'>;
  /** Key of the locale file `problem`. */
  readonly reason: string;
  readonly onlySubject?: true;
  readonly onlyDependant?: true;
}

const open = openStatuses.map((status) => `'${status}'`).join(', ');

const guards: Partial<Readonly<Record<TrashTable, readonly Guard[]>>> = {
  cases: [
    {
      sql: `SELECT 1 FROM cases WHERE id = ? AND status IN (${open})`,
      code: 'conflict',
      reason: 'household-has-open-case',
      onlyDependant: true,
    },
    {
      sql: `SELECT m.id AS meetingId FROM agenda_items AS a JOIN meetings AS m ON m.id = a.meeting_id WHERE a.case_id = ? AND m.finalised_at IS NOT NULL ORDER BY m.held_on DESC`,
      code: 'conflict',
      reason: 'stands-in-minutes',
    },
    {
      sql: `SELECT m.id AS meetingId FROM agenda_items AS a JOIN meetings AS m ON m.id = a.meeting_id WHERE a.case_id = ? AND m.finalised_at IS NULL AND m.deleted_at IS NULL ORDER BY m.held_on`,
      code: 'conflict',
      reason: 'unfinished-meeting',
    },
  ],
  intakes: [
    {
      sql: `SELECT 1 FROM intakes WHERE id = ? AND case_id IS NOT NULL`,
      code: 'conflict',
      reason: 'intake-has-case',
      onlySubject: true,
    },
  ],
  assessments: [
    {
      sql: `SELECT 1 FROM assessments WHERE id = ? AND finished_at IS NOT NULL`,
      code: 'finalised',
      reason: 'assessment-finished',
      onlySubject: true,
    },
  ],
  support_plans: [
    {
      sql: `SELECT 1 FROM support_plans WHERE id = ? AND state <> 'draft'`,
      code: 'finalised',
      reason: 'plan-decided',
    },
  ],
  monitorings: [
    {
      sql: `SELECT 1 FROM monitorings WHERE id = ? AND done_on IS NOT NULL`,
      code: 'finalised',
      reason: 'monitoring-done',
      onlySubject: true,
    },
  ],
  case_issues: [
    {
      sql: `SELECT 1 FROM plan_goal_issues AS g JOIN plan_goals AS x ON x.id = g.goal_id
        JOIN support_plans AS p ON p.id = x.plan_id WHERE g.issue_id = ? AND p.deleted_at IS NULL`,
      code: 'conflict',
      reason: 'issue-has-goal',
      onlySubject: true,
    },
  ],
  concerns: [
    {
      sql: `SELECT 1 FROM concerns WHERE id = ? AND state = 'promoted'`,
      code: 'conflict',
      reason: 'concern-promoted',
    },
  ],
  meetings: [
    {
      sql: `SELECT 1 FROM meetings WHERE id = ? AND finalised_at IS NOT NULL`,
      code: 'finalised',
      reason: 'minutes-final',
    },
    {
      sql: `SELECT 1 FROM handout_copies WHERE meeting_id = ? AND state IN ('out', 'printing')`,
      code: 'conflict',
      reason: 'copies-out',
    },
    {
      sql: `SELECT 1 FROM support_plans WHERE meeting_id = ? AND deleted_at IS NULL`,
      code: 'conflict',
      reason: 'meeting-decided-plan',
    },
  ],
};
