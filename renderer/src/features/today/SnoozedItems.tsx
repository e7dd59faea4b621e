import { useTranslation } from 'react-i18next';
import type { DueItem } from '../../../../domain/contract/today.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useDates } from '../../forms/useDates.ts';
import { Button } from '../../ui/Button.tsx';
import { useDueWords } from './useDueWords.ts';
import styles from './today.module.css';

/** What was put off, folded away with its reason until its day. */
export function SnoozedItems({ items }: { items: readonly DueItem[] }) {
  const { t } = useTranslation('today');
  const { monthDay } = useDates();
  const words = useDueWords();
  const { mutate, error } = useCommand('snooze.clear');
  if (items.length === 0) return null;
  return (
    <details className={styles['snoozed']}>
      <summary>{t('snoozed.title', { count: items.length })}</summary>
      <FailureNotice failure={error} />
      <ul>
        {items.map((item) => {
          const { what } = words(item);
          return (
            <li key={`${item.kind} ${item.id}`} className={styles['snooze']}>
              <div>
                <p>
                  {what} <span className={styles['quiet']}>{item.householdLabel}</span>
                </p>
                <p className={styles['quiet']}>
                  {t('snoozed.why', {
                    due: monthDay(item.dueOn),
                    until: monthDay(item.snooze?.until ?? item.dueOn),
                    reason: item.snooze?.reason ?? '',
                  })}
                </p>
              </div>
              <Button
                size="small"
                aria-label={t('snoozed.backOf', { what })}
                onPress={() => {
                  mutate({ kind: item.kind, id: item.id });
                }}
              >
                {t('snoozed.back')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
