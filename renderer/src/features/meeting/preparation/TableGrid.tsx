import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { AgendaItem, MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import type { AttendeeId } from '../../../../../domain/contract/scalars.ts';
import { sitsAt } from '../../../../../domain/meeting/reading.ts';
import { isImeEvent } from '../../../ui/keyboard/ime.ts';
import { gridParts, withInHand } from './grid-parts.ts';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import type { Readers } from './readers.ts';
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

/**
 * Attendees × cases. Arrow keys move, Space or a double click seats or sends out; on a head it does so for the whole row
 * or column. Only what is in sight is in the document: a hundred attendees at two hundred cases are twenty thousand cells.
 */
export function TableGrid({ meeting, readers, cell, onCell, onSeat }: TableGridProps) {
  const { t } = useTranslation('meeting');
  const { agenda, attendees } = meeting;
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const shared = { getScrollElement: () => scroller.current, overscan: 3 };
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer's answers change without a render of ours; nothing here is memoized
  const tall = useVirtualizer({
    ...shared,
    count: attendees.length,
    estimateSize: () => rowHeight,
    rangeExtractor: (range) => withInHand(defaultRangeExtractor(range), cell.row),
  });
  const broad = useVirtualizer({
    ...shared,
    horizontal: true,
    count: agenda.length,
    estimateSize: () => columnWidth,
    rangeExtractor: (range) => withInHand(defaultRangeExtractor(range), cell.column),
  });
  const rows = gridParts(tall.getVirtualItems(), tall.getTotalSize());
  const columns = gridParts(broad.getVirtualItems(), broad.getTotalSize());

  const go = ({ row, column }: Cell): void => {
    const next = {
      row: Math.max(-1, Math.min(row, attendees.length - 1)),
      column: Math.max(-1, Math.min(column, agenda.length - 1)),
    };
    if (next.row < 0 && next.column < 0) return;
    // What is to have the focus may not be in the document yet.
    flushSync(() => onCell(next));
    table.current
      ?.querySelector<HTMLElement>(`[data-row="${String(next.row)}"][data-column="${String(next.column)}"]`)
      ?.focus();
  };
  const toggle = ({ row, column }: Cell): void => {
    const items = column < 0 ? agenda : agenda.slice(column, column + 1);
    const people = (row < 0 ? attendees : attendees.slice(row, row + 1)).map(({ id }) => id);
    const isSeated = items.every((item) => people.every((id) => sitsAt(item, id)));
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
    <div className={styles['scroller']} ref={scroller}>
      <table
        ref={table}
        role="grid"
        className={styles['grid']}
        aria-label={t('section.table')}
        aria-rowcount={attendees.length + 1}
        aria-colcount={agenda.length + 1}
        onKeyDown={onKeyDown}
        onClick={(event) => withCell(event, onCell)}
        onDoubleClick={(event) => withCell(event, toggle)}
      >
        <GridHead agenda={agenda} columns={columns} focused={cell.row === -1 ? cell.column : null} />
        <tbody>
          {rows.map(({ key, index, pixels }) => {
            const attendee = index === null ? undefined : attendees[index];
            if (index === null || attendee === undefined) {
              return <Gap key={key} pixels={pixels} columns={columns.length + 1} />;
            }
            return (
              <GridRow
                key={key}
                attendee={attendee}
                row={index}
                agenda={agenda}
                columns={columns}
                readers={readers}
                focused={cell.row === index ? cell.column : null}
                measure={tall.measureElement}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Holds the place of the rows out of sight. */
function Gap({ pixels, columns }: { readonly pixels: number; readonly columns: number }) {
  return (
    <tr aria-hidden="true">
      <td
        colSpan={columns}
        className={styles['gap']}
        ref={(cell) => cell?.style.setProperty('--pixels', `${String(pixels)}px`)}
      />
    </tr>
  );
}

/** Pixels of a row with name and agency, until it is measured, and of a column. */
const rowHeight = 47;
const columnWidth = 68;
