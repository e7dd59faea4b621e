import { OperationFailure } from '../../domain/contract/errors.ts';
import type { LegalBasis } from '../../domain/contract/legal-basis.ts';
import type { Plan } from '../../domain/contract/support-plan.ts';
import {
  goalId,
  type AgencyId,
  type CaseId,
  type CaseIssueId,
  type GoalId,
  type PlanId,
  type RoleId,
} from '../../domain/contract/scalars.ts';
import { meetingTitle } from '../../domain/meeting/title.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { insertRow } from './row.ts';

type Goal = Plan['goals'][number];
type Role = Plan['roles'][number];

/** A goal as it is written; without an id it is new. */
export type GoalInput = Omit<Goal, 'id'> & { readonly id: GoalId | null };
/** A role as it is written; `goal` is the place of the goal it serves. */
export type RoleInput = Omit<Role, 'id' | 'rowVersion' | 'goalId'> & {
  readonly id: RoleId | null;
  readonly goal: number | null;
};

/** The goals in order of priority, each with the 課題 it answers. */
export function goalsOf(tx: ReadTx, planId: PlanId): Goal[] {
  const issues = tx.all<{ goalId: GoalId; issueId: CaseIssueId }>(
    `SELECT x.goal_id AS goalId, x.issue_id AS issueId FROM plan_goals AS g JOIN plan_goal_issues AS x ON x.goal_id = g.id
     JOIN case_issues AS i ON i.id = x.issue_id WHERE g.plan_id = ? AND i.deleted_at IS NULL ORDER BY i.sort, i.id`,
    planId,
  );
  return tx
    .all<Omit<Goal, 'issueIds'>>(
      'SELECT id, term, text, due_on AS dueOn FROM plan_goals WHERE plan_id = ? ORDER BY sort',
      planId,
    )
    .map((goal) => ({
      ...goal,
      issueIds: issues.filter((issue) => issue.goalId === goal.id).map(({ issueId }) => issueId),
    }));
}

export function rolesOfPlan(tx: ReadTx, planId: PlanId): Role[] {
  return tx.all<Role>(
    `SELECT id, row_version AS rowVersion, agency_id AS agencyId, agency_name AS agencyName, worker, task, frequency, due_on AS dueOn, state,
       goal_id AS goalId FROM role_assignments WHERE plan_id = ? ORDER BY sort`,
    planId,
  );
}

type MeetingRole = Omit<Plan['meetingRoles'][number], 'rule'> & {
  legalBasis: LegalBasis;
  finalNeedsConsent: number | null;
};
type StoredMeetingRole = Omit<MeetingRole, 'meetingTitle'> & { typeName: string; serial: number };

/** More than meetings ever agree on while one plan runs. */
const mostMeetingRoles = 200;

/** Roles agreed on for the case in final minutes while the plan stands, and in the meeting it names, by meeting. */
export function meetingRolesOfPlan(
  tx: ReadTx,
  plan: Pick<Plan, 'caseId' | 'plannedOn' | 'endedOn' | 'meetingId'>,
): MeetingRole[] {
  return tx
    .all<StoredMeetingRole>(
      `SELECT r.id, r.row_version AS rowVersion, r.agency_name AS agencyName, r.worker, r.task, r.due_on AS dueOn, r.state,
         m.id AS meetingId, coalesce(m.final_name, t.name) AS typeName, m.serial, m.held_on AS heldOn, a.legal_basis AS legalBasis,
         a.final_needs_consent AS finalNeedsConsent
       FROM role_assignments AS r JOIN agenda_items AS a ON a.id = r.agenda_item_id
       JOIN meetings AS m ON m.id = a.meeting_id JOIN meeting_types AS t ON t.id = m.type_id
       WHERE r.case_id = ? AND m.finalised_at IS NOT NULL
         AND (m.id = ? OR (m.held_on >= ? AND m.held_on <= coalesce(?, '9999')))
       ORDER BY m.held_on, m.starts_at, r.sort LIMIT ?`,
      plan.caseId,
      plan.meetingId,
      plan.plannedOn,
      plan.endedOn,
      mostMeetingRoles,
    )
    .map(({ typeName, serial, ...role }) => ({ ...role, meetingTitle: meetingTitle(serial, typeName) }));
}

