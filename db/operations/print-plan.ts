import type { DisclosurePart } from '../../domain/consent/parts.ts';
import type { PersonId } from '../../domain/contract/scalars.ts';
import type { Plan } from '../../domain/contract/support-plan.ts';
import { below } from '../../domain/print/parts.ts';
import { roleStateWords } from '../../domain/print/words.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { agencyName } from '../repositories/agency.ts';
import { listCaseIssues } from '../repositories/case-issue.ts';
import { readCaseOwn } from '../repositories/case.ts';
import { found } from '../repositories/row.ts';
import type { OperationContext } from './context.ts';
import { handoutGate, type MayName } from './handout.ts';
import { requireShared } from './print-gate.ts';
import { dayOnPaper } from './print-person.ts';

/** Whom a plan speaks of: the person the case is about and those whose 課題 its goals answer. */
export function personsOfPlan(tx: ReadTx, plan: Plan): PersonId[] {
  const { principalId } = found(readCaseOwn(tx, plan.caseId));
  const tied = new Set(plan.goals.flatMap((goal) => goal.issueIds));
  const others = listCaseIssues(tx, plan.caseId).flatMap(({ id, personId }) =>
    tied.has(id) && personId !== null ? [personId] : [],
  );
  return [...new Set([principalId, ...others])];
}

/** What every paper that follows a plan speaks of. */
export const partsOfPlan: readonly DisclosurePart[] = ['basics', 'plan', 'roles'];

/**
 * A paper that follows a plan is handed out as far as the plan may be shared, with the consent of everybody in it.
 * @returns whom else it may name
 * @throws OperationFailure `consent-required`
 */
export function requirePlanHandout(
  tx: ReadTx,
  plan: Plan,
  parts: readonly DisclosurePart[],
  context: OperationContext,
): MayName {
  requireShared(plan);
  const { mayName, require } = handoutGate(tx, { caseId: plan.caseId, parts }, context);
  require(personsOfPlan(tx, plan));
  return mayName;
}

export function planNumberOnPaper({ number }: Pick<Plan, 'number'>): string {
  return `第${String(number)}回`;
}

export function planPeriodOnPaper({ startsOn, endsOn }: Pick<Plan, 'startsOn' | 'endsOn'>): string {
  if (startsOn === null && endsOn === null) return '';
  return [startsOn, endsOn].map((day) => dayOnPaper(day)).join(' ～ ');
}

/** 順, 目標, 期限. */
export function goalsOnPaper({ goals }: Pick<Plan, 'goals'>): string[][] {
  return goals.map((goal, index) => [String(index + 1), goal.text, dayOnPaper(goal.dueOn)]);
}

/** 機関・担当, すること, 期限, 状態. */
export function planRoleOnPaper(tx: ReadTx, role: Plan['roles'][number]): [string, string, string, string] {
  const agency = role.agencyId === null ? role.agencyName : agencyName(tx, role.agencyId);
  return [below(agency, role.worker), role.task, dayOnPaper(role.dueOn), roleStateWords[role.state]];
}
