import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../../../domain/calendar/civil-date.ts';
import type { Concern } from '../../../../../domain/contract/concern.ts';
import { useDates } from '../../../forms/useDates.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Badge, DueBadge } from '../../../ui/Badge.tsx';
import type { Column } from '../../../ui/Table.tsx';
import styles from '../desk.module.css';

export function useConcernColumns(): readonly Column<Concern>[] {
  const { t } = useTranslation('concern');
  const { short } = useDates();
  const today = useToday();
  return [
    {
      id: 'noticedOn',
      name: t('column.noticedOn'),
      cell: ({ noticedOn }) => <span className={styles['whole']}>{short(noticedOn)}</span>,
    },
    {
      id: 'called',
      name: t('column.called'),
      width: 50,
      cell: ({ called, place }) => (
        <span className={styles['cell']}>
          <strong className={styles['words']}>{called}</strong>
          <span className={`${styles['words'] ?? ''} ${styles['quiet'] ?? ''}`}>{place}</span>
        </span>
      ),
    },
    {
      id: 'next',
      name: t('column.next'),
      cell: ({ state, nextOn }) => (
        <span className={styles['whole']}>
          {state === 'promoted' && <Badge tone="ok">{t('state.promoted')}</Badge>}
          {state === 'settled' && <Badge>{t('state.settled')}</Badge>}
          {state === 'watching' && nextOn !== null && <DueBadge days={daysBetween(today, nextOn)} />}
          {state === 'watching' && nextOn === null && t('noNext')}
        </span>
      ),
    },
  ];
}
