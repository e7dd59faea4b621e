import { useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem, MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import type { AttendeeId } from '../../../../../domain/contract/scalars.ts';
import { isImeEvent } from '../../../ui/keyboard/ime.ts';
import { useGradually } from '../../../ui/useGradually.ts';
import { GridRow } from './GridRow.tsx';
import type { Readers } from './readers.ts';
import { sits } from './seats.ts';
import styles from './table.module.css';

/** Row and column from 0; -1 stands for the heads: all cases of a person, everybody of a case. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

interface TableGridProps {
  readonly meeting: MeetingDetail;
  readonly readers: Readers;
  readonly cell: Cell;
  readonly onCell: (cell: Cell) => void;
  readonly onSeat: (items: readonly AgendaItem[], people: readonly AttendeeId[], isSeated: boolean) => void;
}

/** Attendees × cases. Arrow keys move, Space or a double click seats or sends out; on a head it does so for the whole row or column. */
export function TableGrid({ meeting, readers, cell, onCell, onSeat }: TableGridProps) {
  const { t } = useTranslation('meeting');
  const { agenda, attendees } = meeting;
  const table = useRef<HTMLTableElement>(null);
  const rows = useGradually(attendees.length, inSight);
  const columns = useGradually(agenda.length, inSight);
  // The same list as long as nothing changes, so that rows are not drawn again for a move of the focus.
  const shown = useMemo(() => agenda.slice(0, columns), [agenda, columns]);

  const go = ({ row, column }: Cell): void => {
    const next = {
      row: Math.max(-1, Math.min(row, attendees.length - 1)),
      column: Math.max(-1, Math.min(column, agenda.length - 1)),
    };
    onCell(next.row < 0 && next.column < 0 ? cell : next);
    table.current
      ?.querySelector<HTMLElement>(`[data-row="${String(next.row)}"][data-column="${String(next.column)}"]`)
      ?.focus();
  };
  const toggle = ({ row, column }: Cell): void => {
    const items = column < 0 ? agenda : agenda.slice(column, column + 1);
    const people = (row < 0 ? attendees : attendees.slice(row, row + 1)).map(({ id }) => id);
    const isSeated = items.every((item) => people.every((id) => sits(item, id)));
    onSeat(items, people, !isSeated);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isImeEvent(event) || event.ctrlKey || event.altKey) return;
    const { row, column } = cell;
    const to = {
      ArrowDown: { row: row + 1, column },
      ArrowUp: { row: row - 1, column },
      ArrowRight: { row, column: column + 1 },
      ArrowLeft: { row, column: column - 1 },
      Home: { row, column: -1 },
      End: { row, column: agenda.length - 1 },
    }[event.key];
    if (to !== undefined) go(to);
    else if (event.key === ' ') toggle(cell);
    else return;
    event.preventDefault();
  };
  const cellOf = (target: EventTarget): Cell | null => {
    const place = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset : undefined;
    return place === undefined ? null : { row: Number(place['row']), column: Number(place['column']) };
  };
  const withCell = (event: MouseEvent, act: (cell: Cell) => void): void => {
    const clicked = cellOf(event.target);
    if (clicked !== null) act(clicked);
  };
  return (
    <div className={styles['scroller']}>
      <table
        ref={table}
        role="grid"
        className={styles['grid']}
        aria-label={t('section.table')}
        onKeyDown={onKeyDown}
        onClick={(event) => withCell(event, onCell)}
        onDoubleClick={(event) => withCell(event, toggle)}
      >
        <thead>
          <tr>
            <th className={styles['corner']}>{t('table.corner')}</th>
            {shown.map((item, column) => (
              <th
                key={item.id}
                scope="col"
                className={styles['head']}
                data-row={-1}
                data-column={column}
                tabIndex={cell.row === -1 && cell.column === column ? 0 : -1}
                aria-label={t('table.column', {
                  order: column + 1,
                  name: `${item.caseNumber} ${item.householdLabel}`,
                })}
                title={item.householdLabel}
              >
                <strong>{column + 1}</strong>
                <span>{item.caseNumber}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {attendees.slice(0, rows).map((attendee, row) => (
            <GridRow
              key={attendee.id}
              attendee={attendee}
              row={row}
              agenda={shown}
              readers={readers}
              focused={cell.row === row ? cell.column : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Rows and columns that the window shows at once. */
const inSight = 24;
