import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { Monitoring, Plan, PlanFields } from '../../domain/contract/support-plan.ts';
import type { CaseId, MeetingId, PlanId } from '../../domain/contract/scalars.ts';
import { meetingTitle } from '../../domain/meeting/title.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { isRoleInForce } from './role.ts';
import { found, insertRow, toFlag, updateRow } from './row.ts';

/** A plan without its parts. */
export type PlanRow = Omit<Plan, 'goals' | 'roles' | 'monitorings' | 'evaluation' | 'evaluationDue'>;

export interface PlanSummaryRow {
  id: PlanId;
  kind: Plan['kind'];
  number: number;
  state: Plan['state'];
  plannedOn: CivilDate;
  startsOn: CivilDate | null;
  endsOn: CivilDate | null;
  decidedOn: CivilDate | null;
  nextMonitoringOn: CivilDate | null;
  /** Result of the monitoring done last; empty while none was done. */
  lastResult: Monitoring['result'];
  /** Roles still to be carried out: only a plan in force has any. */
  openRoles: number;
  conclusion: string;
}

type StoredPlan = Omit<PlanRow, 'services' | 'sensitive' | 'meetingTitle'> & {
  services: string;
  sensitive: number;
  meetingSerial: number | null;
  meetingName: string;
};

/** More plans than a case ever has. */
const listLimit = 200;

/** The plans of a case, the latest first. */
export function listPlans(tx: ReadTx, caseId: CaseId): PlanSummaryRow[] {
  return tx.all<PlanSummaryRow>(
    `SELECT p.id, p.kind, p.number, p.state, p.planned_on AS plannedOn, p.starts_on AS startsOn, p.ends_on AS endsOn, p.decided_on AS decidedOn,
       (SELECT min(m.due_on) FROM monitorings AS m WHERE m.plan_id = p.id AND m.deleted_at IS NULL AND m.done_on IS NULL) AS nextMonitoringOn,
       coalesce((SELECT m.result FROM monitorings AS m WHERE m.plan_id = p.id AND m.deleted_at IS NULL AND m.done_on IS NOT NULL
         ORDER BY m.done_on DESC, m.due_on DESC, m.id DESC LIMIT 1), '') AS lastResult,
       (SELECT count(*) FROM role_assignments AS r WHERE r.plan_id = p.id AND r.state IN ('planned', 'doing') AND ${isRoleInForce}) AS openRoles,
       coalesce((SELECT e.conclusion FROM evaluations AS e WHERE e.plan_id = p.id AND e.finished_at IS NOT NULL), '') AS conclusion
     FROM support_plans AS p WHERE p.case_id = ? AND p.deleted_at IS NULL ORDER BY p.number DESC LIMIT ?`,
    caseId,
    listLimit,
  );
}

/** What the goals of each plan of a case say, in order of priority. */
export function goalTextsOfCase(tx: ReadTx, caseId: CaseId): { planId: PlanId; text: string }[] {
  return tx.all(
    `SELECT g.plan_id AS planId, g.text FROM support_plans AS p JOIN plan_goals AS g ON g.plan_id = p.id
     WHERE p.case_id = ? AND p.deleted_at IS NULL ORDER BY g.plan_id, g.sort`,
    caseId,
  );
}

export function readPlan(tx: ReadTx, id: PlanId): PlanRow | undefined {
  const row = tx.get<StoredPlan>(
    `SELECT p.id, p.row_version AS rowVersion, p.case_id AS caseId, p.kind, p.number, p.state, p.planned_on AS plannedOn, p.planner, p.vision,
       p.staff_view AS staffView, p.direction, p.own_part AS ownPart, p.family_part AS familyPart, p.missing_resources AS missingResources,
       p.approach, p.cautions, p.services, p.starts_on AS startsOn, p.ends_on AS endsOn, p.first_monitoring_on AS firstMonitoringOn,
       p.monitoring_months AS monitoringMonths, p.explained_on AS explainedOn, p.agreed_on AS agreedOn, p.meeting_id AS meetingId,
       m.serial AS meetingSerial, coalesce(m.final_name, t.name) AS meetingName, p.meeting_result AS meetingResult,
       p.decided_on AS decidedOn, p.decision_number AS decisionNumber, p.ended_on AS endedOn, p.share_scope AS shareScope, p.sensitive
     FROM support_plans AS p JOIN cases AS c ON c.id = p.case_id
     LEFT JOIN meetings AS m ON m.id = p.meeting_id LEFT JOIN meeting_types AS t ON t.id = m.type_id
     WHERE p.id = ? AND p.deleted_at IS NULL AND c.deleted_at IS NULL`,
    id,
  );
  if (row === undefined) return undefined;
  const { meetingSerial, meetingName, ...plan } = row;
  return {
    ...plan,
    meetingTitle: meetingSerial === null ? '' : meetingTitle(meetingSerial, meetingName),
    services: JSON.parse(row.services) as string[],
    sensitive: row.sensitive === 1,
  };
}

