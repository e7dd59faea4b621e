CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT;

CREATE TABLE staff (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
  ) STRICT;

CREATE TABLE code_entries (
    list TEXT NOT NULL,
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    field TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    alert INTEGER NOT NULL DEFAULT 0 CHECK (alert IN (0, 1)),
    sort INTEGER NOT NULL,
    PRIMARY KEY (list, code)
  ) STRICT;

CREATE TABLE districts (
    id TEXT PRIMARY KEY,
    parent_id TEXT REFERENCES districts (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('area', 'ward', 'group')),
    register_code TEXT NOT NULL DEFAULT '',
    sort INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT;

CREATE INDEX districts_parent ON districts (parent_id);

CREATE TABLE agencies (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    category TEXT NOT NULL,
    phone TEXT NOT NULL,
    secrecy INTEGER NOT NULL CHECK (secrecy IN (0, 1)),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT;

CREATE TABLE agency_people (
    agency_id TEXT NOT NULL REFERENCES agencies (id) ON DELETE RESTRICT,
    sort INTEGER NOT NULL,
    name TEXT NOT NULL,
    post TEXT NOT NULL,
    initial TEXT NOT NULL,
    PRIMARY KEY (agency_id, sort)
  ) STRICT;

CREATE TABLE persons (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kana TEXT NOT NULL,
    substitute_name TEXT NOT NULL,
    birth_date TEXT CHECK (birth_date IS NULL OR (length(birth_date) = 10 AND date(birth_date) = birth_date)),
    birth_precision TEXT NOT NULL CHECK (birth_precision IN ('day', 'month', 'year', 'about', 'estimated', 'unknown')),
    birth_text TEXT NOT NULL,
    death_date TEXT CHECK (death_date IS NULL OR (length(death_date) = 10 AND date(death_date) = death_date)),
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
  ) STRICT;

CREATE TABLE households (
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
  ) STRICT;

CREATE INDEX households_district ON households (district_id);

CREATE TABLE memberships (
    id TEXT PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    relationship TEXT NOT NULL,
    relationship_text TEXT NOT NULL,
    resident INTEGER NOT NULL CHECK (resident IN (0, 1)),
    whereabouts TEXT NOT NULL,
    key_person INTEGER NOT NULL CHECK (key_person IN (0, 1)),
    starts_on TEXT CHECK (starts_on IS NULL OR (length(starts_on) = 10 AND date(starts_on) = starts_on)),
    ends_on TEXT CHECK (ends_on IS NULL OR (length(ends_on) = 10 AND date(ends_on) = ends_on)),
    sort INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    removed_at TEXT,
    CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
  ) STRICT;

CREATE INDEX memberships_household ON memberships (household_id, sort);

CREATE INDEX memberships_person ON memberships (person_id);

CREATE TABLE address_protections (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    starts_on TEXT NOT NULL CHECK (starts_on IS NULL OR (length(starts_on) = 10 AND date(starts_on) = starts_on)),
    ends_on TEXT NOT NULL CHECK (ends_on IS NULL OR (length(ends_on) = 10 AND date(ends_on) = ends_on)),
    reason TEXT NOT NULL,
    released_at TEXT,
    CHECK (starts_on <= ends_on)
  ) STRICT;

CREATE INDEX address_protections_person ON address_protections (person_id) WHERE released_at IS NULL;

CREATE TABLE partnerships (
    id TEXT PRIMARY KEY,
    person_a TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    person_b TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('married', 'cohabiting', 'engaged')),
    state TEXT NOT NULL CHECK (state IN ('together', 'separated', 'divorced', 'widowed')),
    started_on TEXT CHECK (started_on IS NULL OR (length(started_on) = 10 AND date(started_on) = started_on)),
    ended_on TEXT CHECK (ended_on IS NULL OR (length(ended_on) = 10 AND date(ended_on) = ended_on)),
    CHECK (person_a <> person_b),
    CHECK (started_on IS NULL OR ended_on IS NULL OR started_on <= ended_on)
  ) STRICT;

CREATE INDEX partnerships_a ON partnerships (person_a);

CREATE INDEX partnerships_b ON partnerships (person_b);

CREATE TABLE parentages (
    id TEXT PRIMARY KEY,
    child TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    parent TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('birth', 'adopted', 'foster', 'step')),
    UNIQUE (child, parent),
    CHECK (child <> parent)
  ) STRICT;

CREATE INDEX parentages_parent ON parentages (parent);

CREATE TABLE sibling_ties (
    group_id TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    PRIMARY KEY (group_id, person_id)
  ) STRICT, WITHOUT ROWID;

CREATE INDEX sibling_ties_person ON sibling_ties (person_id);

