import type { CaseStatus } from '../case/lifecycle.ts';
import type { CaseId, CaseIssueId, ConcernId, IntakeId } from '../contract/scalars.ts';
import type { CarryOut } from './carry-out.ts';
import type { Days } from './days.ts';
import type { Register } from './register.ts';
import type { Timeline } from './timeline.ts';

/** A case of the town as it stands while the timeline runs. */
export interface CaseEntry {
  readonly id: CaseId;
  readonly intakeId: IntakeId;
  status: CaseStatus;
  rowVersion: number;
}

/** Everything a story is told with. What the maps hold is filled as the timeline runs. */
export interface Telling {
  readonly days: Days;
  readonly register: Register;
  readonly timeline: Timeline;
  readonly carryOut: CarryOut;
  /** The cases by the name of the person at the centre. */
  readonly book: Map<string, CaseEntry>;
  /** 気になる世帯 by the name of the person who turned out to live there. */
  readonly concerns: Map<string, ConcernId>;
  /** 課題 by the person at the centre and the code. */
  readonly issues: Map<string, CaseIssueId>;
}

/** The case of this person. Throws before it is open. */
export function caseOf({ book }: Pick<Telling, 'book'>, principal: string): CaseEntry {
  const entry = book.get(principal);
  if (entry === undefined) throw new Error(`the case of ${principal} is not open yet`);
  return entry;
}
