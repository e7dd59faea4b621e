import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { refuseStep, type CaseStatus, type Refusal, type Step } from '../../domain/case/lifecycle.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { CaseId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { setCaseStatus } from '../repositories/case.ts';
import { appendStatusChange, lastStatusChange } from '../repositories/case-history.ts';
import { found } from '../repositories/row.ts';
import type { OperationContext } from './context.ts';

/** The steps a case takes by itself when its work goes on; the others are a person's decision. */
export type CourseStatus = Exclude<CaseStatus, 'intake' | 'watch' | 'suspended' | 'closed'>;

/**
 * Moves a case along when other work has moved it (an assessment begun, a plan decided). A step that is not legal from
 * where the case stands leaves it unchanged, and a closed case is never reopened this way. A day before the last step
 * counts as that step's day, so that the history stays in order.
 * @returns whether the case has moved
 * @throws OperationFailure `not-found`
 */
export function advanceStatus(
  tx: WriteTx,
  caseId: CaseId,
  to: CourseStatus,
  { on, reason }: { on: CivilDate; reason: string },
  context: OperationContext,
): boolean {
  const last = found(lastStatusChange(tx, caseId));
  if (last.status === 'closed') return false;
  const changedOn = on < last.changedOn ? last.changedOn : on;
  const step = { status: to, changedOn, reason, nextCheckOn: null };
  if (refuseStep(last.status, step, { lastOn: last.changedOn, today: context.today }) !== null) return false;
  takeStep(tx, caseId, step, context);
  return true;
}

/**
 * What forbids a step from where the case stands, or null.
 * @throws OperationFailure `not-found`
 */
export function illegalStep(tx: ReadTx, caseId: CaseId, step: Step, today: CivilDate): Refusal | null {
  const last = found(lastStatusChange(tx, caseId));
  return refuseStep(last.status, step, { lastOn: last.changedOn, today });
}

/** Writes a step whose legality has been established. */
export function takeStep(tx: WriteTx, caseId: CaseId, step: Step, context: OperationContext): void {
  setCaseStatus(tx, caseId, step.status, step.nextCheckOn);
  appendStatusChange(tx, {
    caseId,
    status: step.status,
    changedOn: step.changedOn,
    reason: step.reason,
    staffId: context.staff.id,
    recordedAt: context.now,
  });
}

/** @throws OperationFailure with the refusal's own code and problem */
export function refuse(refusal: Refusal | null): void {
  if (refusal !== null) throw new OperationFailure(refusal.code, { problems: [refusal.problem] });
}
