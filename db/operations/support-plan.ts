import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { isConsented } from '../../domain/consent/gate.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { supportPlanContract, PlanFields } from '../../domain/contract/support-plan.ts';
import { monitoringId, planId, type CaseId, type PlanId } from '../../domain/contract/scalars.ts';
import { decisionDayProblems, planProblems, undecidable } from '../../domain/plan/decision.ts';
import { isEvaluationDue } from '../../domain/plan/evaluation.ts';
import { takeOver, type TakenOver } from '../../domain/plan/next-plan.ts';
import { proposedMonitorings } from '../../domain/plan/schedule.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { requireAgency } from '../repositories/agency.ts';
import { readCase } from '../repositories/case.ts';
import { appendStatusChange, lastStatusChange } from '../repositories/case-history.ts';
import { requireCodes } from '../repositories/code.ts';
import { standingIn } from '../repositories/consent.ts';
import { evaluationOf } from '../repositories/evaluation.ts';
import { insertMonitoring, monitoringsOf } from '../repositories/monitoring.ts';
import { goalsOf, replaceGoals, replacePlanRoles, rolesOfPlan } from '../repositories/plan-part.ts';
import { found } from '../repositories/row.ts';
import { readSettings } from '../repositories/setting.ts';
import {
  decidePlan,
  findPlan,
  goalTextsOfCase,
  insertPlan,
  listPlans,
  readPlan,
  reopenPlan,
  requireHeard,
  updatePlan,
  wishesOf,
} from '../repositories/support-plan.ts';
import { advanceStatus } from './case-status.ts';
import type { HandlersOf, OperationContext } from './context.ts';
import { evaluationOperations } from './evaluation.ts';
import { monitoringOperations } from './monitoring.ts';
import { planView, requireDraftPlan, requireRunningPlan, requireUnclosedCase } from './plan-view.ts';

/** Months between monitorings a plan starts with; the staff change it as they see fit (reference.md §3.4 【推定】). */
const usualMonitoringMonths = 3;

export const supportPlanOperations: HandlersOf<typeof supportPlanContract> = {
  'supportPlan.list': (tx, { caseId }, { today }) => {
    found(lastStatusChange(tx, caseId));
    const { planEndDays } = readSettings(tx).due;
    const goals = Map.groupBy(goalTextsOfCase(tx, caseId), (goal) => goal.planId);
    return {
      plans: listPlans(tx, caseId).map(({ lastResult, ...plan }) => ({
        ...plan,
        goals: (goals.get(plan.id) ?? []).map(({ text }) => text),
        evaluationDue: isEvaluationDue({ ...plan, lastResult }, today, planEndDays),
      })),
    };
  },
  'supportPlan.get': (tx, { id }, { today }) => planView(tx, id, today),
  'supportPlan.start': (tx, { caseId, kind, basedOn, plannedOn }, context) => {
    requireUnclosedCase(tx, caseId);
    requireNoDraft(tx, caseId);
    const id = planId.parse(context.newId());
    if (basedOn === null) insertPlan(tx, id, caseId, kind, firstPlan(tx, caseId, plannedOn, context));
    else startFrom(tx, { id, caseId, kind, basedOn, plannedOn }, context);
    // While another plan runs, the case stays where that plan has brought it.
    if (findPlan(tx, caseId, 'decided') === undefined) {
      advanceStatus(tx, caseId, 'planning', { on: plannedOn, reason: '' }, context);
    }
    return { id };
  },
  'supportPlan.save': (tx, { id, rowVersion, goals, roles, ...fields }, context) => {
    const { caseId } = requireDraftPlan(tx, id);
    refuse(planProblems(fields, context.today));
    requireCodes(
      tx,
      fields.services.map((code) => ({ list: 'planService', code, path: ['services'] })),
    );
    for (const role of roles) requireAgency(tx, role.agencyId);
    updatePlan(tx, id, rowVersion, fields);
    const goalIds = replaceGoals(tx, { id, caseId }, goals, context.newId);
    replacePlanRoles(tx, { id, caseId }, roles, goalIds, context.newId);
    return {};
  },
  'supportPlan.decide': (tx, { id, rowVersion, ...decision }, context) => {
    const plan = requireDraftPlan(tx, id);
    refuse(decisionDayProblems(decision.decidedOn, plan, context.today));
    requireHeard(tx, decision.meetingId, plan.caseId);
    refuse(undecidable({ ...plan, goals: goalsOf(tx, id), roles: rolesOfPlan(tx, id) }));
    if (findPlan(tx, plan.caseId, 'decided', plan.kind) !== undefined) {
      throw new OperationFailure('conflict', { problems: [{ path: ['id'], reason: 'plan-running' }] });
    }
    decidePlan(tx, id, rowVersion, decision);
    planFirstMonitoring(tx, id, context);
    advanceStatus(tx, plan.caseId, 'supporting', { on: decision.decidedOn, reason: '' }, context);
    return {};
  },
  'supportPlan.reopen': (tx, { id, rowVersion, reason }, context) => {
    const { caseId } = requireRunningPlan(tx, id);
    requireUnclosedCase(tx, caseId);
    requireNoDraft(tx, caseId);
    if (evaluationOf(tx, id) !== undefined) {
      throw new OperationFailure('conflict', { problems: [{ path: ['id'], reason: 'evaluation-begun' }] });
    }
    reopenPlan(tx, id, rowVersion);
    noteReopening(tx, caseId, reason, context);
    return {};
  },
  ...monitoringOperations,
  ...evaluationOperations,
};

