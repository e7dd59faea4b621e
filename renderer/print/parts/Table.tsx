import type { ReactNode } from 'react';
import type { ColumnWidth } from '../../../domain/print/form-part.ts';
import { ClosingRule } from './ClosingRule.tsx';
import { Text } from './Text.tsx';

export interface Column<Row> {
  readonly head: string;
  readonly width: ColumnWidth;
  readonly cell: (row: Row) => ReactNode;
}

/** A column that holds nothing but words. */
export interface TextColumn<Row> extends Column<Row> {
  readonly cell: (row: Row) => string;
}

interface TableProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Said in place of the rows where there are none. */
  readonly empty: string;
  /** In place of it, so many rows to write in. */
  readonly blankRows?: number;
  /** A line of its own under a row, or null. */
  readonly under?: (row: Row) => ReactNode;
  /** Rows that may run over several pages; the others are never split. */
  readonly tall?: (row: Row) => boolean;
}

/** A ruled table whose head repeats on every page. */
export function Table<Row>({ columns, rows, empty, blankRows = 0, under, tall }: TableProps<Row>) {
  const span = columns.reduce((sum, { width }) => sum + spanOf(width), 0);
  return (
    <table className="list">
      <colgroup>
        {columns.map(({ head, width }) => (
          <col key={head} span={spanOf(width)} style={{ width: cssWidth(width) }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ head, width }) => (
            <th key={head} scope="col" colSpan={spanOf(width)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row, index) => (
        <tbody key={index} className={tall?.(row) === true ? 'tall' : undefined}>
          <tr>
            {columns.map(({ head, width, cell }) => (
              <td key={head} colSpan={spanOf(width)}>
                {wrap(cell(row))}
              </td>
            ))}
          </tr>
          {underRow(under?.(row), span)}
        </tbody>
      ))}
      {rows.length > 0 ? null : blankRows > 0 ? (
        <BlankRows columns={columns} count={blankRows} />
      ) : (
        <tbody>
          <tr>
            <td className="none" colSpan={span}>
              {empty}
            </td>
          </tr>
        </tbody>
      )}
      <ClosingRule columns={span} />
    </table>
  );
}

function BlankRows<Row>({ columns, count }: { columns: readonly Column<Row>[]; count: number }) {
  return (
    <tbody>
      {Array.from({ length: count }, (_, index) => (
        <tr key={index}>
          {columns.map(({ head, width }) => (
            <td key={head} colSpan={spanOf(width)}>
              <span className="blank" />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** A fixed layout shares what is left among its columns alike: one of several parts is so many columns of the table. */
function spanOf(width: ColumnWidth): number {
  return typeof width === 'object' && 'parts' in width ? width.parts : 1;
}

function cssWidth(width: ColumnWidth): string | undefined {
  if (typeof width === 'number') return `${width}%`;
  return 'letters' in width ? `calc(${width.letters}em + 3.6mm)` : undefined;
}

function wrap(content: ReactNode): ReactNode {
  return typeof content === 'string' ? <Text>{content}</Text> : content;
}

function underRow(content: ReactNode, width: number): ReactNode {
  if (content === undefined || content === null) return null;
  return (
    <tr>
      <td colSpan={width}>{wrap(content)}</td>
    </tr>
  );
}
