import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { cx } from './cx.ts';
import { isImeEvent } from './keyboard/ime.ts';
import { SortHeader, type Sort } from './TableSortHeader.tsx';
import styles from './Table.module.css';

export interface Column<Row> {
  readonly id: string;
  readonly name: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'start' | 'end' | undefined;
  /** Share of the width in percent; the rest is shared out by content. */
  readonly width?: 5 | 10 | 15 | 20 | 25 | 30 | 40 | 50 | undefined;
  readonly isSortable?: boolean | undefined;
}

export interface TableProps<Row> {
  /** What the table shows, for screen readers. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly selectedId?: string | null | undefined;
  /** Called as the arrow keys move. */
  readonly onSelect?: ((row: Row) => void) | undefined;
  /** Enter or double click; a single click too where there is no onSelect. */
  readonly onOpen?: ((row: Row) => void) | undefined;
  readonly sort?: Sort | undefined;
  readonly onSort?: ((sort: Sort) => void) | undefined;
  /** Shown in place of rows: an EmptyState. */
  readonly empty?: ReactNode;
}

/** Beyond this many rows only those in sight are in the document. */
const VIRTUAL_FROM = 100;
const ESTIMATED_ROW_PX = 32;

/** Dense rows, one tab stop: ↑ ↓ Home End move, Enter opens. The caller sorts. */
export function Table<Row>(props: TableProps<Row>) {
  const { label, columns, rows, rowId, selectedId, onSelect, onOpen, sort, onSort, empty } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [focusedIndex, setFocusedIndex] = useState(0);
  const selectedIndex = rows.findIndex((row) => rowId(row) === selectedId);
  const tabStop = Math.min(selectedIndex >= 0 ? selectedIndex : focusedIndex, rows.length - 1);
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer's answers change without a render of ours; nothing here is memoized
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATED_ROW_PX,
    overscan: 12,
    enabled: rows.length > VIRTUAL_FROM,
  });
  const items = virtualizer.getVirtualItems();
  const shown = rows.length > VIRTUAL_FROM ? items.map(({ index }) => index) : rows.map((_, index) => index);
  const before = rows.length > VIRTUAL_FROM ? (items[0]?.start ?? 0) : 0;
  const after = rows.length > VIRTUAL_FROM ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  const isActive = onSelect !== undefined || onOpen !== undefined;

  const focusRow = (index: number): void => {
    const row = rows[index];
    if (row === undefined) return;
    setFocusedIndex(index);
    onSelect?.(row);
    if (rows.length > VIRTUAL_FROM) virtualizer.scrollToIndex(index);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-index="${String(index)}"]`)?.focus(),
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>, index: number): void => {
    if (isImeEvent(event) || event.target !== event.currentTarget || event.ctrlKey || event.altKey) return;
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: rows.length - 1 }[event.key];
    const row = rows[index];
    if (target !== undefined) focusRow(Math.max(0, Math.min(rows.length - 1, target)));
    else if (event.key === 'Enter' && row !== undefined) onOpen?.(row);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles['scroller']} ref={scroller}>
      <table className={styles['table']} aria-label={label} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <SortHeader key={column.id} {...column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={before} columns={columns.length} />
          {shown.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <tr
                key={rowId(row)}
                data-index={index}
                aria-rowindex={index + 2}
                aria-selected={isActive ? index === selectedIndex : undefined}
                tabIndex={isActive ? (index === tabStop ? 0 : -1) : undefined}
                className={cx(styles['row'], isActive && styles['active'])}
                onKeyDown={
                  isActive
                    ? (event) => {
                        onKeyDown(event, index);
                      }
                    : undefined
                }
                onClick={
                  isActive
                    ? () => {
                        setFocusedIndex(index);
                        (onSelect ?? onOpen)?.(row);
                      }
                    : undefined
                }
                onDoubleClick={
                  onSelect && onOpen
                    ? () => {
                        onOpen(row);
                      }
                    : undefined
                }
              >
                {columns.map((column) => (
                  <td key={column.id} className={cx(styles['cell'], column.align === 'end' && styles['end'])}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          <Spacer height={after} columns={columns.length} />
        </tbody>
      </table>
      {rows.length === 0 && empty}
    </div>
  );
}

/** Holds the place of the rows out of sight. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td
        colSpan={columns}
        className={styles['spacer']}
        ref={(cell) => {
          cell?.style.setProperty('--spacer', `${String(height)}px`);
        }}
      />
    </tr>
  );
}