/** A plan nothing is known for but what the person wants. */
function firstPlan(tx: ReadTx, caseId: CaseId, plannedOn: CivilDate, context: OperationContext): PlanFields {
  const consentStatus = standingIn(found(readCase(tx, caseId)).sharing, context.today);
  return {
    plannedOn,
    planner: context.staff.name,
    vision: wishesOf(tx, caseId),
    staffView: '',
    direction: '',
    ownPart: '',
    familyPart: '',
    missingResources: '',
    approach: '',
    cautions: '',
    services: [],
    startsOn: null,
    endsOn: null,
    firstMonitoringOn: null,
    monitoringMonths: usualMonitoringMonths,
    explainedOn: null,
    agreedOn: null,
    shareScope: isConsented(consentStatus) ? 'consented' : 'council',
    sensitive: false,
  };
}

/** 再プラン: what was wished for and what is still to be done of the earlier plan. */
function startFrom(
  tx: WriteTx,
  start: {
    id: PlanId;
    caseId: CaseId;
    kind: 'support' | 'relationship';
    basedOn: PlanId;
    plannedOn: CivilDate;
  },
  context: OperationContext,
): void {
  const { id, caseId, plannedOn } = start;
  const earlier = planView(tx, start.basedOn, context.today);
  if (earlier.caseId !== caseId) throw new OperationFailure('not-found');
  const { goals, roles, startsOn }: TakenOver = takeOver(
    earlier,
    plannedOn,
    readSettings(tx).due.planEndDays,
  );
  insertPlan(tx, id, caseId, start.kind, {
    ...earlier,
    plannedOn,
    planner: context.staff.name,
    startsOn,
    endsOn: null,
    firstMonitoringOn: null,
    explainedOn: null,
    agreedOn: null,
  });
  const goalIds = replaceGoals(
    tx,
    { id, caseId },
    goals.map((goal) => ({ ...goal, id: null })),
    context.newId,
  );
  replacePlanRoles(
    tx,
    { id, caseId },
    roles.map((role) => ({ ...role, id: null })),
    goalIds,
    context.newId,
  );
}

/** Unless the plan was decided before and its monitoring already stands. */
function planFirstMonitoring(tx: WriteTx, id: PlanId, context: OperationContext): void {
  const [first] = proposedMonitorings(found(readPlan(tx, id)));
  if (first === undefined || monitoringsOf(tx, id).length > 0) return;
  insertMonitoring(tx, monitoringId.parse(context.newId()), id, first);
}

/** The reason stands in the case's history, also where the case does not go back to planning. */
function noteReopening(tx: WriteTx, caseId: CaseId, reason: string, context: OperationContext): void {
  if (advanceStatus(tx, caseId, 'planning', { on: context.today, reason }, context)) return;
  appendStatusChange(tx, {
    ...found(lastStatusChange(tx, caseId)),
    caseId,
    reason,
    staffId: context.staff.id,
    recordedAt: context.now,
  });
}

/** Two drafts of one case would be written past each other. */
function requireNoDraft(tx: ReadTx, caseId: CaseId): void {
  if (findPlan(tx, caseId, 'draft') === undefined) return;
  throw new OperationFailure('conflict', { problems: [{ path: ['caseId'], reason: 'plan-draft-there' }] });
}

function refuse(problems: ReturnType<typeof planProblems>): void {
  if (problems.length > 0) throw new OperationFailure('validation', { problems });
}
