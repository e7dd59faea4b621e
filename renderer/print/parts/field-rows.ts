/** Fields two a row; a wide one, and one left over, has the row to itself. */
export function fieldRows<Field extends { readonly wide?: boolean }>(fields: readonly Field[]): Field[][] {
  const rows: Field[][] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    if (last?.length === 1 && last[0]?.wide !== true && field.wide !== true) last.push(field);
    else rows.push([field]);
  }
  return rows;
}
