import type { CivilDate } from '../calendar/civil-date.ts';
import type { Problem } from '../contract/errors.ts';
import type { Plan } from '../contract/support-plan.ts';

type Period = Pick<Plan, 'startsOn' | 'endsOn' | 'firstMonitoringOn'>;

/** What cannot be, whatever state the plan is in: `end-before-start`, `outside-period`, `in-future`. */
export function planProblems(
  plan: Period & Pick<Plan, 'explainedOn' | 'agreedOn'>,
  today: CivilDate,
): Problem[] {
  const { startsOn, endsOn, firstMonitoringOn } = plan;
  const problems: Problem[] = [];
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    problems.push({ path: ['endsOn'], reason: 'end-before-start' });
  } else if (firstMonitoringOn !== null && isOutside(firstMonitoringOn, startsOn, endsOn)) {
    problems.push({ path: ['firstMonitoringOn'], reason: 'outside-period' });
  }
  for (const field of ['explainedOn', 'agreedOn'] as const) {
    const day = plan[field];
    if (day !== null && day > today) problems.push({ path: [field], reason: 'in-future' });
  }
  return problems;
}

/**
 * What is still missing before a plan may be decided (支援決定, reference.md §3.4). 支援プラン: goals and a period.
 * 関係づくりプラン, for a case that does not move: a way to meet the person and the day the way is looked at again. In
 * both nobody's role is nobody's work: each names an agency or a worker.
 */
export function undecidable(
  plan: Period &
    Pick<Plan, 'kind' | 'approach'> & {
      readonly goals: readonly unknown[];
      readonly roles: readonly Pick<Plan['roles'][number], 'agencyName' | 'worker'>[];
    },
): Problem[] {
  const required = (isThere: boolean, field: string, reason = 'required'): Problem[] =>
    isThere ? [] : [{ path: [field], reason }];
  const nobodys: Problem[] = plan.roles.flatMap(({ agencyName, worker }, index) =>
    required(`${agencyName}${worker}`.trim() !== '', 'agencyName').map((problem) => ({
      ...problem,
      path: ['roles', index, 'agencyName'],
    })),
  );
  if (plan.kind === 'relationship') {
    return [
      ...required(plan.approach.trim() !== '', 'approach'),
      ...required(plan.firstMonitoringOn !== null, 'firstMonitoringOn'),
      ...nobodys,
    ];
  }
  return [
    ...required(plan.goals.length > 0, 'goals', 'no-goal'),
    ...required(plan.startsOn !== null, 'startsOn'),
    ...required(plan.endsOn !== null, 'endsOn'),
    ...nobodys,
  ];
}

/** 決裁 comes after the plan was written and is entered after the paper came back, so never ahead of its day. */
export function decisionDayProblems(
  decidedOn: CivilDate,
  plan: Pick<Plan, 'plannedOn'>,
  today: CivilDate,
): Problem[] {
  if (decidedOn > today) return [{ path: ['decidedOn'], reason: 'in-future' }];
  if (decidedOn < plan.plannedOn) return [{ path: ['decidedOn'], reason: 'before-plan' }];
  return [];
}

function isOutside(day: CivilDate, first: CivilDate | null, last: CivilDate | null): boolean {
  return (first !== null && day < first) || (last !== null && day > last);
}
