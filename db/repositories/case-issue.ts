import type { CaseIssue } from '../../domain/contract/case-issue.ts';
import type { CaseId, CaseIssueId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { found, insertRow, updateRow } from './row.ts';

type IssueFields = Pick<CaseIssue, 'personId' | 'code' | 'note' | 'state' | 'foundOn' | 'resolvedOn'>;

const limit = 200;

/** In order of priority, resolved ones last. */
export function listCaseIssues(tx: ReadTx, caseId: CaseId): CaseIssue[] {
  return tx
    .all<Omit<CaseIssue, 'goals'> & { goals: string }>(
      `SELECT x.id, x.row_version AS rowVersion, x.person_id AS personId, x.code, x.note, x.state, x.found_on AS foundOn,
         x.resolved_on AS resolvedOn, coalesce(p.name, '') AS personName,
         (SELECT json_group_array(y.text) FROM (SELECT o.text FROM plan_goal_issues AS g JOIN plan_goals AS o ON o.id = g.goal_id
            JOIN support_plans AS l ON l.id = o.plan_id
            WHERE g.issue_id = x.id AND l.state <> 'ended' AND l.deleted_at IS NULL ORDER BY o.sort) AS y) AS goals
       FROM case_issues AS x LEFT JOIN persons AS p ON p.id = x.person_id
       WHERE x.case_id = ? AND x.deleted_at IS NULL ORDER BY x.state = 'resolved', x.sort, x.id LIMIT ?`,
      caseId,
      limit,
    )
    .map((row) => ({ ...row, goals: JSON.parse(row.goals) as string[] }));
}

export function readCaseIssue(
  tx: ReadTx,
  id: CaseIssueId,
): Pick<CaseIssue, 'personId' | 'code'> & { caseId: CaseId } {
  return found(
    tx.get(
      `SELECT x.case_id AS caseId, x.person_id AS personId, x.code FROM case_issues AS x
       JOIN cases AS c ON c.id = x.case_id WHERE x.id = ? AND x.deleted_at IS NULL AND c.deleted_at IS NULL`,
      id,
    ),
  );
}

/** Adds at the end of the order. */
export function insertCaseIssue(tx: WriteTx, issue: IssueFields & { id: CaseIssueId; caseId: CaseId }): void {
  const { next } = found(
    tx.get<{ next: number }>(
      'SELECT coalesce(max(sort), 0) + 1 AS next FROM case_issues WHERE case_id = ? AND deleted_at IS NULL',
      issue.caseId,
    ),
  );
  insertRow(tx, 'case_issues', {
    id: issue.id,
    case_id: issue.caseId,
    ...issueColumns(issue),
    sort: next,
  });
}

export function updateCaseIssue(tx: WriteTx, id: CaseIssueId, rowVersion: number, fields: IssueFields): void {
  updateRow(tx, 'case_issues', id, rowVersion, issueColumns(fields));
}

/** The place in the order is the list's, not the row's: it does not count as a change of the row. */
export function setCaseIssueSort(tx: WriteTx, id: CaseIssueId, sort: number): void {
  tx.run('UPDATE case_issues SET sort = ? WHERE id = ?', sort, id);
}

const issueColumns = (fields: IssueFields) => ({
  person_id: fields.personId,
  code: fields.code,
  note: fields.note,
  state: fields.state,
  found_on: fields.foundOn,
  resolved_on: fields.resolvedOn,
});
