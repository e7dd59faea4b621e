import type { PrintRequest } from '../../domain/contract/print.ts';
import type { Plan } from '../../domain/contract/support-plan.ts';
import type { FormPart } from '../../domain/print/form-part.ts';
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
import { everybody, handoutBasis } from './handout.ts';
import { planView } from './plan-view.ts';
import { caseOnPaper } from './print-case.ts';
import { leftOutOnPaper } from './print-gate.ts';
import { approvals } from './print-intake.ts';
import { choicesOf, formPaper, handedOut, plainLog, type Paper } from './print-paper.ts';
import { dayOnPaper } from './print-person.ts';
import { partsOfPlan, personsOfPlan, planPeriodOnPaper, requirePlanHandout } from './print-plan.ts';

/** Each goal says which 課題 it answers. */
const partsOnForm = [...partsOfPlan, 'issues'] as const;

const resultWords = { '': '', accepted: '了承', amended: '修正', returned: '差戻し' } as const;

/**
 * 支援プラン or 関係づくりプラン with signature; for the office with the 決裁欄 (reference.md §1.3, §3.4). Handed out only
 * as far as the plan may be shared.
 * @throws OperationFailure `consent-required` for a handout
 */
export function supportPlanPaper(
  tx: ReadTx,
  request: Extract<PrintRequest, { kind: 'support-plan' }>,
  context: OperationContext,
): Paper {
  const plan = planView(tx, request.planId, context.today);
  const isHandout = request.use === 'handout';
  const mayName = isHandout ? requirePlanHandout(tx, plan, partsOnForm, context) : everybody;
  const { caseNumber, household } = caseOnPaper(tx, plan.caseId, mayName);
  // What was agreed without consent stays with those bound to secrecy (社会福祉法106条の6第5項).
  const shown = plan.meetingRoles.filter(({ rule }) => !isHandout || rule === 'consent');
  const parts = supportPlanParts(tx, { ...plan, meetingRoles: shown }, household, context);
  const personIds = personsOfPlan(tx, plan);
  const behind = plan.meetingRoles.length - shown.length;
  const leftOut = behind === 0 ? [] : [{ reason: 'council' as const, count: behind }];
  const view = formPaper(tx, context, {
    kind: 'support-plan',
    title: planTitle(tx, plan),
    above: caseNumber,
    approvals: isHandout ? [] : approvals,
    handout: isHandout ? handedOut(context) : null,
    leftOut: leftOutOnPaper(leftOut),
    parts,
  });
  const cases = [{ caseId: plan.caseId, legalBasis: isHandout ? handoutBasis : ('other' as const) }];
  return { view, log: { ...plainLog, cases, personIds, parts: isHandout ? partsOnForm : [] } };
}

/**
 * What a plan says, part by part, with those of its roles that were agreed at meetings.
 * @param household what its reader may call the household
 */
export function supportPlanParts(
  tx: ReadTx,
  plan: Plan,
  household: string,
  context: OperationContext,
): FormPart[] {
  const entry = found(readCase(tx, plan.caseId));
  const own = found(readCaseOwn(tx, plan.caseId));
  return supportPlanForm(
    {
      kind: plan.kind,
      number: `第${String(plan.number)}回`,
      household,
      principal: entry.principalName,
      plannedOn: dayOnPaper(plan.plannedOn),
      planner: plan.planner,
      period: planPeriodOnPaper(plan),
      monitoring: monitoringOf(plan),
      lead: [agencyName(tx, own.leadAgencyId), own.leadWorker].filter((text) => text !== '').join('　'),
      consent: consentWords[standingOf(readSharing(tx, plan.caseId, own.principalId), context.today)],
      meeting: [plan.meetingTitle, resultWords[plan.meetingResult]].filter((text) => text !== '').join('　'),
      decided: [dayOnPaper(plan.decidedOn), plan.decisionNumber].filter((text) => text !== '').join('　'),
      plan,
      goals: goalRows(tx, plan),
      roles: [
        ...plan.roles.map((role) => [
          role.agencyId === null ? role.agencyName : agencyName(tx, role.agencyId),
          role.worker,
          role.task,
          role.frequency,
          dayOnPaper(role.dueOn),
        ]),
        ...plan.meetingRoles.map((role) => [
          role.agencyName,
          role.worker,
          `${role.task}\n（${role.meetingTitle} ${dayOnPaper(role.heldOn)}）`,
          '',
          dayOnPaper(role.dueOn),
        ]),
      ],
    },
    choicesOf(tx, 'planService'),
  );
}

/** What the office calls a plan of this kind. */
export function planTitle(tx: ReadTx, { kind }: Pick<Plan, 'kind'>): string {
  const { supportPlan, relationshipPlan } = readSettings(tx).formNames;
  return kind === 'support' ? supportPlan : relationshipPlan;
}

function monitoringOf(plan: Plan): string {
  const first = dayOnPaper(plan.firstMonitoringOn);
  if (first === '' || plan.monitoringMonths === 0) return first;
  return `${first}から${String(plan.monitoringMonths)}か月ごと`;
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
