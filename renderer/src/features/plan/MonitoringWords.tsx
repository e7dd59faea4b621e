import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../../domain/contract/support-plan.ts';
import { useDates } from '../../forms/useDates.ts';
import { Badge } from '../../ui/Badge.tsx';
import { StageLine } from './StageLine.tsx';
import styles from './plan.module.css';

/** What the monitorings of a plan found, to be read while one evaluates. */
export function MonitoringWords({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  const { short } = useDates();
  const done = plan.monitorings.filter(({ doneOn }) => doneOn !== null);
  return (
    <>
      {plan.kind === 'relationship' && <StageLine caseId={plan.caseId} />}
      <h4>{t('monitoring.title')}</h4>
      {done.length === 0 && <p className={styles['quiet']}>{t('monitoring.noneDone')}</p>}
      <ol className={styles['days']}>
        {done.map(({ id, doneOn, result, situation, voice }) => (
          <li key={id} data-done="true">
            <div className={styles['dayHead']}>
              <strong>{doneOn !== null && short(doneOn)}</strong>
              {result !== '' && <Badge>{t(`monitoringResult.${result}`)}</Badge>}
            </div>
            <p className={styles['prose']}>{situation}</p>
            {voice !== '' && <p className={styles['voice']}>{voice}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
