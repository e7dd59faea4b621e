import { flag } from './checks.ts';

export const office = [
  `CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE staff (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 1 ${flag('active')}
  ) STRICT`,
  `CREATE TABLE code_entries (
    list TEXT NOT NULL,
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    field TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1 ${flag('active')},
    alert INTEGER NOT NULL DEFAULT 0 ${flag('alert')},
    sort INTEGER NOT NULL,
    PRIMARY KEY (list, code)
  ) STRICT`,
  `CREATE TABLE districts (
    id TEXT PRIMARY KEY,
    parent_id TEXT REFERENCES districts (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('area', 'ward', 'group')),
    register_code TEXT NOT NULL DEFAULT '',
    sort INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT`,
  `CREATE INDEX districts_parent ON districts (parent_id)`,
  `CREATE TABLE agencies (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    category TEXT NOT NULL,
    phone TEXT NOT NULL,
    secrecy INTEGER NOT NULL ${flag('secrecy')},
    active INTEGER NOT NULL DEFAULT 1 ${flag('active')},
    row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT`,
  `CREATE TABLE agency_people (
    agency_id TEXT NOT NULL REFERENCES agencies (id) ON DELETE RESTRICT,
    sort INTEGER NOT NULL,
    name TEXT NOT NULL,
    post TEXT NOT NULL,
    initial TEXT NOT NULL,
    PRIMARY KEY (agency_id, sort)
  ) STRICT`,
];
