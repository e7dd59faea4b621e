import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TodayView } from '../../../../domain/contract/today.ts';
import { routes } from '../../app/routes.ts';
import { Pane } from '../../ui/Pane.tsx';
import styles from './today.module.css';

/** しずかなケース: open cases nobody has been in touch with, the longest silence first. */
export function QuietCases({ quiet }: Pick<TodayView, 'quiet'>) {
  const { t } = useTranslation('today');
  return (
    <Pane title={t('quiet.title')} note={t('quiet.note')}>
      {quiet.length === 0 ? (
        <p className={styles['quiet']}>{t('quiet.empty')}</p>
      ) : (
        <ul>
          {quiet.map(({ caseId, caseNumber, householdLabel, days, lastText }) => (
            <li key={caseId} className={styles['silence']}>
              <p className={styles['days']}>
                <strong>{days}</strong> {t('quiet.days')}
              </p>
              <div className={styles['silent']}>
                <Link href={routes.case(caseId)}>
                  {caseNumber} {householdLabel}
                </Link>
                <p className={styles['lastText']}>{lastText === '' ? t('quiet.noNote') : lastText}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Pane>
  );
}
