import { appendOnly, date, flag } from './checks.ts';

export const cases = [
  `CREATE TABLE cases (
    id TEXT PRIMARY KEY,
    fiscal_year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    principal_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    status TEXT NOT NULL CHECK (status IN ('intake', 'assessment', 'council', 'planning', 'supporting', 'monitoring', 'evaluation', 'watch', 'suspended', 'closed')),
    lead_agency_id TEXT REFERENCES agencies (id) ON DELETE RESTRICT,
    lead_worker TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    UNIQUE (fiscal_year, serial)
  ) STRICT`,
  `CREATE INDEX cases_household ON cases (household_id)`,
  `CREATE INDEX cases_status ON cases (status) WHERE deleted_at IS NULL`,
  `CREATE TABLE case_status_changes (
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    sequence INTEGER NOT NULL,
    status TEXT NOT NULL,
    changed_on TEXT NOT NULL ${date('changed_on')},
    reason TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (case_id, sequence)
  ) STRICT, WITHOUT ROWID`,
  ...appendOnly('case_status_changes'),
  `CREATE TABLE intakes (
    id TEXT PRIMARY KEY,
    case_id TEXT UNIQUE REFERENCES cases (id) ON DELETE RESTRICT,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    received_on TEXT NOT NULL ${date('received_on')},
    received_by TEXT NOT NULL,
    route TEXT NOT NULL,
    referrer_agency_id TEXT REFERENCES agencies (id) ON DELETE RESTRICT,
    referrer_name TEXT NOT NULL,
    referrer_phone TEXT NOT NULL,
    main_issue TEXT,
    chief_complaint TEXT NOT NULL,
    content TEXT NOT NULL,
    urgency TEXT NOT NULL,
    urgency_reason TEXT NOT NULL,
    screening TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT`,
  `CREATE TABLE intake_issues (
    intake_id TEXT NOT NULL REFERENCES intakes (id) ON DELETE RESTRICT,
    code TEXT NOT NULL,
    PRIMARY KEY (intake_id, code)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE consents (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    person_id TEXT REFERENCES persons (id) ON DELETE RESTRICT,
    status TEXT NOT NULL CHECK (status IN ('written', 'oral', 'partial', 'refused', 'unconfirmed', 'withdrawn')),
    consented_on TEXT ${date('consented_on')},
    scope TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    recorded_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX consents_case ON consents (case_id, recorded_at)`,
  ...appendOnly('consents'),
  `CREATE TABLE contact_notes (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    thread_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    is_current INTEGER NOT NULL ${flag('is_current')},
    reason TEXT NOT NULL,
    contacted_on TEXT NOT NULL ${date('contacted_on')},
    method TEXT NOT NULL,
    counterpart TEXT NOT NULL,
    minutes INTEGER,
    body TEXT NOT NULL,
    next_on TEXT ${date('next_on')},
    next_plan TEXT NOT NULL,
    next_done INTEGER NOT NULL ${flag('next_done')},
    share_scope TEXT NOT NULL CHECK (share_scope IN ('office', 'council', 'consented', 'statistics')),
    sensitive INTEGER NOT NULL ${flag('sensitive')},
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    written_at TEXT NOT NULL,
    UNIQUE (thread_id, revision)
  ) STRICT`,
  `CREATE INDEX contact_notes_case ON contact_notes (case_id, contacted_on DESC, written_at DESC) WHERE is_current = 1`,
  `CREATE INDEX contact_notes_case_next ON contact_notes (case_id, next_on) WHERE is_current = 1 AND next_done = 0 AND next_on IS NOT NULL`,
  `CREATE INDEX contact_notes_next ON contact_notes (next_on) WHERE is_current = 1 AND next_done = 0 AND next_on IS NOT NULL`,
  `CREATE TRIGGER contact_notes_keep_wording BEFORE UPDATE OF id, case_id, thread_id, revision, reason, contacted_on, method,
      counterpart, minutes, body, next_on, next_plan, share_scope, sensitive, staff_id, written_at ON contact_notes
    BEGIN SELECT RAISE(ABORT, 'a contact note is corrected by a new revision'); END`,
  `CREATE TRIGGER contact_notes_keep BEFORE DELETE ON contact_notes
    BEGIN SELECT RAISE(ABORT, 'a contact note is never deleted'); END`,
  `CREATE TABLE contact_note_members (
    note_id TEXT NOT NULL REFERENCES contact_notes (id) ON DELETE RESTRICT,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    PRIMARY KEY (note_id, person_id)
  ) STRICT, WITHOUT ROWID`,
  ...appendOnly('contact_note_members'),
];