/** The plan of a case that is in a state, of a kind where one is named. */
export function findPlan(
  tx: ReadTx,
  caseId: CaseId,
  state: Plan['state'],
  kind: Plan['kind'] | null = null,
): PlanId | undefined {
  return tx.get<{ id: PlanId }>(
    `SELECT p.id FROM support_plans AS p WHERE p.case_id = ? AND p.state = ? AND p.kind = coalesce(?, p.kind) AND p.deleted_at IS NULL
     ORDER BY p.number DESC LIMIT 1`,
    caseId,
    state,
    kind,
  )?.id;
}

/** @returns the number the plan has within its case, from 1; numbers of plans thrown away are not given again */
export function insertPlan(
  tx: WriteTx,
  id: PlanId,
  caseId: CaseId,
  kind: Plan['kind'],
  fields: PlanFields,
): number {
  const { number } = found(
    tx.get<{ number: number }>(
      'SELECT coalesce(max(number), 0) + 1 AS number FROM support_plans WHERE case_id = ?',
      caseId,
    ),
  );
  insertRow(tx, 'support_plans', {
    id,
    case_id: caseId,
    kind,
    number,
    state: 'draft',
    ...columnsOf(fields),
    meeting_result: '',
    decision_number: '',
  });
  return number;
}

export function updatePlan(tx: WriteTx, id: PlanId, rowVersion: number, fields: PlanFields): void {
  updateRow(tx, 'support_plans', id, rowVersion, columnsOf(fields));
}

export function decidePlan(
  tx: WriteTx,
  id: PlanId,
  rowVersion: number,
  decision: Pick<Plan, 'decidedOn' | 'decisionNumber' | 'meetingId' | 'meetingResult'>,
): void {
  updateRow(tx, 'support_plans', id, rowVersion, {
    state: 'decided',
    decided_on: decision.decidedOn,
    decision_number: decision.decisionNumber,
    meeting_id: decision.meetingId,
    meeting_result: decision.meetingResult,
  });
}

/** Makes a decided plan a draft again: its decision is entered anew once it has been corrected. */
export function reopenPlan(tx: WriteTx, id: PlanId, rowVersion: number): void {
  updateRow(tx, 'support_plans', id, rowVersion, { state: 'draft', decided_on: null });
}

export function endPlan(tx: WriteTx, id: PlanId, endedOn: CivilDate): void {
  tx.run(
    `UPDATE support_plans SET state = 'ended', ended_on = ?, row_version = row_version + 1 WHERE id = ?`,
    endedOn,
    id,
  );
}

/** The meeting must have heard the case. @throws OperationFailure `not-found` */
export function requireHeard(tx: ReadTx, meetingId: MeetingId | null, caseId: CaseId): void {
  if (meetingId === null) return;
  found(
    tx.get<{ heard: 1 }>(
      `SELECT 1 AS heard FROM agenda_items AS a JOIN meetings AS m ON m.id = a.meeting_id
       WHERE a.meeting_id = ? AND a.case_id = ? AND m.deleted_at IS NULL`,
      meetingId,
      caseId,
    ),
  );
}

/** What the person wants, from the latest finished assessment: the first plan begins with it. */
export function wishesOf(tx: ReadTx, caseId: CaseId): string {
  const latest = tx.get<{ wishes: string }>(
    `SELECT wishes FROM assessments WHERE case_id = ? AND deleted_at IS NULL AND finished_at IS NOT NULL ORDER BY version DESC LIMIT 1`,
    caseId,
  );
  return latest?.wishes ?? '';
}

const columnsOf = (fields: PlanFields) => ({
  planned_on: fields.plannedOn,
  planner: fields.planner,
  vision: fields.vision,
  staff_view: fields.staffView,
  direction: fields.direction,
  own_part: fields.ownPart,
  family_part: fields.familyPart,
  missing_resources: fields.missingResources,
  approach: fields.approach,
  cautions: fields.cautions,
  services: JSON.stringify(fields.services),
  starts_on: fields.startsOn,
  ends_on: fields.endsOn,
  first_monitoring_on: fields.firstMonitoringOn,
  monitoring_months: fields.monitoringMonths,
  explained_on: fields.explainedOn,
  agreed_on: fields.agreedOn,
  share_scope: fields.shareScope,
  sensitive: toFlag(fields.sensitive),
});
