import { fiscalYearOf } from '../../../../domain/calendar/fiscal-year.ts';
import type { CommunityPoint } from '../../../../domain/contract/community-point.ts';
import { cutAtHits } from '../../../../domain/text/hits.ts';

/** What one wants to see of the points; null and empty narrow nothing. */
export interface PointFilter {
  readonly text: string;
  readonly kind: CommunityPoint['kind'] | null;
  readonly state: CommunityPoint['state'] | null;
  readonly fiscalYear: number | null;
}

export const everyPoint: PointFilter = { text: '', kind: null, state: null, fiscalYear: null };

export function matching(points: readonly CommunityPoint[], filter: PointFilter): CommunityPoint[] {
  return points.filter(
    ({ kind, state, raisedOn, text, note }) =>
      (filter.kind === null || kind === filter.kind) &&
      (filter.state === null || state === filter.state) &&
      (filter.fiscalYear === null || fiscalYearOf(raisedOn) === filter.fiscalYear) &&
      (filter.text.trim() === '' ||
        [text, note].some((words) => cutAtHits(words, filter.text).some(({ isHit }) => isHit))),
  );
}

/** The fiscal years in which points were raised, the latest first. */
export function yearsOf(points: readonly CommunityPoint[]): number[] {
  return [...new Set(points.map(({ raisedOn }) => fiscalYearOf(raisedOn)))].sort((a, b) => b - a);
}
