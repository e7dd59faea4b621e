import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { connect, type Connection } from './connection.ts';
import { StorageFailure, toStorageFailure } from './failure.ts';
import { createStatements } from './statements.ts';
import type { ReadTx, Step, Stepwise, WriteTx } from './transaction.ts';

/** `KASA` */
const applicationId = 0x4b415341;
const plaintextHeader = 'SQLite format 3';
const smallestPage = 512;

export interface OpenOptions {
  readonly path: string;
  /** 32 bytes. Copied: the caller may wipe its own. */
  readonly key: Buffer;
  /** Make the file when it is not there. */
  readonly create?: boolean;
  readonly readonly?: boolean;
}

/** One connection to one encrypted file. Everything is synchronous; failures are `StorageFailure`s. */
export interface Database {
  /** Runs `work` on one consistent view. Transactions do not nest. */
  read<T>(work: (tx: ReadTx) => T): T;
  /** Runs `work` in `BEGIN IMMEDIATE`; whatever it throws rolls everything back. Transactions do not nest. */
  write<T>(work: (tx: WriteTx) => T): T;
  /**
   * As `write`, waiting for `pause` after each step of the work; what it throws gives the work up. The connection belongs
   * to the work until then: the caller keeps everything else away.
   */
  writeInSteps<T>(work: (tx: WriteTx) => Stepwise<T>, pause: (step: Step) => Promise<void>): Promise<T>;
  /** As `write`, with foreign keys suspended so that tables can be rebuilt; a violation left behind rolls back. */
  writeSchema<T>(work: (tx: WriteTx) => T): T;
  userVersion(): number;
  /** Copies the file, compacted and under the same key, to a path where nothing is yet. */
  vacuumInto(path: string): void;
  /** Opens another file read-only under the same key. */
  openCopy(path: string): Database;
  /** Problems found; empty when sound. */
  quickCheck(): string[];
  integrityCheck(): string[];
  /** Number of rows that point to nothing. */
  foreignKeyCheck(): number;
  /** Moves the write-ahead log into the file. */
  checkpoint(): void;
  /** Closes the file and wipes the key. May be called twice. */
  close(): void;
}

/**
 * Opens an office file and holds it alone: a second opener gets `busy`.
 *
 * Nothing in this process may open the same file by other means meanwhile: on POSIX, closing any other
 * descriptor of it would drop SQLite's lock.
 */
export function openDatabase(options: OpenOptions): Database {
  const key = Buffer.from(options.key);
  const readonly = options.readonly ?? false;
  let connection: Connection | undefined;
  let header: number | undefined;
  try {
    if (options.create && sizeOf(options.path) === 0) createFile(options.path, key);
    statSync(options.path);
    if (sizeOf(options.path) < smallestPage) throw new StorageFailure('not-a-database', 'too-short');
    connection = connect(options.path, key, { create: false, readonly });
    configure(connection, readonly);
    if (pragma(connection, 'application_id') !== applicationId)
      throw new StorageFailure('not-a-database', 'foreign-file');
    header = openSync(options.path, 'r');
    assertEncrypted(header);
    return wrap(connection, key, header);
  } catch (error) {
    connection?.close();
    if (header !== undefined) closeSync(header);
    key.fill(0);
    throw isOldNode(error) ? error : toStorageFailure(error);
  }
}

