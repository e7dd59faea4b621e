import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TodayView } from '../../../../domain/contract/today.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { Button } from '../../ui/Button.tsx';
import { Pane } from '../../ui/Pane.tsx';
import styles from './today.module.css';

const shownFirst = 5;

/** しずかなケース: open cases nobody of the household was met in, the longest silence first. */
export function QuietCases({ quiet, total }: Pick<TodayView, 'quiet'> & { total: number }) {
  const { t } = useTranslation('today');
  const [isWhole, setIsWhole] = useState(false);
  const { data: settings } = useQueryOperation('settings.get', {});
  const days = settings?.signs.quietDays;
  const shown = isWhole ? quiet : quiet.slice(0, shownFirst);
  return (
    <Pane title={t('quiet.title')} note={days === undefined ? undefined : t('quiet.note', { days })}>
      {quiet.length === 0 ? (
        <p className={styles['quiet']}>{t('quiet.empty')}</p>
      ) : (
        <ul>
          {shown.map((entry) => (
            <QuietCase key={entry.caseId} entry={entry} />
          ))}
        </ul>
      )}
      {shown.length < quiet.length && (
        <Button
          size="small"
          variant="quiet"
          onPress={() => {
            setIsWhole(true);
          }}
        >
          {t('quiet.more', { count: total - shown.length })}
        </Button>
      )}
      {isWhole && total > quiet.length && (
        <p className={styles['quiet']}>
          {t('quiet.rest', { count: total - quiet.length })}{' '}
          <Link href={routes.cases}>{t('quiet.list')}</Link>
        </p>
      )}
    </Pane>
  );
}

function QuietCase({ entry }: { entry: TodayView['quiet'][number] }) {
  const { t } = useTranslation('today');
  const { caseId, caseNumber, householdLabel, days, absences, lastContactOn, lastText } = entry;
  return (
    <li className={styles['silence']}>
      <p className={styles['days']}>
        <strong>{days}</strong> {t('quiet.days')}
      </p>
      <div className={styles['silent']}>
        <Link href={routes.case(caseId)}>
          {caseNumber} {householdLabel}
        </Link>
        {lastContactOn === null && <p>{t('quiet.never')}</p>}
        {absences > 0 && <p>{t('quiet.absences', { count: absences })}</p>}
        {lastText !== '' && <p className={styles['lastText']}>{lastText}</p>}
      </div>
    </li>
  );
}
