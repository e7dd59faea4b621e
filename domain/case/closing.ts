import type { Refusal } from './lifecycle.ts';

/** What still stands open when a case is to be closed. */
export interface OpenEnds {
  readonly openRoles: readonly unknown[];
  readonly draftMeetings: readonly unknown[];
  readonly openTasks: number;
  readonly unansweredSlips: number;
  readonly runningPlanId: string | null;
}

/** What becomes of roles nobody has carried out: closing stops, they are dropped, or they go on without the case. */
export type OpenRoles = 'refuse' | 'drop' | 'keep';

/**
 * What forbids closing, or null: a meeting with the case on its agenda must be finished first (it decides on 終結,
 * reference.md §1.5), and what becomes of open roles must have been said.
 */
export function refuseClosing(ends: OpenEnds, openRoles: OpenRoles): Refusal | null {
  if (ends.draftMeetings.length > 0)
    return { code: 'conflict', problem: { path: ['id'], reason: 'unfinished-meeting' } };
  if (ends.openRoles.length > 0 && openRoles === 'refuse')
    return { code: 'conflict', problem: { path: ['openRoles'], reason: 'open-roles' } };
  return null;
}

/** What does not forbid closing but must not be overlooked. */
export type ClosingWarning = 'open-tasks' | 'unanswered-slips' | 'running-plan';

export function closingWarnings(ends: OpenEnds): readonly ClosingWarning[] {
  const standing: readonly (readonly [ClosingWarning, boolean])[] = [
    ['open-tasks', ends.openTasks > 0],
    ['unanswered-slips', ends.unansweredSlips > 0],
    ['running-plan', ends.runningPlanId !== null],
  ];
  return standing.filter(([, stands]) => stands).map(([warning]) => warning);
}