CREATE TABLE emotional_ties (
    id TEXT PRIMARY KEY,
    person_a TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    person_b TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('close', 'distant', 'conflict', 'cutoff', 'abuse')),
    directed INTEGER NOT NULL CHECK (directed IN (0, 1)),
    since TEXT CHECK (since IS NULL OR (length(since) = 10 AND date(since) = since)),
    CHECK (person_a <> person_b)
  ) STRICT;

CREATE TABLE diagram_positions (
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    x REAL NOT NULL,
    y REAL NOT NULL,
    PRIMARY KEY (household_id, person_id)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE cases (
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
  ) STRICT;

CREATE INDEX cases_household ON cases (household_id);

CREATE INDEX cases_status ON cases (status) WHERE deleted_at IS NULL;

CREATE TABLE case_status_changes (
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    sequence INTEGER NOT NULL,
    status TEXT NOT NULL,
    changed_on TEXT NOT NULL CHECK (changed_on IS NULL OR (length(changed_on) = 10 AND date(changed_on) = changed_on)),
    reason TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (case_id, sequence)
  ) STRICT, WITHOUT ROWID;

CREATE TRIGGER case_status_changes_no_update BEFORE UPDATE ON case_status_changes BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER case_status_changes_no_delete BEFORE DELETE ON case_status_changes BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TABLE intakes (
    id TEXT PRIMARY KEY,
    case_id TEXT UNIQUE REFERENCES cases (id) ON DELETE RESTRICT,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    received_on TEXT NOT NULL CHECK (received_on IS NULL OR (length(received_on) = 10 AND date(received_on) = received_on)),
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
  ) STRICT;

CREATE TABLE intake_issues (
    intake_id TEXT NOT NULL REFERENCES intakes (id) ON DELETE RESTRICT,
    code TEXT NOT NULL,
    PRIMARY KEY (intake_id, code)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE consents (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    person_id TEXT REFERENCES persons (id) ON DELETE RESTRICT,
    status TEXT NOT NULL CHECK (status IN ('written', 'oral', 'partial', 'refused', 'unconfirmed', 'withdrawn')),
    consented_on TEXT CHECK (consented_on IS NULL OR (length(consented_on) = 10 AND date(consented_on) = consented_on)),
    scope TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    recorded_at TEXT NOT NULL
  ) STRICT;

CREATE INDEX consents_case ON consents (case_id, recorded_at);

CREATE TRIGGER consents_no_update BEFORE UPDATE ON consents BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER consents_no_delete BEFORE DELETE ON consents BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TABLE contact_notes (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    thread_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
    reason TEXT NOT NULL,
    contacted_on TEXT NOT NULL CHECK (contacted_on IS NULL OR (length(contacted_on) = 10 AND date(contacted_on) = contacted_on)),
    method TEXT NOT NULL,
    counterpart TEXT NOT NULL,
    minutes INTEGER,
    body TEXT NOT NULL,
    next_on TEXT CHECK (next_on IS NULL OR (length(next_on) = 10 AND date(next_on) = next_on)),
    next_plan TEXT NOT NULL,
    next_done INTEGER NOT NULL CHECK (next_done IN (0, 1)),
    share_scope TEXT NOT NULL CHECK (share_scope IN ('office', 'council', 'consented', 'statistics')),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    written_at TEXT NOT NULL,
    UNIQUE (thread_id, revision)
  ) STRICT;

CREATE INDEX contact_notes_case ON contact_notes (case_id, contacted_on DESC, written_at DESC) WHERE is_current = 1;

CREATE INDEX contact_notes_case_next ON contact_notes (case_id, next_on) WHERE is_current = 1 AND next_done = 0 AND next_on IS NOT NULL;

CREATE INDEX contact_notes_next ON contact_notes (next_on) WHERE is_current = 1 AND next_done = 0 AND next_on IS NOT NULL;

CREATE TRIGGER contact_notes_keep_wording BEFORE UPDATE OF id, case_id, thread_id, revision, reason, contacted_on, method,
      counterpart, minutes, body, next_on, next_plan, share_scope, sensitive, staff_id, written_at ON contact_notes
    BEGIN SELECT RAISE(ABORT, 'a contact note is corrected by a new revision'); END;

CREATE TRIGGER contact_notes_keep BEFORE DELETE ON contact_notes
    BEGIN SELECT RAISE(ABORT, 'a contact note is never deleted'); END;

CREATE TABLE contact_note_members (
    note_id TEXT NOT NULL REFERENCES contact_notes (id) ON DELETE RESTRICT,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    PRIMARY KEY (note_id, person_id)
  ) STRICT, WITHOUT ROWID;

CREATE TRIGGER contact_note_members_no_update BEFORE UPDATE ON contact_note_members BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER contact_note_members_no_delete BEFORE DELETE ON contact_note_members BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TABLE meeting_types (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    legal_basis TEXT NOT NULL CHECK (legal_basis IN ('art106-6', 'art106-4', 'isolation', 'disaster', 'liaison', 'other')),
    confidentiality_text TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    sort INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT;

CREATE TABLE meetings (
    id TEXT PRIMARY KEY,
    type_id TEXT NOT NULL REFERENCES meeting_types (id) ON DELETE RESTRICT,
    fiscal_year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    held_on TEXT NOT NULL CHECK (held_on IS NULL OR (length(held_on) = 10 AND date(held_on) = held_on)),
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
  ) STRICT;

CREATE INDEX meetings_held ON meetings (held_on);

CREATE INDEX meetings_draft ON meetings (held_on) WHERE finalised_at IS NULL;

CREATE TABLE meeting_attendees (
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE RESTRICT,
    agency_id TEXT REFERENCES agencies (id) ON DELETE RESTRICT,
    agency_name TEXT NOT NULL,
    post TEXT NOT NULL,
    name TEXT NOT NULL,
    attendance TEXT NOT NULL CHECK (attendance IN ('invited', 'present', 'absent')),
    sort INTEGER NOT NULL
  ) STRICT;

CREATE INDEX meeting_attendees_meeting ON meeting_attendees (meeting_id, sort);

CREATE TABLE agenda_items (
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE RESTRICT,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    sort INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('new', 'continuing', 'monitoring', 'closing')),
    legal_basis TEXT NOT NULL CHECK (legal_basis IN ('art106-6', 'art106-4', 'isolation', 'disaster', 'liaison', 'other')),
    exception_reason TEXT NOT NULL,
    questions TEXT NOT NULL,
    reported TEXT NOT NULL,
    discussed TEXT NOT NULL,
    decided TEXT NOT NULL,
    final_consent TEXT,
    row_version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (meeting_id, case_id)
  ) STRICT;

CREATE INDEX agenda_items_case ON agenda_items (case_id);

CREATE TABLE role_assignments (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    agenda_item_id TEXT REFERENCES agenda_items (id) ON DELETE RESTRICT,
    agency_id TEXT REFERENCES agencies (id) ON DELETE RESTRICT,
    agency_name TEXT NOT NULL,
    worker TEXT NOT NULL,
    task TEXT NOT NULL,
    due_on TEXT CHECK (due_on IS NULL OR (length(due_on) = 10 AND date(due_on) = due_on)),
    state TEXT NOT NULL CHECK (state IN ('planned', 'doing', 'done', 'dropped')),
    sort INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT;

CREATE INDEX role_assignments_case ON role_assignments (case_id);

CREATE INDEX role_assignments_agenda ON role_assignments (agenda_item_id, sort);

CREATE INDEX role_assignments_case_due ON role_assignments (case_id, due_on) WHERE state IN ('planned', 'doing');

CREATE INDEX role_assignments_due ON role_assignments (due_on) WHERE state IN ('planned', 'doing');

CREATE TABLE meeting_amendments (
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE RESTRICT,
    agenda_item_id TEXT REFERENCES agenda_items (id) ON DELETE RESTRICT,
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    written_at TEXT NOT NULL
  ) STRICT;

CREATE INDEX meeting_amendments_meeting ON meeting_amendments (meeting_id, written_at);

CREATE TRIGGER meeting_amendments_no_update BEFORE UPDATE ON meeting_amendments BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER meeting_amendments_no_delete BEFORE DELETE ON meeting_amendments BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER meetings_final_update BEFORE UPDATE ON meetings
        WHEN (SELECT finalised_at FROM meetings WHERE id = OLD.id) IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'the minutes are final'); END;

CREATE TRIGGER meetings_final_delete BEFORE DELETE ON meetings
        WHEN (SELECT finalised_at FROM meetings WHERE id = OLD.id) IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'the minutes are final'); END;

CREATE TRIGGER meeting_attendees_final_update BEFORE UPDATE ON meeting_attendees
        WHEN (SELECT finalised_at FROM meetings WHERE id = OLD.meeting_id) IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'the minutes are final'); END;

