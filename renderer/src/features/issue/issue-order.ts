import type { CaseDetail } from '../../../../domain/contract/case.ts';
import type { CaseIssue } from '../../../../domain/contract/case-issue.ts';

interface IssueGroup {
  readonly personId: CaseIssue['personId'];
  /** Empty for the household as a whole. */
  readonly name: string;
  readonly issues: readonly CaseIssue[];
}

/** The household's own issues, those of each member as the household stands, then of who has left it. */
export function issueGroups(issues: readonly CaseIssue[], members: CaseDetail['members']): IssueGroup[] {
  const byPerson = Map.groupBy(issues, ({ personId }) => personId);
  const present = [null, ...members.map(({ personId }) => personId)];
  const order = [...present, ...[...byPerson.keys()].filter((id) => !present.includes(id))];
  return order.flatMap((personId) => {
    const own = byPerson.get(personId) ?? [];
    return own.length === 0 ? [] : [{ personId, name: own[0]?.personName ?? '', issues: own }];
  });
}

/** The list with one issue put where another stands: before it when it comes from below, after it from above. */
export function movedTo(
  issues: readonly CaseIssue[],
  id: CaseIssue['id'],
  target: CaseIssue['id'],
): readonly CaseIssue[] {
  const from = issues.findIndex((issue) => issue.id === id);
  const to = issues.findIndex((issue) => issue.id === target);
  const moved = issues[from];
  if (moved === undefined || to === -1) return issues;
  return issues.toSpliced(from, 1).toSpliced(to, 0, moved);
}
