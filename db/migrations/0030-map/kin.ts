import { date, flag } from '../0010-initial/checks.ts';
import { shareColumns } from '../0020-register/checks.ts';

/** What the genogram knows beyond the members: kin who live elsewhere, losses, how people stand to each other. */
export const kin = [
  `ALTER TABLE persons ADD COLUMN marks TEXT NOT NULL DEFAULT ''`,
  `CREATE INDEX persons_twins ON persons (twin_group) WHERE twin_group IS NOT NULL`,
  `CREATE TABLE diagram_persons (
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    PRIMARY KEY (household_id, person_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX diagram_persons_person ON diagram_persons (person_id)`,
  `CREATE TABLE pregnancies (
    id TEXT PRIMARY KEY,
    mother_id TEXT NOT NULL REFERENCES persons (id) ON DELETE RESTRICT,
    father_id TEXT REFERENCES persons (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('expected', 'stillbirth', 'miscarriage', 'termination')),
    on_day TEXT ${date('on_day')},
    note TEXT NOT NULL,
    ${shareColumns},
    CHECK (father_id IS NULL OR father_id <> mother_id)
  ) STRICT`,
  `CREATE INDEX pregnancies_mother ON pregnancies (mother_id)`,
  `CREATE INDEX pregnancies_father ON pregnancies (father_id) WHERE father_id IS NOT NULL`,
  `ALTER TABLE emotional_ties ADD COLUMN note TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE emotional_ties ADD COLUMN until TEXT ${date('until')}`,
  `ALTER TABLE emotional_ties ADD COLUMN share_scope TEXT NOT NULL DEFAULT 'office' CHECK (share_scope IN ('office', 'council', 'consented', 'statistics'))`,
  `ALTER TABLE emotional_ties ADD COLUMN sensitive INTEGER NOT NULL DEFAULT 1 ${flag('sensitive')}`,
  `CREATE INDEX emotional_ties_a ON emotional_ties (person_a)`,
  `CREATE INDEX emotional_ties_b ON emotional_ties (person_b)`,
  // Every edit on a drawing as rows before and after, so that it can be undone and done again.
  `CREATE TABLE map_edits (
    id TEXT PRIMARY KEY,
    household_id TEXT REFERENCES households (id) ON DELETE RESTRICT,
    changes TEXT NOT NULL,
    edited_at TEXT NOT NULL,
    undone_at TEXT
  ) STRICT`,
  `CREATE INDEX map_edits_age ON map_edits (edited_at)`,
  // The household as it was drawn on a day: at a meeting, or kept by hand.
  `CREATE TABLE map_snapshots (
    id TEXT PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES households (id) ON DELETE RESTRICT,
    meeting_id TEXT REFERENCES meetings (id) ON DELETE RESTRICT,
    taken_on TEXT NOT NULL ${date('taken_on')},
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    taken_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX map_snapshots_household ON map_snapshots (household_id, taken_on DESC) WHERE deleted_at IS NULL`,
  `CREATE UNIQUE INDEX map_snapshots_meeting ON map_snapshots (meeting_id, household_id) WHERE meeting_id IS NOT NULL AND deleted_at IS NULL`,
];
