import { useTranslation } from 'react-i18next';
import type { HearingReason } from '../../../../domain/contract/consent.ts';
import { useDates } from '../../forms/useDates.ts';
import { useLegalBases } from '../../forms/useLegalBases.ts';
import { Table, type Column } from '../../ui/Table.tsx';
import styles from './consent.module.css';

/** Why the case was put before meetings without consent, as it was written; nothing where that never was. */
export function HearingReasons({ reasons }: { reasons: readonly HearingReason[] }) {
  const { t } = useTranslation('consent');
  const { short, clock, dayOf } = useDates();
  const { nameOf } = useLegalBases();
  if (reasons.length === 0) return null;
  const columns: readonly Column<HearingReason>[] = [
    {
      id: 'writtenAt',
      name: t('reasons.writtenAt'),
      width: 15,
      cell: ({ writtenAt }) => `${short(dayOf(writtenAt))} ${clock(writtenAt)}`,
    },
    {
      id: 'meeting',
      name: t('reasons.meeting'),
      width: 25,
      cell: ({ meetingTitle, heldOn, legalBasis }) => (
        <>
          {short(heldOn)} {meetingTitle}
          <p className={styles['quiet']}>{nameOf(legalBasis)}</p>
        </>
      ),
    },
    { id: 'reason', name: t('reasons.reason'), cell: ({ reason }) => reason },
    { id: 'staffName', name: t('reasons.staffName'), width: 10, cell: ({ staffName }) => staffName },
  ];
  return (
    <section className={styles['part']} aria-label={t('reasons.title')}>
      <h3>{t('reasons.title')}</h3>
      <p className={styles['quiet']}>{t('reasons.lead')}</p>
      <Table label={t('reasons.title')} columns={columns} rows={reasons} rowId={({ id }) => id} />
    </section>
  );
}
