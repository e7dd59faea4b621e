import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { useDates } from '../../forms/useDates.ts';
import { useToday } from '../../forms/useToday.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { Column } from '../../ui/Table.tsx';
import { meetingState } from './meeting-state.ts';
import { BasisBadge, StateBadge } from './MeetingBadges.tsx';
import styles from './meeting.module.css';

type Meeting = OutputOf<'meeting.list'>['meetings'][number];

export function useMeetingColumns(): readonly Column<Meeting>[] {
  const { t } = useTranslation('meeting');
  const { short } = useDates();
  const today = useToday();
  return [
    {
      id: 'heldOn',
      name: t('column.heldOn'),
      cell: ({ heldOn, startsAt }) => (
        <span className={styles['whole']}>{`${short(heldOn)} ${startsAt}`}</span>
      ),
    },
    { id: 'title', name: t('column.title'), width: 20, cell: ({ title }) => <strong>{title}</strong> },
    {
      id: 'basis',
      name: t('column.basis'),
      width: 30,
      cell: ({ legalBasis }) => (
        <span className={styles['parted']}>
          <BasisBadge basis={legalBasis} />
        </span>
      ),
    },
    { id: 'place', name: t('column.place'), width: 15, cell: ({ place }) => place },
    { id: 'cases', name: t('column.cases'), align: 'end', cell: ({ caseCount }) => caseCount },
    {
      id: 'withoutConsent',
      name: t('column.withoutConsent'),
      align: 'end',
      cell: ({ withoutConsent }) =>
        withoutConsent === 0 ? 0 : <Badge tone="secret">{withoutConsent}</Badge>,
    },
    {
      id: 'attendees',
      name: t('column.attendees'),
      align: 'end',
      cell: ({ attendeeCount }) => attendeeCount,
    },
    {
      id: 'state',
      name: t('column.state'),
      cell: (meeting) => <StateBadge state={meetingState(meeting, today)} />,
    },
  ];
}
