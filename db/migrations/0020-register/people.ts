import { date, flag } from '../0010-initial/checks.ts';
import { shareColumns } from './checks.ts';

/** Names and telephones of a person, periods of living together, the register's own households, ties, warnings. */
export const people = [
  `ALTER TABLE persons ADD COLUMN work TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE persons ADD COLUMN care_need TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE persons ADD COLUMN school TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE persons ADD COLUMN merged_into TEXT REFERENCES persons (id) ON DELETE RESTRICT`,
  `CREATE INDEX persons_birth ON persons (birth_date)`,
  `CREATE INDEX persons_merged ON persons (merged_into) WHERE merged_into IS NOT NULL`,
  `CREATE TABLE person_phones (
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    sort INTEGER NOT NULL,
    number TEXT NOT NULL,
    digits TEXT NOT NULL,
    owner TEXT NOT NULL,
    callable TEXT NOT NULL,
    PRIMARY KEY (person_id, sort)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX person_phones_digits ON person_phones (digits)`,
  `INSERT INTO person_phones (person_id, sort, number, digits, owner, callable)
     SELECT id, 1, phone, replace(replace(replace(replace(phone, '-', ''), ' ', ''), '(', ''), ')', ''), '', ''
     FROM persons WHERE phone <> ''`,
  `ALTER TABLE persons DROP COLUMN phone`,
  `CREATE TABLE person_names (
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    sort INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('maiden', 'former', 'alias', 'register')),
    name TEXT NOT NULL,
    kana TEXT NOT NULL,
    PRIMARY KEY (person_id, sort)
  ) STRICT, WITHOUT ROWID`,
  `ALTER TABLE memberships ADD COLUMN start_reason TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE memberships ADD COLUMN end_reason TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE households ADD COLUMN address_key TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE households ADD COLUMN phone_digits TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE households ADD COLUMN key_person_absent INTEGER NOT NULL DEFAULT 0 ${flag('key_person_absent')}`,
  `ALTER TABLE households ADD COLUMN key_person_note TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE households ADD COLUMN merged_into TEXT REFERENCES households (id) ON DELETE RESTRICT`,
  `CREATE INDEX households_address ON households (address_key) WHERE deleted_at IS NULL`,
  `CREATE INDEX households_phone ON households (phone_digits) WHERE phone_digits <> ''`,
  `CREATE TABLE registered_households (
    number TEXT PRIMARY KEY,
    postal_code TEXT NOT NULL,
    address TEXT NOT NULL,
    district_id TEXT REFERENCES districts (id) ON DELETE RESTRICT,
    as_of TEXT ${date('as_of')}
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE registered_members (
    person_id TEXT PRIMARY KEY REFERENCES persons (id) ON DELETE RESTRICT,
    number TEXT NOT NULL REFERENCES registered_households (number) ON DELETE RESTRICT,
    relationship TEXT NOT NULL,
    relationship_text TEXT NOT NULL,
    sort INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX registered_members_household ON registered_members (number, sort)`,
  `INSERT INTO registered_households (number, postal_code, address, district_id, as_of)
     SELECT register_number, postal_code, address, district_id, NULL FROM households WHERE register_number IS NOT NULL`,
  `INSERT OR IGNORE INTO registered_members (person_id, number, relationship, relationship_text, sort)
     SELECT p.id, h.register_number, m.relationship, m.relationship_text, m.sort
     FROM memberships AS m JOIN households AS h ON h.id = m.household_id JOIN persons AS p ON p.id = m.person_id
     WHERE h.register_number IS NOT NULL AND p.register_number IS NOT NULL AND m.removed_at IS NULL AND m.ends_on IS NULL`,
  `CREATE TABLE care_ties (
    id TEXT PRIMARY KEY,
    carer_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    cared_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    note TEXT NOT NULL,
    deleted_at TEXT,
    UNIQUE (carer_id, cared_id),
    CHECK (carer_id <> cared_id)
  ) STRICT`,
  `CREATE INDEX care_ties_cared ON care_ties (cared_id)`,
  `CREATE TABLE outside_ties (
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
    key_person INTEGER NOT NULL ${flag('key_person')},
    starts_on TEXT ${date('starts_on')},
    ends_on TEXT ${date('ends_on')},
    ${shareColumns},
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
  ) STRICT`,
  `CREATE INDEX outside_ties_household ON outside_ties (household_id) WHERE deleted_at IS NULL`,
  `CREATE INDEX outside_ties_person ON outside_ties (person_id) WHERE person_id IS NOT NULL`,
  `CREATE TABLE warnings (
    id TEXT PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    person_id TEXT REFERENCES persons (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    known TEXT NOT NULL CHECK (known IN ('known', 'not-known', 'unclear')),
    starts_on TEXT NOT NULL ${date('starts_on')},
    review_on TEXT NOT NULL ${date('review_on')},
    ended_on TEXT ${date('ended_on')},
    end_reason TEXT NOT NULL,
    ${shareColumns},
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX warnings_household ON warnings (household_id) WHERE deleted_at IS NULL`,
  `CREATE INDEX warnings_review ON warnings (review_on) WHERE deleted_at IS NULL AND ended_on IS NULL`,
  `ALTER TABLE address_protections ADD COLUMN release_reason TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE address_protections ADD COLUMN released_by TEXT REFERENCES staff (id) ON DELETE RESTRICT`,
  `CREATE INDEX address_protections_end ON address_protections (ends_on) WHERE released_at IS NULL`,
  `CREATE TABLE address_protection_releases (
    id TEXT PRIMARY KEY,
    protection_id TEXT NOT NULL REFERENCES address_protections (id) ON DELETE RESTRICT,
    reason TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    released_at TEXT NOT NULL,
    until TEXT NOT NULL,
    relocked_at TEXT
  ) STRICT`,
  `CREATE INDEX address_protection_releases_protection ON address_protection_releases (protection_id, until)`,
  `CREATE TABLE merges (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'household')),
    kept_id TEXT NOT NULL,
    dropped_id TEXT NOT NULL,
    changes TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    merged_at TEXT NOT NULL,
    undone_at TEXT
  ) STRICT`,
  `CREATE TABLE movements (
    id TEXT PRIMARY KEY,
    scope TEXT NOT NULL,
    changes TEXT NOT NULL,
    left_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    taken_back_at TEXT
  ) STRICT`,
  `CREATE TABLE sign_dismissals (
    id TEXT PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    rule TEXT NOT NULL,
    subject TEXT NOT NULL,
    facts TEXT NOT NULL,
    reason TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    dismissed_at TEXT NOT NULL,
    withdrawn_at TEXT
  ) STRICT`,
  `CREATE INDEX sign_dismissals_household ON sign_dismissals (household_id) WHERE withdrawn_at IS NULL`,
];
