import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { routes } from '../../app/routes.ts';
import { useDates } from '../../forms/useDates.ts';
import { Table } from '../../ui/Table.tsx';
import { ConsentBadge } from './ConsentBadge.tsx';
import { Facts } from './Facts.tsx';
import styles from './meeting.module.css';

type Attendee = MeetingDetail['attendees'][number];

/*
 * Finalised minutes: the same sections, to be read only.
 */

export function FinalisedPreparation({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('meeting');
  const { long } = useDates();
  const facts = [
    ['typeId', meeting.typeName],
    ['heldOn', `${long(meeting.heldOn)} ${meeting.startsAt}～${meeting.endsAt ?? ''}`],
    ['place', meeting.place],
    ['chair', meeting.chair],
    ['recorder', meeting.recorder],
    ['opening', meeting.opening],
  ] as const;
  return (
    <div className={styles['sheet']}>
      <Facts facts={facts.map(([field, text]) => [t(`field.${field}`), text])} />
    </div>
  );
}

export function FinalisedAttendees({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation(['meeting', 'word']);
  return (
    <div className={styles['flush']}>
      <Table
        label={t('section.attendees')}
        rows={meeting.attendees}
        rowId={({ id }) => id}
        columns={[
          { id: 'agency', name: t('column.agency'), width: 25, cell: ({ agencyName }) => agencyName },
          { id: 'post', name: t('column.post'), width: 15, cell: ({ post }) => post },
          { id: 'name', name: t('column.name'), width: 20, cell: ({ name }) => name },
          {
            id: 'attendance',
            name: t('column.attendance'),
            width: 10,
            cell: ({ attendance }) => t(`word:attendance.${attendance}`),
          },
          // Hours noted by mistake of who stayed away are none.
          ...(['arrivedAt', 'leftAt', 'acknowledgedAt'] as const).map((hour) => ({
            id: hour,
            name: t(`field.${hour}`),
            width: 10 as const,
            cell: (attendee: Attendee) => (attendee.attendance === 'absent' ? '' : attendee[hour]),
          })),
        ]}
      />
    </div>
  );
}

export function FinalisedAgenda({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation(['meeting', 'word']);
  return (
    <div className={styles['flush']}>
      <Table
        label={t('section.agenda')}
        rows={meeting.agenda.map((item, index) => ({ ...item, order: index + 1 }))}
        rowId={({ id }) => id}
        columns={[
          { id: 'order', name: t('column.order'), align: 'end', width: 5, cell: ({ order }) => order },
          {
            id: 'case',
            name: t('column.case'),
            width: 15,
            cell: ({ caseId, caseNumber, householdLabel }) => (
              <Link href={routes.case(caseId)}>
                {caseNumber} {householdLabel}
              </Link>
            ),
          },
          { id: 'kind', name: t('column.kind'), cell: ({ kind }) => t(`word:agendaKind.${kind}`) },
          { id: 'basis', name: t('column.basis'), cell: ({ basisName }) => basisName },
          { id: 'consent', name: t('column.consent'), cell: (item) => <ConsentBadge hearing={item} /> },
          {
            id: 'reason',
            name: t('column.reason'),
            width: 20,
            cell: ({ exceptionReason }) => exceptionReason,
          },
        ]}
      />
    </div>
  );
}
