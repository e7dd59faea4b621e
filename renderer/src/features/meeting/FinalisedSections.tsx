import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AgendaItem, MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { routes } from '../../app/routes.ts';
import { useDates } from '../../forms/useDates.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Table } from '../../ui/Table.tsx';
import type { AgendaSectionProps } from './AgendaSection.tsx';
import { AgendaTable } from './AgendaTable.tsx';
import { ConsentBadge } from './ConsentBadge.tsx';
import styles from './meeting.module.css';

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
          { id: 'agency', name: t('column.agency'), width: 30, cell: ({ agencyName }) => agencyName },
          { id: 'post', name: t('column.post'), width: 20, cell: ({ post }) => post },
          { id: 'name', name: t('column.name'), width: 30, cell: ({ name }) => name },
          {
            id: 'attendance',
            name: t('column.attendance'),
            cell: ({ attendance }) => t(`word:attendance.${attendance}`),
          },
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

/** 記録: each case as it was heard and decided. */
export function FinalisedRecord({ meeting, selected, onSelect }: AgendaSectionProps) {
  const { t } = useTranslation(['meeting', 'word']);
  return (
    <div className={styles['sides']}>
      <div className={styles['side']}>
        <div className={styles['scroll']}>
          <AgendaTable
            agenda={meeting.agenda}
            selectedId={selected?.id ?? null}
            onSelect={onSelect}
            mark={{ name: t('column.kind'), cell: ({ kind }) => t(`word:agendaKind.${kind}`) }}
          />
        </div>
        <Facts facts={[[t('field.closing'), meeting.closing]]} />
      </div>
      <div className={styles['main']}>
        {selected === null ? (
          <EmptyState title={t('record.none')} />
        ) : (
          <FinalisedItem item={selected} order={meeting.agenda.indexOf(selected) + 1} />
        )}
      </div>
    </div>
  );
}

function FinalisedItem({ item, order }: { readonly item: AgendaItem; readonly order: number }) {
  const { t } = useTranslation(['meeting', 'word']);
  const { short } = useDates();
  const facts = [
    [t('field.legalBasis'), item.basisName],
    ...(item.exceptionReason === '' ? [] : [[t('field.exceptionReason'), item.exceptionReason] as const]),
    ...(['questions', 'reported', 'discussed', 'decided'] as const).map(
      (field) => [t(`field.${field}`), item[field]] as const,
    ),
  ] as const;
  return (
    <section className={styles['form']} aria-label={`${item.caseNumber} ${item.householdLabel}`}>
      <header className={styles['itemHead']}>
        <h2>
          {order}{' '}
          <Link href={routes.case(item.caseId)}>
            {item.caseNumber} {item.householdLabel}
          </Link>
        </h2>
        <ConsentBadge hearing={item} />
      </header>
      <Facts facts={facts} />
      <Table
        label={t('roles.title')}
        rows={item.roles}
        rowId={({ id }) => id}
        columns={[
          { id: 'agency', name: t('column.agency'), width: 25, cell: ({ agencyName }) => agencyName },
          { id: 'worker', name: t('column.worker'), width: 15, cell: ({ worker }) => worker },
          { id: 'task', name: t('column.task'), cell: ({ task }) => task },
          {
            id: 'due',
            name: t('column.due'),
            width: 15,
            cell: ({ dueOn }) => (dueOn === null ? '' : short(dueOn)),
          },
          {
            id: 'state',
            name: t('column.state'),
            width: 10,
            cell: ({ state }) => t(`word:roleState.${state}`),
          },
        ]}
        empty={<p className={styles['quiet']}>{t('roles.none')}</p>}
      />
    </section>
  );
}

function Facts({ facts }: { readonly facts: readonly (readonly [string, string])[] }) {
  const { t } = useTranslation('common');
  return (
    <dl className={styles['written']}>
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={styles['prose']}>{text === '' ? t('word.none') : text}</dd>
        </div>
      ))}
    </dl>
  );
}
