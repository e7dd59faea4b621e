import type { PrintRequest } from '../../domain/contract/print.ts';
import type { Plan } from '../../domain/contract/support-plan.ts';
import { monitoringForm } from '../../domain/print/monitoring-form.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { codeLabel } from '../repositories/code.ts';
import { readMonitoring } from '../repositories/monitoring.ts';
import { found } from '../repositories/row.ts';
import { readSettings } from '../repositories/setting.ts';
import type { OperationContext } from './context.ts';
import { everybody, handoutBasis } from './handout.ts';
import { planView } from './plan-view.ts';
import { caseOnPaper } from './print-case.ts';
import { approvals } from './print-intake.ts';
import { formPaper, handedOut, plainLog, type Paper } from './print-paper.ts';
import { dayOnPaper } from './print-person.ts';
import {
  goalsOnPaper,
  partsOfPlan,
  personsOfPlan,
  planNumberOnPaper,
  planPeriodOnPaper,
  planRoleOnPaper,
  requirePlanHandout,
} from './print-plan.ts';

/** モニタリング記録; handed out only as far as its plan may be (reference.md §3.4). */
export function monitoringPaper(
  tx: ReadTx,
  request: Extract<PrintRequest, { kind: 'monitoring' }>,
  context: OperationContext,
): Paper {
  const monitoring = found(readMonitoring(tx, request.monitoringId));
  const plan = planView(tx, monitoring.planId, context.today);
  const isHandout = request.use === 'handout';
  const mayName = isHandout ? requirePlanHandout(tx, plan, partsOfPlan, context) : everybody;
  const { caseNumber, household, principal } = caseOnPaper(tx, plan.caseId, mayName);
  const { result, situation, voice, monitor } = monitoring;
  const view = formPaper(tx, context, {
    kind: 'monitoring',
    title: readSettings(tx).formNames.monitoring,
    above: caseNumber,
    approvals: isHandout ? [] : approvals,
    handout: isHandout ? handedOut(context) : null,
    parts: monitoringForm({
      household,
      principal,
      plan: planNumberOnPaper(plan),
      period: planPeriodOnPaper(plan),
      dueOn: dayOnPaper(monitoring.dueOn),
      doneOn: dayOnPaper(monitoring.doneOn),
      monitor,
      nextOn: dayOnPaper(nextOf(plan, monitoring.dueOn)),
      result,
      situation,
      voice,
      goals: goalsOnPaper(plan),
      roles: plan.roles.map((role) => planRoleOnPaper(tx, role)),
      answers: monitoring.answers.map(({ question, text }) => [
        codeLabel(tx, 'relationshipQuestion', question),
        text,
      ]),
    }),
  });
  const cases = [{ caseId: plan.caseId, legalBasis: isHandout ? handoutBasis : ('other' as const) }];
  const parts = isHandout ? partsOfPlan : [];
  return { view, log: { ...plainLog, cases, parts, personIds: personsOfPlan(tx, plan) } };
}

/** The first day still planned after this one. */
function nextOf({ monitorings }: Plan, after: Plan['monitorings'][number]['dueOn']) {
  return monitorings.find(({ dueOn, doneOn }) => doneOn === null && dueOn > after)?.dueOn ?? null;
}