CREATE TRIGGER meeting_attendees_final_delete BEFORE DELETE ON meeting_attendees
        WHEN (SELECT finalised_at FROM meetings WHERE id = OLD.meeting_id) IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'the minutes are final'); END;

CREATE TRIGGER agenda_items_final_update BEFORE UPDATE ON agenda_items
        WHEN (SELECT finalised_at FROM meetings WHERE id = OLD.meeting_id) IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'the minutes are final'); END;

CREATE TRIGGER agenda_items_final_delete BEFORE DELETE ON agenda_items
        WHEN (SELECT finalised_at FROM meetings WHERE id = OLD.meeting_id) IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'the minutes are final'); END;

CREATE TRIGGER meeting_attendees_final_insert BEFORE INSERT ON meeting_attendees
      WHEN (SELECT finalised_at FROM meetings WHERE id = NEW.meeting_id) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'the minutes are final'); END;

CREATE TRIGGER agenda_items_final_insert BEFORE INSERT ON agenda_items
      WHEN (SELECT finalised_at FROM meetings WHERE id = NEW.meeting_id) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'the minutes are final'); END;

CREATE TRIGGER role_assignments_final_insert BEFORE INSERT ON role_assignments
      WHEN (SELECT m.finalised_at FROM agenda_items AS a JOIN meetings AS m ON m.id = a.meeting_id WHERE a.id = NEW.agenda_item_id) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'the minutes are final'); END;

