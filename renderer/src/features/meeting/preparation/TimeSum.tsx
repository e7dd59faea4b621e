import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { evenShare, timeTable } from '../../../../../domain/meeting/time-table.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './agenda.module.css';

interface TimeSumProps {
  readonly meeting: MeetingDetail;
  /** Gives every case without a plan so many minutes. */
  readonly onShare: (minutes: number) => void;
}

/** The minutes of the agenda against the end of the meeting. */
export function TimeSum({ meeting, onShare }: TimeSumProps) {
  const { t } = useTranslation('meeting');
  const { startsAt, endsAt, agenda } = meeting;
  const minutes = agenda.map(({ plannedMinutes }) => plannedMinutes);
  const table = timeTable(startsAt, endsAt, minutes);
  const { plannedMinutes, availableMinutes } = table;
  const open = minutes.filter((each) => each === null).length;
  const share = evenShare(table, open);
  const rest = availableMinutes === null ? null : availableMinutes - plannedMinutes;
  return (
    <div className={styles['sum']} role="status">
      <span>
        {endsAt === null
          ? t('time.planned', { count: plannedMinutes, from: startsAt })
          : t('time.plannedOf', { count: plannedMinutes, of: availableMinutes, from: startsAt, to: endsAt })}
      </span>
      {rest !== null && rest < 0 && <Badge tone="overdue">{t('time.over', { count: -rest })}</Badge>}
      {rest !== null && rest >= 0 && (
        <span className={styles['quiet']}>{t('time.rest', { count: rest })}</span>
      )}
      {open > 0 && (
        <Button size="small" onPress={() => onShare(share)}>
          {t('time.share', { count: open, minutes: share })}
        </Button>
      )}
    </div>
  );
}
