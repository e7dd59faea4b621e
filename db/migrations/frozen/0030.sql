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
    residency TEXT NOT NULL CHECK (residency IN ('resident', 'moved', 'dead', 'removed', 'unregistered')),
    nationality TEXT NOT NULL,
    note TEXT NOT NULL,
    register_number TEXT UNIQUE,
    twin_group TEXT,
    twin_kind TEXT CHECK (twin_kind IN ('identical', 'fraternal')),
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT, work TEXT NOT NULL DEFAULT '', care_need TEXT NOT NULL DEFAULT '', school TEXT NOT NULL DEFAULT '', merged_into TEXT REFERENCES persons (id) ON DELETE RESTRICT, marks TEXT NOT NULL DEFAULT '',
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
  , address_key TEXT NOT NULL DEFAULT '', phone_digits TEXT NOT NULL DEFAULT '', key_person_absent INTEGER NOT NULL DEFAULT 0 CHECK (key_person_absent IN (0, 1)), key_person_note TEXT NOT NULL DEFAULT '', merged_into TEXT REFERENCES households (id) ON DELETE RESTRICT) STRICT;

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
    removed_at TEXT, start_reason TEXT NOT NULL DEFAULT '', end_reason TEXT NOT NULL DEFAULT '',
    CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
  ) STRICT;

CREATE TABLE address_protections (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    starts_on TEXT NOT NULL CHECK (starts_on IS NULL OR (length(starts_on) = 10 AND date(starts_on) = starts_on)),
    ends_on TEXT NOT NULL CHECK (ends_on IS NULL OR (length(ends_on) = 10 AND date(ends_on) = ends_on)),
    reason TEXT NOT NULL,
    released_at TEXT, release_reason TEXT NOT NULL DEFAULT '', released_by TEXT REFERENCES staff (id) ON DELETE RESTRICT,
    CHECK (starts_on <= ends_on)
  ) STRICT;

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

CREATE TABLE parentages (
    id TEXT PRIMARY KEY,
    child TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    parent TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('birth', 'adopted', 'foster', 'step')),
    UNIQUE (child, parent),
    CHECK (child <> parent)
  ) STRICT;

CREATE TABLE sibling_ties (
    group_id TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    PRIMARY KEY (group_id, person_id)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE emotional_ties (
    id TEXT PRIMARY KEY,
    person_a TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    person_b TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('close', 'distant', 'conflict', 'cutoff', 'abuse')),
    directed INTEGER NOT NULL CHECK (directed IN (0, 1)),
    since TEXT CHECK (since IS NULL OR (length(since) = 10 AND date(since) = since)), note TEXT NOT NULL DEFAULT '', until TEXT CHECK (until IS NULL OR (length(until) = 10 AND date(until) = until)), share_scope TEXT NOT NULL DEFAULT 'office' CHECK (share_scope IN ('office', 'council', 'consented', 'statistics')), sensitive INTEGER NOT NULL DEFAULT 1 CHECK (sensitive IN (0, 1)),
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
    deleted_at TEXT, priority TEXT NOT NULL DEFAULT '', next_check_on TEXT CHECK (next_check_on IS NULL OR (length(next_check_on) = 10 AND date(next_check_on) = next_check_on)), next_check_plan TEXT NOT NULL DEFAULT '',
    UNIQUE (fiscal_year, serial)
  ) STRICT;

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
  , form TEXT NOT NULL DEFAULT 'consented' CHECK (form IN ('consented', 'unconsented')), reception_number TEXT NOT NULL DEFAULT '', principal_id TEXT REFERENCES persons (id) ON DELETE RESTRICT, visitor_name TEXT NOT NULL DEFAULT '', visitor_relation TEXT NOT NULL DEFAULT '', visitor_phone TEXT NOT NULL DEFAULT '', involved_agencies TEXT NOT NULL DEFAULT '', request TEXT NOT NULL DEFAULT '', no_consent_reason TEXT NOT NULL DEFAULT '', consent_outlook TEXT NOT NULL DEFAULT '', outcome_on TEXT CHECK (outcome_on IS NULL OR (length(outcome_on) = 10 AND date(outcome_on) = outcome_on)), outcome_note TEXT NOT NULL DEFAULT '', deleted_at TEXT) STRICT;

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
  , kind TEXT NOT NULL DEFAULT 'sharing', giver TEXT NOT NULL DEFAULT 'self', giver_name TEXT NOT NULL DEFAULT '', method TEXT NOT NULL DEFAULT '', explained_by TEXT NOT NULL DEFAULT '', all_agencies INTEGER NOT NULL DEFAULT 1 CHECK (all_agencies IN (0, 1)), items TEXT NOT NULL DEFAULT '', requested_on TEXT CHECK (requested_on IS NULL OR (length(requested_on) = 10 AND date(requested_on) = requested_on)), expires_on TEXT CHECK (expires_on IS NULL OR (length(expires_on) = 10 AND date(expires_on) = expires_on)), recheck_on TEXT CHECK (recheck_on IS NULL OR (length(recheck_on) = 10 AND date(recheck_on) = recheck_on)), document_place TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '', told TEXT NOT NULL DEFAULT '') STRICT;

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
    written_at TEXT NOT NULL, starts_at TEXT, place TEXT NOT NULL DEFAULT '', third_party TEXT NOT NULL DEFAULT '', judgement TEXT NOT NULL DEFAULT '', stage TEXT NOT NULL DEFAULT '', withdrawn_at TEXT, withdrawn_by TEXT REFERENCES staff (id) ON DELETE RESTRICT, withdrawn_reason TEXT NOT NULL DEFAULT '',
    UNIQUE (thread_id, revision)
  ) STRICT;

CREATE TABLE contact_note_members (
    note_id TEXT NOT NULL REFERENCES contact_notes (id) ON DELETE RESTRICT,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    PRIMARY KEY (note_id, person_id)
  ) STRICT, WITHOUT ROWID;

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
  , plan_id TEXT REFERENCES support_plans (id) ON DELETE RESTRICT, goal_id TEXT REFERENCES plan_goals (id) ON DELETE RESTRICT, frequency TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE meeting_amendments (
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE RESTRICT,
    agenda_item_id TEXT REFERENCES agenda_items (id) ON DELETE RESTRICT,
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    written_at TEXT NOT NULL
  ) STRICT;

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

CREATE TABLE audit_log (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;

CREATE TABLE backups (
    id TEXT PRIMARY KEY,
    made_at TEXT NOT NULL,
    place TEXT NOT NULL,
    folder_name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    verified INTEGER NOT NULL CHECK (verified IN (0, 1)),
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT
  ) STRICT;

CREATE TABLE search_subjects (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'household', 'case')),
    subject TEXT NOT NULL UNIQUE
  ) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5(grams, tokenize = "unicode61 remove_diacritics 0");