CREATE TRIGGER role_assignments_final_update BEFORE UPDATE OF id, case_id, agenda_item_id, agency_id, agency_name, worker, task, due_on, sort ON role_assignments
      WHEN (SELECT m.finalised_at FROM agenda_items AS a JOIN meetings AS m ON m.id = a.meeting_id WHERE a.id = OLD.agenda_item_id) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'the minutes are final'); END;

CREATE TRIGGER role_assignments_final_delete BEFORE DELETE ON role_assignments
      WHEN (SELECT m.finalised_at FROM agenda_items AS a JOIN meetings AS m ON m.id = a.meeting_id WHERE a.id = OLD.agenda_item_id) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'the minutes are final'); END;

CREATE TABLE drafts (
    form TEXT PRIMARY KEY,
    content TEXT NOT NULL,
    saved_at TEXT NOT NULL
  ) STRICT;

CREATE TABLE commands (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    carried_out_at TEXT NOT NULL
  ) STRICT;

CREATE INDEX commands_age ON commands (carried_out_at);

CREATE TABLE audit_log (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;

CREATE TRIGGER audit_log_no_update BEFORE UPDATE ON audit_log BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TABLE disclosures (
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
  ) STRICT;

CREATE TRIGGER disclosures_no_update BEFORE UPDATE ON disclosures BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER disclosures_no_delete BEFORE DELETE ON disclosures BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TABLE disclosure_cases (
    disclosure_id TEXT NOT NULL REFERENCES disclosures (id) ON DELETE RESTRICT,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    legal_basis TEXT NOT NULL,
    PRIMARY KEY (disclosure_id, case_id)
  ) STRICT, WITHOUT ROWID;

CREATE INDEX disclosure_cases_case ON disclosure_cases (case_id);

CREATE TRIGGER disclosure_cases_no_update BEFORE UPDATE ON disclosure_cases BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER disclosure_cases_no_delete BEFORE DELETE ON disclosure_cases BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TABLE backups (
    id TEXT PRIMARY KEY,
    made_at TEXT NOT NULL,
    place TEXT NOT NULL,
    folder_name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    verified INTEGER NOT NULL CHECK (verified IN (0, 1)),
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT
  ) STRICT;

CREATE INDEX backups_made ON backups (made_at);

CREATE TABLE search_subjects (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'household', 'case')),
    subject TEXT NOT NULL UNIQUE
  ) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5(grams, tokenize = "unicode61 remove_diacritics 0");

INSERT INTO staff (id, name) VALUES ('01890000-0000-7000-8000-000000000001', '見本 花子');

INSERT INTO settings (name, value) VALUES ('municipality', '見本町');

INSERT INTO settings (name, value) VALUES ('createdAt', '2026-04-01T00:00:00.000Z');

INSERT INTO settings (name, value) VALUES ('settings', '{"language":"ja","autoLockMinutes":15,"density":"usual","contrast":"usual","sectionName":"住民福祉係","unknownSexSymbol":"diamond"}');

INSERT INTO code_entries (list, code, label, field, active, alert, sort) VALUES ('issue', '601', 'ひきこもりのこと', 'isolation', 1, 0, 10);

INSERT INTO code_entries (list, code, label, field, active, alert, sort) VALUES ('issue', 'own-1', '町独自の課題', 'other', 0, 0, 20);

INSERT INTO code_entries (list, code, label, field, active, alert, sort) VALUES ('contactMethod', 'home-visit', '訪問', '', 1, 0, 10);

INSERT INTO code_entries (list, code, label, field, active, alert, sort) VALUES ('referralRoute', 'family', '家族・親族', '', 1, 0, 10);

