import { createHash, type Hash } from 'node:crypto';
import type { ReadTx, SqlValue } from '../driver/transaction.ts';

export interface TableContent {
  readonly rows: number;
  /** Hexadecimal; over every value in the order of the primary key. */
  readonly sha256: string;
}

/** Row count and content hash of every ordinary table; search indexes and SQLite's own tables are left out. */
export function contentHashes(tx: ReadTx): Record<string, TableContent> {
  return Object.fromEntries(contentTables(tx).map((table) => [table, contentHash(tx, table)]));
}

/** Names of the tables that `contentHashes` covers, in order. */
export function contentTables(tx: ReadTx): string[] {
  const rows = tx.all<{ name: string }>(
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
  );
  return rows.map(({ name }) => name);
}

export function contentHash(tx: ReadTx, table: string): TableContent {
  const { columns, key, pageSize } = shapeOf(tx, table);
  const hash = createHash('sha256');
  const order = key.map(quote).join(', ');
  const from = `SELECT ${columns.map(quote).join(', ')} FROM ${quote(table)}`;
  const after = `WHERE (${order}) > (${key.map(() => '?').join(', ')})`;
  let rows = 0;
  let last: SqlValue[] = [];
  for (;;) {
    const page = tx.all<Record<string, SqlValue>>(
      `${from} ${last.length > 0 ? after : ''} ORDER BY ${order} LIMIT ${String(pageSize)}`,
      ...last,
    );
    for (const row of page) for (const column of columns) addValue(hash, row[column] ?? null);
    rows += page.length;
    const end = page.at(-1);
    if (!end || page.length < pageSize) return { rows, sha256: hash.digest('hex') };
    last = key.map((column) => end[column] ?? null);
  }
}

/** Rows are read in pages, so that neither many rows nor large pictures fill the memory. */
function shapeOf(tx: ReadTx, table: string): { columns: string[]; key: string[]; pageSize: number } {
  const columns = tx.all<{ name: string; type: string; pk: number }>(
    'SELECT name, type, pk FROM pragma_table_xinfo(?) WHERE hidden <> 1 ORDER BY cid',
    table,
  );
  const key = columns.filter(({ pk }) => pk > 0).toSorted((one, other) => one.pk - other.pk);
  const names = columns.map(({ name }) => name);
  const hasPictures = columns.some(({ type }) => type === 'BLOB');
  // Without a primary key there is no order to page by: the whole row is the order, read at once.
  if (key.length === 0) return { columns: names, key: names, pageSize: -1 };
  return { columns: names, key: key.map(({ name }) => name), pageSize: hasPictures ? 4 : 1000 };
}

function addValue(hash: Hash, value: SqlValue): void {
  if (value === null) hash.update('-;');
  else if (typeof value === 'number') hash.update(`n${String(value)};`);
  else if (typeof value === 'string') hash.update(`t${String(Buffer.byteLength(value))}:${value};`);
  else
    hash
      .update(`b${String(value.byteLength)}:`)
      .update(value)
      .update(';');
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
