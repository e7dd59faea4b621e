import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase, type Database } from '../driver/database.ts';
import { migrations } from './index.ts';
import { migrate, type Migration } from './runner.ts';

/*
 * The snapshot is the schema as every office has it. A table, column, index or trigger that is taken away leaves its
 * name among `retired`, and no later migration may use that name again: an old backup or export would be misread.
 */
interface Snapshot {
  readonly version: number;
  readonly names: Readonly<Record<string, string>>;
  readonly retired: readonly string[];
}

const path = join(import.meta.dirname, 'schema-snapshot.json');
const advice =
  'The schema differs from db/migrations/schema-snapshot.json. When that is meant, update it: KASANE_UPDATE_SCHEMA=1 npm run unit -- schema';

function freshFile(): Database {
  const folder = mkdtempSync(join(tmpdir(), 'kasane-schema-'));
  const database = openDatabase({ path: join(folder, 'office.db'), key: randomBytes(32), create: true });
  onTestFinished(() => {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return database;
}

function migrated(steps: readonly (readonly Migration[])[]): Database {
  const database = freshFile();
  for (const step of steps) migrate(database, step, { backup: () => undefined });
  return database;
}

/** Statement of every table, index and trigger by its name, and every column as `table.column`. */
function namesOf(database: Database): Record<string, string> {
  return database.read((tx) => {
    const objects = tx.all<{ name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_index_%' ORDER BY name`,
    );
    const columns = tx.all<{ name: string; sql: string }>(
      `SELECT t.name || '.' || c.name AS name, c.type AS sql FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
       WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%' ORDER BY 1`,
    );
    return Object.fromEntries(
      [...objects, ...columns].map(({ name, sql }) => [name, sql.replace(/\s+/gu, ' ')]),
    );
  });
}

function readSnapshot(): Snapshot {
  if (!existsSync(path)) return { version: 0, names: {}, retired: [] };
  return JSON.parse(readFileSync(path, 'utf8')) as Snapshot;
}

function updateSnapshot(names: Record<string, string>): void {
  const before = readSnapshot();
  const gone = Object.keys(before.names).filter((name) => !Object.hasOwn(names, name));
  const snapshot: Snapshot = {
    version: migrations.at(-1)?.version ?? 0,
    names,
    retired: [...new Set([...before.retired, ...gone])].toSorted(),
  };
  writeFileSync(path, `${JSON.stringify(snapshot, undefined, 2)}\n`);
}

test('a fresh file has the committed schema', () => {
  const names = namesOf(migrated([migrations]));
  if (process.env['KASANE_UPDATE_SCHEMA'] === '1') updateSnapshot(names);
  const snapshot = readSnapshot();
  expect({ version: migrations.at(-1)?.version, names }, advice).toEqual({
    version: snapshot.version,
    names: snapshot.names,
  });
});

test('no name that was ever retired is used again', () => {
  const names = Object.keys(namesOf(migrated([migrations])));
  expect(readSnapshot().retired.filter((name) => names.includes(name))).toEqual([]);
});

test('a file upgraded step by step is the same as a fresh one', () => {
  const steps = migrations.map((_migration, index) => migrations.slice(0, index + 1));
  expect(namesOf(migrated(steps))).toEqual(namesOf(migrated([migrations])));
});

test.each(migrations.map((migration, index) => [migration.title, index] as const))(
  'after %s the file is sound',
  (_title, index) => {
    const database = migrated([migrations.slice(0, index + 1)]);
    expect([database.integrityCheck(), database.foreignKeyCheck(), database.userVersion()]).toEqual([
      [],
      0,
      migrations[index]?.version,
    ]);
  },
);

test('every table is strict, and no row goes with another', () => {
  const database = migrated([migrations]);
  const loose = database.read((tx) =>
    tx.all<{ name: string }>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%'`,
    ),
  );
  const cascading = Object.entries(namesOf(database)).filter(([, sql]) =>
    /REFERENCES \w+ \(\w+\)(?! ON DELETE RESTRICT)/u.test(sql),
  );
  expect([loose, cascading]).toEqual([[], []]);
});
