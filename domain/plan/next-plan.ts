import { addDays, daysBetween, type CivilDate } from '../calendar/civil-date.ts';
import type { Plan } from '../contract/support-plan.ts';

type Goal = Plan['goals'][number];
type Role = Plan['roles'][number];

/** What a 再プラン takes over from the plan before it. */
export interface TakenOver {
  /** Goals not achieved, in their order; those never evaluated count as not achieved. */
  readonly goals: readonly Goal[];
  /** Roles neither done nor dropped; `goal` is the place of its goal in `goals`, null when that goal was achieved. */
  readonly roles: readonly (Role & { readonly goal: number | null })[];
  /** The day after the earlier plan's last where that is near, otherwise the day of planning. */
  readonly startsOn: CivilDate;
}

/**
 * What is still to be done of a plan (reference.md §3.4 評価→終結/再プラン/中断).
 * @param planEndDays how many days count as near its end (settings `due.planEndDays`)
 */
export function takeOver(
  plan: Pick<Plan, 'goals' | 'roles' | 'evaluation' | 'endsOn'>,
  plannedOn: CivilDate,
  planEndDays: number,
): TakenOver {
  const resultOf = (goal: Goal): string =>
    plan.evaluation?.goals.find(({ goalId }) => goalId === goal.id)?.result ?? '';
  const goals = plan.goals.filter((goal) => resultOf(goal) !== 'achieved');
  const roles = plan.roles
    .filter(({ state }) => state === 'planned' || state === 'doing')
    .map((role) => {
      const goal = goals.findIndex(({ id }) => id === role.goalId);
      return { ...role, goal: goal === -1 ? null : goal };
    });
  return { goals, roles, startsOn: startAfter(plan.endsOn, plannedOn, planEndDays) };
}

/** Evaluated at its time, a plan runs out before the next begins; given up in its midst, the next begins at once. */
function startAfter(endsOn: CivilDate | null, plannedOn: CivilDate, planEndDays: number): CivilDate {
  if (endsOn === null || endsOn < plannedOn) return plannedOn;
  return daysBetween(plannedOn, endsOn) <= planEndDays ? addDays(endsOn, 1) : plannedOn;
}
