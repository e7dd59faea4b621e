import { appendOnly, flag } from './checks.ts';

export const logs = [
  `CREATE TABLE drafts (
    form TEXT PRIMARY KEY,
    content TEXT NOT NULL,
    saved_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE commands (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    carried_out_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX commands_age ON commands (carried_out_at)`,
  `CREATE TABLE audit_log (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT`,
  ...appendOnly('audit_log'),
  `CREATE TABLE disclosures (
    id TEXT PRIMARY KEY,
    fiscal_year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    issued_at TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    document TEXT NOT NULL,
    title TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('pdf', 'printer')),
    recipient TEXT NOT NULL,
    left_out INTEGER NOT NULL,
    UNIQUE (fiscal_year, serial)
  ) STRICT`,
  ...appendOnly('disclosures'),
  `CREATE TABLE disclosure_cases (
    disclosure_id TEXT NOT NULL REFERENCES disclosures (id) ON DELETE RESTRICT,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    legal_basis TEXT NOT NULL,
    PRIMARY KEY (disclosure_id, case_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX disclosure_cases_case ON disclosure_cases (case_id)`,
  ...appendOnly('disclosure_cases'),
  `CREATE TABLE backups (
    id TEXT PRIMARY KEY,
    made_at TEXT NOT NULL,
    place TEXT NOT NULL,
    folder_name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    verified INTEGER NOT NULL ${flag('verified')},
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT
  ) STRICT`,
  `CREATE INDEX backups_made ON backups (made_at)`,
  `CREATE TABLE search_subjects (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'household', 'case')),
    subject TEXT NOT NULL UNIQUE
  ) STRICT`,
  `CREATE VIRTUAL TABLE search_index USING fts5(grams, tokenize = "unicode61 remove_diacritics 0")`,
];
