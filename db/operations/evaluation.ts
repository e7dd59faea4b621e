import { OperationFailure } from '../../domain/contract/errors.ts';
import type { evaluationContract } from '../../domain/contract/support-plan.ts';
import { evaluationId, type EvaluationId, type PlanId } from '../../domain/contract/scalars.ts';
import { unfinishable } from '../../domain/plan/evaluation.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { requireCodes } from '../repositories/code.ts';
import {
  evaluationOf,
  finishEvaluation,
  insertEvaluation,
  readEvaluation,
  updateEvaluation,
} from '../repositories/evaluation.ts';
import { goalsOf } from '../repositories/plan-part.ts';
import { found } from '../repositories/row.ts';
import { endPlan, readPlan, requireHeard, type PlanRow } from '../repositories/support-plan.ts';
import { advanceStatus } from './case-status.ts';
import type { HandlersOf } from './context.ts';
import { requireAnswerCodes } from './monitoring.ts';
import { planView, requireRunningPlan } from './plan-view.ts';

export const evaluationOperations: HandlersOf<typeof evaluationContract> = {
  'evaluation.start': (tx, { planId, evaluatedOn }, context) => {
    const plan = requireRunningPlan(tx, planId);
    if (evaluationOf(tx, planId) !== undefined) {
      throw new OperationFailure('conflict', {
        problems: [{ path: ['planId'], reason: 'evaluation-begun' }],
      });
    }
    const id = evaluationId.parse(context.newId());
    insertEvaluation(tx, id, planId, { evaluatedOn, evaluator: context.staff.name });
    advanceStatus(tx, plan.caseId, 'evaluation', { on: evaluatedOn, reason: '' }, context);
    return { id };
  },
  'evaluation.save': (tx, { id, rowVersion, ...fields }, context) => {
    const { id: planId, caseId } = requireUnfinished(tx, id);
    if (fields.evaluatedOn > context.today) {
      throw new OperationFailure('validation', {
        problems: [{ path: ['evaluatedOn'], reason: 'in-future' }],
      });
    }
    requireOwnGoals(tx, planId, fields.goals);
    requireCodes(
      tx,
      fields.changes.map((code) => ({ list: 'change', code, path: ['changes'] })),
    );
    requireAnswerCodes(tx, fields.answers);
    requireHeard(tx, fields.meetingId, caseId);
    updateEvaluation(tx, id, rowVersion, fields);
    return {};
  },
  'evaluation.finish': (tx, { id, rowVersion }, context) => {
    const { id: planId } = requireUnfinished(tx, id);
    const evaluation = found(planView(tx, planId, context.today).evaluation ?? undefined);
    const problems = unfinishable(evaluation);
    if (problems.length > 0) throw new OperationFailure('validation', { problems });
    finishEvaluation(tx, id, rowVersion, context.now);
    endPlan(tx, planId, evaluation.evaluatedOn);
    return {};
  },
};

/** The plan an unfinished evaluation is of. @throws OperationFailure `not-found`, `finalised` */
function requireUnfinished(tx: ReadTx, id: EvaluationId): PlanRow {
  const { planId, finishedAt } = found(readEvaluation(tx, id));
  if (finishedAt !== null) throw new OperationFailure('finalised');
  return found(readPlan(tx, planId));
}

function requireOwnGoals(tx: ReadTx, planId: PlanId, goals: readonly { readonly goalId: string }[]): void {
  const own = new Set<string>(goalsOf(tx, planId).map(({ id }) => id));
  const named = goals.map(({ goalId }) => goalId);
  if (named.some((id) => !own.has(id)) || new Set(named).size < named.length) {
    throw new OperationFailure('not-found');
  }
}
