import type { z } from 'zod';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { caseStatus } from '../contract/case.ts';
import type { ErrorCode, Problem } from '../contract/errors.ts';

export type CaseStatus = z.infer<typeof caseStatus>;

/** One step of a case. `nextCheckOn` is the day somebody looks again: of 見守り required, of 中断 possible. */
export interface Step {
  readonly status: CaseStatus;
  readonly changedOn: CivilDate;
  readonly reason: string;
  readonly nextCheckOn: CivilDate | null;
}

/** Why a step is not taken: the code of the failure, with the field and the reason. */
export interface Refusal {
  readonly code: Extract<ErrorCode, 'conflict' | 'validation'>;
  readonly problem: Problem;
}

/** Where a case may go from each step (reference.md §3.1, §3.4). Reopening leads back to assessment. */
export function nextStatuses(status: CaseStatus): readonly CaseStatus[] {
  return transitions[status];
}

/** Leaving the ordinary course, and coming back from 終結, needs a written reason. */
export function needsReason(from: CaseStatus, to: CaseStatus): boolean {
  return from === 'closed' || to === 'closed' || to === 'suspended';
}

/** 見守り stands apart from 終結 by the day somebody looks again (reference.md §7). */
export function needsNextCheck(to: CaseStatus): boolean {
  return to === 'watch';
}

/** 見守り and 中断 carry a day of the next look; in every other step the case is looked at anyway. */
export function mayHaveNextCheck(status: CaseStatus): boolean {
  return status === 'watch' || status === 'suspended';
}

/**
 * What forbids a step from where the case stands, or null. The history is monotone: a step is dated neither before
 * the one before it (`lastOn`) nor after today; the next look lies not before the step itself.
 */
export function refuseStep(
  from: CaseStatus,
  step: Step,
  { lastOn, today }: { lastOn: CivilDate | null; today: CivilDate },
): Refusal | null {
  if (!nextStatuses(from).includes(step.status)) return refusal('conflict', 'status', 'no-such-step');
  if (needsReason(from, step.status) && step.reason.trim() === '')
    return refusal('validation', 'reason', 'required');
  if (step.changedOn > today) return refusal('validation', 'changedOn', 'in-future');
  if (lastOn !== null && step.changedOn < lastOn)
    return refusal('validation', 'changedOn', 'end-before-start');
  if (step.nextCheckOn !== null && step.nextCheckOn < step.changedOn)
    return refusal('validation', 'nextCheckOn', 'end-before-start');
  return refuseNextCheck(step.status, step.nextCheckOn);
}

/** What forbids a day of the next look in a step, or its absence; null when it fits. */
export function refuseNextCheck(status: CaseStatus, nextCheckOn: CivilDate | null): Refusal | null {
  if (nextCheckOn === null)
    return needsNextCheck(status) ? refusal('validation', 'nextCheckOn', 'required') : null;
  return mayHaveNextCheck(status) ? null : refusal('validation', 'nextCheckOn', 'only-while-watched');
}

/** Cases that still ask for work; `watch` has a next date and counts, `suspended` and `closed` do not. */
export const openStatuses: readonly CaseStatus[] = [
  'intake',
  'assessment',
  'council',
  'planning',
  'supporting',
  'monitoring',
  'evaluation',
  'watch',
];

const refusal = (code: Refusal['code'], field: keyof Step, reason: string): Refusal => ({
  code,
  problem: { path: [field], reason },
});

const transitions: Readonly<Record<CaseStatus, readonly CaseStatus[]>> = {
  intake: ['assessment', 'council', 'planning', 'supporting', 'watch', 'suspended', 'closed'],
  assessment: ['council', 'planning', 'supporting', 'watch', 'suspended', 'closed'],
  council: ['assessment', 'planning', 'supporting', 'watch', 'suspended', 'closed'],
  planning: ['council', 'supporting', 'suspended', 'closed'],
  supporting: ['planning', 'monitoring', 'evaluation', 'watch', 'suspended', 'closed'],
  monitoring: ['supporting', 'planning', 'evaluation', 'watch', 'suspended', 'closed'],
  evaluation: ['planning', 'supporting', 'watch', 'suspended', 'closed'],
  watch: ['assessment', 'council', 'supporting', 'suspended', 'closed'],
  suspended: ['assessment', 'council', 'supporting', 'watch', 'closed'],
  closed: ['assessment'],
};
