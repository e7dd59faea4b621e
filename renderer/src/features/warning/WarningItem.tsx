import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../../domain/calendar/civil-date.ts';
import type { Warning } from '../../../../domain/contract/warning.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useCodes } from '../../forms/useCodes.ts';
import { useDates } from '../../forms/useDates.ts';
import { useRemoval } from '../../forms/useRemoval.ts';
import { useToday } from '../../forms/useToday.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './warning.module.css';

interface WarningItemProps {
  readonly warning: Warning;
  readonly onEdit: () => void;
  readonly onEnd: () => void;
}

/** From so many days before its review a warning asks to be looked at again. */
const reviewedSoonDays = 30;

export function WarningItem({ warning, onEdit, onEnd }: WarningItemProps) {
  const { t } = useTranslation(['warning', 'word', 'common']);
  const { entriesOf, labelOf } = useCodes();
  const { short } = useDates();
  const days = daysBetween(useToday(), warning.reviewOn);
  const { kind, text, personName, endedOn, known } = warning;
  const isAlert = entriesOf('warningKind').some(({ code, alert }) => alert && code === kind);
  const label = labelOf('warningKind', kind);
  const { remove, isPending, error } = useRemoval('warning');
  return (
    <li className={styles['item']}>
      <p className={styles['line']}>
        {endedOn === null ? (
          <Badge tone={isAlert ? 'overdue' : 'warning'}>{label}</Badge>
        ) : (
          <Badge>{t('warning:endedMark', { kind: label })}</Badge>
        )}
        <span>{personName === '' ? t('warning:wholeHousehold') : personName}</span>
        <Badge>{t(`word:shareScope.${warning.shareScope}`)}</Badge>
        {warning.sensitive && <Badge tone="secret">{t('warning:sensitive')}</Badge>}
      </p>
      <p className={styles['text']}>{text}</p>
      <p className={styles['facts']}>
        <span>{t(`warning:knownLine.${known}`)}</span>
        <span>{t('warning:since', { date: short(warning.startsOn) })}</span>
        {endedOn === null ? (
          <span>
            {t('warning:review', { date: short(warning.reviewOn) })}{' '}
            {days <= reviewedSoonDays && (
              <Badge tone={days < 0 ? 'overdue' : 'soon'}>
                {t(days < 0 ? 'warning:reviewOver' : 'warning:reviewSoon')}
              </Badge>
            )}
          </span>
        ) : (
          <span>{t('warning:endedLine', { date: short(endedOn), reason: warning.endReason })}</span>
        )}
      </p>
      <FailureNotice failure={error} />
      <p className={styles['line']}>
        {endedOn === null && (
          <>
            <Button size="small" aria-label={t('warning:editNamed', { kind: label })} onPress={onEdit}>
              {t('warning:edit')}
            </Button>
            <Button size="small" aria-label={t('warning:endNamed', { kind: label })} onPress={onEnd}>
              {t('warning:end')}
            </Button>
          </>
        )}
        <Button
          size="small"
          variant="quiet"
          isPending={isPending}
          aria-label={t('warning:removeNamed', { kind: label })}
          onPress={() => void remove(warning.id, label)}
        >
          {t('common:action.delete')}
        </Button>
      </p>
    </li>
  );
}
