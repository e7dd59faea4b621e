import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assertNodeVersion } from './connection.ts';
import { openDatabase, type Database, type OpenOptions } from './database.ts';
import { StorageFailure, toStorageFailure } from './failure.ts';
import { openOffice } from './office-folder.ts';
import type { WriteTx } from './transaction.ts';

const marker = '見本川次郎の相談';
let folder: string;
let path: string;
let key: Buffer;
const opened: Database[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'driver-'));
  path = join(folder, 'office.db');
  key = randomBytes(32);
});

afterEach(() => {
  for (const database of opened.splice(0)) database.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(options: Partial<OpenOptions> = {}): Database {
  const database = openDatabase({ path, key, ...options });
  opened.push(database);
  return database;
}

function openWithNotes(): Database {
  const database = open({ create: true });
  database.write((tx) => {
    tx.run('CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT NOT NULL UNIQUE, picture BLOB) STRICT');
    for (let id = 1; id <= 400; id += 1)
      tx.run('INSERT INTO note VALUES (?, ?, ?)', id, `${marker}${String(id)}`, new Uint8Array(100));
  });
  return database;
}

const count = (database: Database) =>
  database.read((tx) => tx.get<{ rows: number }>('SELECT count(*) AS rows FROM note')?.rows);

function failureOf(work: () => unknown): StorageFailure {
  try {
    work();
  } catch (error) {
    if (error instanceof StorageFailure) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('opening', () => {
  test('sets every protection of the file', () => {
    const database = openWithNotes();
    const pragmas = [
      'journal_mode',
      'locking_mode',
      'synchronous',
      'foreign_keys',
      'temp_store',
      'secure_delete',
      'trusted_schema',
      'cell_size_check',
      'application_id',
    ];
    const values = database.write((tx) =>
      pragmas.map((name) => Object.values(tx.get<Record<string, unknown>>(`PRAGMA ${name}`) ?? {})[0]),
    );
    expect(values).toEqual(['wal', 'exclusive', 2, 1, 2, 1, 0, 1, 0x4b415341]);
  });

  test('keeps its own copy of the key', () => {
    const mine = Buffer.from(key);
    const database = open({ create: true, key: mine });
    mine.fill(0);
    database.vacuumInto(join(folder, 'copy.db'));
    opened.push(database.openCopy(join(folder, 'copy.db')));
    expect(opened).toHaveLength(2);
  });

  test('a second opener finds the office busy, and the first keeps its lock', () => {
    const first = openWithNotes();
    expect(failureOf(() => open()).code).toBe('busy');
    expect(failureOf(() => open()).code).toBe('busy');
    expect(count(first)).toBe(400);
  });

  test('a second process finds the office busy', async () => {
    openWithNotes();
    expect(
      await runNode(
        `try { openDatabase({ path, key }); console.log('open'); } catch (error) { console.log(error.code); }`,
      ),
    ).toBe('busy');
  });

  test('a missing file or folder is not made', () => {
    expect(failureOf(() => open()).code).toBe('folder-unavailable');
    expect(failureOf(() => open({ create: true, path: join(folder, 'gone', 'office.db') })).code).toBe(
      'folder-unavailable',
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['an empty file', ''],
    ['a text', 'これは台帳ではありません。'.repeat(1000)],
  ])('%s is not a database and is left as it was', (_, text) => {
    writeFileSync(path, text);
    expect(failureOf(() => open()).code).toBe('not-a-database');
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('a plain SQLite file is refused', () => {
    writeFileSync(path, `SQLite format 3\0${'\0'.repeat(8176)}`);
    expect(failureOf(() => open()).code).toBe('not-a-database');
  });

  test('another key does not open it, and no message holds a key or a path', () => {
    openWithNotes().close();
    const failure = failureOf(() => open({ key: randomBytes(32) }));
    expect(failure.code).toBe('not-a-database');
    expect(failure.message).toBe('not-a-database: SQLITE_NOTADB');
    expect(failure.cause).toBeUndefined();
  });

  test.each([
    ['in the header', 100],
    ['in the middle', 4096 * 5 + 900],
  ])('one flipped byte %s makes the office corrupt', (_, offset) => {
    openWithNotes().close();
    const bytes = readFileSync(path);
    bytes[offset] = (bytes[offset] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(failureOf(() => openOffice(folder, key)).code).toBe('corrupt');
  });

  test('a truncated or missing register is corrupt', () => {
    openWithNotes().close();
    truncateSync(path, 4096 * 4 + 100);
    expect(failureOf(() => openOffice(folder, key)).code).toBe('corrupt');
    rmSync(path);
    expect(failureOf(() => openOffice(folder, key)).code).toBe('corrupt');
  });

  test('an old Node is refused in words before the native module is loaded', () => {
    expect(() => {
      assertNodeVersion('20.11.0');
    }).toThrow('Node 22');
    expect(() => {
      assertNodeVersion('22.12.0');
    }).not.toThrow();
  });
});

describe('transactions', () => {
  test('whatever is thrown rolls everything back', () => {
    const database = openWithNotes();
    const failing = () =>
      database.write((tx) => {
        tx.run('DELETE FROM note');
        throw new RangeError('ours');
      });
    expect(failing).toThrow(RangeError);
    expect(count(database)).toBe(400);
  });

  test('do not nest', () => {
    const database = openWithNotes();
    expect(failureOf(() => database.write(() => database.write(() => 1))).reason).toBe('nested-transaction');
    expect(failureOf(() => database.write(() => database.read(() => 1))).reason).toBe('nested-transaction');
    expect(
      failureOf(() =>
        database.write(() => {
          database.writeSchema(() => 1);
        }),
      ).reason,
    ).toBe('nested-transaction');
    expect(count(database)).toBe(400);
  });

  test('do not wait for promises', () => {
    const database = openWithNotes();
    const asynchronous = () =>
      database.write(async (tx) => {
        tx.run('DELETE FROM note');
        await Promise.resolve();
        tx.run('DELETE FROM note');
      });
    expect(failureOf(asynchronous).reason).toBe('asynchronous-transaction');
    expect(count(database)).toBe(400);
  });

  test('a read does not write, not even by a statement that returns rows', () => {
    const database = openWithNotes();
    expect(failureOf(() => database.read((tx) => tx.all('DELETE FROM note RETURNING id'))).reason).toBe(
      'write-in-read',
    );
    expect(failureOf(() => database.read((tx) => (tx as WriteTx).run('DELETE FROM note'))).reason).toBe(
      'write-in-read',
    );
    expect(count(database)).toBe(400);
  });

  test('a transaction is of no use once it has ended', () => {
    const database = openWithNotes();
    const kept = database.write((tx) => tx);
    expect(failureOf(() => kept.run('DELETE FROM note')).reason).toBe('transaction-ended');
    expect(
      failureOf(() =>
        database.write((tx) => {
          tx.run('ROLLBACK');
          tx.run('DELETE FROM note');
        }),
      ).reason,
    ).toBe('transaction-ended');
    expect(count(database)).toBe(400);
  });

  test('a violated constraint is named by its kind only', () => {
    const database = openWithNotes();
    const failure = failureOf(() =>
      database.write((tx) => tx.run('INSERT INTO note VALUES (401, ?, NULL)', `${marker}1`)),
    );
    expect([failure.code, failure.message, failure.cause]).toEqual([
      'constraint',
      'constraint: SQLITE_CONSTRAINT_UNIQUE',
      undefined,
    ]);
  });

  test('stores bytes, empty text and null as they are', () => {
    const database = openWithNotes();
    const row = database.write((tx) => {
      tx.run('UPDATE note SET body = ?, picture = ? WHERE id = 1', '', new Uint8Array([1, 2, 255]));
      return tx.get<{ body: string; picture: Uint8Array }>('SELECT body, picture FROM note WHERE id = 1');
    });
    expect([row?.body, [...(row?.picture ?? [])]]).toEqual(['', [1, 2, 255]]);
  });

  test('tables can be rebuilt with foreign keys suspended, but nothing may be left pointing nowhere', () => {
    const database = openWithNotes();
    database.write((tx) => {
      tx.run(
        'CREATE TABLE reply (id INTEGER PRIMARY KEY, note_id INTEGER NOT NULL REFERENCES note (id) ON DELETE RESTRICT) STRICT',
      );
      tx.run('INSERT INTO reply VALUES (1, 7)');
    });
    expect(
      failureOf(() => {
        database.writeSchema((tx) => {
          tx.run('DELETE FROM note');
        });
      }).reason,
    ).toBe('foreign-key-check');
    database.writeSchema((tx) => {
      tx.run('CREATE TABLE note_new (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
      tx.run('INSERT INTO note_new SELECT id, body FROM note');
      tx.run('DROP TABLE note');
      tx.run('ALTER TABLE note_new RENAME TO note');
    });
    expect(count(database)).toBe(400);
    expect(failureOf(() => database.write((tx) => tx.run('DELETE FROM note'))).reason).toMatch(
      /^SQLITE_CONSTRAINT_(FOREIGNKEY|TRIGGER)$/u,
    );
  });
});

describe('the bytes on disk', () => {
  test('hold no plaintext: register, log and copy, open and closed', () => {
    const database = openWithNotes();
    database.vacuumInto(join(folder, 'copy.db'));
    expect(readdirSync(folder).toSorted()).toEqual(['copy.db', 'office.db', 'office.db-wal']);
    expectNoPlaintext();
    database.close();
    expect(readdirSync(folder).toSorted()).toEqual(['copy.db', 'office.db']);
    expectNoPlaintext();
  });

  test('a process killed while writing loses nothing it has committed', async () => {
    openWithNotes().close();
    const child = startNode(`
      const database = openDatabase({ path, key });
      for (let id = 1000; ; id += 1) {
        database.write((tx) => { for (let part = 0; part < 20; part += 1) tx.run('INSERT INTO note VALUES (?, ?, NULL)', id * 100 + part, '${marker}' + id + '/' + part); });
        process.stdout.write(id + '\\n');
      }`);
    let output = '';
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      output += chunk.toString();
      if (output.split('\n').length > 12) break;
    }
    child.kill('SIGKILL');
    await once(child, 'exit');
    expectNoPlaintext();
    const last = Number(output.split('\n').at(-2));
    const database = openOffice(folder, key);
    opened.push(database);
    const ids = database.read((tx) =>
      tx.all<{ batch: number; parts: number }>(
        'SELECT id / 100 AS batch, count(*) AS parts FROM note WHERE id >= 100000 GROUP BY 1',
      ),
    );
    expect(ids.filter(({ batch }) => batch <= last)).toHaveLength(last - 999);
    expect(ids.every(({ parts }) => parts === 20)).toBe(true);
  });
});

test.each([
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY_DIRECTORY', 'read-only'],
  ['SQLITE_READONLY_DBMOVED', 'folder-unavailable'],
  ['SQLITE_CANTOPEN_ISDIR', 'folder-unavailable'],
  ['SQLITE_IOERR_WRITE', 'folder-unavailable'],
  ['SQLITE_CORRUPT_VTAB', 'corrupt'],
  ['SQLITE_NOTADB', 'not-a-database'],
  ['SQLITE_BUSY_SNAPSHOT', 'busy'],
  ['SQLITE_CONSTRAINT_CHECK', 'constraint'],
  ['SQLITE_ERROR', 'internal'],
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['ENOENT', 'folder-unavailable'],
  ['EIO', 'folder-unavailable'],
])('%s means %s', (reason, code) => {
  const failure = toStorageFailure(Object.assign(new Error('/secret/path'), { code: reason }));
  expect([failure.code, failure.reason]).toEqual([code, reason]);
  expect(failure.message).not.toContain('secret');
});

function expectNoPlaintext(): void {
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    expect(bytes.length, name).toBeGreaterThan(0);
    expect(bytes.includes(Buffer.from(marker, 'utf8')), name).toBe(false);
    expect(bytes.includes(Buffer.from(marker, 'utf16le')), name).toBe(false);
    expect(bytes.includes(Buffer.from('CREATE TABLE')), name).toBe(false);
    expect(bytes.subarray(0, 15).toString('latin1'), name).not.toBe('SQLite format 3');
  }
}

function startNode(body: string) {
  const driver = pathToFileURL(join(import.meta.dirname, 'database.ts')).href;
  const script = `import { openDatabase } from '${driver}';
    const path = process.env.OFFICE; const key = Buffer.from(process.env.KEY, 'hex'); ${body}`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { OFFICE: path, KEY: key.toString('hex') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function runNode(body: string): Promise<string> {
  const child = startNode(body);
  let output = '';
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) output += chunk.toString();
  return output.trim();
}
