import { createRequire } from 'node:module';
import type { Connection } from '../../db/driver/connection.ts';
import { createStatements } from '../../db/driver/statements.ts';
import type { ReadTx, SqlValue, WriteTx } from '../../db/driver/transaction.ts';

/** The same tables and rows in an ordinary SQLite file, by the same driver: what the encrypted office is measured against. */
export interface PlainOffice {
  /** Runs `work` in a transaction of its own and keeps what it wrote. */
  commit(access: 'read' | 'write', work: (tx: WriteTx) => void): void;
  /** Runs `work` and takes back what it wrote. */
  tryOut(work: (tx: WriteTx) => void): void;
  close(): void;
}

/** Copies every table of an open office, row by row, into a new file without encryption. */
export function copyToPlainOffice(source: ReadTx, path: string): PlainOffice {
  const Driver = createRequire(import.meta.url)('better-sqlite3') as new (path: string) => Connection;
  const connection = new Driver(path);
  // As db/driver opens the office, save the cipher.
  for (const text of [
    'temp_store=MEMORY',
    'trusted_schema=OFF',
    'cell_size_check=ON',
    'cache_size=-32768',
    'locking_mode=EXCLUSIVE',
    'journal_mode=WAL',
    'synchronous=FULL',
    'secure_delete=ON',
  ])
    connection.pragma(text);
  connection.pragma('foreign_keys=OFF');
  copy(source, connection);
  connection.pragma('foreign_keys=ON');
  const statements = createStatements(connection);
  const transact = (
    access: 'read' | 'write',
    end: 'COMMIT' | 'ROLLBACK',
    work: (tx: WriteTx) => void,
  ): void => {
    connection.exec(access === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN');
    const { tx, finish } = statements.begin(access);
    work(tx);
    connection.exec(end);
    finish();
  };
  return {
    commit: (access, work) => transact(access, 'COMMIT', work),
    tryOut: (work) => transact('write', 'ROLLBACK', work),
    close: () => {
      statements.clear();
      connection.close();
    },
  };
}

const searchIndex = 'search_index';

function copy(source: ReadTx, connection: Connection): void {
  const schema = source.all<{ type: string; name: string; sql: string }>(
    `SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       AND name NOT LIKE '${searchIndex}\\_%' ESCAPE '\\'`,
  );
  const tables = schema.filter(({ type }) => type === 'table');
  connection.exec('BEGIN');
  for (const { sql } of tables) connection.exec(sql);
  for (const { name } of tables) copyRows(source, connection, name);
  for (const { type, sql } of schema) if (type !== 'table') connection.exec(sql);
  connection.pragma(
    `user_version=${String(source.get<{ user_version: number }>('PRAGMA user_version')?.user_version)}`,
  );
  connection.exec('COMMIT');
}

function copyRows(source: ReadTx, connection: Connection, table: string): void {
  const columns = table === searchIndex ? 'rowid, grams' : '*';
  const rows = source.all<Record<string, SqlValue>>(`SELECT ${columns} FROM ${table}`);
  const [first] = rows;
  if (first === undefined) return;
  const names = Object.keys(first);
  const insert = connection.prepare(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  );
  for (const row of rows) insert.run(...names.map((name) => row[name] ?? null));
}
