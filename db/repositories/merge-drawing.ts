import type { SqlValue } from '../driver/transaction.ts';
import type { RecordedChanges } from './merge.ts';

type PersonRow = Readonly<Record<string, SqlValue>> & { readonly id: string };

/** What was drawn by hand on the maps of the dropped household; where the kept one has its own, its own stays. */
export function moveDrawings(changes: RecordedChanges, kept: string, dropped: string, at: string): void {
  moveKeyed(changes, 'diagram_persons', 'person_id', kept, dropped);
  moveKeyed(changes, 'diagram_positions', 'person_id', kept, dropped);
  moveKeyed(changes, 'ecomap_positions', 'node', kept, dropped);
  moveEcomapTies(changes, 'household_id', kept, dropped);
  moveSnapshots(changes, kept, dropped, at);
}

/** Corrections of an ecomap: one tie of one member with one node is corrected once. */
export function moveEcomapTies(
  changes: RecordedChanges,
  column: 'household_id' | 'member_id',
  kept: string,
  dropped: string,
): void {
  const other = column === 'household_id' ? 'member_id' : 'household_id';
  const rows = changes.tx.all<{ id: string; isThere: number }>(
    `SELECT d.id, EXISTS (SELECT 1 FROM ecomap_ties AS k
       WHERE k.${column} = ? AND k.node = d.node AND k.${other} IS d.${other}) AS isThere
     FROM ecomap_ties AS d WHERE d.${column} = ?`,
    kept,
    dropped,
  );
  for (const { id, isThere } of rows) {
    if (isThere === 1) changes.remove('ecomap_ties', { id });
    else changes.update('ecomap_ties', { id }, { [column]: kept });
  }
}

/** Twins of the dropped person are those of the kept one, where that has none. */
export function moveTwins(changes: RecordedChanges, kept: PersonRow, dropped: PersonRow): void {
  if (dropped['twin_group'] === null) return;
  const { twin_group: group, twin_kind: kind } = dropped;
  if (kept['twin_group'] === null)
    changes.update('persons', { id: kept.id }, { twin_group: group ?? null, twin_kind: kind ?? null });
  changes.update('persons', { id: dropped.id }, { twin_group: null, twin_kind: null });
  leaveNobodyAlone(changes, group ?? null);
}

/** Of two maps kept at one meeting that of the kept household stays. */
function moveSnapshots(changes: RecordedChanges, kept: string, dropped: string, at: string): void {
  const rows = changes.tx.all<{ id: string; isThere: number }>(
    `SELECT d.id, EXISTS (SELECT 1 FROM map_snapshots AS k
       WHERE k.household_id = ? AND k.meeting_id = d.meeting_id AND k.deleted_at IS NULL) AS isThere
     FROM map_snapshots AS d WHERE d.household_id = ? AND d.deleted_at IS NULL`,
    kept,
    dropped,
  );
  for (const { id, isThere } of rows)
    changes.update('map_snapshots', { id }, isThere === 1 ? { deleted_at: at } : { household_id: kept });
}

function leaveNobodyAlone(changes: RecordedChanges, group: SqlValue): void {
  const left = changes.tx.all<{ id: string }>('SELECT id FROM persons WHERE twin_group = ?', group);
  const [alone] = left;
  if (left.length === 1 && alone !== undefined)
    changes.update('persons', { id: alone.id }, { twin_group: null, twin_kind: null });
}

function moveKeyed(
  changes: RecordedChanges,
  table: 'diagram_persons' | 'diagram_positions' | 'ecomap_positions',
  column: 'person_id' | 'node',
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