INSERT INTO code_entries (list, code, label, field, active, alert, sort) VALUES ('urgency', 'week', '1週間以内', '', 1, 0, 10);

INSERT INTO code_entries (list, code, label, field, active, alert, sort) VALUES ('screening', 'no-consent', '同意未取得だが継続して取り組む', '', 1, 0, 10);

INSERT INTO code_entries (list, code, label, field, active, alert, sort) VALUES ('agencyCategory', 'social-council', '社会福祉協議会', '', 1, 0, 10);

INSERT INTO code_entries (list, code, label, field, active, alert, sort) VALUES ('consentMethod', 'paper', '書面', '', 1, 0, 10);

INSERT INTO code_entries (list, code, label, field, active, alert, sort) VALUES ('closeReason', 'solved', '課題の解決・改善', '', 1, 0, 10);

INSERT INTO districts (id, parent_id, name, level, register_code, sort) VALUES ('01890000-0000-7000-8000-000000000010', NULL, '東部地区', 'area', '', 1);

INSERT INTO districts (id, parent_id, name, level, register_code, sort) VALUES ('01890000-0000-7000-8000-000000000011', '01890000-0000-7000-8000-000000000010', '見本一区', 'ward', '101', 1);

INSERT INTO agencies (id, name, short_name, category, phone, secrecy) VALUES ('01890000-0000-7000-8000-000000000020', '見本町社会福祉協議会', '社協', 'social-council', '0000-22-0001', 1);

INSERT INTO agency_people (agency_id, sort, name, post, initial) VALUES ('01890000-0000-7000-8000-000000000020', 1, '架空 支子', '相談員', '架');

INSERT INTO persons (id, name, kana, substitute_name, birth_date, birth_precision, birth_text, death_date, death_precision, death_text, sex, phone, residency, nationality, note, register_number) VALUES ('01890000-0000-7000-8000-000000000030', '架空 母', 'かくう はは', '', '1944-04-01', 'day', 'S19.4.1', NULL, NULL, NULL, 'female', '0000-22-1111', 'resident', '', '耳が遠い', 'R0001');

INSERT INTO persons (id, name, kana, substitute_name, birth_date, birth_precision, birth_text, death_date, death_precision, death_text, sex, phone, residency, nationality, note, register_number) VALUES ('01890000-0000-7000-8000-000000000031', '架空 長男', 'かくう ちょうなん', '', '1972-01-01', 'year', '昭和47年', NULL, NULL, NULL, 'male', '(0000) 22 2222', 'resident', '', '', 'R0002');

INSERT INTO persons (id, name, kana, substitute_name, birth_date, birth_precision, birth_text, death_date, death_precision, death_text, sex, phone, residency, nationality, note, register_number) VALUES ('01890000-0000-7000-8000-000000000032', '架空 妻', 'かくう つま', '', '1975-05-05', 'day', 'S50.5.5', '2020-02-02', 'day', 'R2.2.2', 'female', '', 'dead', '', '', NULL);

INSERT INTO persons (id, name, kana, substitute_name, birth_date, birth_precision, birth_text, death_date, death_precision, death_text, sex, phone, residency, nationality, note, register_number) VALUES ('01890000-0000-7000-8000-000000000033', '髙﨑 太一', 'たかさき たいち', '高崎 太一', '1945-01-01', 'about', '昭和20年頃', NULL, NULL, NULL, 'male', '', 'resident', '', '', NULL);

INSERT INTO households (id, label, postal_code, address, phone, district_id, note, register_number) VALUES ('01890000-0000-7000-8000-000000000040', '', '000-0001', '見本町東1-2-3', '0000-22-0000', '01890000-0000-7000-8000-000000000011', '犬がいる', 'S100');

INSERT INTO households (id, label, postal_code, address, phone, district_id, note, register_number) VALUES ('01890000-0000-7000-8000-000000000041', '髙﨑家', '', '見本町西4番地', '', NULL, '', NULL);

INSERT INTO memberships (id, household_id, person_id, relationship, relationship_text, resident, whereabouts, key_person, starts_on, ends_on, sort, removed_at) VALUES ('01890000-0000-7000-8000-000000000050', '01890000-0000-7000-8000-000000000040', '01890000-0000-7000-8000-000000000030', '02', '', 1, '', 1, NULL, NULL, 1, NULL);

INSERT INTO memberships (id, household_id, person_id, relationship, relationship_text, resident, whereabouts, key_person, starts_on, ends_on, sort, removed_at) VALUES ('01890000-0000-7000-8000-000000000051', '01890000-0000-7000-8000-000000000040', '01890000-0000-7000-8000-000000000031', '20', '', 1, '', 0, '2000-04-01', NULL, 2, NULL);

