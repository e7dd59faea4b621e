import { useTranslation } from 'react-i18next';
import type { CaseId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useCodes } from '../../forms/useCodes.ts';
import { Badge } from '../../ui/Badge.tsx';
import styles from './plan.module.css';

/** The 課題 that are not resolved. */
export function OpenIssues({ caseId }: { caseId: CaseId }) {
  const { t } = useTranslation('plan');
  const { labelOf } = useCodes();
  const { data } = useQueryOperation('caseIssue.list', { caseId });
  const open = (data?.issues ?? []).filter(({ state }) => state !== 'resolved');
  return (
    <>
      <h4>{t('beside.issues')}</h4>
      {open.length === 0 && <p className={styles['quiet']}>{t('beside.noIssues')}</p>}
      <ul>
        {open.map((issue) => (
          <li key={issue.id}>
            {labelOf('issue', issue.code)} <span className={styles['quiet']}>{issue.personName}</span>{' '}
            <Badge>{t(`issueState.${issue.state}`)}</Badge>
          </li>
        ))}
      </ul>
    </>
  );
}
