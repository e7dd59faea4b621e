import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseIssue } from '../../../../domain/contract/case-issue.ts';
import type { CaseId } from '../../../../domain/contract/scalars.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { movedTo } from './issue-order.ts';

/** The order of the issues as the person has just put it, until the file answers to the last move. */
export function useIssueOrder(caseId: CaseId, stored: readonly CaseIssue[]) {
  const client = useQueryClient();
  const { mutateAsync, error } = useCommand('caseIssue.order');
  const [moved, setMoved] = useState<readonly CaseIssue[] | null>(null);
  const issues = moved ?? stored;

  const move = async (id: CaseIssue['id'], target: CaseIssue['id']): Promise<void> => {
    const next = movedTo(issues, id, target);
    setMoved(next);
    try {
      await mutateAsync({ caseId, ids: next.map((issue) => issue.id) });
    } catch {
      // Said by `error`; the order in the file is shown again.
    } finally {
      await client.refetchQueries({ queryKey: ['caseIssue.list', { caseId }], exact: true });
      // Of moves in quick succession only the last one's order is in the file now.
      setMoved((latest) => (latest === next ? null : latest));
    }
  };
  return { issues, error, move };
}
