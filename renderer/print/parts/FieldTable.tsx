import { Fragment, type ReactNode } from 'react';
import { Text } from './Text.tsx';

export interface Field {
  readonly label: string;
  readonly value: ReactNode;
  /** Takes the whole width. */
  readonly wide?: boolean;
  /** Thick frame: what the reader must not overlook. */
  readonly strong?: boolean;
}

/** Labels and values, two pairs a row, as on the forms officials know. */
export function FieldTable({ fields }: { fields: readonly Field[] }) {
  return (
    <table className="fields">
      <colgroup>
        <col className="field-label" />
        <col />
        <col className="field-label" />
        <col />
      </colgroup>
      <tbody>
        {rowsOf(fields).map((row, index) => (
          <tr key={index}>
            {row.map(({ label, value, strong }) => (
              <Fragment key={label}>
                <th scope="row">{label}</th>
                <td className={strong === true ? 'strong' : undefined} colSpan={row.length === 1 ? 3 : 1}>
                  {typeof value === 'string' ? <Text>{value}</Text> : value}
                </td>
              </Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rowsOf(fields: readonly Field[]): Field[][] {
  const rows: Field[][] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    if (last?.length === 1 && last[0]?.wide !== true && field.wide !== true) last.push(field);
    else rows.push([field]);
  }
  return rows;
}
