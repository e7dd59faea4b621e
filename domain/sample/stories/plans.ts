import type { CivilDate } from '../../calendar/civil-date.ts';
import type { InputOf } from '../../contract/index.ts';
import type { CaseIssueId, PlanId } from '../../contract/scalars.ts';
import { agencies } from '../agencies.ts';
import { follow } from '../case-history.ts';
import { issueKey } from '../case-issues.ts';
import { caseOf, type Telling } from '../telling.ts';
import { plans, type EvaluationPlan, type SupportPlan } from './plan-facts.ts';

/** Plans from the draft to their evaluation. */
export function tellPlans(telling: Telling): void {
  for (const plan of plans) tellPlan(plan, telling);
}

function tellPlan(plan: SupportPlan, telling: Telling): void {
  const { days, timeline, carryOut } = telling;
  const { decided, evaluation } = plan;
  const written = { id: null as PlanId | null };
  const onDay = (ago: number, act: (id: PlanId, on: CivilDate) => void): void => {
    const on = days.ago(ago);
    timeline.add(on, () => {
      if (written.id !== null) act(written.id, on);
    });
  };
  const plannedOn = days.ago(plan.plannedAgo);
  timeline.add(plannedOn, () => {
    const entry = caseOf(telling, plan.principal);
    const start = { caseId: entry.id, kind: plan.kind, basedOn: null, plannedOn };
    written.id = carryOut('supportPlan.start', start, plannedOn).id;
    follow(entry, 'planning');
  });
  // Agreed to after the draft was explained: the draft is complete only then.
  onDay(plan.agreedAgo ?? plan.plannedAgo, (id, on) => {
    const agreedOn = plan.agreedAgo === undefined ? null : on;
    carryOut(
      'supportPlan.save',
      { ...draftOf(plan, telling), id, plannedOn, explainedOn: agreedOn, agreedOn },
      on,
    );
  });
  if (decided === undefined) return;
  onDay(decided.ago, (id, on) => {
    const decision = {
      decidedOn: on,
      decisionNumber: decided.number,
      meetingId: null,
      meetingResult: '',
    } as const;
    carryOut('supportPlan.decide', { id, rowVersion: 2, ...decision }, on);
    follow(caseOf(telling, plan.principal), 'supporting');
  });
  for (const { ago, answers = [], ...words } of plan.monitorings) {
    onDay(ago, (planId, on) => {
      const { id } = carryOut('monitoring.plan', { planId, dueOn: on }, on);
      const done = { doneOn: on, answers: [...answers], nextDueOn: null };
      carryOut('monitoring.record', { id, rowVersion: 1, ...words, ...done }, on);
      follow(caseOf(telling, plan.principal), 'monitoring');
    });
  }
  if (evaluation === undefined) return;
  onDay(evaluation.ago, (planId, on) => {
    evaluate(planId, evaluation, on, telling);
    follow(caseOf(telling, plan.principal), 'evaluation');
  });
}

function evaluate(
  planId: PlanId,
  { ago: _ago, results, ...words }: EvaluationPlan,
  on: CivilDate,
  { carryOut }: Telling,
): void {
  const { goals } = carryOut('supportPlan.get', { id: planId }, on);
  const { id } = carryOut('evaluation.start', { planId, evaluatedOn: on }, on);
  const judged = results.flatMap(([result, note], index) => {
    const goalId = goals[index]?.id;
    return goalId === undefined ? [] : [{ goalId, result, note }];
  });
  const rest = { evaluatedOn: on, goals: judged, answers: [], meetingId: null };
  carryOut('evaluation.save', { id, rowVersion: 1, ...words, ...rest }, on);
  carryOut('evaluation.finish', { id, rowVersion: 2 }, on);
}

function draftOf(
  plan: SupportPlan,
  { days, register, issues }: Telling,
): Omit<InputOf<'supportPlan.save'>, 'id' | 'plannedOn' | 'explainedOn' | 'agreedOn'> {
  const { planner, vision, staffView, direction, ownPart, familyPart, period } = plan;
  const { missingResources = '', approach = '', cautions = '', services = [], monitoringMonths = 0 } = plan;
  const issueIds = (codes: readonly string[]): CaseIssueId[] =>
    codes.flatMap((code) => issues.get(issueKey(plan.principal, code)) ?? []);
  return {
    rowVersion: 1,
    planner,
    vision,
    staffView,
    direction,
    ownPart,
    familyPart,
    missingResources,
    approach,
    cautions,
    services: [...services],
    startsOn: period === null ? null : days.ago(period[0]),
    endsOn: period === null ? null : days.ahead(period[1]),
    firstMonitoringOn: plan.firstMonitoringIn === undefined ? null : days.ahead(plan.firstMonitoringIn),
    monitoringMonths,
    shareScope: plan.kind === 'support' ? 'consented' : 'council',
    sensitive: false,
    goals: plan.goals.map(({ dueIn, issues: codes, ...goal }) => ({
      id: null,
      ...goal,
      dueOn: days.ahead(dueIn),
      issueIds: issueIds(codes),
    })),
    roles: plan.roles.map(({ agency, task, frequency, state = 'doing', goal }) => ({
      id: null,
      agencyId: register.agencies[agency],
      agencyName: agencies[agency].name,
      worker: agencies[agency].people[0]?.name ?? '',
      task,
      frequency,
      dueOn: null,
      state,
      goal,
    })),
  };
}
