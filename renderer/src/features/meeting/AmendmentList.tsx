import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { useDates } from '../../forms/useDates.ts';
import styles from './meeting.module.css';

type Amendment = MeetingDetail['amendments'][number];

interface AmendmentListProps {
  readonly amendments: readonly Amendment[];
  /** What each is about, where the list stands apart from it. */
  readonly target?: (amendment: Amendment) => string;
}

/** Corrections of final minutes, the earliest first. */
export function AmendmentList({ amendments, target }: AmendmentListProps) {
  const { t } = useTranslation('meeting');
  const { long, clock, dayOf } = useDates();
  return (
    <ol className={styles['amendments']} aria-label={t('amend.list')}>
      {amendments.map((amendment) => {
        const { text, reason, writtenBy, writtenAt } = amendment;
        return (
          <li key={writtenAt + text}>
            <p className={styles['quiet']}>
              {long(dayOf(writtenAt))} {clock(writtenAt)} {writtenBy}
            </p>
            {target !== undefined && (
              <p>
                <strong>{target(amendment)}</strong>
              </p>
            )}
            <p className={styles['prose']}>{text}</p>
            <p className={styles['quiet']}>{t('amend.because', { reason })}</p>
          </li>
        );
      })}
    </ol>
  );
}
