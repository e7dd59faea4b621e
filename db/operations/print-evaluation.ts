import type { PrintRequest } from '../../domain/contract/print.ts';
import type { Plan } from '../../domain/contract/support-plan.ts';
import { evaluationForm } from '../../domain/print/evaluation-form.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { codeLabel } from '../repositories/code.ts';
import { meetingsOfCase } from '../repositories/meeting.ts';
import { found } from '../repositories/row.ts';
import { readSettings } from '../repositories/setting.ts';
import { meetingTitle } from '../../domain/meeting/title.ts';
import type { OperationContext } from './context.ts';
import { everybody, handoutBasis } from './handout.ts';
import { planView } from './plan-view.ts';
import { caseOnPaper } from './print-case.ts';
import { approvals } from './print-intake.ts';
import { choicesOf, formPaper, handedOut, plainLog, type Paper } from './print-paper.ts';
import { dayOnPaper } from './print-person.ts';
import {
  partsOfPlan,
  personsOfPlan,
  planNumberOnPaper,
  planPeriodOnPaper,
  planRoleOnPaper,
  requirePlanHandout,
} from './print-plan.ts';

/**
 * 評価シート of a plan; handed out only as far as its plan may be (reference.md §1.5).
 * @throws OperationFailure `not-found` when the evaluation was not begun
 */
export function evaluationPaper(
  tx: ReadTx,
  request: Extract<PrintRequest, { kind: 'evaluation' }>,
  context: OperationContext,
): Paper {
  const plan = planView(tx, request.planId, context.today);
  const evaluation = found(plan.evaluation ?? undefined);
  const isHandout = request.use === 'handout';
  const mayName = isHandout ? requirePlanHandout(tx, plan, partsOfPlan, context) : everybody;
  const { caseNumber, household, principal } = caseOnPaper(tx, plan.caseId, mayName);
  const view = formPaper(tx, context, {
    kind: 'evaluation',
    title: readSettings(tx).formNames.evaluation,
    above: caseNumber,
    approvals: isHandout ? [] : approvals,
    handout: isHandout ? handedOut(context) : null,
    parts: evaluationForm(
      {
        ...evaluation,
        household,
        principal,
        plan: planNumberOnPaper(plan),
        period: planPeriodOnPaper(plan),
        evaluatedOn: dayOnPaper(evaluation.evaluatedOn),
        finished: evaluation.finishedAt !== null,
        meeting: titleOfMeeting(tx, plan, evaluation.meetingId),
        goals: plan.goals.map((goal, index) => {
          const said = evaluation.goals.find(({ goalId }) => goalId === goal.id);
          return {
            row: [String(index + 1), goal.text],
            result: said?.result ?? '',
            note: said?.note ?? '',
          };
        }),
        roles: plan.roles.map((role) => {
          const [agency, task, , state] = planRoleOnPaper(tx, role);
          return [agency, task, state];
        }),
        answers: evaluation.answers.map(({ question, text }) => [
          codeLabel(tx, 'relationshipQuestion', question),
          text,
        ]),
      },
      choicesOf(tx, 'change'),
    ),
  });
  const cases = [{ caseId: plan.caseId, legalBasis: isHandout ? handoutBasis : ('other' as const) }];
  const parts = isHandout ? partsOfPlan : [];
  return { view, log: { ...plainLog, cases, parts, personIds: personsOfPlan(tx, plan) } };
}

function titleOfMeeting(tx: ReadTx, { caseId }: Plan, id: NonNullable<Plan['evaluation']>['meetingId']) {
  const meeting = meetingsOfCase(tx, caseId).find((one) => one.id === id);
  return meeting === undefined ? '' : meetingTitle(meeting.serial, meeting.typeName);
}