/**
 * Writes the goals of a plan in their order: known ones keep their id, those left out go.
 * @returns the ids in the same order
 * @throws OperationFailure `not-found` when a goal belongs to another plan or a 課題 to another case
 */
export function replaceGoals(
  tx: WriteTx,
  plan: { id: PlanId; caseId: CaseId },
  goals: readonly GoalInput[],
  newId: () => string,
): GoalId[] {
  const known = new Set(goalsOf(tx, plan.id).map(({ id }) => id));
  requireKnown(known, goals);
  const written = goals.map((goal) => ({ ...goal, id: goal.id ?? goalId.parse(newId()) }));
  const ids = written.map(({ id }) => id);
  for (const id of known) {
    tx.run('DELETE FROM plan_goal_issues WHERE goal_id = ?', id);
    if (ids.includes(id)) continue;
    tx.run('UPDATE role_assignments SET goal_id = NULL WHERE plan_id = ? AND goal_id = ?', plan.id, id);
    tx.run('DELETE FROM plan_goals WHERE id = ?', id);
  }
  written.forEach(({ id, term, text, dueOn, issueIds }, sort) => {
    if (known.has(id)) {
      tx.run(
        'UPDATE plan_goals SET sort = ?, term = ?, text = ?, due_on = ? WHERE id = ?',
        sort,
        term,
        text,
        dueOn,
        id,
      );
    } else {
      insertRow(tx, 'plan_goals', { id, plan_id: plan.id, sort, term, text, due_on: dueOn });
    }
    for (const issueId of new Set(issueIds)) tieIssue(tx, plan.caseId, id, issueId);
  });
  return ids;
}

/**
 * Writes the roles of a plan in their order: known ones keep their id, those left out go.
 * @throws OperationFailure `not-found` when a role belongs elsewhere
 */
export function replacePlanRoles(
  tx: WriteTx,
  plan: { id: PlanId; caseId: CaseId },
  roles: readonly RoleInput[],
  goalIds: readonly GoalId[],
  newId: () => string,
): void {
  const known = new Set(rolesOfPlan(tx, plan.id).map(({ id }) => id));
  requireKnown(known, roles);
  for (const id of known) {
    if (!roles.some((role) => role.id === id)) tx.run('DELETE FROM role_assignments WHERE id = ?', id);
  }
  roles.forEach((role, sort) => {
    const goal = role.goal === null ? null : (goalIds[role.goal] ?? null);
    if (role.id === null) {
      insertRow(tx, 'role_assignments', {
        id: newId(),
        case_id: plan.caseId,
        plan_id: plan.id,
        ...columnsOf(role),
        goal_id: goal,
        sort,
      });
      return;
    }
    const values = { ...columnsOf(role), goal_id: goal, sort };
    const assignments = Object.keys(values).map((column) => `${column} = ?`);
    tx.run(
      `UPDATE role_assignments SET ${assignments.join(', ')}, row_version = row_version + 1 WHERE id = ?`,
      ...Object.values(values),
      role.id,
    );
  });
}

const columnsOf = (role: RoleInput) => ({
  agency_id: role.agencyId satisfies AgencyId | null,
  agency_name: role.agencyName,
  worker: role.worker,
  task: role.task,
  frequency: role.frequency,
  due_on: role.dueOn,
  state: role.state,
});

/** A 課題 thrown away since the form was opened is let go; one of another case is refused. */
function tieIssue(tx: WriteTx, caseId: CaseId, goal: GoalId, issueId: CaseIssueId): void {
  const issue = tx.get<{ removed: number }>(
    'SELECT deleted_at IS NOT NULL AS removed FROM case_issues WHERE id = ? AND case_id = ?',
    issueId,
    caseId,
  );
  if (issue === undefined) throw new OperationFailure('not-found');
  if (issue.removed === 0) insertRow(tx, 'plan_goal_issues', { goal_id: goal, issue_id: issueId });
}

function requireKnown<Id>(known: ReadonlySet<Id>, parts: readonly { readonly id: Id | null }[]): void {
  const given = parts.map(({ id }) => id).filter((id) => id !== null);
  if (given.some((id) => !known.has(id)) || new Set(given).size < given.length) {
    throw new OperationFailure('not-found');
  }
}
