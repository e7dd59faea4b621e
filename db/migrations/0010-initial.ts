import type { Migration } from './runner.ts';

const date = (column: string): string =>
  `CHECK (${column} IS NULL OR (length(${column}) = 10 AND date(${column}) = ${column}))`;
const flag = (column: string): string => `CHECK (${column} IN (0, 1))`;

const appendOnly = (table: string): string[] => [
  `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, 'append only'); END`,
  `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, 'append only'); END`,
];

/** The first schema: register, cases, meetings, logs. */
export const initial: Migration = {
  version: 10,
  title: 'initial',
  up(tx) {
    for (const statement of statements) tx.run(statement);
  },
};

const office = [
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

const register = [
  `CREATE TABLE persons (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kana TEXT NOT NULL,
    substitute_name TEXT NOT NULL,
    birth_date TEXT ${date('birth_date')},
    birth_precision TEXT NOT NULL CHECK (birth_precision IN ('day', 'month', 'year', 'about', 'estimated', 'unknown')),
    birth_text TEXT NOT NULL,
    death_date TEXT ${date('death_date')},
    death_precision TEXT CHECK (death_precision IN ('day', 'month', 'year', 'about', 'estimated', 'unknown')),
    death_text TEXT,
    sex TEXT NOT NULL CHECK (sex IN ('male', 'female', 'other', 'unknown')),
    phone TEXT NOT NULL,
    residency TEXT NOT NULL CHECK (residency IN ('resident', 'moved', 'dead', 'removed', 'unregistered')),
    nationality TEXT NOT NULL,
    note TEXT NOT NULL,
    register_number TEXT UNIQUE,
    twin_group TEXT,
    twin_kind TEXT CHECK (twin_kind IN ('identical', 'fraternal')),
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    CHECK ((death_precision IS NULL) = (death_text IS NULL))
  ) STRICT`,
  `CREATE TABLE households (
    id TEXT PRIMARY KEY,
    label TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    district_id TEXT REFERENCES districts (id) ON DELETE RESTRICT,
    note TEXT NOT NULL,
    register_number TEXT UNIQUE,
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX households_district ON households (district_id)`,
  `CREATE TABLE memberships (
    id TEXT PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    relationship TEXT NOT NULL,
    relationship_text TEXT NOT NULL,
    resident INTEGER NOT NULL ${flag('resident')},
    whereabouts TEXT NOT NULL,
    key_person INTEGER NOT NULL ${flag('key_person')},
    starts_on TEXT ${date('starts_on')},
    ends_on TEXT ${date('ends_on')},
    sort INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    removed_at TEXT,
    CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
  ) STRICT`,
  `CREATE INDEX memberships_household ON memberships (household_id, sort)`,
  `CREATE INDEX memberships_person ON memberships (person_id)`,
  `CREATE TABLE address_protections (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    starts_on TEXT NOT NULL ${date('starts_on')},
    ends_on TEXT NOT NULL ${date('ends_on')},
    reason TEXT NOT NULL,
    released_at TEXT,
    CHECK (starts_on <= ends_on)
  ) STRICT`,
  `CREATE INDEX address_protections_person ON address_protections (person_id) WHERE released_at IS NULL`,
  `CREATE TABLE partnerships (
    id TEXT PRIMARY KEY,
    person_a TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    person_b TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('married', 'cohabiting', 'engaged')),
    state TEXT NOT NULL CHECK (state IN ('together', 'separated', 'divorced', 'widowed')),
    started_on TEXT ${date('started_on')},
    ended_on TEXT ${date('ended_on')},
    CHECK (person_a <> person_b),
    CHECK (started_on IS NULL OR ended_on IS NULL OR started_on <= ended_on)
  ) STRICT`,
  `CREATE INDEX partnerships_a ON partnerships (person_a)`,
  `CREATE INDEX partnerships_b ON partnerships (person_b)`,
  `CREATE TABLE parentages (
    id TEXT PRIMARY KEY,
    child TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    parent TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('birth', 'adopted', 'foster', 'step')),
    UNIQUE (child, parent),
    CHECK (child <> parent)
  ) STRICT`,
  `CREATE INDEX parentages_parent ON parentages (parent)`,
  `CREATE TABLE sibling_ties (
    group_id TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    PRIMARY KEY (group_id, person_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX sibling_ties_person ON sibling_ties (person_id)`,
  `CREATE TABLE emotional_ties (
    id TEXT PRIMARY KEY,
    person_a TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    person_b TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('close', 'distant', 'conflict', 'cutoff', 'abuse')),
    directed INTEGER NOT NULL ${flag('directed')},
    since TEXT ${date('since')},
    CHECK (person_a <> person_b)
  ) STRICT`,
  `CREATE TABLE diagram_positions (
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    x REAL NOT NULL,
    y REAL NOT NULL,
    PRIMARY KEY (household_id, person_id)
  ) STRICT, WITHOUT ROWID`,
];

const cases = [
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

const legalBasis = `CHECK (legal_basis IN ('art106-6', 'art106-4', 'isolation', 'disaster', 'liaison', 'other'))`;

const meetings = [
  `CREATE TABLE meeting_types (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    legal_basis TEXT NOT NULL ${legalBasis},
    confidentiality_text TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 1 ${flag('active')},
    sort INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT`,
  `CREATE TABLE meetings (
    id TEXT PRIMARY KEY,
    type_id TEXT NOT NULL REFERENCES meeting_types (id) ON DELETE RESTRICT,
    fiscal_year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    held_on TEXT NOT NULL ${date('held_on')},
    starts_at TEXT NOT NULL,
    ends_at TEXT,
    place TEXT NOT NULL,
    chair TEXT NOT NULL,
    recorder TEXT NOT NULL,
    opening TEXT NOT NULL,
    closing TEXT NOT NULL,
    finalised_at TEXT,
    finalised_by TEXT REFERENCES staff (id) ON DELETE RESTRICT,
    final_name TEXT,
    final_legal_basis TEXT,
    final_confidentiality_text TEXT,
    row_version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (type_id, fiscal_year, serial),
    CHECK (ends_at IS NULL OR starts_at <= ends_at)
  ) STRICT`,
  `CREATE INDEX meetings_held ON meetings (held_on)`,
  `CREATE INDEX meetings_draft ON meetings (held_on) WHERE finalised_at IS NULL`,
  `CREATE TABLE meeting_attendees (
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE RESTRICT,
    agency_id TEXT REFERENCES agencies (id) ON DELETE RESTRICT,
    agency_name TEXT NOT NULL,
    post TEXT NOT NULL,
    name TEXT NOT NULL,
    attendance TEXT NOT NULL CHECK (attendance IN ('invited', 'present', 'absent')),
    sort INTEGER NOT NULL
  ) STRICT`,
  `CREATE INDEX meeting_attendees_meeting ON meeting_attendees (meeting_id, sort)`,
  `CREATE TABLE agenda_items (
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE RESTRICT,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    sort INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('new', 'continuing', 'monitoring', 'closing')),
    legal_basis TEXT NOT NULL ${legalBasis},
    exception_reason TEXT NOT NULL,
    questions TEXT NOT NULL,
    reported TEXT NOT NULL,
    discussed TEXT NOT NULL,
    decided TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (meeting_id, case_id)
  ) STRICT`,
  `CREATE INDEX agenda_items_case ON agenda_items (case_id)`,
  `CREATE TABLE role_assignments (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    agenda_item_id TEXT REFERENCES agenda_items (id) ON DELETE RESTRICT,
    agency_id TEXT REFERENCES agencies (id) ON DELETE RESTRICT,
    agency_name TEXT NOT NULL,
    worker TEXT NOT NULL,
    task TEXT NOT NULL,
    due_on TEXT ${date('due_on')},
    state TEXT NOT NULL CHECK (state IN ('planned', 'doing', 'done', 'dropped')),
    sort INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT`,
  `CREATE INDEX role_assignments_case ON role_assignments (case_id)`,
  `CREATE INDEX role_assignments_agenda ON role_assignments (agenda_item_id, sort)`,
  `CREATE INDEX role_assignments_case_due ON role_assignments (case_id, due_on) WHERE state IN ('planned', 'doing')`,
  `CREATE INDEX role_assignments_due ON role_assignments (due_on) WHERE state IN ('planned', 'doing')`,
  `CREATE TABLE meeting_amendments (
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE RESTRICT,
    agenda_item_id TEXT REFERENCES agenda_items (id) ON DELETE RESTRICT,
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    written_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX meeting_amendments_meeting ON meeting_amendments (meeting_id, written_at)`,
  ...appendOnly('meeting_amendments'),
  ...['meetings', 'meeting_attendees', 'agenda_items'].flatMap((table) => {
    const meeting = table === 'meetings' ? 'id' : 'meeting_id';
    return ['UPDATE', 'DELETE'].map(
      (action) => `CREATE TRIGGER ${table}_final_${action.toLowerCase()} BEFORE ${action} ON ${table}
        WHEN (SELECT finalised_at FROM meetings WHERE id = OLD.${meeting}) IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'the minutes are final'); END`,
    );
  }),
  ...['meeting_attendees', 'agenda_items'].map(
    (table) => `CREATE TRIGGER ${table}_final_insert BEFORE INSERT ON ${table}
      WHEN (SELECT finalised_at FROM meetings WHERE id = NEW.meeting_id) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'the minutes are final'); END`,
  ),
  // What was agreed stands; whether it has been done goes on changing.
  ...[
    ['insert', 'INSERT', 'NEW'],
    [
      'update',
      'UPDATE OF id, case_id, agenda_item_id, agency_id, agency_name, worker, task, due_on, sort',
      'OLD',
    ],
    ['delete', 'DELETE', 'OLD'],
  ].map(
    ([
      name = '',
      action = '',
      row = '',
    ]) => `CREATE TRIGGER role_assignments_final_${name} BEFORE ${action} ON role_assignments
      WHEN (SELECT m.finalised_at FROM agenda_items AS a JOIN meetings AS m ON m.id = a.meeting_id WHERE a.id = ${row}.agenda_item_id) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'the minutes are final'); END`,
  ),
];

const logs = [
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

const statements = [...office, ...register, ...cases, ...meetings, ...logs];
