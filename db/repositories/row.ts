import { OperationFailure } from '../../domain/contract/errors.ts';
import type { ReadTx, SqlValue, WriteTx } from '../driver/transaction.ts';

type Values = Readonly<Record<string, SqlValue>>;

/** Writes one row. Table and column names are always literals of the calling repository. */
export function insertRow(tx: WriteTx, table: string, values: Values): void {
  const columns = Object.keys(values);
  const places = columns.map(() => '?').join(', ');
  tx.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`, ...Object.values(values));
}

/** Writes one row unless another stands in its place. */
export function insertRowIfFree(tx: WriteTx, table: string, values: Values): boolean {
  const columns = Object.keys(values);
  const places = columns.map(() => '?').join(', ');
  const { changes } = tx.run(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places}) ON CONFLICT DO NOTHING`,
    ...Object.values(values),
  );
  return changes > 0;
}

/**
 * Changes one row if it is still the version the person saw.
 * @throws OperationFailure `stale-version` when somebody was faster, `not-found` when there is no such row.
 */
export function updateRow(tx: WriteTx, table: string, id: string, rowVersion: number, values: Values): void {
  const assignments = Object.keys(values).map((column) => `${column} = ?, `);
  const { changes } = tx.run(
    `UPDATE ${table} SET ${assignments.join('')}row_version = row_version + 1 WHERE id = ? AND row_version = ?`,
    ...Object.values(values),
    id,
    rowVersion,
  );
  if (changes === 0) {
    requireRow(tx, table, id);
    throw new OperationFailure('stale-version');
  }
}

/** @throws OperationFailure `not-found` */
export function requireRow(tx: ReadTx, table: string, id: string): void {
  const row = tx.get(`SELECT 1 FROM ${table} WHERE id = ?`, id);
  if (row === undefined) throw new OperationFailure('not-found');
}

/** @throws OperationFailure `not-found` */
export function found<T>(row: T | undefined): T {
  if (row === undefined) throw new OperationFailure('not-found');
  return row;
}

/** SQLite has no booleans: rows carry 0 and 1. */
export function toFlag(value: boolean): number {
  return value ? 1 : 0;
}