/** `header` is a descriptor of the same file; it stays open as long as the connection, for the sake of the lock. */
function wrap(connection: Connection, key: Buffer, header: number): Database {
  const statements = createStatements(connection);
  let busy = false;

  function begin(access: 'read' | 'write') {
    if (busy) throw new StorageFailure('internal', 'nested-transaction');
    guarded(() => connection.exec(access === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN'));
    busy = true;
    const { tx, finish } = statements.begin(access);
    return {
      tx,
      commit: () => {
        if (!connection.inTransaction) throw new StorageFailure('internal', 'transaction-ended');
        guarded(() => connection.exec('COMMIT'));
      },
      rollBack: () => {
        if (connection.inTransaction) guarded(() => connection.exec('ROLLBACK'));
      },
      finish: () => {
        finish();
        busy = false;
      },
    };
  }

  function transact<T>(access: 'read' | 'write', work: (tx: WriteTx) => T): T {
    const transaction = begin(access);
    try {
      const result = work(transaction.tx);
      if (result instanceof Promise) {
        // Its continuation meets a finished transaction; that rejection has been answered here.
        result.catch(() => undefined);
        throw new StorageFailure('internal', 'asynchronous-transaction');
      }
      transaction.commit();
      return result;
    } catch (error) {
      transaction.rollBack();
      throw error;
    } finally {
      transaction.finish();
    }
  }

  async function transactInSteps<T>(
    work: (tx: WriteTx) => Stepwise<T>,
    pause: (step: Step) => Promise<void>,
  ): Promise<T> {
    const transaction = begin('write');
    try {
      const steps = work(transaction.tx);
      let next = steps.next();
      for (; next.done !== true; next = steps.next()) await pause(next.value);
      transaction.commit();
      return next.value;
    } catch (error) {
      transaction.rollBack();
      throw error;
    } finally {
      transaction.finish();
    }
  }

  function check(name: 'quick_check' | 'integrity_check'): string[] {
    try {
      const rows = connection.pragma(name) as Record<string, string>[];
      return rows.flatMap((row) => Object.values(row)).filter((line) => line !== 'ok');
    } catch (error) {
      const failure = toStorageFailure(error);
      if (failure.code !== 'corrupt') throw failure;
      return [failure.reason];
    }
  }

  return {
    read: (work) => transact('read', work),
    write: (work) => transact('write', work),
    writeInSteps: transactInSteps,
    writeSchema(work) {
      if (busy) throw new StorageFailure('internal', 'nested-transaction');
      // Has no effect inside a transaction, hence around it.
      guarded(() => connection.pragma('foreign_keys=OFF'));
      try {
        return transact('write', (tx) => {
          const result = work(tx);
          if (tx.get('PRAGMA foreign_key_check') !== undefined)
            throw new StorageFailure('constraint', 'foreign-key-check');
          return result;
        });
      } finally {
        guarded(() => connection.pragma('foreign_keys=ON'));
      }
    },
    userVersion: () => guarded(() => pragma(connection, 'user_version')) as number,
    vacuumInto(path) {
      guarded(() => connection.prepare('VACUUM INTO ?').run(path));
    },
    openCopy: (path) => openDatabase({ path, key, readonly: true }),
    quickCheck: () => check('quick_check'),
    integrityCheck: () => check('integrity_check'),
    foreignKeyCheck: () => guarded(() => connection.pragma('foreign_key_check') as unknown[]).length,
    checkpoint() {
      guarded(() => connection.pragma('wal_checkpoint(TRUNCATE)'));
    },
    close() {
      statements.clear();
      key.fill(0);
      if (!connection.open) return;
      try {
        guarded(() => connection.close());
      } finally {
        closeSync(header);
      }
    },
  };
}

function configure(connection: Connection, readonly: boolean): void {
  // The default spills sorting and temporary tables to disk unencrypted.
  connection.pragma('temp_store=MEMORY');
  connection.pragma('trusted_schema=OFF');
  connection.pragma('cell_size_check=ON');
  // 32 MiB: with the default of 2 every list deciphers the same pages again (docs/performance.md).
  connection.pragma('cache_size=-32768');
  connection.pragma('foreign_keys=ON');
  if (readonly) {
    connection.pragma('query_only=ON');
    return;
  }
  connection.pragma('locking_mode=EXCLUSIVE');
  if (pragma(connection, 'journal_mode=WAL') !== 'wal') throw new StorageFailure('internal', 'journal-mode');
  connection.pragma('synchronous=FULL');
  connection.pragma('secure_delete=ON');
}

/** Written and closed before the ordinary opening, which accepts no file without our mark. */
function createFile(path: string, key: Buffer): void {
  statSync(dirname(path));
  const connection = connect(path, key, { create: true, readonly: false });
  try {
    connection.pragma(`application_id=${String(applicationId)}`);
  } finally {
    connection.close();
  }
}

function assertEncrypted(file: number): void {
  const start = Buffer.alloc(plaintextHeader.length);
  readSync(file, start, 0, start.length, 0);
  if (start.toString('latin1') === plaintextHeader)
    throw new StorageFailure('not-a-database', 'not-encrypted');
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function pragma(connection: Connection, text: string): unknown {
  return connection.pragma(text, { simple: true });
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toStorageFailure(error);
  }
}

function isOldNode(error: unknown): boolean {
  return error instanceof Error && error.constructor === Error && !('code' in error);
}
