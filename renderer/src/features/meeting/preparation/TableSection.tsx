import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { AgendaItem, MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import type { AttendeeId } from '../../../../../domain/contract/scalars.ts';
import { routes } from '../../../app/routes.ts';
import { call } from '../../../bridge/bridge.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { itemOf } from '../savable.ts';
import { useSaves } from '../saves.ts';
import meetingStyles from '../meeting.module.css';
import { ReaderPanel } from './ReaderPanel.tsx';
import { readersOf } from './readers.ts';
import { seat, withSeats, type Seating } from './seats.ts';
import { TableGrid, type Cell } from './TableGrid.tsx';
import styles from './table.module.css';

/** 席と見える範囲: who sits at the table for which case, and what each of them may read of it. */
export function TableSection({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('meeting');
  const [, navigate] = useLocation();
  const { run } = useSaves();
  const reading = useQueryOperation('meeting.reading', { id: meeting.id });
  const [cell, setCell] = useState<Cell>({ row: 0, column: 0 });
  const [failure, setFailure] = useState<unknown>(null);
  const [pending, setPending] = useState<readonly Seating[]>([]);
  // What was ticked shows at once; the file follows.
  const shown = useMemo(() => withSeats(meeting, pending), [meeting, pending]);
  const { agenda, attendees } = shown;
  const readers = useMemo(() => readersOf(reading.data), [reading.data]);
  if (agenda.length === 0 || attendees.length === 0) {
    return (
      <div className={meetingStyles['sheet']}>
        <EmptyState title={t(attendees.length === 0 ? 'attendees.empty' : 'agenda.empty')}>
          {t('table.emptyText')}
        </EmptyState>
      </div>
    );
  }
  const seatThem = (items: readonly AgendaItem[], people: readonly AttendeeId[], isSeated: boolean): void => {
    setFailure(null);
    const seating = { items: items.map(({ id }) => id), people, isSeated };
    setPending((before) => [...before, seating]);
    run(async (present) => {
      const all = present.attendees.map(({ id }) => id);
      for (const item of items) {
        const before = itemOf(present, item.id);
        const { id, rowVersion, plannedMinutes } = before;
        const seats = seat(before, all, people, isSeated);
        await call('meeting.setTable', { id, rowVersion, plannedMinutes, ...seats });
      }
    })
      .catch(setFailure)
      .finally(() => setPending((before) => before.filter((each) => each !== seating)));
  };
  const attendee = attendees[cell.row];
  const item = agenda[cell.column];
  return (
    <div className={styles['sides']}>
      <section className={styles['main']} aria-label={t('section.table')}>
        <div className={styles['toolbar']}>
          <p className={meetingStyles['quiet']}>{t('table.lead')}</p>
          <Button size="small" onPress={() => navigate(routes.print('packet', meeting.id))}>
            {t('table.print')}
          </Button>
        </div>
        <p className={styles['legend']}>
          <span>
            <Icon name="check" className={styles['seat']} /> {t('table.seated')}
          </span>
          <span>
            <Icon name="lock" className={styles['closed']} /> {t('table.closed')}
          </span>
          <span>{t('table.leftOutMeans')}</span>
          <span>
            <Icon name="warning" className={styles['family']} /> {t('reader.family')}
          </span>
        </p>
        <FailureNotice failure={failure ?? reading.error} />
        <TableGrid meeting={shown} readers={readers} cell={cell} onCell={setCell} onSeat={seatThem} />
      </section>
      <aside className={styles['panel']} aria-label={t('reader.title')}>
        <ReaderPanel
          meeting={shown}
          readers={readers}
          attendee={attendee ?? null}
          item={item ?? null}
          onSeat={seatThem}
        />
      </aside>
    </div>
  );
}