INSERT INTO memberships (id, household_id, person_id, relationship, relationship_text, resident, whereabouts, key_person, starts_on, ends_on, sort, removed_at) VALUES ('01890000-0000-7000-8000-000000000052', '01890000-0000-7000-8000-000000000040', '01890000-0000-7000-8000-000000000032', '20,12', '長男の妻', 1, '', 0, NULL, NULL, 3, '2026-05-01T00:00:00.000Z');

INSERT INTO memberships (id, household_id, person_id, relationship, relationship_text, resident, whereabouts, key_person, starts_on, ends_on, sort, removed_at) VALUES ('01890000-0000-7000-8000-000000000053', '01890000-0000-7000-8000-000000000041', '01890000-0000-7000-8000-000000000033', '02', '', 1, '', 0, NULL, NULL, 1, NULL);

INSERT INTO address_protections (id, person_id, starts_on, ends_on, reason, released_at) VALUES ('01890000-0000-7000-8000-000000000060', '01890000-0000-7000-8000-000000000033', '2026-04-01', '2027-03-31', 'DV等支援措置', NULL);

INSERT INTO parentages (id, child, parent, kind) VALUES ('01890000-0000-7000-8000-000000000070', '01890000-0000-7000-8000-000000000031', '01890000-0000-7000-8000-000000000030', 'birth');

INSERT INTO partnerships (id, person_a, person_b, kind, state) VALUES ('01890000-0000-7000-8000-000000000071', '01890000-0000-7000-8000-000000000031', '01890000-0000-7000-8000-000000000032', 'married', 'widowed');

INSERT INTO cases (id, fiscal_year, serial, household_id, principal_id, status, lead_agency_id, lead_worker) VALUES ('01890000-0000-7000-8000-000000000080', 2026, 1, '01890000-0000-7000-8000-000000000040', '01890000-0000-7000-8000-000000000031', 'supporting', '01890000-0000-7000-8000-000000000020', '架空 支子');

INSERT INTO cases (id, fiscal_year, serial, household_id, principal_id, status, lead_agency_id, lead_worker) VALUES ('01890000-0000-7000-8000-000000000081', 2026, 2, '01890000-0000-7000-8000-000000000041', '01890000-0000-7000-8000-000000000033', 'closed', NULL, '');

INSERT INTO case_status_changes (case_id, sequence, status, changed_on, reason, staff_id, recorded_at) VALUES ('01890000-0000-7000-8000-000000000080', 1, 'intake', '2026-04-10', '', '01890000-0000-7000-8000-000000000001', '2026-04-10T01:00:00.000Z');

INSERT INTO case_status_changes (case_id, sequence, status, changed_on, reason, staff_id, recorded_at) VALUES ('01890000-0000-7000-8000-000000000080', 2, 'supporting', '2026-05-10', '会議で決定', '01890000-0000-7000-8000-000000000001', '2026-05-10T01:00:00.000Z');

INSERT INTO case_status_changes (case_id, sequence, status, changed_on, reason, staff_id, recorded_at) VALUES ('01890000-0000-7000-8000-000000000081', 1, 'intake', '2026-04-20', '', '01890000-0000-7000-8000-000000000001', '2026-04-20T01:00:00.000Z');

INSERT INTO case_status_changes (case_id, sequence, status, changed_on, reason, staff_id, recorded_at) VALUES ('01890000-0000-7000-8000-000000000081', 2, 'closed', '2026-06-01', '転出', '01890000-0000-7000-8000-000000000001', '2026-06-01T01:00:00.000Z');

INSERT INTO intakes (id, case_id, household_id, received_on, received_by, route, referrer_agency_id, referrer_name, referrer_phone, main_issue, chief_complaint, content, urgency, urgency_reason, screening) VALUES ('01890000-0000-7000-8000-000000000090', '01890000-0000-7000-8000-000000000080', '01890000-0000-7000-8000-000000000040', '2026-04-10', '見本', 'family', '01890000-0000-7000-8000-000000000020', '架空 親戚', '0000-22-3333', '601', '長男が外に出られない', '母から聞いた。', 'week', '', 'no-consent');

INSERT INTO intakes (id, case_id, household_id, received_on, received_by, route, referrer_agency_id, referrer_name, referrer_phone, main_issue, chief_complaint, content, urgency, urgency_reason, screening) VALUES ('01890000-0000-7000-8000-000000000091', '01890000-0000-7000-8000-000000000081', '01890000-0000-7000-8000-000000000041', '2026-04-20', '見本', 'family', NULL, '', '', NULL, '眠れない', '', 'week', '', 'no-consent');

INSERT INTO intake_issues (intake_id, code) VALUES ('01890000-0000-7000-8000-000000000090', '601');

