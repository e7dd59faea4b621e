import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase, type Database } from '../driver/database.ts';
import { StorageFailure } from '../driver/failure.ts';
import { migrate, type Migration } from './runner.ts';

const towns: Migration = {
  version: 10,
  title: 'towns',
  up: (tx) => {
    tx.run('CREATE TABLE town (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
  },
};
const people: Migration = {
  version: 20,
  title: 'people',
  up: (tx) => {
    tx.run(
      'CREATE TABLE person (id INTEGER PRIMARY KEY, town_id INTEGER NOT NULL REFERENCES town (id) ON DELETE RESTRICT) STRICT',
    );
  },
};
const rebuild: Migration = {
  version: 30,
  title: 'towns with kana',
  up: (tx) => {
    tx.run(
      `CREATE TABLE town_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kana TEXT NOT NULL DEFAULT '') STRICT`,
    );
    tx.run('INSERT INTO town_new (id, name) SELECT id, name FROM town');
    tx.run('DROP TABLE town');
    tx.run('ALTER TABLE town_new RENAME TO town');
  },
};
const failing: Migration = {
  version: 40,
  title: 'fails',
  up: (tx) => {
    tx.run('CREATE TABLE half (id INTEGER) STRICT');
    throw new RangeError('mid-step');
  },
};

let folder: string;
let database: Database;
const backup = vi.fn(() => undefined);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'));
  database = openDatabase({ path: join(folder, 'office.db'), key: randomBytes(32), create: true });
  backup.mockClear();
});

afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

const tables = () =>
  database
    .read((tx) =>
      tx.all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`),
    )
    .map(({ name }) => name);

test('a fresh file takes every step, without a backup', () => {
  migrate(database, [towns, people, rebuild], { backup });
  expect([database.userVersion(), tables(), backup.mock.calls.length]).toEqual([30, ['person', 'town'], 0]);
  migrate(database, [towns, people, rebuild], { backup });
  expect(backup).not.toHaveBeenCalled();
});

test('an older file takes what is pending after one backup, and tables that others point to can be rebuilt', () => {
  migrate(database, [towns, people], { backup });
  database.write((tx) => {
    tx.run(`INSERT INTO town VALUES (1, '見本町')`);
    tx.run('INSERT INTO person VALUES (1, 1)');
  });
  migrate(database, [towns, people, rebuild], { backup });
  expect([database.userVersion(), backup.mock.calls.length, database.foreignKeyCheck()]).toEqual([30, 1, 0]);
  expect(database.read((tx) => tx.get('SELECT name, kana FROM town'))).toEqual({ name: '見本町', kana: '' });
});

test('the steps wait for a backup that takes its time', async () => {
  migrate(database, [towns], { backup });
  const versions: number[] = [];
  await migrate(database, [towns, people], {
    backup: async () => {
      await Promise.resolve();
      versions.push(database.userVersion());
    },
  });
  expect([...versions, database.userVersion()]).toEqual([10, 20]);
});

test('a failure in the middle of a step takes all pending steps back', () => {
  migrate(database, [towns], { backup });
  expect(() => {
    migrate(database, [towns, people, rebuild, failing], { backup });
  }).toThrow(RangeError);
  expect([database.userVersion(), tables()]).toEqual([10, ['town']]);
});

test('a backup that fails stops the migration', () => {
  migrate(database, [towns], { backup });
  expect(() => {
    migrate(database, [towns, people], {
      backup: (): void => {
        throw new StorageFailure('disk-full');
      },
    });
  }).toThrow('disk-full');
  expect(database.userVersion()).toBe(10);
});

test('a step that leaves a row pointing to nothing is taken back', () => {
  const orphan: Migration = {
    version: 30,
    title: 'orphan',
    up: (tx) => {
      tx.run('INSERT INTO person VALUES (1, 99)');
    },
  };
  expect(() => {
    migrate(database, [towns, people, orphan], { backup });
  }).toThrow(new StorageFailure('constraint', 'foreign-key-check'));
  expect([database.userVersion(), tables()]).toEqual([0, []]);
});

test('a file of a newer version is refused and left alone', () => {
  migrate(database, [towns, people, rebuild], { backup });
  expect(() => {
    migrate(database, [towns, people], { backup });
  }).toThrow(new StorageFailure('newer-schema'));
  expect(database.userVersion()).toBe(30);
});

test.each([[[people]], [[towns, rebuild]], [[people, towns]], [[towns, towns]]])(
  'versions out of order are refused',
  (migrations) => {
    expect(() => {
      migrate(database, migrations, { backup });
    }).toThrow('migration-order');
  },
);
