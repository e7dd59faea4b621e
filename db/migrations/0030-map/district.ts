import { appendOnly, date } from '../0010-initial/checks.ts';

/** The district map: sheets with the office's own base map in tiles, households and places on them, consent to be shown. */
export const district = [
  `CREATE TABLE map_sheets (
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
  ) STRICT`,
  `CREATE TABLE map_sheet_districts (
    sheet_id TEXT NOT NULL REFERENCES map_sheets (id) ON DELETE RESTRICT,
    district_id TEXT NOT NULL REFERENCES districts (id) ON DELETE RESTRICT,
    PRIMARY KEY (sheet_id, district_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX map_sheet_districts_district ON map_sheet_districts (district_id)`,
  // The file as it was chosen, only until the window has cut it into tiles.
  `CREATE TABLE map_sources (
    sheet_id TEXT NOT NULL REFERENCES map_sheets (id) ON DELETE RESTRICT,
    part INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (sheet_id, part)
  ) STRICT`,
  `CREATE TABLE map_tiles (
    sheet_id TEXT NOT NULL REFERENCES map_sheets (id) ON DELETE RESTRICT,
    level INTEGER NOT NULL,
    tile_column INTEGER NOT NULL,
    tile_row INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (sheet_id, level, tile_column, tile_row)
  ) STRICT`,
  `CREATE TABLE map_pins (
    sheet_id TEXT NOT NULL REFERENCES map_sheets (id) ON DELETE RESTRICT,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    x REAL NOT NULL,
    y REAL NOT NULL,
    PRIMARY KEY (sheet_id, household_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX map_pins_household ON map_pins (household_id)`,
  `CREATE TABLE map_places (
    id TEXT PRIMARY KEY,
    sheet_id TEXT NOT NULL REFERENCES map_sheets (id) ON DELETE RESTRICT,
    layer TEXT NOT NULL,
    shape TEXT NOT NULL CHECK (shape IN ('point', 'line', 'area')),
    points TEXT NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX map_places_sheet ON map_places (sheet_id) WHERE deleted_at IS NULL`,
  `CREATE TABLE household_supports (
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    layer TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (household_id, layer)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE support_lines (
    id TEXT PRIMARY KEY,
    helper_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    helped_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    note TEXT NOT NULL,
    since TEXT ${date('since')},
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    CHECK (helper_id <> helped_id)
  ) STRICT`,
  `CREATE UNIQUE INDEX support_lines_helper ON support_lines (helper_id, helped_id) WHERE deleted_at IS NULL`,
  `CREATE INDEX support_lines_helped ON support_lines (helped_id) WHERE deleted_at IS NULL`,
  // 掲載の同意: statements of a household, the latest of an audience counts.
  `CREATE TABLE map_consents (
    id TEXT PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    audience TEXT NOT NULL CHECK (audience IN ('commissioner', 'residents')),
    status TEXT NOT NULL CHECK (status IN ('given', 'refused', 'withdrawn')),
    stated_on TEXT NOT NULL ${date('stated_on')},
    giver TEXT NOT NULL,
    note TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    recorded_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX map_consents_household ON map_consents (household_id, audience, recorded_at)`,
  ...appendOnly('map_consents'),
  `CREATE TABLE survey_visits (
    id TEXT PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    fiscal_year INTEGER NOT NULL,
    visited_on TEXT NOT NULL ${date('visited_on')},
    result TEXT NOT NULL,
    note TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX survey_visits_household ON survey_visits (household_id, fiscal_year) WHERE deleted_at IS NULL`,
];
