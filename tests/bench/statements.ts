import type { ReadTx, SqlValue, WriteTx } from '../../db/driver/transaction.ts';

/** One statement as an operation sent it. */
export interface Statement {
  readonly way: 'all' | 'get' | 'run';
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

/** A transaction that writes down every statement that goes through it. */
export function recordInto(statements: Statement[], tx: WriteTx): WriteTx {
  const note = (way: Statement['way'], sql: string, parameters: SqlValue[]): void => {
    statements.push({ way, sql, parameters });
  };
  const all: ReadTx['all'] = (sql, ...parameters) => {
    note('all', sql, parameters);
    return tx.all(sql, ...parameters);
  };
  const get: ReadTx['get'] = (sql, ...parameters) => {
    note('get', sql, parameters);
    return tx.get(sql, ...parameters);
  };
  const run: WriteTx['run'] = (sql, ...parameters) => {
    note('run', sql, parameters);
    return tx.run(sql, ...parameters);
  };
  return { access: 'write', all, get, run };
}

/** Sends the statements again. */
export function replay(statements: readonly Statement[], tx: WriteTx): void {
  for (const { way, sql, parameters } of statements) tx[way](sql, ...parameters);
}
