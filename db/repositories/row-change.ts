import type { HouseholdId, PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx, SqlValue, WriteTx } from '../driver/transaction.ts';
import { insertRowIfFree } from './row.ts';

export type Row = Readonly<Record<string, SqlValue>>;

/** Whose rows are looked at. */
export interface RowScope {
  readonly households: readonly HouseholdId[];
  readonly persons: readonly PersonId[];
}

/** One row as it was and as it became; null: it was not there, it is there no more. */
export interface RowChange {
  readonly table: ChangedTable;
  readonly before: Row | null;
  readonly after: Row | null;
}

export type Snapshot = readonly (readonly [ChangedTable, readonly Row[]])[];
export type ChangedTable = keyof typeof tables;

const household = '(SELECT value FROM json_each(:households))';
const person = '(SELECT value FROM json_each(:persons))';
const ofHousehold = `household_id IN ${household}`;

/** Key of every table whose changes are kept, and which of its rows a scope holds. */
const tables = {
  memberships: { key: ['id'], rows: ofHousehold },
  households: { key: ['id'], rows: `id IN ${household}` },
  persons: { key: ['id'], rows: `id IN ${person}` },
  person_phones: { key: ['person_id', 'sort'], rows: `person_id IN ${person}` },
  person_names: { key: ['person_id', 'sort'], rows: `person_id IN ${person}` },
  partnerships: { key: ['id'], rows: `person_a IN ${person} OR person_b IN ${person}` },
  parentages: { key: ['id'], rows: `child IN ${person} OR parent IN ${person}` },
  sibling_ties: {
    key: ['group_id', 'person_id'],
    rows: `group_id IN (SELECT group_id FROM sibling_ties WHERE person_id IN ${person})`,
  },
  pregnancies: { key: ['id'], rows: `mother_id IN ${person} OR father_id IN ${person}` },
  emotional_ties: { key: ['id'], rows: `person_a IN ${person} OR person_b IN ${person}` },
  care_ties: { key: ['id'], rows: `carer_id IN ${person} OR cared_id IN ${person}` },
  diagram_persons: { key: ['household_id', 'person_id'], rows: ofHousehold },
  diagram_positions: { key: ['household_id', 'person_id'], rows: ofHousehold },
  ecomap_nodes: { key: ['id'], rows: ofHousehold },
  ecomap_ties: { key: ['id'], rows: ofHousehold },
  ecomap_positions: { key: ['household_id', 'node'], rows: ofHousehold },
  cases: { key: ['id'], rows: ofHousehold },
  intakes: { key: ['id'], rows: ofHousehold },
  outside_ties: { key: ['id'], rows: ofHousehold },
  warnings: { key: ['id'], rows: ofHousehold },
} as const;

/** Records that others point to: one that a change brought about is thrown away with it, not erased. */
const kept: ReadonlySet<ChangedTable> = new Set(['households', 'persons']);

/** The rows of the scope as they are, in the order of their keys. */
export function rowsWithin(tx: ReadTx, scope: RowScope, among: readonly ChangedTable[]): Snapshot {
  const parameters = { households: JSON.stringify(scope.households), persons: JSON.stringify(scope.persons) };
  return among.map((table) => {
    const { key, rows } = tables[table];
    const { sql, values } = positional(rows, parameters);
    return [table, tx.all<Row>(`SELECT * FROM ${table} WHERE ${sql} ORDER BY ${key.join(', ')}`, ...values)];
  });
}

/** What is different between two looks at the same scope. */
export function changesBetween(before: Snapshot, after: Snapshot): RowChange[] {
  return before.flatMap(([table, rows], index) => {
    const was = byKey(table, rows);
    const became = byKey(table, after[index]?.[1] ?? []);
    return [...new Set([...was.keys(), ...became.keys()])]
      .map((key): RowChange => ({ table, before: was.get(key) ?? null, after: became.get(key) ?? null }))
      .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
  });
}

/** The row as it is now, found by the key of an image of it. */
export function rowLike(tx: ReadTx, table: ChangedTable, image: Row): Row | undefined {
  const [condition, key] = keyOf(table, image);
  return tx.get<Row>(`SELECT * FROM ${table} WHERE ${condition}`, ...key);
}

/**
 * Puts rows back as they were before the changes; those that came about with them go first. False where another row
 * stands in the place of one.
 */
export function putBack(tx: WriteTx, changes: readonly RowChange[], now: string): boolean {
  for (const { table, before, after } of changes)
    if (before === null && after !== null) removeRow(tx, table, after, now);
  return changes
    .map(({ table, before, after }) => before === null || restoreRow(tx, table, before, after))
    .every(Boolean);
}

/** The same changes the other way round: putting them back does them again. */
export function reversed(changes: readonly RowChange[]): RowChange[] {
  return changes.map(({ table, before, after }) => ({ table, before: after, after: before }));
}

function removeRow(tx: WriteTx, table: ChangedTable, row: Row, now: string): void {
  const [condition, key] = keyOf(table, row);
  if (kept.has(table)) tx.run(`UPDATE ${table} SET deleted_at = ? WHERE ${condition}`, now, ...key);
  else tx.run(`DELETE FROM ${table} WHERE ${condition}`, ...key);
}

function restoreRow(tx: WriteTx, table: ChangedTable, row: Row, from: Row | null): boolean {
  const [condition, key] = keyOf(table, row);
  if (from === null && kept.has(table)) {
    return tx.run(`UPDATE ${table} SET deleted_at = NULL WHERE ${condition}`, ...key).changes > 0;
  }
  if (from === null) return insertRowIfFree(tx, table, row);
  const columns = Object.keys(row).filter(
    (column) => column !== 'row_version' && row[column] !== from[column],
  );
  const assignments = columns.map((column) => `${column} = ?`);
  if ('row_version' in row) assignments.push('row_version = row_version + 1');
  const values = columns.map((column) => row[column] ?? null);
  return (
    tx.run(`UPDATE ${table} SET ${assignments.join(', ')} WHERE ${condition}`, ...values, ...key).changes > 0
  );
}

/** Puts a parameter in the place of every name. */
function positional(sql: string, parameters: Readonly<Record<string, string>>) {
  const values = [...sql.matchAll(/:(\w+)/gu)].map(([, name = '']) => parameters[name] ?? '');
  return { sql: sql.replace(/:\w+/gu, '?'), values };
}

function byKey(table: ChangedTable, rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [tables[table].key.map((column) => row[column]).join(' '), row]));
}

function keyOf(table: ChangedTable, row: Row): [condition: string, values: SqlValue[]] {
  const { key } = tables[table];
  return [key.map((column) => `${column} = ?`).join(' AND '), key.map((column) => row[column] ?? null)];
}
