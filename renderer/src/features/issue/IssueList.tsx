import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import type { CaseIssue } from '../../../../domain/contract/case-issue.ts';
import type { CaseId } from '../../../../domain/contract/scalars.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useRemoval } from '../../forms/useRemoval.ts';
import { issueGroups } from './issue-order.ts';
import { IssueRow } from './IssueRow.tsx';
import { useIssueOrder } from './useIssueOrder.ts';
import styles from './issue.module.css';

interface IssueListProps {
  readonly caseId: CaseId;
  /** In the order of their priority. */
  readonly issues: readonly CaseIssue[];
  readonly members: CaseDetail['members'];
  readonly onOpen: (id: string) => void;
}

/** Issues by whom they concern, the household first. Within a group they are moved by dragging or by their buttons. */
export function IssueList({ caseId, issues, members, onOpen }: IssueListProps) {
  const { t } = useTranslation('issue');
  const { remove, error } = useRemoval('case-issue');
  const order = useIssueOrder(caseId, issues);
  return (
    <>
      <FailureNotice failure={error ?? order.error} />
      {issueGroups(order.issues, members).map((group) => (
        <section key={group.personId ?? 'household'} aria-label={group.name || t('household')}>
          <h3 className={styles['groupTitle']}>{group.name || t('household')}</h3>
          <ol className={styles['list']}>
            {group.issues.map((issue, index) => (
              <IssueRow
                key={issue.id}
                issue={issue}
                above={group.issues[index - 1]}
                below={group.issues[index + 1]}
                onMoveTo={(target) => void order.move(issue.id, target)}
                onDropped={(id) => {
                  if (group.issues.some((other) => other.id === id)) void order.move(id, issue.id);
                }}
                onOpen={() => {
                  onOpen(issue.id);
                }}
                onRemove={(label) => void remove(issue.id, label)}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
