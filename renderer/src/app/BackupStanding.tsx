import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { daysBetween } from '../../../domain/calendar/civil-date.ts';
import { useQueryOperation } from '../bridge/use-operation.ts';
import { useDates } from '../forms/useDates.ts';
import { useToday } from '../forms/useToday.ts';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/Icon.tsx';
import { routes } from './routes.ts';
import styles from './BackupStanding.module.css';

/** A backup older than this many days is marked: a lost PC would cost that much work. */
const OLD_FROM_DAYS = 3;

/** When the records were last copied and verified; leads to the page where that is done. */
export function BackupStanding() {
  const { t } = useTranslation('frame');
  const { clock, dayOf } = useDates();
  const today = useToday();
  const { data } = useQueryOperation('today.get', {});
  if (!data) return <span className={styles['space']} />;
  const at = data.lastBackupAt;
  const days = at === null ? null : daysBetween(dayOf(at), today);
  const isGood = days !== null && days < OLD_FROM_DAYS;
  return (
    <Link href={routes.backup} className={cx(styles['standing'], isGood ? styles['good'] : styles['old'])}>
      <Icon name={isGood ? 'check' : 'warning'} />
      <span>
        {t('backup.label')} {words()}
      </span>
    </Link>
  );

  function words(): string {
    if (at === null || days === null) return t('backup.never');
    if (days <= 0) return t('backup.today', { at: clock(at) });
    if (days === 1) return t('backup.yesterday', { at: clock(at) });
    return t('backup.daysAgo', { days });
  }
}
