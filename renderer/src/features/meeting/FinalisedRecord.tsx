import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AgendaItem, MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { routes } from '../../app/routes.ts';
import { useDates } from '../../forms/useDates.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Table } from '../../ui/Table.tsx';
import type { AgendaSectionProps } from './AgendaSection.tsx';
import { AgendaTable } from './AgendaTable.tsx';
import { AmendmentList } from './AmendmentList.tsx';
import { ConsentBadge } from './ConsentBadge.tsx';
import { Facts } from './Facts.tsx';
import styles from './meeting.module.css';

/** 記録 of final minutes: each case as it was heard and decided, and what was corrected since. */
export function FinalisedRecord({ meeting, selected, onSelect }: AgendaSectionProps) {
  const { t } = useTranslation(['meeting', 'word']);
  const { readOutAt, closing } = meeting;
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
        <Facts
          facts={[
            [t('field.readOutAt'), readOutAt ?? ''],
            [t('field.closing'), closing],
          ]}
        />
        <Amendments meeting={meeting} item={null} />
      </div>
      <div className={styles['main']}>
        {selected === null ? (
          <EmptyState title={t('record.none')} />
        ) : (
          <FinalisedItem meeting={meeting} item={selected} />
        )}
      </div>
    </div>
  );
}

interface FinalisedItemProps {
  readonly meeting: MeetingDetail;
  readonly item: AgendaItem;
}

function FinalisedItem({ meeting, item }: FinalisedItemProps) {
  const { t } = useTranslation(['meeting', 'word']);
  const { short } = useDates();
  const { startedAt, endedAt } = item;
  const facts = [
    [t('field.heard'), startedAt === null ? '' : `${startedAt}～${endedAt ?? ''}`],
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
          {meeting.agenda.indexOf(item) + 1}{' '}
          <Link href={routes.case(item.caseId)}>
            {item.caseNumber} {item.householdLabel}
          </Link>
        </h2>
        <ConsentBadge hearing={item} />
      </header>
      <Facts facts={facts} />
      <Amendments meeting={meeting} item={item} />
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

interface AmendmentsProps {
  readonly meeting: MeetingDetail;
  /** The case that is corrected; null: the meeting as a whole. */
  readonly item: AgendaItem | null;
}

/** Beneath what it corrects, as on paper: who reads the decision alone would take it for what stands. */
function Amendments({ meeting, item }: AmendmentsProps) {
  const { t } = useTranslation('meeting');
  const amendments = meeting.amendments.filter(({ agendaItemId }) => agendaItemId === (item?.id ?? null));
  if (amendments.length === 0) return null;
  return (
    <div className={styles['corrected']}>
      <h3>{t('section.amendments')}</h3>
      <AmendmentList amendments={amendments} />
    </div>
  );
}
