import { useTranslation } from 'react-i18next';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import type { Sign } from '../../../../domain/contract/sign.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { DismissedSign } from './DismissedSign.tsx';
import { SignItem } from './SignItem.tsx';
import styles from './sign.module.css';

/** 気づき: what the household's own records point at, and what has been set aside with its reason. */
export function SignsPanel({ householdId }: { readonly householdId: HouseholdId }) {
  const { t } = useTranslation('sign');
  const { wordsOf } = useFailureWords();
  const { data, error, isPending } = useQueryOperation('sign.list', { householdId });
  if (error) return <ErrorPanel {...wordsOf(error)} />;
  if (isPending) return <Loading />;
  const standing = data.signs.filter(({ dismissal }) => dismissal === null);
  const dismissed = data.signs.filter(({ dismissal }) => dismissal !== null);
  return (
    <Pane title={t('title')} note={t('lead')}>
      <div className={styles['signs']}>
        {standing.length === 0 ? (
          <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
        ) : (
          <ul className={styles['list']}>
            {standing.map((sign) => (
              <SignItem key={keyOf(sign)} sign={sign} householdId={householdId} />
            ))}
          </ul>
        )}
        {dismissed.length > 0 && (
          <details className={styles['folded']}>
            <summary>{t('dismissed', { count: dismissed.length })}</summary>
            <ul className={styles['list']}>
              {dismissed.map((sign) => (
                <DismissedSign key={keyOf(sign)} sign={sign} />
              ))}
            </ul>
          </details>
        )}
      </div>
    </Pane>
  );
}

function keyOf({ rule, personIds, facts }: Sign): string {
  return `${rule} ${personIds.join(' ')} ${String(facts[0]?.values['caseNumber'] ?? '')}`;
}
