import type { Connection } from './connection.ts';
import { StorageFailure, toStorageFailure } from './failure.ts';
import type { SqlValue, WriteTx } from './transaction.ts';

const cacheLimit = 400;

/** Prepared statements of one connection, one per SQL text, and the transaction objects that use them. */
export function createStatements(connection: Connection) {
  const cache = new Map<string, ReturnType<Connection['prepare']>>();

  function prepare(sql: string) {
    const known = cache.get(sql);
    if (known) return known;
    const statement = attempt(() => connection.prepare(sql));
    if (cache.size >= cacheLimit) cache.delete(cache.keys().next().value ?? sql);
    cache.set(sql, statement);
    return statement;
  }

  /** A transaction object that refuses to work once `finish` was called, and refuses to write in a read. */
  function begin(access: 'read' | 'write') {
    let finished = false;
    const use = (sql: string) => {
      // SQLite ends the transaction by itself on a full disk; what follows would be committed one by one.
      if (finished || !connection.inTransaction) throw new StorageFailure('internal', 'transaction-ended');
      const statement = prepare(sql);
      if (access === 'read' && !statement.readonly) throw new StorageFailure('internal', 'write-in-read');
      return statement;
    };
    const tx = {
      access,
      all: (sql: string, ...parameters: SqlValue[]) => {
        const statement = use(sql);
        return attempt(() => statement.all(...parameters));
      },
      get: (sql: string, ...parameters: SqlValue[]) => {
        const statement = use(sql);
        return attempt(() => statement.get(...parameters));
      },
      run: (sql: string, ...parameters: SqlValue[]) => {
        const statement = use(sql);
        return { changes: attempt(() => statement.run(...parameters)).changes };
      },
    };
    return {
      tx: tx as WriteTx,
      finish: () => {
        finished = true;
      },
    };
  }

  return {
    begin,
    clear: () => {
      cache.clear();
    },
  };
}

/** Faults of the program keep their cause; faults of the data do not, because they may quote it. */
function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const failure = toStorageFailure(error);
    const isOurs =
      error instanceof TypeError || error instanceof RangeError || failure.reason === 'SQLITE_ERROR';
    if (isOurs) failure.cause = error;
    throw failure;
  }
}
