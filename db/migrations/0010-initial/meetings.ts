import { appendOnly, date, flag } from './checks.ts';

const legalBasis = `CHECK (legal_basis IN ('art106-6', 'art106-4', 'isolation', 'disaster', 'liaison', 'other'))`;

export const meetings = [
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
    final_consent TEXT,
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
