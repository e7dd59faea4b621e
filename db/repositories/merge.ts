import { OperationFailure } from '../../domain/contract/errors.ts';
import type { ReadTx, SqlValue, WriteTx } from '../driver/transaction.ts';
import { insertRow } from './row.ts';

export type MergeKind = 'person' | 'household';
type Values = Readonly<Record<string, SqlValue>>;

/** One row as it was and as it became; null: it was not there, it is there no more. */
interface Change {
  readonly table: string;
  readonly key: Values;
  readonly before: Values | null;
  readonly after: Values | null;
}

/**
 * SQL expression: the person a stored id means today. What is never changed once written (members of contact notes,
 * consents, persons of a disclosure) keeps the id of a record that has been merged into another: read it through this.
 */
export const presentPerson = (id: string): string =>
  `coalesce((SELECT merged.merged_into FROM persons AS merged WHERE merged.id = ${id}), ${id})`;

/** Changes rows and remembers what they were, so that `takeBack` can put back exactly that. */
export class RecordedChanges {
  readonly #tx: WriteTx;
  readonly #changes: Change[] = [];

  constructor(tx: WriteTx) {
    this.#tx = tx;
  }

  get tx(): ReadTx {
    return this.#tx;
  }

  get all(): readonly Change[] {
    return this.#changes;
  }

  /** Every row of `table` (with a key `id`) that points to one record points to the other. */
  redirect(table: string, column: string, from: string, to: string): void {
    const rows = this.#tx.all<{ id: string }>(`SELECT id FROM ${table} WHERE ${column} = ?`, from);
    for (const { id } of rows) this.update(table, { id }, { [column]: to });
  }

  update(table: string, key: Values, values: Values): void {
    const before = rowOf(this.#tx, table, key, Object.keys(values));
    if (before === undefined) throw new OperationFailure('not-found');
    writeValues(this.#tx, table, key, values);
    this.#changes.push({ table, key, before, after: values });
  }

  insert(table: string, key: Values, others: Values): void {
    insertRow(this.#tx, table, { ...key, ...others });
    this.#changes.push({ table, key, before: null, after: { ...key, ...others } });
  }

  remove(table: string, key: Values): void {
    const before = rowOf(this.#tx, table, key, null);
    if (before === undefined) throw new OperationFailure('not-found');
    this.#tx.run(`DELETE FROM ${table} WHERE ${where(key)}`, ...Object.values(key));
    this.#changes.push({ table, key, before, after: null });
  }

  /** A row whose key itself changes. */
  rekey(table: string, key: Values, newKey: Values): void {
    const row = rowOf(this.#tx, table, key, null);
    if (row === undefined) throw new OperationFailure('not-found');
    this.remove(table, key);
    this.insert(
      table,
      newKey,
      Object.fromEntries(Object.entries(row).filter(([column]) => !(column in newKey))),
    );
  }
}

/**
 * Puts back what was changed, the last change first. What somebody has changed again since stays as it is now.
 * @throws OperationFailure `conflict` when a row is gone, or another stands in its place
 */
export function takeBack(tx: WriteTx, changes: readonly Change[]): void {
  for (const { table, key, before, after } of changes.toReversed()) {
    if (before === null) {
      // A list of the person may have been written anew since: only the very same row goes.
      tx.run(`DELETE FROM ${name(table)} WHERE ${where(after ?? key)}`, ...Object.values(after ?? key));
    } else if (after === null) restoreRow(tx, table, before);
    else {
      const now = rowOf(tx, table, key, Object.keys(after));
      if (now === undefined) throw gone();
      const unchanged = Object.entries(before).filter(([column]) => now[column] === after[column]);
      if (unchanged.length > 0) writeValues(tx, table, key, Object.fromEntries(unchanged));
    }
  }
}

export interface MergeRow {
  readonly id: string;
  readonly kind: MergeKind;
  readonly keptId: string;
  readonly droppedId: string;
  readonly undoneAt: string | null;
}

export function insertMerge(
  tx: WriteTx,
  merge: Omit<MergeRow, 'undoneAt'> & { changes: readonly Change[]; staffId: string; at: string },
): void {
  insertRow(tx, 'merges', {
    id: merge.id,
    kind: merge.kind,
    kept_id: merge.keptId,
    dropped_id: merge.droppedId,
    changes: JSON.stringify(merge.changes),
    staff_id: merge.staffId,
    merged_at: merge.at,
  });
}

export function readMerge(tx: ReadTx, id: string): (MergeRow & { changes: Change[] }) | undefined {
  const row = tx.get<MergeRow & { changes: string }>(
    `SELECT id, kind, kept_id AS keptId, dropped_id AS droppedId, undone_at AS undoneAt, changes FROM merges WHERE id = ?`,
    id,
  );
  return row === undefined ? undefined : { ...row, changes: JSON.parse(row.changes) as Change[] };
}

export function markUndone(tx: WriteTx, id: string, at: string): void {
  tx.run('UPDATE merges SET undone_at = ? WHERE id = ?', at, id);
}

/** Whether one of the records took part in a merge after this one that still stands. */
export function wasMergedFurther(tx: ReadTx, { id, keptId, droppedId }: MergeRow): boolean {
  // Ids carry their time: a greater one is later.
  return (
    tx.get(
      `SELECT 1 FROM merges WHERE id > ? AND undone_at IS NULL AND (kept_id IN (?, ?) OR dropped_id IN (?, ?))`,
      id,
      keptId,
      droppedId,
      keptId,
      droppedId,
    ) !== undefined
  );
}

/** Merges, the latest first. */
export function listMerges(
  tx: ReadTx,
  limit: number,
): (MergeRow & { mergedAt: string; staffName: string })[] {
  return tx.all(
    `SELECT g.id, g.kind, g.kept_id AS keptId, g.dropped_id AS droppedId, g.merged_at AS mergedAt,
       s.name AS staffName, g.undone_at AS undoneAt
     FROM merges AS g JOIN staff AS s ON s.id = g.staff_id ORDER BY g.id DESC LIMIT ?`,
    limit,
  );
}

function restoreRow(tx: WriteTx, table: string, row: Values): void {
  const columns = Object.keys(row).map(name);
  const { changes } = tx.run(
    `INSERT INTO ${name(table)} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) ON CONFLICT DO NOTHING`,
    ...Object.values(row),
  );
  if (changes === 0) throw gone();
}

function rowOf(
  tx: ReadTx,
  table: string,
  key: Values,
  columns: readonly string[] | null,
): Values | undefined {
  const list = columns === null ? '*' : columns.map(name).join(', ');
  return tx.get<Values>(`SELECT ${list} FROM ${name(table)} WHERE ${where(key)}`, ...Object.values(key));
}

function writeValues(tx: WriteTx, table: string, key: Values, values: Values): void {
  const assignments = Object.keys(values).map((column) => `${name(column)} = ?`);
  tx.run(
    `UPDATE ${name(table)} SET ${assignments.join(', ')} WHERE ${where(key)}`,
    ...Object.values(values),
    ...Object.values(key),
  );
}

/** `IS`, because a column of a row may be empty. */
function where(values: Values): string {
  return Object.keys(values)
    .map((column) => `${name(column)} IS ?`)
    .join(' AND ');
}

/** Names of tables and columns come back from a stored list: nothing but a name may get into the SQL. */
function name(text: string): string {
  if (!/^[a-z_]+$/u.test(text)) throw new OperationFailure('internal');
  return text;
}

function gone(): OperationFailure {
  return new OperationFailure('conflict', { problems: [{ path: ['id'], reason: 'merge-rows-gone' }] });
}
