import type { ReactNode } from 'react';
import { Text } from './Text.tsx';

export interface Column<Row> {
  readonly head: string;
  /** Share of the width in percent. */
  readonly width: number;
  readonly cell: (row: Row) => ReactNode;
}

interface TableProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Said in place of the rows where there are none. */
  readonly empty: string;
  /** A line of its own under a row, or null. */
  readonly under?: (row: Row) => ReactNode;
  /** Rows that may run over several pages; the others are never split. */
  readonly tall?: (row: Row) => boolean;
}

/** A ruled table whose head repeats on every page. */
export function Table<Row>({ columns, rows, empty, under, tall }: TableProps<Row>) {
  return (
    <table className="list">
      <colgroup>
        {columns.map(({ head, width }) => (
          <col key={head} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ head }) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row, index) => (
        <tbody key={index} className={tall?.(row) === true ? 'tall' : undefined}>
          <tr>
            {columns.map(({ head, cell }) => (
              <td key={head}>{wrap(cell(row))}</td>
            ))}
          </tr>
          {underRow(under?.(row), columns.length)}
        </tbody>
      ))}
      {rows.length === 0 ? (
        <tbody>
          <tr>
            <td className="none" colSpan={columns.length}>
              {empty}
            </td>
          </tr>
        </tbody>
      ) : null}
    </table>
  );
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
