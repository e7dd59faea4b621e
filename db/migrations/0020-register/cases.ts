import { appendOnly, date, flag } from '../0010-initial/checks.ts';
import { shareColumns } from './checks.ts';

/** 課題, 主担当, つながるケース, 終結, richer 支援経過, attachments. */
export const cases = [
  `ALTER TABLE cases ADD COLUMN priority TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE cases ADD COLUMN next_check_on TEXT ${date('next_check_on')}`,
  `ALTER TABLE cases ADD COLUMN next_check_plan TEXT NOT NULL DEFAULT ''`,
  `CREATE INDEX cases_next_check ON cases (next_check_on) WHERE deleted_at IS NULL AND next_check_on IS NOT NULL`,
  `CREATE TABLE case_leads (
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    sequence INTEGER NOT NULL,
    agency_id TEXT REFERENCES agencies (id) ON DELETE RESTRICT,
    worker TEXT NOT NULL,
    starts_on TEXT NOT NULL ${date('starts_on')},
    reason TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (case_id, sequence)
  ) STRICT, WITHOUT ROWID`,
  `INSERT INTO case_leads (case_id, sequence, agency_id, worker, starts_on, reason, staff_id, recorded_at)
     SELECT c.id, 1, c.lead_agency_id, c.lead_worker, x.changed_on, '', x.staff_id, x.recorded_at
     FROM cases AS c JOIN case_status_changes AS x ON x.case_id = c.id AND x.sequence = 1
     WHERE c.lead_agency_id IS NOT NULL OR c.lead_worker <> ''`,
  ...appendOnly('case_leads'),
  `CREATE TABLE case_issues (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    person_id TEXT REFERENCES persons (id) ON DELETE RESTRICT,
    code TEXT NOT NULL,
    note TEXT NOT NULL,
    sort INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'improving', 'resolved')),
    found_on TEXT NOT NULL ${date('found_on')},
    resolved_on TEXT ${date('resolved_on')},
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX case_issues_case ON case_issues (case_id, sort) WHERE deleted_at IS NULL`,
  `CREATE TABLE case_links (
    id TEXT PRIMARY KEY,
    case_a TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    case_b TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    deleted_at TEXT,
    CHECK (case_a <> case_b)
  ) STRICT`,
  `CREATE INDEX case_links_a ON case_links (case_a)`,
  `CREATE INDEX case_links_b ON case_links (case_b)`,
  `CREATE TABLE case_closures (
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    sequence INTEGER NOT NULL,
    closed_on TEXT NOT NULL ${date('closed_on')},
    reason TEXT NOT NULL,
    outcome TEXT NOT NULL,
    remaining TEXT NOT NULL,
    watched_by TEXT NOT NULL,
    reopening TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (case_id, sequence)
  ) STRICT, WITHOUT ROWID`,
  ...appendOnly('case_closures'),
  `ALTER TABLE contact_notes ADD COLUMN starts_at TEXT`,
  `ALTER TABLE contact_notes ADD COLUMN place TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE contact_notes ADD COLUMN third_party TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE contact_notes ADD COLUMN judgement TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE contact_notes ADD COLUMN stage TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE contact_notes ADD COLUMN withdrawn_at TEXT`,
  `ALTER TABLE contact_notes ADD COLUMN withdrawn_by TEXT REFERENCES staff (id) ON DELETE RESTRICT`,
  `ALTER TABLE contact_notes ADD COLUMN withdrawn_reason TEXT NOT NULL DEFAULT ''`,
  `DROP TRIGGER contact_notes_keep_wording`,
  `CREATE TRIGGER contact_notes_keep_wording BEFORE UPDATE OF id, case_id, thread_id, revision, reason, contacted_on, starts_at, method,
      counterpart, place, minutes, body, third_party, judgement, stage, next_on, next_plan, share_scope, sensitive, staff_id, written_at ON contact_notes
    BEGIN SELECT RAISE(ABORT, 'a contact note is corrected by a new revision'); END`,
  `DROP INDEX contact_notes_case`,
  `DROP INDEX contact_notes_case_next`,
  `DROP INDEX contact_notes_next`,
  `CREATE INDEX contact_notes_timeline ON contact_notes (case_id, contacted_on DESC, written_at DESC) WHERE is_current = 1 AND withdrawn_at IS NULL`,
  `CREATE INDEX contact_notes_withdrawn ON contact_notes (case_id) WHERE withdrawn_at IS NOT NULL`,
  `CREATE INDEX contact_notes_case_due ON contact_notes (case_id, next_on) WHERE is_current = 1 AND withdrawn_at IS NULL AND next_done = 0 AND next_on IS NOT NULL`,
  // Ways of contact that reach nobody of the household are no contact (domain/contact-note/method.ts).
  `CREATE INDEX contact_notes_contact ON contact_notes (case_id, contacted_on) WHERE is_current = 1 AND withdrawn_at IS NULL
     AND method NOT IN ('absent', 'note-left', 'third-party', 'internal', 'support-meeting', 'multilayer-meeting', 'agency-phone', 'agency-conference')`,
  `CREATE INDEX contact_notes_due ON contact_notes (next_on) WHERE is_current = 1 AND withdrawn_at IS NULL AND next_done = 0 AND next_on IS NOT NULL`,
  `CREATE TABLE attachments (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL CHECK (owner IN ('case', 'contact-note', 'intake', 'referral-slip', 'consent', 'household')),
    owner_id TEXT NOT NULL,
    case_id TEXT REFERENCES cases (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('image', 'pdf', 'office', 'text')),
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    parts INTEGER NOT NULL,
    taken_on TEXT ${date('taken_on')},
    note TEXT NOT NULL,
    thumbnail BLOB,
    ${shareColumns},
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    added_at TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX attachments_owner ON attachments (owner, owner_id) WHERE deleted_at IS NULL`,
  `CREATE INDEX attachments_case ON attachments (case_id, added_at) WHERE deleted_at IS NULL`,
  `CREATE TABLE attachment_parts (
    attachment_id TEXT NOT NULL REFERENCES attachments (id) ON DELETE RESTRICT,
    part INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (attachment_id, part)
  ) STRICT`,
  // Assessment: the form is the office's own, each version keeps its answers.
  `CREATE TABLE assessment_items (
    code TEXT PRIMARY KEY,
    domain TEXT NOT NULL,
    label TEXT NOT NULL,
    help TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('text', 'choice', 'choices', 'number')),
    options TEXT NOT NULL,
    per_person INTEGER NOT NULL ${flag('per_person')},
    reported INTEGER NOT NULL ${flag('reported')},
    active INTEGER NOT NULL ${flag('active')},
    sort INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE assessments (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL,
    assessed_on TEXT NOT NULL ${date('assessed_on')},
    assessor TEXT NOT NULL,
    wishes TEXT NOT NULL,
    strengths TEXT NOT NULL,
    acceptance TEXT NOT NULL,
    worries TEXT NOT NULL,
    judgement TEXT NOT NULL,
    content TEXT NOT NULL,
    ${shareColumns},
    finished_at TEXT,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    UNIQUE (case_id, version)
  ) STRICT`,
];
