import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem, MeetingDetail } from '../../../../domain/contract/meeting.ts';
import type { Speaker } from '../../../../domain/meeting/speaker.ts';
import { hasBegun } from '../../../../domain/meeting/agenda-clock.ts';
import { sitsAt } from '../../../../domain/meeting/reading.ts';
import { isImeEvent } from '../../ui/keyboard/ime.ts';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { AttendeeRow } from './AttendeeRow.tsx';
import { whereabouts } from './presence.ts';
import type { MeetingCourse } from './useMeetingCourse.ts';
import styles from './meeting-mode.module.css';

interface AttendeesPaneProps {
  readonly meeting: MeetingDetail;
  /** The case being heard; who does not sit at it is marked. */
  readonly item: AgendaItem | null;
  readonly speakers: readonly Speaker<unknown>[];
  readonly course: MeetingCourse;
}

/** 出席: who is here, by initial. F7 goes to the list, ↑ ↓ walk it, ← → choose what to change. */
export function AttendeesPane({ meeting, item, speakers, course }: AttendeesPaneProps) {
  const { t } = useTranslation('meetingMode');
  const table = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState({ row: 0, column: 1 });
  const { attendees } = meeting;
  const here = attendees.filter((attendee) => whereabouts(attendee) === 'present').length;
  const cellAt = (row: number, column: number): HTMLElement | null =>
    table.current?.querySelector<HTMLElement>(`[data-cell="${String(row)}-${String(column)}"]`) ?? null;
  useShortcut('F7', () => cellAt(Math.min(stop.row, attendees.length - 1), stop.column)?.focus());
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = ways[event.key];
    if (isImeEvent(event) || way === undefined || event.target instanceof HTMLInputElement) return;
    const next = cellAt(stop.row + way.row, stop.column + way.column);
    event.preventDefault();
    next?.focus();
  };
  return (
    <section className={styles['attendees']} aria-label={t('attendees.title')}>
      <h2>
        {t('attendees.title')} {here} <Kbd keys="F7" />
      </h2>
      {attendees.length === 0 ? (
        <p className={styles['quiet']}>{t('attendees.empty')}</p>
      ) : (
        <table className={styles['people']} ref={table} onKeyDown={onKeyDown}>
          <tbody>
            {attendees.map((attendee, index) => (
              <AttendeeRow
                key={attendee.id}
                attendee={attendee}
                initial={speakers[index]?.initial ?? ''}
                isAway={item !== null && !sitsAt(item, attendee.id)}
                hasBegun={hasBegun(meeting)}
                course={course}
                cell={(column) => ({
                  'data-cell': `${String(index)}-${String(column)}`,
                  tabIndex: stop.row === index && stop.column === column ? 0 : -1,
                  onFocus: () => setStop({ row: index, column }),
                })}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const ways: Readonly<Record<string, { readonly row: number; readonly column: number }>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};
