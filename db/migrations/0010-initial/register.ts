import { date, flag } from './checks.ts';

export const register = [
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
