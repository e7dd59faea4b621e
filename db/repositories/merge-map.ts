import type { RecordedChanges } from './merge.ts';

/**
 * What the district map holds of the dropped household goes to the kept one; where that has its own, its own stays.
 * Statements of consent are never changed: they are read through the household their own was merged into.
 */
export function moveMapRecords(changes: RecordedChanges, kept: string, dropped: string, at: string): void {
  changes.redirect('survey_visits', 'household_id', dropped, kept);
  moveKeyed(changes, 'map_pins', 'sheet_id', kept, dropped);
  moveKeyed(changes, 'household_supports', 'layer', kept, dropped);
  moveLines(changes, kept, dropped, at);
}

function moveKeyed(
  changes: RecordedChanges,
  table: 'map_pins' | 'household_supports',
  column: 'sheet_id' | 'layer',
  kept: string,
  dropped: string,
): void {
  const rows = changes.tx.all<{ other: string; isThere: number }>(
    `SELECT d.${column} AS other, EXISTS (SELECT 1 FROM ${table} AS k
       WHERE k.household_id = ? AND k.${column} = d.${column}) AS isThere
     FROM ${table} AS d WHERE d.household_id = ?`,
    kept,
    dropped,
  );
  for (const { other, isThere } of rows) {
    const key = { household_id: dropped, [column]: other };
    if (isThere === 1) changes.remove(table, key);
    else changes.rekey(table, key, { household_id: kept, [column]: other });
  }
}

/** A line that would lead from a household to itself, or stand twice, is taken away. */
function moveLines(changes: RecordedChanges, kept: string, dropped: string, at: string): void {
  const rows = changes.tx.all<{ id: string; helper: string; helped: string }>(
    `SELECT id, helper_id AS helper, helped_id AS helped FROM support_lines
     WHERE (helper_id = ? OR helped_id = ?) AND deleted_at IS NULL`,
    dropped,
    dropped,
  );
  for (const { id, ...line } of rows) {
    const helper = line.helper === dropped ? kept : line.helper;
    const helped = line.helped === dropped ? kept : line.helped;
    const standing = changes.tx.get(
      'SELECT 1 FROM support_lines WHERE helper_id = ? AND helped_id = ? AND deleted_at IS NULL',
      helper,
      helped,
    );
    if (helper === helped || standing !== undefined)
      changes.update('support_lines', { id }, { deleted_at: at });
    else changes.update('support_lines', { id }, { helper_id: helper, helped_id: helped });
  }
}
