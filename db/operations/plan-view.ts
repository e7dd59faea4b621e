import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { Evaluation, Plan } from '../../domain/contract/support-plan.ts';
import type { CaseId, PlanId } from '../../domain/contract/scalars.ts';
import { isEvaluationDue, latestMonitoring } from '../../domain/plan/evaluation.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { lastStatusChange } from '../repositories/case-history.ts';
import { evaluationOf } from '../repositories/evaluation.ts';
import { monitoringsOf } from '../repositories/monitoring.ts';
import { goalsOf, meetingRolesOfPlan, rolesOfPlan } from '../repositories/plan-part.ts';
import { found } from '../repositories/row.ts';
import { readSettings, ruleOf, ruleThen } from '../repositories/setting.ts';
import { readPlan, type PlanRow } from '../repositories/support-plan.ts';

/** A plan with everything that hangs on it. @throws OperationFailure `not-found` */
export function planView(tx: ReadTx, id: PlanId, today: CivilDate): Plan {
  const row = found(readPlan(tx, id));
  const goals = goalsOf(tx, id);
  const monitorings = monitoringsOf(tx, id);
  const standing = {
    state: row.state,
    endsOn: row.endsOn,
    lastResult: latestMonitoring(monitorings)?.result ?? '',
  };
  return {
    ...row,
    goals,
    roles: rolesOfPlan(tx, id),
    meetingRoles: meetingRolesOfPlan(tx, row).map(({ legalBasis, finalNeedsConsent, ...role }) => ({
      ...role,
      rule: ruleThen(finalNeedsConsent, ruleOf(tx, legalBasis)),
    })),
    monitorings,
    evaluation: withEveryGoal(evaluationOf(tx, id), goals),
    evaluationDue: isEvaluationDue(standing, today, readSettings(tx).due.planEndDays),
  };
}

/** @throws OperationFailure `not-found`; `finalised` when the plan is no draft */
export function requireDraftPlan(tx: ReadTx, id: PlanId): PlanRow {
  const plan = found(readPlan(tx, id));
  if (plan.state !== 'draft') throw new OperationFailure('finalised');
  return plan;
}

/** @throws OperationFailure `not-found`; `conflict` when the plan is a draft or has ended */
export function requireRunningPlan(tx: ReadTx, id: PlanId): PlanRow {
  const plan = found(readPlan(tx, id));
  if (plan.state !== 'decided') {
    throw new OperationFailure('conflict', { problems: [{ path: ['planId'], reason: 'plan-not-running' }] });
  }
  return plan;
}

/** @throws OperationFailure `not-found`; `conflict` when the case is closed */
export function requireUnclosedCase(tx: ReadTx, id: CaseId): void {
  if (found(lastStatusChange(tx, id)).status === 'closed') {
    throw new OperationFailure('conflict', { problems: [{ path: ['caseId'], reason: 'case-closed' }] });
  }
}

/** An evaluation speaks of every goal of its plan, in the plan's order, from the moment it is begun. */
function withEveryGoal(evaluation: Evaluation | undefined, goals: Plan['goals']): Evaluation | null {
  if (evaluation === undefined) return null;
  return {
    ...evaluation,
    goals: goals.map(
      ({ id }) =>
        evaluation.goals.find(({ goalId }) => goalId === id) ?? { goalId: id, result: '', note: '' },
    ),
  };
}
