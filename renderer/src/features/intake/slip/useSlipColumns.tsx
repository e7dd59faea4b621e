import { useTranslation } from 'react-i18next';
import type { ReferralSlip } from '../../../../../domain/contract/referral-slip.ts';
import { replyLateness } from '../../../../../domain/intake/slip.ts';
import { useDates } from '../../../forms/useDates.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Badge, DueBadge } from '../../../ui/Badge.tsx';
import type { Column } from '../../../ui/Table.tsx';
import styles from '../desk.module.css';

export function useSlipColumns(): readonly Column<ReferralSlip>[] {
  const { t } = useTranslation(['slip', 'word']);
  const { short } = useDates();
  return [
    {
      id: 'datedOn',
      name: t('slip:column.datedOn'),
      cell: ({ datedOn }) => <span className={styles['whole']}>{short(datedOn)}</span>,
    },
    {
      id: 'direction',
      name: t('slip:column.direction'),
      cell: ({ direction }) => <span className={styles['whole']}>{t(`slip:direction.${direction}`)}</span>,
    },
    {
      id: 'subject',
      name: t('slip:column.subject'),
      width: 25,
      cell: ({ subjectName, addressProtected }) => (
        <span className={styles['cell']}>
          <strong className={styles['words']}>{subjectName}</strong>
          {addressProtected && <Badge tone="secret">{t('word:protected')}</Badge>}
        </span>
      ),
    },
    {
      id: 'otherSide',
      name: t('slip:column.otherSide'),
      width: 25,
      cell: ({ otherSide }) => (
        <span className={styles['cell']}>
          <span className={styles['words']}>{otherSide}</span>
        </span>
      ),
    },
    { id: 'reply', name: t('slip:column.reply'), cell: (slip) => <ReplyBadge slip={slip} /> },
  ];
}

/** Answered, still in time, late by so many days, or none asked for. */
export function ReplyBadge({ slip }: { slip: ReferralSlip }) {
  const { t } = useTranslation('slip');
  const { short } = useDates();
  const lateness = replyLateness(slip, useToday());
  if (slip.repliedOn !== null)
    return <Badge tone="ok">{t('reply.given', { day: short(slip.repliedOn) })}</Badge>;
  return lateness === null ? <Badge>{t('reply.notAsked')}</Badge> : <DueBadge days={-lateness} />;
}
