import { date, flag } from '../0010-initial/checks.ts';
import { shareColumns } from '../0020-register/checks.ts';

/** What staff added to the ecomap or corrected on it; everything else there is derived when it is shown. */
export const ecomap = [
  `CREATE TABLE ecomap_nodes (
    id TEXT PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    agency_id TEXT REFERENCES agencies (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    note TEXT NOT NULL,
    ${shareColumns},
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX ecomap_nodes_household ON ecomap_nodes (household_id) WHERE deleted_at IS NULL`,
  // A correction stands for the tie of one member (none: the household) with one node, whatever is derived for it.
  `CREATE TABLE ecomap_ties (
    id TEXT PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    node TEXT NOT NULL,
    member_id TEXT REFERENCES persons (id) ON DELETE RESTRICT,
    strength TEXT NOT NULL CHECK (strength IN ('strong', 'usual', 'weak', 'cutoff')),
    stress INTEGER NOT NULL ${flag('stress')},
    direction TEXT NOT NULL CHECK (direction IN ('none', 'in', 'out', 'both')),
    since TEXT ${date('since')},
    note TEXT NOT NULL,
    hidden INTEGER NOT NULL ${flag('hidden')},
    ${shareColumns},
    corrected_at TEXT NOT NULL,
    corrected_by TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT
  ) STRICT`,
  `CREATE UNIQUE INDEX ecomap_ties_household ON ecomap_ties (household_id, node, coalesce(member_id, ''))`,
  `CREATE TABLE ecomap_positions (
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    node TEXT NOT NULL,
    x REAL NOT NULL,
    y REAL NOT NULL,
    PRIMARY KEY (household_id, node)
  ) STRICT, WITHOUT ROWID`,
];
