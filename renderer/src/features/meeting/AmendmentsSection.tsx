import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { useDates } from '../../forms/useDates.ts';
import { Notice } from '../../ui/Notice.tsx';
import { AmendmentForm } from './AmendmentForm.tsx';
import { AmendmentList } from './AmendmentList.tsx';
import { ClosingSteps } from './closing/ClosingSteps.tsx';
import { DecisionPart } from './closing/DecisionPart.tsx';
import styles from './meeting.module.css';

/** What stands after the minutes were finalised: when and by whom, and every correction since. */
export function AmendmentsSection({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('meeting');
  const { long, clock, dayOf } = useDates();
  const { finalisedAt, finalisedBy, amendments, agenda } = meeting;
  const target = ({ agendaItemId }: MeetingDetail['amendments'][number]): string => {
    const item = agenda.find(({ id }) => id === agendaItemId);
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
          <AmendmentList amendments={amendments} target={target} />
        </section>
      )}
      <AmendmentForm meeting={meeting} />
    </div>
  );
}
