import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { Monitoring, monitoringContract } from '../../domain/contract/support-plan.ts';
import { monitoringId, type PlanId } from '../../domain/contract/scalars.ts';
import { nextMonitoring } from '../../domain/plan/schedule.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { requireCodes } from '../repositories/code.ts';
import {
  insertMonitoring,
  monitoringsOf,
  moveMonitoring,
  readMonitoring,
  recordMonitoring,
} from '../repositories/monitoring.ts';
import { found } from '../repositories/row.ts';
import { readPlan, type PlanRow } from '../repositories/support-plan.ts';
import { advanceStatus } from './case-status.ts';
import type { HandlersOf, OperationContext } from './context.ts';
import { requireRunningPlan } from './plan-view.ts';

export const monitoringOperations: HandlersOf<typeof monitoringContract> = {
  'monitoring.plan': (tx, { planId, dueOn }, context) => {
    requireRunningPlan(tx, planId);
    requireFreeDay(tx, planId, dueOn);
    return { id: addMonitoring(tx, planId, dueOn, context) };
  },
  'monitoring.move': (tx, { id, rowVersion, dueOn }) => {
    const { planId, doneOn } = found(readMonitoring(tx, id));
    requireRunningPlan(tx, planId);
    if (doneOn !== null) {
      throw new OperationFailure('conflict', { problems: [{ path: ['id'], reason: 'already-done' }] });
    }
    requireFreeDay(tx, planId, dueOn);
    moveMonitoring(tx, id, rowVersion, dueOn);
    return {};
  },
  'monitoring.record': (tx, { id, rowVersion, nextDueOn, ...done }, context) => {
    const { planId, dueOn } = found(readMonitoring(tx, id));
    const plan = found(readPlan(tx, planId));
    if (plan.state !== 'decided') throw new OperationFailure('finalised');
    checkDays(done.doneOn, nextDueOn, context.today);
    requireAnswerCodes(tx, done.answers);
    recordMonitoring(tx, id, rowVersion, done);
    if (done.result === 'continue') {
      planNext(tx, plan, { dueOn, doneOn: done.doneOn }, nextDueOn, context);
    }
    advanceStatus(tx, plan.caseId, 'monitoring', { on: done.doneOn, reason: '' }, context);
    return {};
  },
};

/** Questions of a review must stand in their list. @throws OperationFailure `validation` */
export function requireAnswerCodes(tx: ReadTx, answers: Monitoring['answers']): void {
  requireCodes(
    tx,
    answers.map(({ question }, index) => ({
      list: 'relationshipQuestion',
      code: question,
      path: ['answers', index, 'question'],
    })),
  );
}

/** A day somebody chose is planned as it is; one that follows by the interval only while no other waits. */
function planNext(
  tx: WriteTx,
  plan: PlanRow,
  done: { dueOn: CivilDate; doneOn: CivilDate },
  chosen: CivilDate | null,
  context: OperationContext,
): void {
  const waiting = monitoringsOf(tx, plan.id).filter(({ doneOn }) => doneOn === null);
  const next = chosen ?? (waiting.length > 0 ? null : nextMonitoring(plan, done));
  if (next === null || waiting.some(({ dueOn }) => dueOn === next)) return;
  addMonitoring(tx, plan.id, next, context);
}

function addMonitoring(tx: WriteTx, planId: PlanId, dueOn: CivilDate, context: OperationContext) {
  const id = monitoringId.parse(context.newId());
  insertMonitoring(tx, id, planId, dueOn);
  return id;
}

function checkDays(doneOn: CivilDate, nextDueOn: CivilDate | null, today: CivilDate): void {
  if (doneOn > today) {
    throw new OperationFailure('validation', { problems: [{ path: ['doneOn'], reason: 'in-future' }] });
  }
  if (nextDueOn !== null && nextDueOn <= doneOn) {
    throw new OperationFailure('validation', {
      problems: [{ path: ['nextDueOn'], reason: 'not-after-monitoring' }],
    });
  }
}

function requireFreeDay(tx: ReadTx, planId: PlanId, day: CivilDate): void {
  if (monitoringsOf(tx, planId).some(({ dueOn, doneOn }) => doneOn === null && dueOn === day)) {
    throw new OperationFailure('conflict', { problems: [{ path: ['dueOn'], reason: 'already-there' }] });
  }
}
