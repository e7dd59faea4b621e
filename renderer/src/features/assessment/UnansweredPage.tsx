import { useTranslation } from 'react-i18next';
import type { Unanswered } from '../../../../domain/assessment/unanswered.ts';
import type { PersonId } from '../../../../domain/contract/scalars.ts';
import { useCodes } from '../../forms/useCodes.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './assessment.module.css';

interface UnansweredPageProps {
  readonly left: readonly Unanswered[];
  readonly nameOf: (id: PersonId) => string;
  readonly onGo: (entry: Unanswered) => void;
}

/** まだ聞いていないこと: each line leads to its question. */
export function UnansweredPage({ left, nameOf, onGo }: UnansweredPageProps) {
  const { t } = useTranslation('assessment');
  const { labelOf } = useCodes();
  if (left.length === 0) return <EmptyState title={t('allAsked')}>{t('allAskedText')}</EmptyState>;
  const byDomain = Map.groupBy(left, ({ item }) => item.domain);
  return (
    <div className={styles['fields']}>
      {[...byDomain].map(([domain, entries]) => (
        <section key={domain} aria-label={labelOf('assessmentDomain', domain)}>
          <h3>
            {labelOf('assessmentDomain', domain)} <span className={styles['quiet']}>{entries.length}</span>
          </h3>
          <ul className={styles['unanswered']}>
            {entries.map((entry) => (
              <li key={`${entry.item.code} ${entry.personId ?? ''}`}>
                <Button variant="quiet" size="small" onPress={() => onGo(entry)}>
                  {entry.personId === null
                    ? entry.item.label
                    : t('ofPerson', { question: entry.item.label, name: nameOf(entry.personId) })}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