CREATE TABLE person_phones (
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    sort INTEGER NOT NULL,
    number TEXT NOT NULL,
    digits TEXT NOT NULL,
    owner TEXT NOT NULL,
    callable TEXT NOT NULL,
    PRIMARY KEY (person_id, sort)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE person_names (
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    sort INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('maiden', 'former', 'alias', 'register')),
    name TEXT NOT NULL,
    kana TEXT NOT NULL,
    PRIMARY KEY (person_id, sort)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE registered_households (
    number TEXT PRIMARY KEY,
    postal_code TEXT NOT NULL,
    address TEXT NOT NULL,
    district_id TEXT REFERENCES districts (id) ON DELETE RESTRICT,
    as_of TEXT CHECK (as_of IS NULL OR (length(as_of) = 10 AND date(as_of) = as_of))
  ) STRICT, WITHOUT ROWID;

CREATE TABLE registered_members (
    person_id TEXT PRIMARY KEY REFERENCES persons (id) ON DELETE RESTRICT,
    number TEXT NOT NULL REFERENCES registered_households (number) ON DELETE RESTRICT,
    relationship TEXT NOT NULL,
    relationship_text TEXT NOT NULL,
    sort INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

CREATE TABLE care_ties (
    id TEXT PRIMARY KEY,
    carer_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    cared_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    note TEXT NOT NULL,
    deleted_at TEXT,
    UNIQUE (carer_id, cared_id),
    CHECK (carer_id <> cared_id)
  ) STRICT;

CREATE TABLE outside_ties (
    id TEXT PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    member_id TEXT REFERENCES persons (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    person_id TEXT REFERENCES persons (id) ON DELETE RESTRICT,
    agency_id TEXT REFERENCES agencies (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    callable TEXT NOT NULL,
    note TEXT NOT NULL,
    key_person INTEGER NOT NULL CHECK (key_person IN (0, 1)),
    starts_on TEXT CHECK (starts_on IS NULL OR (length(starts_on) = 10 AND date(starts_on) = starts_on)),
    ends_on TEXT CHECK (ends_on IS NULL OR (length(ends_on) = 10 AND date(ends_on) = ends_on)),
    share_scope TEXT NOT NULL CHECK (share_scope IN ('office', 'council', 'consented', 'statistics')),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
  ) STRICT;

CREATE TABLE warnings (
    id TEXT PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    person_id TEXT REFERENCES persons (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    known TEXT NOT NULL CHECK (known IN ('known', 'not-known', 'unclear')),
    starts_on TEXT NOT NULL CHECK (starts_on IS NULL OR (length(starts_on) = 10 AND date(starts_on) = starts_on)),
    review_on TEXT NOT NULL CHECK (review_on IS NULL OR (length(review_on) = 10 AND date(review_on) = review_on)),
    ended_on TEXT CHECK (ended_on IS NULL OR (length(ended_on) = 10 AND date(ended_on) = ended_on)),
    end_reason TEXT NOT NULL,
    share_scope TEXT NOT NULL CHECK (share_scope IN ('office', 'council', 'consented', 'statistics')),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT
  ) STRICT;

CREATE TABLE address_protection_releases (
    id TEXT PRIMARY KEY,
    protection_id TEXT NOT NULL REFERENCES address_protections (id) ON DELETE RESTRICT,
    reason TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    released_at TEXT NOT NULL,
    until TEXT NOT NULL,
    relocked_at TEXT
  ) STRICT;

CREATE TABLE merges (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'household')),
    kept_id TEXT NOT NULL,
    dropped_id TEXT NOT NULL,
    changes TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    merged_at TEXT NOT NULL,
    undone_at TEXT
  ) STRICT;

CREATE TABLE movements (
    id TEXT PRIMARY KEY,
    scope TEXT NOT NULL,
    changes TEXT NOT NULL,
    left_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    taken_back_at TEXT
  ) STRICT;

CREATE TABLE sign_dismissals (
    id TEXT PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    rule TEXT NOT NULL,
    subject TEXT NOT NULL,
    facts TEXT NOT NULL,
    reason TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    dismissed_at TEXT NOT NULL,
    withdrawn_at TEXT
  ) STRICT;

CREATE TABLE emergency_steps (
    id TEXT PRIMARY KEY,
    intake_id TEXT NOT NULL REFERENCES intakes (id) ON DELETE RESTRICT,
    done_on TEXT NOT NULL CHECK (done_on IS NULL OR (length(done_on) = 10 AND date(done_on) = done_on)),
    done_at TEXT NOT NULL,
    action TEXT NOT NULL,
    told TEXT NOT NULL,
    answer TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    recorded_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT;

CREATE TABLE concerns (
    id TEXT PRIMARY KEY,
    noticed_on TEXT NOT NULL CHECK (noticed_on IS NULL OR (length(noticed_on) = 10 AND date(noticed_on) = noticed_on)),
    route TEXT NOT NULL,
    informant TEXT NOT NULL,
    informant_phone TEXT NOT NULL,
    agency_id TEXT REFERENCES agencies (id) ON DELETE RESTRICT,
    called TEXT NOT NULL,
    place TEXT NOT NULL,
    district_id TEXT REFERENCES districts (id) ON DELETE RESTRICT,
    members TEXT NOT NULL,
    content TEXT NOT NULL,
    urgency TEXT NOT NULL,
    next_on TEXT CHECK (next_on IS NULL OR (length(next_on) = 10 AND date(next_on) = next_on)),
    next_plan TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('watching', 'promoted', 'settled')),
    settled_on TEXT CHECK (settled_on IS NULL OR (length(settled_on) = 10 AND date(settled_on) = settled_on)),
    settled_reason TEXT NOT NULL,
    intake_id TEXT REFERENCES intakes (id) ON DELETE RESTRICT,
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT
  ) STRICT;

CREATE TABLE referral_slips (
    id TEXT PRIMARY KEY,
    direction TEXT NOT NULL CHECK (direction IN ('received', 'sent')),
    fiscal_year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    dated_on TEXT NOT NULL CHECK (dated_on IS NULL OR (length(dated_on) = 10 AND date(dated_on) = dated_on)),
    agency_id TEXT REFERENCES agencies (id) ON DELETE RESTRICT,
    agency_name TEXT NOT NULL,
    worker TEXT NOT NULL,
    phone TEXT NOT NULL,
    household_id TEXT REFERENCES households (id) ON DELETE RESTRICT,
    person_id TEXT REFERENCES persons (id) ON DELETE RESTRICT,
    case_id TEXT REFERENCES cases (id) ON DELETE RESTRICT,
    intake_id TEXT REFERENCES intakes (id) ON DELETE RESTRICT,
    subject_name TEXT NOT NULL,
    subject_kana TEXT NOT NULL,
    subject_sex TEXT NOT NULL CHECK (subject_sex IN ('male', 'female', 'other', 'unknown')),
    subject_birth TEXT NOT NULL,
    subject_address TEXT NOT NULL,
    subject_phone TEXT NOT NULL,
    members TEXT NOT NULL,
    topics TEXT NOT NULL,
    content TEXT NOT NULL,
    request TEXT NOT NULL,
    already_told TEXT NOT NULL,
    consent TEXT NOT NULL CHECK (consent IN ('given', 'not-given', 'unknown')),
    consent_on TEXT CHECK (consent_on IS NULL OR (length(consent_on) = 10 AND date(consent_on) = consent_on)),
    urgency TEXT NOT NULL,
    reply_due_on TEXT CHECK (reply_due_on IS NULL OR (length(reply_due_on) = 10 AND date(reply_due_on) = reply_due_on)),
    replied_on TEXT CHECK (replied_on IS NULL OR (length(replied_on) = 10 AND date(replied_on) = replied_on)),
    reply_by TEXT NOT NULL,
    reply TEXT NOT NULL,
    reply_lead TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    UNIQUE (direction, fiscal_year, serial)
  ) STRICT;

CREATE TABLE tasks (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    due_on TEXT NOT NULL CHECK (due_on IS NULL OR (length(due_on) = 10 AND date(due_on) = due_on)),
    urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
    case_id TEXT REFERENCES cases (id) ON DELETE RESTRICT,
    household_id TEXT REFERENCES households (id) ON DELETE RESTRICT,
    assignee TEXT NOT NULL,
    recurrence TEXT NOT NULL CHECK (recurrence IN ('none', 'weekly', 'monthly', 'quarterly', 'yearly')),
    anchor_on TEXT NOT NULL CHECK (anchor_on IS NULL OR (length(anchor_on) = 10 AND date(anchor_on) = anchor_on)),
    series_id TEXT NOT NULL,
    done_on TEXT CHECK (done_on IS NULL OR (length(done_on) = 10 AND date(done_on) = done_on)),
    done_note TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT
  ) STRICT;

CREATE TABLE snoozes (
    kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    due_on TEXT NOT NULL CHECK (due_on IS NULL OR (length(due_on) = 10 AND date(due_on) = due_on)),
    until TEXT NOT NULL CHECK (until IS NULL OR (length(until) = 10 AND date(until) = until)),
    reason TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    snoozed_at TEXT NOT NULL,
    PRIMARY KEY (kind, subject_id)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE trash (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    title TEXT NOT NULL,
    items TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    removed_at TEXT NOT NULL,
    restored_at TEXT
  ) STRICT;

CREATE TABLE case_leads (
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    sequence INTEGER NOT NULL,
    agency_id TEXT REFERENCES agencies (id) ON DELETE RESTRICT,
    worker TEXT NOT NULL,
    starts_on TEXT NOT NULL CHECK (starts_on IS NULL OR (length(starts_on) = 10 AND date(starts_on) = starts_on)),
    reason TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (case_id, sequence)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE case_issues (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    person_id TEXT REFERENCES persons (id) ON DELETE RESTRICT,
    code TEXT NOT NULL,
    note TEXT NOT NULL,
    sort INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'improving', 'resolved')),
    found_on TEXT NOT NULL CHECK (found_on IS NULL OR (length(found_on) = 10 AND date(found_on) = found_on)),
    resolved_on TEXT CHECK (resolved_on IS NULL OR (length(resolved_on) = 10 AND date(resolved_on) = resolved_on)),
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT
  ) STRICT;

CREATE TABLE case_links (
    id TEXT PRIMARY KEY,
    case_a TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    case_b TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    deleted_at TEXT,
    CHECK (case_a <> case_b)
  ) STRICT;

CREATE TABLE case_closures (
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    sequence INTEGER NOT NULL,
    closed_on TEXT NOT NULL CHECK (closed_on IS NULL OR (length(closed_on) = 10 AND date(closed_on) = closed_on)),
    reason TEXT NOT NULL,
    outcome TEXT NOT NULL,
    remaining TEXT NOT NULL,
    watched_by TEXT NOT NULL,
    reopening TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (case_id, sequence)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE attachments (
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
    taken_on TEXT CHECK (taken_on IS NULL OR (length(taken_on) = 10 AND date(taken_on) = taken_on)),
    note TEXT NOT NULL,
    thumbnail BLOB,
    share_scope TEXT NOT NULL CHECK (share_scope IN ('office', 'council', 'consented', 'statistics')),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    added_at TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT
  ) STRICT;

CREATE TABLE attachment_parts (
    attachment_id TEXT NOT NULL REFERENCES attachments (id) ON DELETE RESTRICT,
    part INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (attachment_id, part)
  ) STRICT;

CREATE TABLE assessment_items (
    code TEXT PRIMARY KEY,
    domain TEXT NOT NULL,
    label TEXT NOT NULL,
    help TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('text', 'choice', 'choices', 'number')),
    options TEXT NOT NULL,
    per_person INTEGER NOT NULL CHECK (per_person IN (0, 1)),
    reported INTEGER NOT NULL CHECK (reported IN (0, 1)),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    sort INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT, WITHOUT ROWID;

CREATE TABLE assessments (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL,
    assessed_on TEXT NOT NULL CHECK (assessed_on IS NULL OR (length(assessed_on) = 10 AND date(assessed_on) = assessed_on)),
    assessor TEXT NOT NULL,
    wishes TEXT NOT NULL,
    strengths TEXT NOT NULL,
    acceptance TEXT NOT NULL,
    worries TEXT NOT NULL,
    judgement TEXT NOT NULL,
    content TEXT NOT NULL,
    share_scope TEXT NOT NULL CHECK (share_scope IN ('office', 'council', 'consented', 'statistics')),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    finished_at TEXT,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    UNIQUE (case_id, version)
  ) STRICT;

CREATE TABLE support_plans (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('support', 'relationship')),
    number INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'decided', 'ended')),
    planned_on TEXT NOT NULL CHECK (planned_on IS NULL OR (length(planned_on) = 10 AND date(planned_on) = planned_on)),
    planner TEXT NOT NULL,
    vision TEXT NOT NULL,
    staff_view TEXT NOT NULL,
    direction TEXT NOT NULL,
    own_part TEXT NOT NULL,
    family_part TEXT NOT NULL,
    missing_resources TEXT NOT NULL,
    approach TEXT NOT NULL,
    cautions TEXT NOT NULL,
    services TEXT NOT NULL,
    starts_on TEXT CHECK (starts_on IS NULL OR (length(starts_on) = 10 AND date(starts_on) = starts_on)),
    ends_on TEXT CHECK (ends_on IS NULL OR (length(ends_on) = 10 AND date(ends_on) = ends_on)),
    first_monitoring_on TEXT CHECK (first_monitoring_on IS NULL OR (length(first_monitoring_on) = 10 AND date(first_monitoring_on) = first_monitoring_on)),
    monitoring_months INTEGER NOT NULL,
    explained_on TEXT CHECK (explained_on IS NULL OR (length(explained_on) = 10 AND date(explained_on) = explained_on)),
    agreed_on TEXT CHECK (agreed_on IS NULL OR (length(agreed_on) = 10 AND date(agreed_on) = agreed_on)),
    meeting_id TEXT REFERENCES meetings (id) ON DELETE RESTRICT,
    meeting_result TEXT NOT NULL CHECK (meeting_result IN ('', 'accepted', 'amended', 'returned')),
    decided_on TEXT CHECK (decided_on IS NULL OR (length(decided_on) = 10 AND date(decided_on) = decided_on)),
    decision_number TEXT NOT NULL,
    ended_on TEXT CHECK (ended_on IS NULL OR (length(ended_on) = 10 AND date(ended_on) = ended_on)),
    share_scope TEXT NOT NULL CHECK (share_scope IN ('office', 'council', 'consented', 'statistics')),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    UNIQUE (case_id, number),
    CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
  ) STRICT;

CREATE TABLE plan_goals (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES support_plans (id) ON DELETE RESTRICT,
    sort INTEGER NOT NULL,
    term TEXT NOT NULL CHECK (term IN ('long', 'short')),
    text TEXT NOT NULL,
    due_on TEXT CHECK (due_on IS NULL OR (length(due_on) = 10 AND date(due_on) = due_on))
  ) STRICT;

CREATE TABLE plan_goal_issues (
    goal_id TEXT NOT NULL REFERENCES plan_goals (id) ON DELETE RESTRICT,
    issue_id TEXT NOT NULL REFERENCES case_issues (id) ON DELETE RESTRICT,
    PRIMARY KEY (goal_id, issue_id)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE monitorings (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES support_plans (id) ON DELETE RESTRICT,
    due_on TEXT NOT NULL CHECK (due_on IS NULL OR (length(due_on) = 10 AND date(due_on) = due_on)),
    done_on TEXT CHECK (done_on IS NULL OR (length(done_on) = 10 AND date(done_on) = done_on)),
    monitor TEXT NOT NULL,
    situation TEXT NOT NULL,
    voice TEXT NOT NULL,
    answers TEXT NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('', 'continue', 'replan', 'evaluate')),
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT
  ) STRICT;

CREATE TABLE evaluations (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL UNIQUE REFERENCES support_plans (id) ON DELETE RESTRICT,
    evaluated_on TEXT NOT NULL CHECK (evaluated_on IS NULL OR (length(evaluated_on) = 10 AND date(evaluated_on) = evaluated_on)),
    evaluator TEXT NOT NULL,
    goals TEXT NOT NULL,
    changes TEXT NOT NULL,
    changes_note TEXT NOT NULL,
    voice TEXT NOT NULL,
    roles_review TEXT NOT NULL,
    remaining TEXT NOT NULL,
    answers TEXT NOT NULL,
    conclusion TEXT NOT NULL CHECK (conclusion IN ('', 'closure', 'replan', 'suspension', 'watch')),
    meeting_id TEXT REFERENCES meetings (id) ON DELETE RESTRICT,
    finished_at TEXT,
    row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT;

CREATE TABLE consent_agencies (
    consent_id TEXT NOT NULL REFERENCES consents (id) ON DELETE RESTRICT,
    agency_id TEXT NOT NULL REFERENCES agencies (id) ON DELETE RESTRICT,
    PRIMARY KEY (consent_id, agency_id)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE "disclosures" (
    id TEXT PRIMARY KEY,
    fiscal_year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    issued_at TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    document TEXT NOT NULL,
    title TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('pdf', 'printer', 'file', 'clipboard', 'spoken', 'letter', 'other')),
    recipient TEXT NOT NULL,
    recipient_agency_id TEXT REFERENCES agencies (id) ON DELETE RESTRICT,
    purpose TEXT NOT NULL,
    items TEXT NOT NULL,
    exception_reason TEXT NOT NULL,
    left_out INTEGER NOT NULL,
    UNIQUE (fiscal_year, serial)
  ) STRICT;

CREATE TABLE "disclosure_cases" (
    disclosure_id TEXT NOT NULL REFERENCES "disclosures" (id) ON DELETE RESTRICT,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    legal_basis TEXT NOT NULL,
    PRIMARY KEY (disclosure_id, case_id)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE disclosure_persons (
    disclosure_id TEXT NOT NULL REFERENCES disclosures (id) ON DELETE RESTRICT,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    PRIMARY KEY (disclosure_id, person_id)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE diagram_persons (
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    PRIMARY KEY (household_id, person_id)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE pregnancies (
    id TEXT PRIMARY KEY,
    mother_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    father_id TEXT REFERENCES persons (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('expected', 'stillbirth', 'miscarriage', 'termination')),
    on_day TEXT CHECK (on_day IS NULL OR (length(on_day) = 10 AND date(on_day) = on_day)),
    note TEXT NOT NULL,
    share_scope TEXT NOT NULL CHECK (share_scope IN ('office', 'council', 'consented', 'statistics')),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    CHECK (father_id IS NULL OR father_id <> mother_id)
  ) STRICT;

CREATE TABLE map_edits (
    id TEXT PRIMARY KEY,
    household_id TEXT REFERENCES households (id) ON DELETE RESTRICT,
    changes TEXT NOT NULL,
    edited_at TEXT NOT NULL,
    undone_at TEXT
  ) STRICT;

CREATE TABLE map_snapshots (
    id TEXT PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    meeting_id TEXT REFERENCES meetings (id) ON DELETE RESTRICT,
    taken_on TEXT NOT NULL CHECK (taken_on IS NULL OR (length(taken_on) = 10 AND date(taken_on) = taken_on)),
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    taken_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT;

CREATE TABLE ecomap_nodes (
    id TEXT PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    agency_id TEXT REFERENCES agencies (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    note TEXT NOT NULL,
    share_scope TEXT NOT NULL CHECK (share_scope IN ('office', 'council', 'consented', 'statistics')),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT
  ) STRICT;

CREATE TABLE ecomap_ties (
    id TEXT PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    node TEXT NOT NULL,
    member_id TEXT REFERENCES persons (id) ON DELETE RESTRICT,
    strength TEXT NOT NULL CHECK (strength IN ('strong', 'usual', 'weak', 'cutoff')),
    stress INTEGER NOT NULL CHECK (stress IN (0, 1)),
    direction TEXT NOT NULL CHECK (direction IN ('none', 'in', 'out', 'both')),
    since TEXT CHECK (since IS NULL OR (length(since) = 10 AND date(since) = since)),
    note TEXT NOT NULL,
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    share_scope TEXT NOT NULL CHECK (share_scope IN ('office', 'council', 'consented', 'statistics')),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    corrected_at TEXT NOT NULL,
    corrected_by TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT
  ) STRICT;

CREATE TABLE ecomap_positions (
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    node TEXT NOT NULL,
    x REAL NOT NULL,
    y REAL NOT NULL,
    PRIMARY KEY (household_id, node)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE map_sheets (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('image', 'rows')),
    state TEXT NOT NULL CHECK (state IN ('loading', 'ready')),
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    source_name TEXT NOT NULL,
    note TEXT NOT NULL,
    sort INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT
  ) STRICT;

CREATE TABLE map_sheet_districts (
    sheet_id TEXT NOT NULL REFERENCES map_sheets (id) ON DELETE RESTRICT,
    district_id TEXT NOT NULL REFERENCES districts (id) ON DELETE RESTRICT,
    PRIMARY KEY (sheet_id, district_id)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE map_sources (
    sheet_id TEXT NOT NULL REFERENCES map_sheets (id) ON DELETE RESTRICT,
    part INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (sheet_id, part)
  ) STRICT;

CREATE TABLE map_tiles (
    sheet_id TEXT NOT NULL REFERENCES map_sheets (id) ON DELETE RESTRICT,
    level INTEGER NOT NULL,
    tile_column INTEGER NOT NULL,
    tile_row INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (sheet_id, level, tile_column, tile_row)
  ) STRICT;

CREATE TABLE map_pins (
    sheet_id TEXT NOT NULL REFERENCES map_sheets (id) ON DELETE RESTRICT,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    x REAL NOT NULL,
    y REAL NOT NULL,
    PRIMARY KEY (sheet_id, household_id)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE map_places (
    id TEXT PRIMARY KEY,
    sheet_id TEXT NOT NULL REFERENCES map_sheets (id) ON DELETE RESTRICT,
    layer TEXT NOT NULL,
    shape TEXT NOT NULL CHECK (shape IN ('point', 'line', 'area')),
    points TEXT NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT
  ) STRICT;

CREATE TABLE household_supports (
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    layer TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (household_id, layer)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE support_lines (
    id TEXT PRIMARY KEY,
    helper_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    helped_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    note TEXT NOT NULL,
    since TEXT CHECK (since IS NULL OR (length(since) = 10 AND date(since) = since)),
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    CHECK (helper_id <> helped_id)
  ) STRICT;

CREATE TABLE map_consents (
    id TEXT PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    audience TEXT NOT NULL CHECK (audience IN ('commissioner', 'residents')),
    status TEXT NOT NULL CHECK (status IN ('given', 'refused', 'withdrawn')),
    stated_on TEXT NOT NULL CHECK (stated_on IS NULL OR (length(stated_on) = 10 AND date(stated_on) = stated_on)),
    giver TEXT NOT NULL,
    note TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    recorded_at TEXT NOT NULL
  ) STRICT;

CREATE TABLE survey_visits (
    id TEXT PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    fiscal_year INTEGER NOT NULL,
    visited_on TEXT NOT NULL CHECK (visited_on IS NULL OR (length(visited_on) = 10 AND date(visited_on) = visited_on)),
    result TEXT NOT NULL,
    note TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    deleted_at TEXT
  ) STRICT;

INSERT INTO settings (name, value) VALUES ('municipality', '見本町');

INSERT INTO settings (name, value) VALUES ('createdAt', '2026-04-01T00:00:00.000Z');

INSERT INTO settings (name, value) VALUES ('settings', '{"language":"ja","autoLockMinutes":15,"density":"usual","contrast":"usual","sectionName":"住民福祉係","unknownSexSymbol":"diamond"}');

INSERT INTO staff (id, name, active) VALUES ('01890000-0000-7000-8000-000000000001', '見本 花子', 1);

INSERT INTO code_entries (list, code, label, field, active, alert, sort) VALUES ('issue', '601', 'ひきこもりのこと', 'isolation', 1, 0, 10);

INSERT INTO code_entries (list, code, label, field, active, alert, sort) VALUES ('issue', 'own-1', '町独自の課題', 'other', 0, 0, 20);

INSERT INTO code_entries (list, code, label, field, active, alert, sort) VALUES ('contactMethod', 'home-visit', '訪問', '', 1, 0, 10);

INSERT INTO code_entries (list, code, label, field, active, alert, sort) VALUES ('referralRoute', 'family', '家族・親族', '', 1, 0, 10);

INSERT INTO code_entries (list, code, label, field, active, alert, sort) VALUES ('urgency', 'week', '1週間以内', '', 1, 0, 10);

INSERT INTO code_entries (list, code, label, field, active, alert, sort) VALUES ('screening', 'no-consent', '同意未取得だが継続して取り組む', '', 1, 0, 10);

INSERT INTO code_entries (list, code, label, field, active, alert, sort) VALUES ('agencyCategory', 'social-council', '社会福祉協議会', '', 1, 0, 10);

INSERT INTO code_entries (list, code, label, field, active, alert, sort) VALUES ('consentMethod', 'paper', '書面', '', 1, 0, 10);

INSERT INTO code_entries (list, code, label, field, active, alert, sort) VALUES ('closeReason', 'solved', '課題の解決・改善', '', 1, 0, 10);

INSERT INTO districts (id, parent_id, name, level, register_code, sort, row_version) VALUES ('01890000-0000-7000-8000-000000000010', NULL, '東部地区', 'area', '', 1, 1);

INSERT INTO districts (id, parent_id, name, level, register_code, sort, row_version) VALUES ('01890000-0000-7000-8000-000000000011', '01890000-0000-7000-8000-000000000010', '見本一区', 'ward', '101', 1, 1);

INSERT INTO agencies (id, name, short_name, category, phone, secrecy, active, row_version) VALUES ('01890000-0000-7000-8000-000000000020', '見本町社会福祉協議会', '社協', 'social-council', '0000-22-0001', 1, 1, 1);

INSERT INTO agency_people (agency_id, sort, name, post, initial) VALUES ('01890000-0000-7000-8000-000000000020', 1, '架空 支子', '相談員', '架');

INSERT INTO persons (id, name, kana, substitute_name, birth_date, birth_precision, birth_text, death_date, death_precision, death_text, sex, residency, nationality, note, register_number, twin_group, twin_kind, row_version, deleted_at, work, care_need, school, merged_into, marks) VALUES ('01890000-0000-7000-8000-000000000030', '架空 母', 'かくう はは', '', '1944-04-01', 'day', 'S19.4.1', NULL, NULL, NULL, 'female', 'resident', '', '耳が遠い', 'R0001', NULL, NULL, 1, NULL, '', '', '', NULL, '');

INSERT INTO persons (id, name, kana, substitute_name, birth_date, birth_precision, birth_text, death_date, death_precision, death_text, sex, residency, nationality, note, register_number, twin_group, twin_kind, row_version, deleted_at, work, care_need, school, merged_into, marks) VALUES ('01890000-0000-7000-8000-000000000031', '架空 長男', 'かくう ちょうなん', '', '1972-01-01', 'year', '昭和47年', NULL, NULL, NULL, 'male', 'resident', '', '', 'R0002', '01890000-0000-7000-8000-000000000403', 'fraternal', 1, NULL, '', '', '', NULL, '');

INSERT INTO persons (id, name, kana, substitute_name, birth_date, birth_precision, birth_text, death_date, death_precision, death_text, sex, residency, nationality, note, register_number, twin_group, twin_kind, row_version, deleted_at, work, care_need, school, merged_into, marks) VALUES ('01890000-0000-7000-8000-000000000032', '架空 妻', 'かくう つま', '', '1975-05-05', 'day', 'S50.5.5', '2020-02-02', 'day', 'R2.2.2', 'female', 'dead', '', '', NULL, NULL, NULL, 1, NULL, '', '', '', NULL, '');

INSERT INTO persons (id, name, kana, substitute_name, birth_date, birth_precision, birth_text, death_date, death_precision, death_text, sex, residency, nationality, note, register_number, twin_group, twin_kind, row_version, deleted_at, work, care_need, school, merged_into, marks) VALUES ('01890000-0000-7000-8000-000000000033', '髙﨑 太一', 'たかさき たいち', '高崎 太一', '1945-01-01', 'about', '昭和20年頃', NULL, NULL, NULL, 'male', 'resident', '', '', NULL, '01890000-0000-7000-8000-000000000403', 'fraternal', 1, NULL, '', '', '', NULL, '');

INSERT INTO households (id, label, postal_code, address, phone, district_id, note, register_number, row_version, deleted_at, address_key, phone_digits, key_person_absent, key_person_note, merged_into) VALUES ('01890000-0000-7000-8000-000000000040', '', '000-0001', '見本町東1-2-3', '0000-22-0000', '01890000-0000-7000-8000-000000000011', '犬がいる', 'S100', 1, NULL, '', '', 0, '', NULL);

INSERT INTO households (id, label, postal_code, address, phone, district_id, note, register_number, row_version, deleted_at, address_key, phone_digits, key_person_absent, key_person_note, merged_into) VALUES ('01890000-0000-7000-8000-000000000041', '髙﨑家', '', '見本町西4番地', '', NULL, '', NULL, 1, NULL, '', '', 0, '', NULL);

INSERT INTO memberships (id, household_id, person_id, relationship, relationship_text, resident, whereabouts, key_person, starts_on, ends_on, sort, row_version, removed_at, start_reason, end_reason) VALUES ('01890000-0000-7000-8000-000000000050', '01890000-0000-7000-8000-000000000040', '01890000-0000-7000-8000-000000000030', '02', '', 1, '', 1, NULL, NULL, 1, 1, NULL, '', '');

INSERT INTO memberships (id, household_id, person_id, relationship, relationship_text, resident, whereabouts, key_person, starts_on, ends_on, sort, row_version, removed_at, start_reason, end_reason) VALUES ('01890000-0000-7000-8000-000000000051', '01890000-0000-7000-8000-000000000040', '01890000-0000-7000-8000-000000000031', '20', '', 1, '', 0, '2000-04-01', NULL, 2, 1, NULL, '', '');

INSERT INTO memberships (id, household_id, person_id, relationship, relationship_text, resident, whereabouts, key_person, starts_on, ends_on, sort, row_version, removed_at, start_reason, end_reason) VALUES ('01890000-0000-7000-8000-000000000052', '01890000-0000-7000-8000-000000000040', '01890000-0000-7000-8000-000000000032', '20,12', '長男の妻', 1, '', 0, NULL, NULL, 3, 1, '2026-05-01T00:00:00.000Z', '', '');

INSERT INTO memberships (id, household_id, person_id, relationship, relationship_text, resident, whereabouts, key_person, starts_on, ends_on, sort, row_version, removed_at, start_reason, end_reason) VALUES ('01890000-0000-7000-8000-000000000053', '01890000-0000-7000-8000-000000000041', '01890000-0000-7000-8000-000000000033', '02', '', 1, '', 0, NULL, NULL, 1, 1, NULL, '', '');

INSERT INTO address_protections (id, person_id, starts_on, ends_on, reason, released_at, release_reason, released_by) VALUES ('01890000-0000-7000-8000-000000000060', '01890000-0000-7000-8000-000000000033', '2026-04-01', '2027-03-31', 'DV等支援措置', NULL, '', NULL);

INSERT INTO partnerships (id, person_a, person_b, kind, state, started_on, ended_on) VALUES ('01890000-0000-7000-8000-000000000071', '01890000-0000-7000-8000-000000000031', '01890000-0000-7000-8000-000000000032', 'married', 'widowed', NULL, NULL);

INSERT INTO parentages (id, child, parent, kind) VALUES ('01890000-0000-7000-8000-000000000070', '01890000-0000-7000-8000-000000000031', '01890000-0000-7000-8000-000000000030', 'birth');

INSERT INTO sibling_ties (group_id, person_id) VALUES ('01890000-0000-7000-8000-000000000400', '01890000-0000-7000-8000-000000000031');

INSERT INTO sibling_ties (group_id, person_id) VALUES ('01890000-0000-7000-8000-000000000400', '01890000-0000-7000-8000-000000000033');

INSERT INTO emotional_ties (id, person_a, person_b, kind, directed, since, note, until, share_scope, sensitive) VALUES ('01890000-0000-7000-8000-000000000401', '01890000-0000-7000-8000-000000000031', '01890000-0000-7000-8000-000000000030', 'conflict', 0, '2020-01-01', '', NULL, 'office', 1);

INSERT INTO emotional_ties (id, person_a, person_b, kind, directed, since, note, until, share_scope, sensitive) VALUES ('01890000-0000-7000-8000-000000000402', '01890000-0000-7000-8000-000000000030', '01890000-0000-7000-8000-000000000032', 'abuse', 1, NULL, '', NULL, 'office', 1);

INSERT INTO diagram_positions (household_id, person_id, x, y) VALUES ('01890000-0000-7000-8000-000000000040', '01890000-0000-7000-8000-000000000031', 120.5, -40);

INSERT INTO cases (id, fiscal_year, serial, household_id, principal_id, status, lead_agency_id, lead_worker, row_version, deleted_at, priority, next_check_on, next_check_plan) VALUES ('01890000-0000-7000-8000-000000000080', 2026, 1, '01890000-0000-7000-8000-000000000040', '01890000-0000-7000-8000-000000000031', 'supporting', '01890000-0000-7000-8000-000000000020', '架空 支子', 1, NULL, '', NULL, '');

INSERT INTO cases (id, fiscal_year, serial, household_id, principal_id, status, lead_agency_id, lead_worker, row_version, deleted_at, priority, next_check_on, next_check_plan) VALUES ('01890000-0000-7000-8000-000000000081', 2026, 2, '01890000-0000-7000-8000-000000000041', '01890000-0000-7000-8000-000000000033', 'closed', NULL, '', 1, NULL, '', NULL, '');

INSERT INTO case_status_changes (case_id, sequence, status, changed_on, reason, staff_id, recorded_at) VALUES ('01890000-0000-7000-8000-000000000080', 1, 'intake', '2026-04-10', '', '01890000-0000-7000-8000-000000000001', '2026-04-10T01:00:00.000Z');

INSERT INTO case_status_changes (case_id, sequence, status, changed_on, reason, staff_id, recorded_at) VALUES ('01890000-0000-7000-8000-000000000080', 2, 'supporting', '2026-05-10', '会議で決定', '01890000-0000-7000-8000-000000000001', '2026-05-10T01:00:00.000Z');

INSERT INTO case_status_changes (case_id, sequence, status, changed_on, reason, staff_id, recorded_at) VALUES ('01890000-0000-7000-8000-000000000081', 1, 'intake', '2026-04-20', '', '01890000-0000-7000-8000-000000000001', '2026-04-20T01:00:00.000Z');

INSERT INTO case_status_changes (case_id, sequence, status, changed_on, reason, staff_id, recorded_at) VALUES ('01890000-0000-7000-8000-000000000081', 2, 'closed', '2026-06-01', '転出', '01890000-0000-7000-8000-000000000001', '2026-06-01T01:00:00.000Z');

INSERT INTO intakes (id, case_id, household_id, received_on, received_by, route, referrer_agency_id, referrer_name, referrer_phone, main_issue, chief_complaint, content, urgency, urgency_reason, screening, row_version, form, reception_number, principal_id, visitor_name, visitor_relation, visitor_phone, involved_agencies, request, no_consent_reason, consent_outlook, outcome_on, outcome_note, deleted_at) VALUES ('01890000-0000-7000-8000-000000000090', '01890000-0000-7000-8000-000000000080', '01890000-0000-7000-8000-000000000040', '2026-04-10', '見本', 'family', '01890000-0000-7000-8000-000000000020', '架空 親戚', '0000-22-3333', '601', '長男が外に出られない', '母から聞いた。', 'week', '', 'no-consent', 1, 'consented', '', '01890000-0000-7000-8000-000000000031', '', '', '', '', '', '', '', NULL, '', NULL);

INSERT INTO intakes (id, case_id, household_id, received_on, received_by, route, referrer_agency_id, referrer_name, referrer_phone, main_issue, chief_complaint, content, urgency, urgency_reason, screening, row_version, form, reception_number, principal_id, visitor_name, visitor_relation, visitor_phone, involved_agencies, request, no_consent_reason, consent_outlook, outcome_on, outcome_note, deleted_at) VALUES ('01890000-0000-7000-8000-000000000091', '01890000-0000-7000-8000-000000000081', '01890000-0000-7000-8000-000000000041', '2026-04-20', '見本', 'family', NULL, '', '', NULL, '眠れない', '', 'week', '', 'no-consent', 1, 'consented', '', '01890000-0000-7000-8000-000000000033', '', '', '', '', '', '', '', NULL, '', NULL);

INSERT INTO intake_issues (intake_id, code) VALUES ('01890000-0000-7000-8000-000000000090', '601');

INSERT INTO intake_issues (intake_id, code) VALUES ('01890000-0000-7000-8000-000000000090', 'own-1');

INSERT INTO consents (id, case_id, person_id, status, consented_on, scope, staff_id, recorded_at, kind, giver, giver_name, method, explained_by, all_agencies, items, requested_on, expires_on, recheck_on, document_place, reason, told) VALUES ('01890000-0000-7000-8000-000000000100', '01890000-0000-7000-8000-000000000080', '01890000-0000-7000-8000-000000000031', 'unconfirmed', NULL, '', '01890000-0000-7000-8000-000000000001', '2026-04-10T01:00:00.000Z', 'sharing', 'self', '', '', '', 1, '', NULL, NULL, NULL, '', '', '');

INSERT INTO consents (id, case_id, person_id, status, consented_on, scope, staff_id, recorded_at, kind, giver, giver_name, method, explained_by, all_agencies, items, requested_on, expires_on, recheck_on, document_place, reason, told) VALUES ('01890000-0000-7000-8000-000000000101', '01890000-0000-7000-8000-000000000080', '01890000-0000-7000-8000-000000000031', 'oral', '2026-05-01', '会議に出る機関', '01890000-0000-7000-8000-000000000001', '2026-05-01T01:00:00.000Z', 'sharing', 'self', '', '', '', 1, '', NULL, NULL, NULL, '', '', '');

INSERT INTO consents (id, case_id, person_id, status, consented_on, scope, staff_id, recorded_at, kind, giver, giver_name, method, explained_by, all_agencies, items, requested_on, expires_on, recheck_on, document_place, reason, told) VALUES ('01890000-0000-7000-8000-000000000102', '01890000-0000-7000-8000-000000000080', '01890000-0000-7000-8000-000000000030', 'written', '2026-05-02', '社協', '01890000-0000-7000-8000-000000000001', '2026-05-02T01:00:00.000Z', 'sharing', 'self', '', '', '', 1, '', NULL, NULL, NULL, '', '', '');

INSERT INTO consents (id, case_id, person_id, status, consented_on, scope, staff_id, recorded_at, kind, giver, giver_name, method, explained_by, all_agencies, items, requested_on, expires_on, recheck_on, document_place, reason, told) VALUES ('01890000-0000-7000-8000-000000000103', '01890000-0000-7000-8000-000000000081', '01890000-0000-7000-8000-000000000033', 'refused', NULL, '', '01890000-0000-7000-8000-000000000001', '2026-04-20T01:00:00.000Z', 'sharing', 'self', '', '', '', 1, '', NULL, NULL, NULL, '', '', '');

INSERT INTO contact_notes (id, case_id, thread_id, revision, is_current, reason, contacted_on, method, counterpart, minutes, body, next_on, next_plan, next_done, share_scope, sensitive, staff_id, written_at, starts_at, place, third_party, judgement, stage, withdrawn_at, withdrawn_by, withdrawn_reason) VALUES ('01890000-0000-7000-8000-000000000110', '01890000-0000-7000-8000-000000000080', '01890000-0000-7000-8000-000000000110', 1, 0, '', '2026-05-12', 'home-visit', '母', 30, '玄関先で話した', '2026-06-12', 'もう一度訪ねる', 0, 'council', 0, '01890000-0000-7000-8000-000000000001', '2026-05-12T05:00:00.000Z', NULL, '', '', '', '', NULL, NULL, '');

INSERT INTO contact_notes (id, case_id, thread_id, revision, is_current, reason, contacted_on, method, counterpart, minutes, body, next_on, next_plan, next_done, share_scope, sensitive, staff_id, written_at, starts_at, place, third_party, judgement, stage, withdrawn_at, withdrawn_by, withdrawn_reason) VALUES ('01890000-0000-7000-8000-000000000111', '01890000-0000-7000-8000-000000000080', '01890000-0000-7000-8000-000000000110', 2, 1, '誤記', '2026-05-12', 'home-visit', '母', 40, '居間で話した', '2026-06-12', 'もう一度訪ねる', 0, 'council', 0, '01890000-0000-7000-8000-000000000001', '2026-05-13T05:00:00.000Z', NULL, '', '', '', '', NULL, NULL, '');

INSERT INTO contact_notes (id, case_id, thread_id, revision, is_current, reason, contacted_on, method, counterpart, minutes, body, next_on, next_plan, next_done, share_scope, sensitive, staff_id, written_at, starts_at, place, third_party, judgement, stage, withdrawn_at, withdrawn_by, withdrawn_reason) VALUES ('01890000-0000-7000-8000-000000000112', '01890000-0000-7000-8000-000000000081', '01890000-0000-7000-8000-000000000112', 1, 1, '', '2026-05-20', 'home-visit', '本人', NULL, '避難先のこと; 書かないと約束', NULL, '', 0, 'office', 1, '01890000-0000-7000-8000-000000000001', '2026-05-20T05:00:00.000Z', NULL, '', '', '', '', NULL, NULL, '');

INSERT INTO contact_note_members (note_id, person_id) VALUES ('01890000-0000-7000-8000-000000000111', '01890000-0000-7000-8000-000000000030');

INSERT INTO contact_note_members (note_id, person_id) VALUES ('01890000-0000-7000-8000-000000000111', '01890000-0000-7000-8000-000000000031');

INSERT INTO meeting_types (id, name, legal_basis, confidentiality_text, active, sort, row_version) VALUES ('01890000-0000-7000-8000-000000000120', '支援会議', 'art106-6', '知り得た秘密を漏らしてはならない。', 1, 1, 1);

INSERT INTO meetings (id, type_id, fiscal_year, serial, held_on, starts_at, ends_at, place, chair, recorder, opening, closing, finalised_at, finalised_by, final_name, final_legal_basis, final_confidentiality_text, row_version) VALUES ('01890000-0000-7000-8000-000000000121', '01890000-0000-7000-8000-000000000120', 2026, 1, '2026-05-15', '13:30', '15:00', '役場', '見本', '見本', '', '', '2026-05-16T00:00:00.000Z', '01890000-0000-7000-8000-000000000001', '支援会議', 'art106-6', '知り得た秘密を漏らしてはならない。', 1);

INSERT INTO meetings (id, type_id, fiscal_year, serial, held_on, starts_at, ends_at, place, chair, recorder, opening, closing, finalised_at, finalised_by, final_name, final_legal_basis, final_confidentiality_text, row_version) VALUES ('01890000-0000-7000-8000-000000000122', '01890000-0000-7000-8000-000000000120', 2026, 2, '2026-12-15', '13:30', NULL, '役場', '', '', '', '', NULL, NULL, NULL, NULL, NULL, 1);

INSERT INTO meeting_attendees (id, meeting_id, agency_id, agency_name, post, name, attendance, sort) VALUES ('01890000-0000-7000-8000-000000000130', '01890000-0000-7000-8000-000000000121', '01890000-0000-7000-8000-000000000020', '見本町社会福祉協議会', '相談員', '架空 支子', 'present', 1);

INSERT INTO meeting_attendees (id, meeting_id, agency_id, agency_name, post, name, attendance, sort) VALUES ('01890000-0000-7000-8000-000000000601', '01890000-0000-7000-8000-000000000122', '01890000-0000-7000-8000-000000000020', '社会福祉協議会', '', '架空 支子', 'invited', 1);

INSERT INTO agenda_items (id, meeting_id, case_id, sort, kind, legal_basis, exception_reason, questions, reported, discussed, decided, final_consent, row_version) VALUES ('01890000-0000-7000-8000-000000000140', '01890000-0000-7000-8000-000000000121', '01890000-0000-7000-8000-000000000080', 1, 'new', 'art106-6', '', '', '訪問の様子', '関わり方', '社協が訪ねる', NULL, 1);

INSERT INTO agenda_items (id, meeting_id, case_id, sort, kind, legal_basis, exception_reason, questions, reported, discussed, decided, final_consent, row_version) VALUES ('01890000-0000-7000-8000-000000000141', '01890000-0000-7000-8000-000000000122', '01890000-0000-7000-8000-000000000080', 1, 'monitoring', 'art106-6', '', 'その後は', '', '', '', NULL, 1);

INSERT INTO role_assignments (id, case_id, agenda_item_id, agency_id, agency_name, worker, task, due_on, state, sort, row_version, plan_id, goal_id, frequency) VALUES ('01890000-0000-7000-8000-000000000150', '01890000-0000-7000-8000-000000000080', '01890000-0000-7000-8000-000000000140', '01890000-0000-7000-8000-000000000020', '社協', '架空 支子', '月に一度訪ねる', '2026-12-31', 'doing', 1, 1, NULL, NULL, '');

INSERT INTO role_assignments (id, case_id, agenda_item_id, agency_id, agency_name, worker, task, due_on, state, sort, row_version, plan_id, goal_id, frequency) VALUES ('01890000-0000-7000-8000-000000000151', '01890000-0000-7000-8000-000000000080', NULL, NULL, '家族', '', '通帳を探す', NULL, 'planned', 1, 1, NULL, NULL, '');

INSERT INTO meeting_amendments (id, meeting_id, agenda_item_id, text, reason, staff_id, written_at) VALUES ('01890000-0000-7000-8000-000000000160', '01890000-0000-7000-8000-000000000121', '01890000-0000-7000-8000-000000000140', '月に二度とする', '社協の申し出', '01890000-0000-7000-8000-000000000001', '2026-05-20T00:00:00.000Z');

INSERT INTO drafts (form, content, saved_at) VALUES ('contactNote:01890000-0000-7000-8000-000000000080', '{"body":"書きかけ"}', '2026-05-21T00:00:00.000Z');

INSERT INTO commands (id, name, value, carried_out_at) VALUES ('01890000-0000-7000-8000-000000000506', 'household.add', '{}', '2026-11-20T03:00:00.000Z');

INSERT INTO audit_log (sequence, at, staff_id, action, subject, previous_hash, hash) VALUES (1, '2026-04-01T00:00:00.000Z', '01890000-0000-7000-8000-000000000001', 'office.create', '', '', '0c82f4863645947c547b4fb08e1d9f1c65a14977c4eb1209a7dcb7cb791745eb');

INSERT INTO backups (id, made_at, place, folder_name, bytes, verified, staff_id) VALUES ('01890000-0000-7000-8000-000000000507', '2026-11-20T03:00:00.000Z', 'folder', '控え', 1000, 1, '01890000-0000-7000-8000-000000000001');

INSERT INTO search_subjects (number, kind, subject) VALUES (1, 'person', '01890000-0000-7000-8000-000000000030');

INSERT INTO search_subjects (number, kind, subject) VALUES (2, 'household', '01890000-0000-7000-8000-000000000040');

INSERT INTO search_index (rowid, grams) VALUES (1, '架空 空見 見本');

INSERT INTO person_phones (person_id, sort, number, digits, owner, callable) VALUES ('01890000-0000-7000-8000-000000000030', 1, '0000-22-1111', '0000221111', '', '');

INSERT INTO person_phones (person_id, sort, number, digits, owner, callable) VALUES ('01890000-0000-7000-8000-000000000031', 1, '(0000) 22 2222', '0000222222', '', '');

INSERT INTO person_names (person_id, sort, kind, name, kana) VALUES ('01890000-0000-7000-8000-000000000030', 1, 'maiden', '旧姓 見本', 'きゅうせい');

INSERT INTO registered_households (number, postal_code, address, district_id, as_of) VALUES ('S100', '000-0001', '見本町東1-2-3', '01890000-0000-7000-8000-000000000011', NULL);

INSERT INTO registered_members (person_id, number, relationship, relationship_text, sort) VALUES ('01890000-0000-7000-8000-000000000030', 'S100', '02', '', 1);

INSERT INTO registered_members (person_id, number, relationship, relationship_text, sort) VALUES ('01890000-0000-7000-8000-000000000031', 'S100', '20', '', 2);

INSERT INTO care_ties (id, carer_id, cared_id, note, deleted_at) VALUES ('01890000-0000-7000-8000-000000000404', '01890000-0000-7000-8000-000000000031', '01890000-0000-7000-8000-000000000030', '通院の付き添い', NULL);

INSERT INTO outside_ties (id, household_id, member_id, kind, person_id, agency_id, name, phone, callable, note, key_person, starts_on, ends_on, share_scope, sensitive, row_version, deleted_at) VALUES ('01890000-0000-7000-8000-000000000405', '01890000-0000-7000-8000-000000000040', '01890000-0000-7000-8000-000000000030', 'neighbour', NULL, '01890000-0000-7000-8000-000000000020', '隣の架空さん', '', '', '', 1, NULL, NULL, 'office', 0, 1, NULL);

INSERT INTO warnings (id, household_id, person_id, kind, text, known, starts_on, review_on, ended_on, end_reason, share_scope, sensitive, row_version, deleted_at) VALUES ('01890000-0000-7000-8000-000000000406', '01890000-0000-7000-8000-000000000040', NULL, 'dog', '犬がいる', 'known', '2026-11-01', '2027-04-01', NULL, '', 'office', 0, 1, NULL);

INSERT INTO address_protection_releases (id, protection_id, reason, staff_id, released_at, until, relocked_at) VALUES ('01890000-0000-7000-8000-000000000501', '01890000-0000-7000-8000-000000000060', '訪問のため', '01890000-0000-7000-8000-000000000001', '2026-11-20T03:00:00.000Z', '2026-11-20T03:00:00.000Z', NULL);

INSERT INTO merges (id, kind, kept_id, dropped_id, changes, staff_id, merged_at, undone_at) VALUES ('01890000-0000-7000-8000-000000000502', 'person', '01890000-0000-7000-8000-000000000031', '01890000-0000-7000-8000-000000000032', '[]', '01890000-0000-7000-8000-000000000001', '2026-11-20T03:00:00.000Z', '2026-11-20T03:00:00.000Z');

INSERT INTO movements (id, scope, changes, left_at, recorded_at, taken_back_at) VALUES ('01890000-0000-7000-8000-000000000407', '{"households":["01890000-0000-7000-8000-000000000040"],"persons":["01890000-0000-7000-8000-000000000030"]}', '[]', 'x', '2026-11-20T03:00:00.000Z', NULL);

INSERT INTO sign_dismissals (id, household_id, rule, subject, facts, reason, staff_id, dismissed_at, withdrawn_at) VALUES ('01890000-0000-7000-8000-000000000503', '01890000-0000-7000-8000-000000000040', 'old-alone', '01890000-0000-7000-8000-000000000030', '{}', '毎日電話がある', '01890000-0000-7000-8000-000000000001', '2026-11-20T03:00:00.000Z', NULL);

INSERT INTO emergency_steps (id, intake_id, done_on, done_at, action, told, answer, staff_id, recorded_at, deleted_at) VALUES ('01890000-0000-7000-8000-000000000504', '01890000-0000-7000-8000-000000000090', '2026-11-01', '10:00', '警察に連絡', '所在の確認', '', '01890000-0000-7000-8000-000000000001', '2026-11-20T03:00:00.000Z', NULL);

INSERT INTO concerns (id, noticed_on, route, informant, informant_phone, agency_id, called, place, district_id, members, content, urgency, next_on, next_plan, state, settled_on, settled_reason, intake_id, row_version, deleted_at) VALUES ('01890000-0000-7000-8000-000000000408', '2026-11-01', 'neighbour', '', '', NULL, '青い屋根の家', '', '01890000-0000-7000-8000-000000000011', '', '新聞がたまっている', 'week', NULL, '', 'watching', NULL, '', NULL, 1, NULL);

INSERT INTO referral_slips (id, direction, fiscal_year, serial, dated_on, agency_id, agency_name, worker, phone, household_id, person_id, case_id, intake_id, subject_name, subject_kana, subject_sex, subject_birth, subject_address, subject_phone, members, topics, content, request, already_told, consent, consent_on, urgency, reply_due_on, replied_on, reply_by, reply, reply_lead, row_version, deleted_at) VALUES ('01890000-0000-7000-8000-000000000409', 'sent', 2026, 1, '2026-11-01', '01890000-0000-7000-8000-000000000020', '社協', '', '', '01890000-0000-7000-8000-000000000040', '01890000-0000-7000-8000-000000000031', '01890000-0000-7000-8000-000000000080', NULL, '架空', '', 'male', '', '', '', '', '', '家計の相談', '', '', 'given', NULL, 'week', NULL, NULL, '', '', '', 1, NULL);

INSERT INTO tasks (id, title, note, due_on, urgent, case_id, household_id, assignee, recurrence, anchor_on, series_id, done_on, done_note, row_version, deleted_at) VALUES ('01890000-0000-7000-8000-000000000410', '電話する', '', '2026-11-01', 0, '01890000-0000-7000-8000-000000000080', NULL, '', 'monthly', '2026-11-01', '01890000-0000-7000-8000-000000000410', NULL, '', 1, NULL);

INSERT INTO tasks (id, title, note, due_on, urgent, case_id, household_id, assignee, recurrence, anchor_on, series_id, done_on, done_note, row_version, deleted_at) VALUES ('01890000-0000-7000-8000-000000000411', '捨てたこと', '', '2026-11-01', 0, NULL, NULL, '', 'none', '2026-11-01', '01890000-0000-7000-8000-000000000411', NULL, '', 1, '2026-11-20T03:00:00.000Z');

INSERT INTO snoozes (kind, subject_id, due_on, until, reason, staff_id, snoozed_at) VALUES ('task', '01890000-0000-7000-8000-000000000410', '2026-11-01', '2026-12-01', '本人が不在', '01890000-0000-7000-8000-000000000001', '2026-11-20T03:00:00.000Z');

INSERT INTO trash (id, kind, subject_id, title, items, staff_id, removed_at, restored_at) VALUES ('01890000-0000-7000-8000-000000000505', 'task', '01890000-0000-7000-8000-000000000411', '捨てたこと', '[{"table":"tasks","id":"01890000-0000-7000-8000-000000000411"}]', '01890000-0000-7000-8000-000000000001', '2026-11-20T03:00:00.000Z', NULL);

INSERT INTO case_leads (case_id, sequence, agency_id, worker, starts_on, reason, staff_id, recorded_at) VALUES ('01890000-0000-7000-8000-000000000080', 1, '01890000-0000-7000-8000-000000000020', '架空 支子', '2026-04-10', '', '01890000-0000-7000-8000-000000000001', '2026-04-10T01:00:00.000Z');

INSERT INTO case_issues (id, case_id, person_id, code, note, sort, state, found_on, resolved_on, row_version, deleted_at) VALUES ('01890000-0000-7000-8000-000000000412', '01890000-0000-7000-8000-000000000080', '01890000-0000-7000-8000-000000000031', '601', '昼夜逆転', 1, 'open', '2026-11-01', NULL, 1, NULL);

INSERT INTO case_links (id, case_a, case_b, kind, note, deleted_at) VALUES ('01890000-0000-7000-8000-000000000413', '01890000-0000-7000-8000-000000000080', '01890000-0000-7000-8000-000000000081', 'family', '', NULL);

INSERT INTO case_closures (case_id, sequence, closed_on, reason, outcome, remaining, watched_by, reopening, staff_id, recorded_at) VALUES ('01890000-0000-7000-8000-000000000081', 1, '2026-11-01', 'solved', '家計が整った', '', '', '', '01890000-0000-7000-8000-000000000001', '2026-11-20T03:00:00.000Z');

INSERT INTO attachments (id, owner, owner_id, case_id, name, kind, media_type, bytes, sha256, parts, taken_on, note, thumbnail, share_scope, sensitive, staff_id, added_at, row_version, deleted_at) VALUES ('01890000-0000-7000-8000-000000000414', 'case', '01890000-0000-7000-8000-000000000080', '01890000-0000-7000-8000-000000000080', '写真.png', 'image', 'image/png', 3, '00', 1, NULL, '', NULL, 'office', 0, '01890000-0000-7000-8000-000000000001', '2026-11-20T03:00:00.000Z', 1, NULL);

INSERT INTO attachment_parts (attachment_id, part, content) VALUES ('01890000-0000-7000-8000-000000000414', 0, X'010203');

INSERT INTO assessment_items (code, domain, label, help, kind, options, per_person, reported, active, sort, row_version) VALUES ('housing', 'living', '住まい', '', 'text', '', 0, 0, 1, 1, 1);

INSERT INTO assessments (id, case_id, version, assessed_on, assessor, wishes, strengths, acceptance, worries, judgement, content, share_scope, sensitive, finished_at, staff_id, row_version, deleted_at) VALUES ('01890000-0000-7000-8000-000000000415', '01890000-0000-7000-8000-000000000080', 1, '2026-11-01', '見本', '', '', '', '', '関わりを保つ', '{}', 'office', 0, NULL, '01890000-0000-7000-8000-000000000001', 1, NULL);

INSERT INTO support_plans (id, case_id, kind, number, state, planned_on, planner, vision, staff_view, direction, own_part, family_part, missing_resources, approach, cautions, services, starts_on, ends_on, first_monitoring_on, monitoring_months, explained_on, agreed_on, meeting_id, meeting_result, decided_on, decision_number, ended_on, share_scope, sensitive, row_version, deleted_at) VALUES ('01890000-0000-7000-8000-000000000416', '01890000-0000-7000-8000-000000000080', 'support', 1, 'draft', '2026-11-01', '', '外に出られる', '', '', '', '', '', '', '', '', NULL, NULL, NULL, 3, NULL, NULL, NULL, '', NULL, '', NULL, 'office', 0, 1, NULL);

INSERT INTO plan_goals (id, plan_id, sort, term, text, due_on) VALUES ('01890000-0000-7000-8000-000000000417', '01890000-0000-7000-8000-000000000416', 1, 'short', '玄関に出る', NULL);

INSERT INTO plan_goal_issues (goal_id, issue_id) VALUES ('01890000-0000-7000-8000-000000000417', '01890000-0000-7000-8000-000000000412');

INSERT INTO monitorings (id, plan_id, due_on, done_on, monitor, situation, voice, answers, result, row_version, deleted_at) VALUES ('01890000-0000-7000-8000-000000000418', '01890000-0000-7000-8000-000000000416', '2026-11-01', NULL, '', '', '', '', '', 1, NULL);

INSERT INTO evaluations (id, plan_id, evaluated_on, evaluator, goals, changes, changes_note, voice, roles_review, remaining, answers, conclusion, meeting_id, finished_at, row_version) VALUES ('01890000-0000-7000-8000-000000000419', '01890000-0000-7000-8000-000000000416', '2026-11-01', '', '[]', '[]', '', '', '', '', '[]', '', NULL, NULL, 1);

INSERT INTO consent_agencies (consent_id, agency_id) VALUES ('01890000-0000-7000-8000-000000000102', '01890000-0000-7000-8000-000000000020');

INSERT INTO disclosures (id, fiscal_year, serial, issued_at, staff_id, document, title, way, recipient, recipient_agency_id, purpose, items, exception_reason, left_out) VALUES ('01890000-0000-7000-8000-000000000170', 2026, 1, '2026-05-14T00:00:00.000Z', '01890000-0000-7000-8000-000000000001', 'meeting-sheet', '支援会議 第1回', 'printer', '社協', NULL, '', '', '', 1);

INSERT INTO disclosures (id, fiscal_year, serial, issued_at, staff_id, document, title, way, recipient, recipient_agency_id, purpose, items, exception_reason, left_out) VALUES ('01890000-0000-7000-8000-000000000171', 2026, 2, '2026-05-16T00:00:00.000Z', '01890000-0000-7000-8000-000000000001', 'minutes', '支援会議 第1回 会議録', 'pdf', '', NULL, '', '', '', 0);

INSERT INTO disclosure_cases (disclosure_id, case_id, legal_basis) VALUES ('01890000-0000-7000-8000-000000000170', '01890000-0000-7000-8000-000000000080', 'art106-6');

INSERT INTO disclosure_cases (disclosure_id, case_id, legal_basis) VALUES ('01890000-0000-7000-8000-000000000171', '01890000-0000-7000-8000-000000000080', 'art106-6');

INSERT INTO disclosure_persons (disclosure_id, person_id) VALUES ('01890000-0000-7000-8000-000000000170', '01890000-0000-7000-8000-000000000031');

INSERT INTO diagram_persons (household_id, person_id) VALUES ('01890000-0000-7000-8000-000000000040', '01890000-0000-7000-8000-000000000033');

INSERT INTO pregnancies (id, mother_id, father_id, kind, on_day, note, share_scope, sensitive) VALUES ('01890000-0000-7000-8000-000000000602', '01890000-0000-7000-8000-000000000030', NULL, 'miscarriage', '1980-01-01', '', 'office', 1);

INSERT INTO map_edits (id, household_id, changes, edited_at, undone_at) VALUES ('01890000-0000-7000-8000-000000000603', '01890000-0000-7000-8000-000000000040', '[]', '2026-11-20T03:00:00.000Z', NULL);

INSERT INTO map_snapshots (id, household_id, meeting_id, taken_on, title, content, staff_id, taken_at, deleted_at) VALUES ('01890000-0000-7000-8000-000000000604', '01890000-0000-7000-8000-000000000040', '01890000-0000-7000-8000-000000000121', '2026-05-20', '支援会議 第1回', '{}', '01890000-0000-7000-8000-000000000001', '2026-11-20T03:00:00.000Z', NULL);

INSERT INTO ecomap_nodes (id, household_id, agency_id, name, category, note, share_scope, sensitive, row_version, deleted_at) VALUES ('01890000-0000-7000-8000-000000000605', '01890000-0000-7000-8000-000000000040', NULL, '畑の仲間', 'friend', '', 'office', 0, 1, NULL);

INSERT INTO ecomap_ties (id, household_id, node, member_id, strength, stress, direction, since, note, hidden, share_scope, sensitive, corrected_at, corrected_by) VALUES ('01890000-0000-7000-8000-000000000606', '01890000-0000-7000-8000-000000000040', '01890000-0000-7000-8000-000000000605', '01890000-0000-7000-8000-000000000031', 'weak', 0, 'both', NULL, '', 0, 'office', 0, '2026-11-20T03:00:00.000Z', '01890000-0000-7000-8000-000000000001');

INSERT INTO ecomap_positions (household_id, node, x, y) VALUES ('01890000-0000-7000-8000-000000000040', '01890000-0000-7000-8000-000000000605', 10.5, -20);

INSERT INTO map_sheets (id, name, kind, state, width, height, source_name, note, sort, row_version, deleted_at) VALUES ('01890000-0000-7000-8000-000000000607', '東区', 'image', 'ready', 2000, 1000, '東区.png', '', 1, 1, NULL);

INSERT INTO map_sheet_districts (sheet_id, district_id) VALUES ('01890000-0000-7000-8000-000000000607', '01890000-0000-7000-8000-000000000011');

INSERT INTO map_sources (sheet_id, part, content) VALUES ('01890000-0000-7000-8000-000000000607', 0, X'010203');

INSERT INTO map_tiles (sheet_id, level, tile_column, tile_row, content) VALUES ('01890000-0000-7000-8000-000000000607', 0, 0, 0, X'040506');

INSERT INTO map_pins (sheet_id, household_id, x, y) VALUES ('01890000-0000-7000-8000-000000000607', '01890000-0000-7000-8000-000000000040', 100.5, 200);

INSERT INTO map_places (id, sheet_id, layer, shape, points, name, note, row_version, deleted_at) VALUES ('01890000-0000-7000-8000-000000000608', '01890000-0000-7000-8000-000000000607', 'shop', 'point', '[[300,400]]', '見本商店', '', 1, NULL);

INSERT INTO household_supports (household_id, layer, note) VALUES ('01890000-0000-7000-8000-000000000040', 'alone', '');

INSERT INTO support_lines (id, helper_id, helped_id, note, since, row_version, deleted_at) VALUES ('01890000-0000-7000-8000-000000000609', '01890000-0000-7000-8000-000000000041', '01890000-0000-7000-8000-000000000040', '雪かき', '2025-12-01', 1, NULL);

INSERT INTO map_consents (id, household_id, audience, status, stated_on, giver, note, staff_id, recorded_at) VALUES ('01890000-0000-7000-8000-000000000610', '01890000-0000-7000-8000-000000000040', 'commissioner', 'given', '2026-10-01', '本人', '', '01890000-0000-7000-8000-000000000001', '2026-11-20T03:00:00.000Z');

INSERT INTO survey_visits (id, household_id, fiscal_year, visited_on, result, note, staff_id, deleted_at) VALUES ('01890000-0000-7000-8000-000000000611', '01890000-0000-7000-8000-000000000040', 2026, '2026-09-01', 'met', '', '01890000-0000-7000-8000-000000000001', NULL);

CREATE INDEX districts_parent ON districts (parent_id);

CREATE INDEX households_district ON households (district_id);

CREATE INDEX memberships_household ON memberships (household_id, sort);

CREATE INDEX memberships_person ON memberships (person_id);

CREATE INDEX address_protections_person ON address_protections (person_id) WHERE released_at IS NULL;

CREATE INDEX partnerships_a ON partnerships (person_a);

CREATE INDEX partnerships_b ON partnerships (person_b);

CREATE INDEX parentages_parent ON parentages (parent);

CREATE INDEX sibling_ties_person ON sibling_ties (person_id);

CREATE INDEX cases_household ON cases (household_id);

CREATE INDEX cases_status ON cases (status) WHERE deleted_at IS NULL;

CREATE TRIGGER case_status_changes_no_update BEFORE UPDATE ON case_status_changes BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER case_status_changes_no_delete BEFORE DELETE ON case_status_changes BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE INDEX consents_case ON consents (case_id, recorded_at);

CREATE TRIGGER contact_notes_keep BEFORE DELETE ON contact_notes
    BEGIN SELECT RAISE(ABORT, 'a contact note is never deleted'); END;

CREATE TRIGGER contact_note_members_no_update BEFORE UPDATE ON contact_note_members BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER contact_note_members_no_delete BEFORE DELETE ON contact_note_members BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE INDEX meetings_held ON meetings (held_on);

CREATE INDEX meetings_draft ON meetings (held_on) WHERE finalised_at IS NULL;

CREATE INDEX meeting_attendees_meeting ON meeting_attendees (meeting_id, sort);

CREATE INDEX agenda_items_case ON agenda_items (case_id);

CREATE INDEX role_assignments_case ON role_assignments (case_id);

CREATE INDEX role_assignments_agenda ON role_assignments (agenda_item_id, sort);

CREATE INDEX role_assignments_case_due ON role_assignments (case_id, due_on) WHERE state IN ('planned', 'doing');

CREATE INDEX role_assignments_due ON role_assignments (due_on) WHERE state IN ('planned', 'doing');

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

CREATE INDEX commands_age ON commands (carried_out_at);

CREATE TRIGGER audit_log_no_update BEFORE UPDATE ON audit_log BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE INDEX backups_made ON backups (made_at);

CREATE INDEX persons_birth ON persons (birth_date);

CREATE INDEX persons_merged ON persons (merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX person_phones_digits ON person_phones (digits);

CREATE INDEX households_address ON households (address_key) WHERE deleted_at IS NULL;

CREATE INDEX households_phone ON households (phone_digits) WHERE phone_digits <> '';

CREATE INDEX registered_members_household ON registered_members (number, sort);

CREATE INDEX care_ties_cared ON care_ties (cared_id);

CREATE INDEX outside_ties_household ON outside_ties (household_id) WHERE deleted_at IS NULL;

CREATE INDEX outside_ties_person ON outside_ties (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX warnings_household ON warnings (household_id) WHERE deleted_at IS NULL;

CREATE INDEX warnings_review ON warnings (review_on) WHERE deleted_at IS NULL AND ended_on IS NULL;

CREATE INDEX address_protections_end ON address_protections (ends_on) WHERE released_at IS NULL;

CREATE INDEX address_protection_releases_protection ON address_protection_releases (protection_id, until);

CREATE INDEX sign_dismissals_household ON sign_dismissals (household_id) WHERE withdrawn_at IS NULL;

CREATE INDEX intakes_received ON intakes (received_on DESC) WHERE deleted_at IS NULL;

CREATE INDEX intakes_undecided ON intakes (received_on) WHERE deleted_at IS NULL AND case_id IS NULL AND outcome_on IS NULL;

CREATE INDEX intakes_household ON intakes (household_id);

CREATE INDEX emergency_steps_intake ON emergency_steps (intake_id, done_on, done_at);

CREATE INDEX concerns_intake ON concerns (intake_id) WHERE intake_id IS NOT NULL;

CREATE INDEX concerns_open ON concerns (next_on) WHERE deleted_at IS NULL AND state = 'watching';

CREATE INDEX referral_slips_dated ON referral_slips (dated_on DESC) WHERE deleted_at IS NULL;

CREATE INDEX referral_slips_unanswered ON referral_slips (reply_due_on) WHERE deleted_at IS NULL AND replied_on IS NULL;

CREATE INDEX referral_slips_intake ON referral_slips (intake_id) WHERE intake_id IS NOT NULL;

CREATE INDEX referral_slips_case ON referral_slips (case_id) WHERE case_id IS NOT NULL;

CREATE INDEX tasks_due ON tasks (due_on) WHERE deleted_at IS NULL AND done_on IS NULL;

CREATE INDEX tasks_case ON tasks (case_id, due_on) WHERE case_id IS NOT NULL AND deleted_at IS NULL;

CREATE INDEX tasks_done ON tasks (done_on DESC) WHERE deleted_at IS NULL AND done_on IS NOT NULL;

CREATE INDEX trash_removed ON trash (removed_at DESC) WHERE restored_at IS NULL;

CREATE INDEX cases_next_check ON cases (next_check_on) WHERE deleted_at IS NULL AND next_check_on IS NOT NULL;

CREATE TRIGGER case_leads_no_update BEFORE UPDATE ON case_leads BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER case_leads_no_delete BEFORE DELETE ON case_leads BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE INDEX case_issues_case ON case_issues (case_id, sort) WHERE deleted_at IS NULL;

CREATE INDEX case_links_a ON case_links (case_a);

CREATE INDEX case_links_b ON case_links (case_b);

CREATE TRIGGER case_closures_no_update BEFORE UPDATE ON case_closures BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER case_closures_no_delete BEFORE DELETE ON case_closures BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER contact_notes_keep_wording BEFORE UPDATE OF id, case_id, thread_id, revision, reason, contacted_on, starts_at, method,
      counterpart, place, minutes, body, third_party, judgement, stage, next_on, next_plan, share_scope, sensitive, staff_id, written_at ON contact_notes
    BEGIN SELECT RAISE(ABORT, 'a contact note is corrected by a new revision'); END;

CREATE INDEX contact_notes_timeline ON contact_notes (case_id, contacted_on DESC, written_at DESC) WHERE is_current = 1 AND withdrawn_at IS NULL;

CREATE INDEX contact_notes_withdrawn ON contact_notes (case_id) WHERE withdrawn_at IS NOT NULL;

CREATE INDEX contact_notes_case_due ON contact_notes (case_id, next_on) WHERE is_current = 1 AND withdrawn_at IS NULL AND next_done = 0 AND next_on IS NOT NULL;

CREATE INDEX contact_notes_contact ON contact_notes (case_id, contacted_on) WHERE is_current = 1 AND withdrawn_at IS NULL
     AND method NOT IN ('absent', 'note-left', 'third-party', 'internal', 'support-meeting', 'multilayer-meeting', 'agency-phone', 'agency-conference');

CREATE INDEX contact_notes_due ON contact_notes (next_on) WHERE is_current = 1 AND withdrawn_at IS NULL AND next_done = 0 AND next_on IS NOT NULL;

CREATE INDEX attachments_owner ON attachments (owner, owner_id) WHERE deleted_at IS NULL;

CREATE INDEX attachments_case ON attachments (case_id, added_at) WHERE deleted_at IS NULL;

CREATE INDEX support_plans_running ON support_plans (ends_on) WHERE deleted_at IS NULL AND state = 'decided';

CREATE INDEX plan_goals_plan ON plan_goals (plan_id, sort);

CREATE INDEX plan_goal_issues_issue ON plan_goal_issues (issue_id);

CREATE INDEX role_assignments_plan ON role_assignments (plan_id, sort) WHERE plan_id IS NOT NULL;

CREATE INDEX monitorings_plan ON monitorings (plan_id, due_on) WHERE deleted_at IS NULL;

CREATE INDEX monitorings_due ON monitorings (due_on) WHERE deleted_at IS NULL AND done_on IS NULL;

CREATE TRIGGER consents_no_update BEFORE UPDATE ON consents BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER consents_no_delete BEFORE DELETE ON consents BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE INDEX consents_person ON consents (case_id, person_id, kind, recorded_at);

CREATE INDEX consents_expiry ON consents (expires_on) WHERE expires_on IS NOT NULL;

CREATE INDEX consents_recheck ON consents (recheck_on) WHERE recheck_on IS NOT NULL;

CREATE INDEX consents_requested ON consents (requested_on) WHERE status = 'unconfirmed' AND requested_on IS NOT NULL;

CREATE TRIGGER consent_agencies_no_update BEFORE UPDATE ON consent_agencies BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER consent_agencies_no_delete BEFORE DELETE ON consent_agencies BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE INDEX disclosure_cases_case ON disclosure_cases (case_id);

CREATE TRIGGER disclosures_no_update BEFORE UPDATE ON disclosures BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER disclosures_no_delete BEFORE DELETE ON disclosures BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER disclosure_cases_no_update BEFORE UPDATE ON disclosure_cases BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER disclosure_cases_no_delete BEFORE DELETE ON disclosure_cases BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE INDEX disclosure_persons_person ON disclosure_persons (person_id);

CREATE TRIGGER disclosure_persons_no_update BEFORE UPDATE ON disclosure_persons BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER disclosure_persons_no_delete BEFORE DELETE ON disclosure_persons BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE INDEX persons_twins ON persons (twin_group) WHERE twin_group IS NOT NULL;

CREATE INDEX diagram_persons_person ON diagram_persons (person_id);

CREATE INDEX pregnancies_mother ON pregnancies (mother_id);

CREATE INDEX pregnancies_father ON pregnancies (father_id) WHERE father_id IS NOT NULL;

CREATE INDEX emotional_ties_a ON emotional_ties (person_a);

CREATE INDEX emotional_ties_b ON emotional_ties (person_b);

CREATE INDEX map_edits_age ON map_edits (edited_at);

CREATE INDEX map_snapshots_household ON map_snapshots (household_id, taken_on DESC) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX map_snapshots_meeting ON map_snapshots (meeting_id, household_id) WHERE meeting_id IS NOT NULL AND deleted_at IS NULL;

CREATE INDEX ecomap_nodes_household ON ecomap_nodes (household_id) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX ecomap_ties_household ON ecomap_ties (household_id, node, coalesce(member_id, ''));

CREATE INDEX map_sheet_districts_district ON map_sheet_districts (district_id);

CREATE INDEX map_pins_household ON map_pins (household_id);

CREATE INDEX map_places_sheet ON map_places (sheet_id) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX support_lines_helper ON support_lines (helper_id, helped_id) WHERE deleted_at IS NULL;

CREATE INDEX support_lines_helped ON support_lines (helped_id) WHERE deleted_at IS NULL;

CREATE INDEX map_consents_household ON map_consents (household_id, audience, recorded_at);

CREATE TRIGGER map_consents_no_update BEFORE UPDATE ON map_consents BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER map_consents_no_delete BEFORE DELETE ON map_consents BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE INDEX survey_visits_household ON survey_visits (household_id, fiscal_year) WHERE deleted_at IS NULL;
