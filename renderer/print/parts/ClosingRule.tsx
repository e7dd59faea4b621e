/** The foot of a table without words: its rule closes the table on every page, in the middle of a row as well. */
export function ClosingRule({ columns }: { columns: number }) {
  return (
    <tfoot aria-hidden="true">
      <tr>
        <td colSpan={columns} />
      </tr>
    </tfoot>
  );
}
