import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { frozenId, thawOffice } from '../../tests/fixtures/frozen-office.ts';
import { openDatabase, type Database } from '../driver/database.ts';
import { migrations } from './index.ts';
import { migrate } from './runner.ts';

const id = frozenId;
const [mother, son, alone, firstCase, secondCase] = [30, 31, 33, 80, 81].map(frozenId);

function oldOffice(version: 10 | 20 | 30 = 10): Database {
  const folder = mkdtempSync(join(tmpdir(), 'kasane-upgrade-'));
  const database = thawOffice(version, join(folder, 'office.db'), randomBytes(32));
  onTestFinished(() => {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return database;
}

function upgraded(): Database {
  const database = oldOffice();
  migrate(database, migrations, { backup: () => undefined });
  return database;
}

const rows = (database: Database, sql: string): unknown[][] =>
  database.read((tx) => tx.all<Record<string, unknown>>(sql)).map((row) => Object.values(row));

const counts = (database: Database, tables: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(tables.map((table) => [table, rows(database, `SELECT count(*) FROM ${table}`)[0]?.[0]]));

test.each([10, 20, 30] as const)('the frozen office is one of schema %i', (version) => {
  const database = oldOffice(version);
  const fresh = openDatabase({
    path: join(mkdtempSync(join(tmpdir(), 'kasane-upgrade-')), 'office.db'),
    key: randomBytes(32),
    create: true,
  });
  onTestFinished(() => fresh.close());
  const upTo = migrations.filter((migration) => migration.version <= version);
  migrate(fresh, upTo, { backup: () => undefined });
  const schema = `SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name`;
  expect([database.userVersion(), rows(database, schema)]).toEqual([version, rows(fresh, schema)]);
});

test.each([10, 20, 30] as const)(
  'every row of every table of schema %i is there after the upgrade',
  (version) => {
    const database = oldOffice(version);
    const tables = rows(
      database,
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%' AND name NOT LIKE 'sqlite%'`,
    ).map(([name]) => String(name));
    const before = counts(database, tables);
    if (version > 10) expect(Object.values(before)).not.toContain(0);
    migrate(database, migrations, { backup: () => undefined });
    expect(counts(database, tables)).toEqual(before);
    expect([database.integrityCheck(), database.foreignKeyCheck()]).toEqual([[], 0]);
  },
);

test('feelings recorded before there was a map are for the office alone and sensitive', () => {
  const database = oldOffice(20);
  migrate(database, migrations, { backup: () => undefined });
  expect(
    rows(
      database,
      'SELECT person_a, person_b, kind, directed, since, until, note, share_scope, sensitive FROM emotional_ties ORDER BY id',
    ),
  ).toEqual([
    [son, mother, 'conflict', 0, '2020-01-01', null, '', 'office', 1],
    [mother, id(32), 'abuse', 1, null, null, '', 'office', 1],
  ]);
  expect(rows(database, 'SELECT DISTINCT marks FROM persons')).toEqual([['']]);
  expect(rows(database, 'SELECT household_id, person_id, x, y FROM diagram_positions')).toEqual([
    [id(40), son, 120.5, -40],
  ]);
  expect(rows(database, 'SELECT person_id FROM sibling_ties ORDER BY person_id')).toEqual([[son], [alone]]);
});

test('a type of meeting keeps its law as the first it can hold, and what is bound to secrecy in a draft is known', () => {
  const database = oldOffice(30);
  migrate(database, migrations, { backup: () => undefined });
  expect(rows(database, 'SELECT legal_basis, legal_bases, programme, sheets FROM meeting_types')).toEqual([
    ['art106-6', 'art106-6', '', ''],
  ]);
  expect(
    rows(
      database,
      'SELECT meeting_id, bound, initial, arrived_at FROM meeting_attendees ORDER BY meeting_id',
    ),
  ).toEqual([
    [id(121), 0, '', null],
    [id(122), 1, '', null],
  ]);
  expect(
    rows(database, 'SELECT everyone, planned_minutes, final_needs_consent FROM agenda_items ORDER BY id'),
  ).toEqual([
    [1, null, null],
    [1, null, null],
  ]);
});

test('final minutes of before take the 決裁 and nothing else, and a draft loses its check with a change', () => {
  const database = oldOffice(30);
  migrate(database, migrations, { backup: () => undefined });
  const change = (set: string, number: number) => () =>
    database.write((tx) => tx.run(`UPDATE meetings SET ${set} WHERE id = ?`, id(number)));
  change(`decided_on = '2026-05-20', decision_number = '福第1号'`, 121)();
  for (const set of [`place = ''`, `checked_on = '2026-05-20'`, `deleted_at = '2026-05-20'`])
    expect(change(set, 121)).toThrow();
  const checked = () => rows(database, `SELECT checked_on FROM meetings WHERE id = '${id(122)}'`);
  change(`checked_on = '2026-12-16', checked_by = '見本'`, 122)();
  expect(checked()).toEqual([['2026-12-16']]);
  change(`place = '集会所'`, 122)();
  expect(checked()).toEqual([[null]]);
});

test('telephones, register rows and leads are carried over', () => {
  const database = upgraded();
  expect(
    rows(database, 'SELECT person_id, sort, number, digits, owner FROM person_phones ORDER BY person_id'),
  ).toEqual([
    [mother, 1, '0000-22-1111', '0000221111', ''],
    [son, 1, '(0000) 22 2222', '0000222222', ''],
  ]);
  expect(rows(database, 'SELECT number, address FROM registered_households')).toEqual([
    ['S100', '見本町東1-2-3'],
  ]);
  expect(
    rows(database, 'SELECT person_id, number, relationship FROM registered_members ORDER BY sort'),
  ).toEqual([
    [mother, 'S100', '02'],
    [son, 'S100', '20'],
  ]);
  expect(rows(database, 'SELECT case_id, agency_id, worker, starts_on FROM case_leads')).toEqual([
    [firstCase, id(20), '架空 支子', '2026-04-10'],
  ]);
  expect(rows(database, 'SELECT case_id, principal_id FROM intakes ORDER BY case_id')).toEqual([
    [firstCase, son],
    [secondCase, alone],
  ]);
});

test('a consent of the case becomes that of the person it is about', () => {
  const database = upgraded();
  expect(
    rows(
      database,
      'SELECT id, person_id, status, scope, kind, giver, all_agencies FROM consents ORDER BY id',
    ),
  ).toEqual([
    [id(100), son, 'unconfirmed', '', 'sharing', 'self', 1],
    [id(101), son, 'oral', '会議に出る機関', 'sharing', 'self', 1],
    [id(102), mother, 'written', '社協', 'sharing', 'self', 1],
    [id(103), alone, 'refused', '', 'sharing', 'self', 1],
  ]);
  expect(() => database.write((tx) => tx.run(`UPDATE consents SET status = 'written'`))).toThrow();
});

test('notes keep every wording, and disclosures their numbers', () => {
  const database = upgraded();
  expect(
    rows(
      database,
      'SELECT revision, is_current, body, withdrawn_at FROM contact_notes ORDER BY id, revision',
    ),
  ).toEqual([
    [1, 0, '玄関先で話した', null],
    [2, 1, '居間で話した', null],
    [1, 1, '避難先のこと; 書かないと約束', null],
  ]);
  expect(() => database.write((tx) => tx.run(`UPDATE contact_notes SET body = ''`))).toThrow();
  expect(
    rows(
      database,
      'SELECT fiscal_year, serial, way, title, left_out, purpose FROM disclosures ORDER BY serial',
    ),
  ).toEqual([
    [2026, 1, 'printer', '支援会議 第1回', 1, ''],
    [2026, 2, 'pdf', '支援会議 第1回 会議録', 0, ''],
  ]);
  expect(
    rows(database, 'SELECT disclosure_id, case_id, legal_basis FROM disclosure_cases ORDER BY 1'),
  ).toEqual([
    [id(170), firstCase, 'art106-6'],
    [id(171), firstCase, 'art106-6'],
  ]);
  expect(() => database.write((tx) => tx.run('DELETE FROM disclosures'))).toThrow();
});
