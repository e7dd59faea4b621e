import type { CivilDate } from '../calendar/civil-date.ts';
import type { CaseIssue } from '../contract/case-issue.ts';
import type { Refusal } from './lifecycle.ts';

export type IssueStanding = Pick<CaseIssue, 'state' | 'foundOn' | 'resolvedOn'>;

/** What forbids the days of an issue, or null: found until today, resolved on or after that day, and only then dated. */
export function refuseIssue({ state, foundOn, resolvedOn }: IssueStanding, today: CivilDate): Refusal | null {
  if (foundOn > today) return invalid('foundOn', 'in-future');
  if (resolvedOn === null)
    return state === 'resolved' ? invalid('resolvedOn', 'resolved-without-date') : null;
  if (state !== 'resolved') return invalid('resolvedOn', 'resolved-only-with-date');
  if (resolvedOn > today) return invalid('resolvedOn', 'in-future');
  return resolvedOn < foundOn ? invalid('resolvedOn', 'end-before-start') : null;
}

const invalid = (field: keyof IssueStanding, reason: string): Refusal => ({
  code: 'validation',
  problem: { path: [field], reason },
});
