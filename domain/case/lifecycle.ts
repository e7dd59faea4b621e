import type { z } from 'zod';
import type { caseStatus } from '../contract/case.ts';

export type CaseStatus = z.infer<typeof caseStatus>;

/** Where a case may go from each step (reference.md §3.1, §3.4). Reopening leads back to assessment. */
export function nextStatuses(status: CaseStatus): readonly CaseStatus[] {
  return transitions[status];
}

/** Leaving the ordinary course needs a written reason. */
export function needsReason(from: CaseStatus, to: CaseStatus): boolean {
  return from === 'closed' || to === 'closed' || to === 'suspended';
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
