import { formatCaseNumber } from '../../domain/case/case-number.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import type { PersonId } from '../../domain/contract/scalars.ts';
import type { Plan } from '../../domain/contract/support-plan.ts';
import { householdLabel } from '../../domain/household/label.ts';
import { supportPlanForm } from '../../domain/print/support-plan-form.ts';
import { consentWords } from '../../domain/print/words.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { agencyName } from '../repositories/agency.ts';
import { readCase, readCaseOwn } from '../repositories/case.ts';
import { listCaseIssues } from '../repositories/case-issue.ts';
import { codeLabel } from '../repositories/code.ts';
import { readSharing } from '../repositories/consent.ts';
import { found } from '../repositories/row.ts';
import { readSettings } from '../repositories/setting.ts';
import { standingOf } from '../../domain/consent/standing.ts';
import type { OperationContext } from './context.ts';
import { handoutBasis, requireHandout } from './handout.ts';
import { planView } from './plan-view.ts';
import { approvals } from './print-intake.ts';
import { choicesOf, formPaper, plainLog, type Paper } from './print-paper.ts';
import { dayOnPaper } from './print-person.ts';

const resultWords = { '': '', accepted: '了承', amended: '修正', returned: '差戻し' } as const;

/** 支援プラン or 関係づくりプラン with signature; for the office with the 決裁欄 (reference.md §1.3, §3.4). */
export function supportPlanPaper(
  tx: ReadTx,
  request: Extract<PrintRequest, { kind: 'support-plan' }>,
  context: OperationContext,
): Paper {
  const plan = planView(tx, request.planId, context.today);
  const entry = found(readCase(tx, plan.caseId));
  const own = found(readCaseOwn(tx, plan.caseId));
  const caseNumber = formatCaseNumber(entry.fiscalYear, entry.serial);
  const names = readSettings(tx).formNames;
  const parts = supportPlanForm(
    {
      kind: plan.kind,
      number: `第${String(plan.number)}回`,
      household: householdLabel(entry.label, entry.headName),
      principal: entry.principalName,
      plannedOn: dayOnPaper(plan.plannedOn),
      planner: plan.planner,
      period: [plan.startsOn, plan.endsOn].map((day) => dayOnPaper(day)).join(' ～ '),
      monitoring: monitoringOf(plan),
      lead: [agencyName(tx, own.leadAgencyId), own.leadWorker].filter((text) => text !== '').join('　'),
      consent: consentWords[standingOf(readSharing(tx, plan.caseId, own.principalId), context.today)],
      meeting: [plan.meetingTitle, resultWords[plan.meetingResult]].filter((text) => text !== '').join('　'),
      decided: [dayOnPaper(plan.decidedOn), plan.decisionNumber].filter((text) => text !== '').join('　'),
      plan,
      goals: goalRows(tx, plan),
      roles: plan.roles.map((role) => [
        role.agencyId === null ? role.agencyName : agencyName(tx, role.agencyId),
        role.worker,
        role.task,
        role.frequency,
        dayOnPaper(role.dueOn),
      ]),
    },
    choicesOf(tx, 'planService'),
  );
  const isHandout = request.use === 'handout';
  const personIds = [...new Set([own.principalId, ...personsOfGoals(tx, plan)])];
  // A plan that speaks of several members waits for the consent of each.
  if (isHandout) for (const personId of personIds) requireHandout(tx, plan.caseId, personId, context);
  const view = formPaper(tx, context, {
    kind: 'support-plan',
    title: plan.kind === 'support' ? names.supportPlan : names.relationshipPlan,
    above: caseNumber,
    approvals: isHandout ? [] : approvals,
    parts,
  });
  const cases = [{ caseId: plan.caseId, legalBasis: isHandout ? handoutBasis : ('other' as const) }];
  return { view, log: { ...plainLog, cases, personIds } };
}

function monitoringOf(plan: Plan): string {
  const first = dayOnPaper(plan.firstMonitoringOn);
  if (first === '' || plan.monitoringMonths === 0) return first;
  return `${first}から${String(plan.monitoringMonths)}か月ごと`;
}

function personsOfGoals(tx: ReadTx, plan: Plan): PersonId[] {
  const tied = new Set(plan.goals.flatMap((goal) => goal.issueIds));
  return listCaseIssues(tx, plan.caseId).flatMap(({ id, personId }) =>
    tied.has(id) && personId !== null ? [personId] : [],
  );
}

function goalRows(tx: ReadTx, plan: Plan): string[][] {
  const issues = new Map(listCaseIssues(tx, plan.caseId).map((issue) => [issue.id, issue]));
  return plan.goals.map((goal, index) => [
    String(index + 1),
    goal.text,
    goal.issueIds
      .flatMap((id) => issues.get(id) ?? [])
      .map(({ code, personName }) => {
        const label = codeLabel(tx, 'issue', code);
        return personName === '' ? label : `${label}（${personName}）`;
      })
      .join('\n'),
    dayOnPaper(goal.dueOn),
  ]);
}
