import { refuseClosing } from '../../domain/case/closing.ts';
import type { Refusal } from '../../domain/case/lifecycle.ts';
import type { caseContract } from '../../domain/contract/case.ts';
import type { OutputOf } from '../../domain/contract/index.ts';
import type { CaseId } from '../../domain/contract/scalars.ts';
import { meetingTitle } from '../../domain/meeting/title.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { readCaseOwn, requireCaseVersion } from '../repositories/case.ts';
import { appendClosure } from '../repositories/case-history.ts';
import {
  countOpenTasks,
  countUnansweredSlips,
  dropOpenRoles,
  listDraftMeetingsOfCase,
  listOpenRoles,
  readRunningPlan,
} from '../repositories/case-closing.ts';
import { codeLabel, requireCodes } from '../repositories/code.ts';
import { found } from '../repositories/row.ts';
import { illegalStep, refuse, takeStep } from './case-status.ts';
import type { HandlersOf } from './context.ts';

/** 終結 (reference.md §1.5): what still stands open, and the closure itself. */
export const caseClosingOperations: HandlersOf<
  Pick<typeof caseContract, 'case.closingCheck' | 'case.close'>
> = {
  'case.closingCheck': (tx, { id }) => {
    found(readCaseOwn(tx, id));
    return openEnds(tx, id);
  },
  'case.close': (tx, { id, rowVersion, openRoles, ...closure }, context) => {
    requireCaseVersion(tx, id, rowVersion);
    const step = {
      status: 'closed',
      changedOn: closure.closedOn,
      reason: closure.reason,
      nextCheckOn: null,
    } as const;
    refuse(inClosure(illegalStep(tx, id, step, context.today)));
    requireCodes(tx, [{ list: 'closeReason', code: closure.reason, path: ['reason'] }]);
    refuse(refuseClosing(openEnds(tx, id), openRoles));
    if (openRoles === 'drop') dropOpenRoles(tx, id, closure.closedOn);
    appendClosure(tx, id, closure, { staffId: context.staff.id, recordedAt: context.now });
    takeStep(tx, id, { ...step, reason: codeLabel(tx, 'closeReason', closure.reason) }, context);
    return {};
  },
};

function openEnds(tx: ReadTx, id: CaseId): OutputOf<'case.closingCheck'> {
  return {
    openRoles: listOpenRoles(tx, id),
    draftMeetings: listDraftMeetingsOfCase(tx, id).map(({ serial, typeName, ...meeting }) => ({
      ...meeting,
      title: meetingTitle(serial, typeName),
    })),
    openTasks: countOpenTasks(tx, id),
    unansweredSlips: countUnansweredSlips(tx, id),
    runningPlanId: readRunningPlan(tx, id),
  };
}

/** The closure has its own word for the day of the step. */
function inClosure(refusal: Refusal | null): Refusal | null {
  return refusal?.problem.path[0] === 'changedOn'
    ? { ...refusal, problem: { ...refusal.problem, path: ['closedOn'] } }
    : refusal;
}