INSERT INTO intake_issues (intake_id, code) VALUES ('01890000-0000-7000-8000-000000000090', 'own-1');

INSERT INTO consents (id, case_id, person_id, status, consented_on, scope, staff_id, recorded_at) VALUES ('01890000-0000-7000-8000-000000000100', '01890000-0000-7000-8000-000000000080', NULL, 'unconfirmed', NULL, '', '01890000-0000-7000-8000-000000000001', '2026-04-10T01:00:00.000Z');

INSERT INTO consents (id, case_id, person_id, status, consented_on, scope, staff_id, recorded_at) VALUES ('01890000-0000-7000-8000-000000000101', '01890000-0000-7000-8000-000000000080', NULL, 'oral', '2026-05-01', '会議に出る機関', '01890000-0000-7000-8000-000000000001', '2026-05-01T01:00:00.000Z');

INSERT INTO consents (id, case_id, person_id, status, consented_on, scope, staff_id, recorded_at) VALUES ('01890000-0000-7000-8000-000000000102', '01890000-0000-7000-8000-000000000080', '01890000-0000-7000-8000-000000000030', 'written', '2026-05-02', '社協', '01890000-0000-7000-8000-000000000001', '2026-05-02T01:00:00.000Z');

INSERT INTO consents (id, case_id, person_id, status, consented_on, scope, staff_id, recorded_at) VALUES ('01890000-0000-7000-8000-000000000103', '01890000-0000-7000-8000-000000000081', NULL, 'refused', NULL, '', '01890000-0000-7000-8000-000000000001', '2026-04-20T01:00:00.000Z');

INSERT INTO contact_notes (id, case_id, thread_id, revision, is_current, reason, contacted_on, method, counterpart, minutes, body, next_on, next_plan, next_done, share_scope, sensitive, staff_id, written_at) VALUES ('01890000-0000-7000-8000-000000000110', '01890000-0000-7000-8000-000000000080', '01890000-0000-7000-8000-000000000110', 1, 0, '', '2026-05-12', 'home-visit', '母', 30, '玄関先で話した', '2026-06-12', 'もう一度訪ねる', 0, 'council', 0, '01890000-0000-7000-8000-000000000001', '2026-05-12T05:00:00.000Z');

INSERT INTO contact_notes (id, case_id, thread_id, revision, is_current, reason, contacted_on, method, counterpart, minutes, body, next_on, next_plan, next_done, share_scope, sensitive, staff_id, written_at) VALUES ('01890000-0000-7000-8000-000000000111', '01890000-0000-7000-8000-000000000080', '01890000-0000-7000-8000-000000000110', 2, 1, '誤記', '2026-05-12', 'home-visit', '母', 40, '居間で話した', '2026-06-12', 'もう一度訪ねる', 0, 'council', 0, '01890000-0000-7000-8000-000000000001', '2026-05-13T05:00:00.000Z');

INSERT INTO contact_notes (id, case_id, thread_id, revision, is_current, reason, contacted_on, method, counterpart, minutes, body, next_on, next_plan, next_done, share_scope, sensitive, staff_id, written_at) VALUES ('01890000-0000-7000-8000-000000000112', '01890000-0000-7000-8000-000000000081', '01890000-0000-7000-8000-000000000112', 1, 1, '', '2026-05-20', 'home-visit', '本人', NULL, '避難先のこと; 書かないと約束', NULL, '', 0, 'office', 1, '01890000-0000-7000-8000-000000000001', '2026-05-20T05:00:00.000Z');

INSERT INTO contact_note_members (note_id, person_id) VALUES ('01890000-0000-7000-8000-000000000111', '01890000-0000-7000-8000-000000000030');

INSERT INTO contact_note_members (note_id, person_id) VALUES ('01890000-0000-7000-8000-000000000111', '01890000-0000-7000-8000-000000000031');

INSERT INTO meeting_types (id, name, legal_basis, confidentiality_text, sort) VALUES ('01890000-0000-7000-8000-000000000120', '支援会議', 'art106-6', '知り得た秘密を漏らしてはならない。', 1);

INSERT INTO meetings (id, type_id, fiscal_year, serial, held_on, starts_at, ends_at, place, chair, recorder, opening, closing) VALUES ('01890000-0000-7000-8000-000000000121', '01890000-0000-7000-8000-000000000120', 2026, 1, '2026-05-15', '13:30', '15:00', '役場', '見本', '見本', '', '');

INSERT INTO meetings (id, type_id, fiscal_year, serial, held_on, starts_at, ends_at, place, chair, recorder, opening, closing) VALUES ('01890000-0000-7000-8000-000000000122', '01890000-0000-7000-8000-000000000120', 2026, 2, '2026-12-15', '13:30', NULL, '役場', '', '', '', '');

