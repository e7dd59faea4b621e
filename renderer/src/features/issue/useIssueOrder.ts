import { useState } from 'react';
import type { CaseIssue } from '../../../../domain/contract/case-issue.ts';
import type { CaseId } from '../../../../domain/contract/scalars.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { movedTo } from './issue-order.ts';

/** The order of the issues as the person has just put it, until the core answers with the same. */
export function useIssueOrder(caseId: CaseId, stored: readonly CaseIssue[]) {
  const { mutateAsync, error } = useCommand('caseIssue.order');
  const [moved, setMoved] = useState<{ of: readonly CaseIssue[]; issues: readonly CaseIssue[] } | null>(null);
  const issues = moved?.of === stored ? moved.issues : stored;
  return {
    issues,
    error,
    move: (id: CaseIssue['id'], target: CaseIssue['id']): void => {
      const next = movedTo(issues, id, target);
      setMoved({ of: stored, issues: next });
      mutateAsync({ caseId, ids: next.map((issue) => issue.id) }).catch(() => {
        setMoved(null);
      });
    },
  };
}
