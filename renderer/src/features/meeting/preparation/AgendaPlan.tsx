import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem, MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import type { AgendaItemId } from '../../../../../domain/contract/scalars.ts';
import { timeTable } from '../../../../../domain/meeting/time-table.ts';
import { cx } from '../../../ui/cx.ts';
import { isImeEvent } from '../../../ui/keyboard/ime.ts';
import { useGradually } from '../../../ui/useGradually.ts';
import { AgendaPlanRow } from './AgendaPlanRow.tsx';
import { useRowDrag } from './useRowDrag.ts';
import styles from './agenda.module.css';

interface AgendaPlanProps {
  readonly meeting: MeetingDetail;
  readonly selectedId: AgendaItemId | null;
  readonly onSelect: (id: AgendaItemId) => void;
  readonly onMove: (id: AgendaItemId, to: number) => void;
  /** Resolves when it is in the file. */
  readonly onMinutes: (item: AgendaItem, minutes: number | null) => Promise<void>;
}

/**
 * The cases in the order they are heard, each with its minutes and from when to when. ↑ ↓ choose one; a row is dragged by
 * its number; Enter in the minutes leads to those of the next case.
 */
export function AgendaPlan({ meeting, selectedId, onSelect, onMove, onMinutes }: AgendaPlanProps) {
  const { t } = useTranslation('meeting');
  const { agenda, startsAt, endsAt } = meeting;
  const body = useRef<HTMLTableSectionElement>(null);
  const drawn = useGradually(agenda.length, inSight);
  const { slots } = timeTable(
    startsAt,
    endsAt,
    agenda.map(({ plannedMinutes }) => plannedMinutes),
  );
  const drag = useRowDrag((from, to) => {
    const item = agenda[from];
    if (item !== undefined) onMove(item.id, to);
  });
  const present = Math.max(
    agenda.findIndex(({ id }) => id === selectedId),
    0,
  );
  const focusRow = (index: number, part: 'row' | 'minutes'): void => {
    const item = agenda[Math.max(0, Math.min(index, agenda.length - 1))];
    if (item === undefined) return;
    onSelect(item.id);
    const row = body.current?.querySelector<HTMLElement>(`[data-item="${item.id}"]`);
    (part === 'row' ? row : row?.querySelector('input'))?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number): void => {
    if (isImeEvent(event) || event.ctrlKey || event.altKey) return;
    const inMinutes = event.target instanceof HTMLInputElement;
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: agenda.length - 1 }[event.key];
    if (to !== undefined && !(inMinutes && (event.key === 'Home' || event.key === 'End')))
      focusRow(to, inMinutes ? 'minutes' : 'row');
    else if (event.key === 'Enter') focusRow(inMinutes ? index + 1 : index, 'minutes');
    else return;
    event.preventDefault();
  };
  return (
    <table className={styles['plan']} aria-label={t('section.agenda')}>
      <thead>
        <tr>
          <th className={styles['order']}>{t('column.order')}</th>
          <th>{t('column.case')}</th>
          <th className={styles['minutes']}>{t('column.minutes')}</th>
        </tr>
      </thead>
      <tbody ref={body} className={cx(drag.from !== null && styles['dragging'])}>
        {agenda.slice(0, drawn).map((item, index) => (
          <AgendaPlanRow
            key={item.id}
            item={item}
            order={index + 1}
            slot={slots[index] ?? null}
            isSelected={item.id === selectedId}
            isTabStop={index === present}
            drop={drag.over === index ? (drag.from ?? 0) - index : 0}
            handle={drag.handle(index)}
            target={drag.target(index)}
            onSelect={() => onSelect(item.id)}
            onKeyDown={(event) => onKeyDown(event, index)}
            onMinutes={(minutes) => onMinutes(item, minutes)}
          />
        ))}
      </tbody>
    </table>
  );
}

/** As many as the window shows at once. */
const inSight = 30;
