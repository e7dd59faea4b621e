import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { useDates } from '../../forms/useDates.ts';
import { Notice } from '../../ui/Notice.tsx';
import { AmendmentForm } from './AmendmentForm.tsx';
import { ClosingSteps } from './closing/ClosingSteps.tsx';
import { DecisionPart } from './closing/DecisionPart.tsx';
import styles from './meeting.module.css';

/** What stands after the minutes were finalised: when and by whom, and every correction since. */
export function AmendmentsSection({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('meeting');
  const { long, clock, dayOf } = useDates();
  const { finalisedAt, finalisedBy, amendments, agenda } = meeting;
  const target = (id: string | null): string => {
    const item = agenda.find((entry) => entry.id === id);
    return item === undefined ? t('amend.whole') : `${item.caseNumber} ${item.householdLabel}`;
  };
  return (
    <div className={styles['sheet']}>
      <ClosingSteps meeting={meeting} />
      {finalisedAt !== null && (
        <Notice tone="ok">
          {t('finalise.done', { day: long(dayOf(finalisedAt)), time: clock(finalisedAt), name: finalisedBy })}
        </Notice>
      )}
      <DecisionPart meeting={meeting} />
      {amendments.length > 0 && (
        <section className={styles['form']} aria-label={t('amend.list')}>
          <h2>{t('amend.list')}</h2>
          <ol className={styles['amendments']}>
            {amendments.map(({ agendaItemId, text, reason, writtenBy, writtenAt }) => (
              <li key={writtenAt + text}>
                <p className={styles['quiet']}>
                  {long(dayOf(writtenAt))} {clock(writtenAt)} {writtenBy}
                </p>
                <p>
                  <strong>{target(agendaItemId)}</strong>
                </p>
                <p className={styles['prose']}>{text}</p>
                <p className={styles['quiet']}>{t('amend.because', { reason })}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
      <AmendmentForm meeting={meeting} />
    </div>
  );
}
