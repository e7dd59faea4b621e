import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { CaseId, MeetingId, PlanId, RoleId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { isRoleInForce } from './role.ts';

interface OpenRole {
  id: RoleId;
  task: string;
  agencyName: string;
}

interface DraftMeeting {
  id: MeetingId;
  serial: number;
  typeName: string;
  heldOn: CivilDate;
}

const open = `r.state IN ('planned', 'doing') AND ${isRoleInForce}`;

export function listOpenRoles(tx: ReadTx, id: CaseId): OpenRole[] {
  return tx.all(
    `SELECT r.id, r.task, r.agency_name AS agencyName FROM role_assignments AS r
     WHERE r.case_id = ? AND ${open} ORDER BY r.due_on IS NULL, r.due_on, r.sort`,
    id,
  );
}

/** Leaves what nobody has carried out as 取りやめ, settled `on` that day. */
export function dropOpenRoles(tx: WriteTx, id: CaseId, on: CivilDate): void {
  tx.run(
    `UPDATE role_assignments AS r SET state = 'dropped', settled_on = ?, row_version = row_version + 1
     WHERE r.case_id = ? AND ${open}`,
    on,
    id,
  );
}

/** Meetings with the case on their agenda whose minutes are not final, the next first. */
export function listDraftMeetingsOfCase(tx: ReadTx, id: CaseId): DraftMeeting[] {
  return tx.all(
    `SELECT m.id, m.serial, t.name AS typeName, m.held_on AS heldOn
     FROM agenda_items AS a JOIN meetings AS m ON m.id = a.meeting_id JOIN meeting_types AS t ON t.id = m.type_id
     WHERE a.case_id = ? AND m.finalised_at IS NULL AND m.deleted_at IS NULL ORDER BY m.held_on`,
    id,
  );
}

export function countOpenTasks(tx: ReadTx, id: CaseId): number {
  return count(
    tx,
    `SELECT count(*) AS count FROM tasks AS x WHERE x.case_id = ? AND x.deleted_at IS NULL AND x.done_on IS NULL`,
    id,
  );
}

/** Slips with an answer expected and none yet. */
export function countUnansweredSlips(tx: ReadTx, id: CaseId): number {
  return count(
    tx,
    `SELECT count(*) AS count FROM referral_slips AS x
     WHERE x.case_id = ? AND x.deleted_at IS NULL AND x.replied_on IS NULL AND x.reply_due_on IS NOT NULL`,
    id,
  );
}

/** The decided plan whose evaluation is not finished. */
export function readRunningPlan(tx: ReadTx, id: CaseId): PlanId | null {
  return (
    tx.get<{ id: PlanId }>(
      `SELECT x.id FROM support_plans AS x WHERE x.case_id = ? AND x.deleted_at IS NULL AND x.state = 'decided'
         AND NOT EXISTS (SELECT 1 FROM evaluations AS e WHERE e.plan_id = x.id AND e.finished_at IS NOT NULL)
       ORDER BY x.number DESC LIMIT 1`,
      id,
    )?.id ?? null
  );
}

function count(tx: ReadTx, sql: string, id: CaseId): number {
  return tx.get<{ count: number }>(sql, id)?.count ?? 0;
}
