import { Fragment, type ReactNode } from 'react';
import { ClosingRule } from './ClosingRule.tsx';
import { fieldRows } from './field-rows.ts';
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
        {fieldRows(fields).map((row, index) => (
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
      <ClosingRule columns={4} />
    </table>
  );
}
