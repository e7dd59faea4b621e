import { daysBetween, type CivilDate } from '../calendar/civil-date.ts';
import type { Problem } from '../contract/errors.ts';
import type { Evaluation, Monitoring, Plan } from '../contract/support-plan.ts';

/** What tells whether a plan waits for its evaluation. */
export interface PlanStanding {
  readonly state: Plan['state'];
  readonly endsOn: CivilDate | null;
  /** Result of the latest monitoring; empty while none was done. */
  readonly lastResult: Monitoring['result'];
}

/**
 * Whether a running plan is to be evaluated now: its end is near or past, or the last monitoring said so. A result to
 * plan anew asks for it too, because a plan ends by its evaluation alone.
 * @param planEndDays how many days before its end (settings `due.planEndDays`)
 */
export function isEvaluationDue(plan: PlanStanding, today: CivilDate, planEndDays: number): boolean {
  if (plan.state !== 'decided') return false;
  if (plan.lastResult === 'evaluate' || plan.lastResult === 'replan') return true;
  return plan.endsOn !== null && daysBetween(today, plan.endsOn) <= planEndDays;
}

/** The monitoring done last; undefined while none was done. */
export function latestMonitoring<M extends Pick<Monitoring, 'doneOn'>>(
  monitorings: readonly M[],
): M | undefined {
  return monitorings
    .filter(({ doneOn }) => doneOn !== null)
    .toSorted((a, b) => (a.doneOn ?? '').localeCompare(b.doneOn ?? ''))
    .at(-1);
}

/** What is missing before an evaluation is finished: a result for each goal, and a conclusion (reference.md §1.5). */
export function unfinishable(evaluation: Pick<Evaluation, 'goals' | 'conclusion'>): Problem[] {
  const problems: Problem[] = evaluation.goals.flatMap(({ result }, index) =>
    result === '' ? [{ path: ['goals', index, 'result'], reason: 'no-result' }] : [],
  );
  if (evaluation.conclusion === '') problems.push({ path: ['conclusion'], reason: 'no-conclusion' });
  return problems;
}
