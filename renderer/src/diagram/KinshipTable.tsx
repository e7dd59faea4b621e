interface KinshipTableProps {
  readonly caption: string;
  readonly headings: {
    readonly person: string;
    readonly relation: string;
    readonly other: string;
    readonly note: string;
  };
  /** One row a tie, in words: 戸田 茂, 子, 戸田 ミツ, 同居. */
  readonly rows: readonly KinshipRow[];
  readonly className?: string;
}

export interface KinshipRow {
  readonly id: string;
  readonly person: string;
  readonly relation: string;
  readonly other: string;
  readonly note: string;
}

/** The relations of the drawing as a table: what keyboards and screen readers go by. */
export function KinshipTable({ caption, headings, rows, className }: KinshipTableProps) {
  return (
    <table className={className}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{headings.person}</th>
          <th scope="col">{headings.relation}</th>
          <th scope="col">{headings.other}</th>
          <th scope="col">{headings.note}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.person}</th>
            <td>{row.relation}</td>
            <td>{row.other}</td>
            <td>{row.note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