INSERT INTO meeting_attendees (id, meeting_id, agency_id, agency_name, post, name, attendance, sort) VALUES ('01890000-0000-7000-8000-000000000130', '01890000-0000-7000-8000-000000000121', '01890000-0000-7000-8000-000000000020', '見本町社会福祉協議会', '相談員', '架空 支子', 'present', 1);

INSERT INTO agenda_items (id, meeting_id, case_id, sort, kind, legal_basis, exception_reason, questions, reported, discussed, decided) VALUES ('01890000-0000-7000-8000-000000000140', '01890000-0000-7000-8000-000000000121', '01890000-0000-7000-8000-000000000080', 1, 'new', 'art106-6', '', '', '訪問の様子', '関わり方', '社協が訪ねる');

INSERT INTO agenda_items (id, meeting_id, case_id, sort, kind, legal_basis, exception_reason, questions, reported, discussed, decided) VALUES ('01890000-0000-7000-8000-000000000141', '01890000-0000-7000-8000-000000000122', '01890000-0000-7000-8000-000000000080', 1, 'monitoring', 'art106-6', '', 'その後は', '', '', '');

INSERT INTO role_assignments (id, case_id, agenda_item_id, agency_id, agency_name, worker, task, due_on, state, sort) VALUES ('01890000-0000-7000-8000-000000000150', '01890000-0000-7000-8000-000000000080', '01890000-0000-7000-8000-000000000140', '01890000-0000-7000-8000-000000000020', '社協', '架空 支子', '月に一度訪ねる', '2026-12-31', 'doing', 1);

INSERT INTO role_assignments (id, case_id, agenda_item_id, agency_id, agency_name, worker, task, due_on, state, sort) VALUES ('01890000-0000-7000-8000-000000000151', '01890000-0000-7000-8000-000000000080', NULL, NULL, '家族', '', '通帳を探す', NULL, 'planned', 1);

UPDATE meetings SET finalised_at = '2026-05-16T00:00:00.000Z', finalised_by = '01890000-0000-7000-8000-000000000001', final_name = '支援会議', final_legal_basis = 'art106-6', final_confidentiality_text = '知り得た秘密を漏らしてはならない。' WHERE id = '01890000-0000-7000-8000-000000000121';

INSERT INTO meeting_amendments (id, meeting_id, agenda_item_id, text, reason, staff_id, written_at) VALUES ('01890000-0000-7000-8000-000000000160', '01890000-0000-7000-8000-000000000121', '01890000-0000-7000-8000-000000000140', '月に二度とする', '社協の申し出', '01890000-0000-7000-8000-000000000001', '2026-05-20T00:00:00.000Z');

INSERT INTO disclosures (id, fiscal_year, serial, issued_at, staff_id, document, title, way, recipient, left_out) VALUES ('01890000-0000-7000-8000-000000000170', 2026, 1, '2026-05-14T00:00:00.000Z', '01890000-0000-7000-8000-000000000001', 'meeting-sheet', '支援会議 第1回', 'printer', '社協', 1);

INSERT INTO disclosures (id, fiscal_year, serial, issued_at, staff_id, document, title, way, recipient, left_out) VALUES ('01890000-0000-7000-8000-000000000171', 2026, 2, '2026-05-16T00:00:00.000Z', '01890000-0000-7000-8000-000000000001', 'minutes', '支援会議 第1回 会議録', 'pdf', '', 0);

INSERT INTO disclosure_cases (disclosure_id, case_id, legal_basis) VALUES ('01890000-0000-7000-8000-000000000170', '01890000-0000-7000-8000-000000000080', 'art106-6');

INSERT INTO disclosure_cases (disclosure_id, case_id, legal_basis) VALUES ('01890000-0000-7000-8000-000000000171', '01890000-0000-7000-8000-000000000080', 'art106-6');

INSERT INTO drafts (form, content, saved_at) VALUES ('contactNote:01890000-0000-7000-8000-000000000080', '{"body":"書きかけ"}', '2026-05-21T00:00:00.000Z');

INSERT INTO audit_log (sequence, at, staff_id, action, subject, previous_hash, hash) VALUES (1, '2026-04-01T00:00:00.000Z', '01890000-0000-7000-8000-000000000001', 'office.create', '', '', '0c82f4863645947c547b4fb08e1d9f1c65a14977c4eb1209a7dcb7cb791745eb');

INSERT INTO search_subjects (number, kind, subject) VALUES (1, 'person', '01890000-0000-7000-8000-000000000030');

INSERT INTO search_subjects (number, kind, subject) VALUES (2, 'household', '01890000-0000-7000-8000-000000000040');
