import { useCallback, useEffect, useRef, type KeyboardEvent, type RefCallback } from 'react';
import { isImeEvent } from '../../ui/keyboard/ime.ts';

interface RowEditingOptions<Row> {
  readonly rows: readonly Row[];
  readonly blank: Row;
  readonly max: number;
  /** Called with the new rows after a row was added, moved or taken out. */
  readonly onChange: (rows: readonly Row[]) => void;
}

export interface RowEditing<Row> {
  /** Ref of the table. */
  readonly bindTable: RefCallback<HTMLTableElement>;
  readonly insert: (at: number, row?: Row) => void;
  readonly remove: (at: number) => void;
  readonly move: (from: number, step: -1 | 1) => void;
  /** Enter adds a row beneath, Alt+↑ and Alt+↓ move it. */
  readonly onKeyDown: (event: KeyboardEvent, at: number) => void;
}

/** Adding, moving and taking out rows of a table that one types into. Rows carry `data-row`, their first field gets focus. */
export function useRowEditing<Row>({ rows, blank, max, onChange }: RowEditingOptions<Row>): RowEditing<Row> {
  const element = useRef<HTMLTableElement>(null);
  const bindTable = useCallback((present: HTMLTableElement | null) => {
    element.current = present;
  }, []);
  const focusNext = useRef<{ row: number; field: number } | null>(null);
  useEffect(() => {
    const wanted = focusNext.current;
    if (wanted === null) return;
    focusNext.current = null;
    const fields = element.current?.querySelectorAll<HTMLElement>(
      `[data-row="${String(wanted.row)}"] :is(input, select)`,
    );
    fields?.[wanted.field]?.focus();
  }, [rows]);

  const insert = (at: number, row = blank): void => {
    if (rows.length >= max) return;
    if (row === blank) focusNext.current = { row: at, field: 0 };
    onChange(rows.toSpliced(at, 0, row));
  };
  const remove = (at: number): void => {
    focusNext.current = { row: Math.min(at, rows.length - 2), field: 0 };
    onChange(rows.toSpliced(at, 1));
  };
  const move = (from: number, step: -1 | 1): void => {
    const row = rows[from];
    const to = from + step;
    if (row === undefined || to < 0 || to >= rows.length) return;
    onChange(rows.toSpliced(from, 1).toSpliced(to, 0, row));
  };
  const onKeyDown = (event: KeyboardEvent, at: number): void => {
    if (isImeEvent(event) || event.ctrlKey || !(event.target instanceof HTMLInputElement)) return;
    const step = event.altKey ? ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key] : undefined;
    if (step !== undefined) {
      const fields = [...event.currentTarget.querySelectorAll('input, select')];
      const to = Math.max(0, Math.min(rows.length - 1, at + step));
      focusNext.current = { row: to, field: fields.indexOf(event.target) };
      move(at, step);
    } else if (event.key === 'Enter' && !event.altKey) insert(at + 1);
    else return;
    event.preventDefault();
  };
  return { bindTable, insert, remove, move, onKeyDown };
}
