import { appendOnly, date, flag } from '../0010-initial/checks.ts';

/** 配布番号: every copy handed out at a meeting until it has come back; 地域課題・資源開発 gathered across meetings. */
export const papers = [
  `CREATE TABLE handout_copies (
    id TEXT PRIMARY KEY,
    disclosure_id TEXT NOT NULL REFERENCES disclosures (id) ON DELETE RESTRICT,
    meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE RESTRICT,
    attendee_id TEXT,
    number INTEGER NOT NULL,
    recipient TEXT NOT NULL,
    issued_on TEXT NOT NULL ${date('issued_on')},
    due_on TEXT NOT NULL ${date('due_on')},
    state TEXT NOT NULL CHECK (state IN ('printing', 'out', 'collected', 'kept', 'lost', 'spoiled', 'unprinted')),
    settled_on TEXT ${date('settled_on')},
    note TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (meeting_id, number)
  ) STRICT`,
  `CREATE INDEX handout_copies_out ON handout_copies (state, meeting_id)`,
  `CREATE INDEX handout_copies_disclosure ON handout_copies (disclosure_id)`,
  // Whether what was logged has left, once it is known: the log itself only grows.
  `CREATE TABLE disclosure_outcomes (
    disclosure_id TEXT PRIMARY KEY REFERENCES disclosures (id) ON DELETE RESTRICT,
    has_left INTEGER NOT NULL ${flag('has_left')},
    settled_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  ...appendOnly('disclosure_outcomes'),
  `CREATE TABLE community_points (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('issue', 'resource')),
    text TEXT NOT NULL,
    note TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'taken-up', 'closed')),
    raised_on TEXT NOT NULL ${date('raised_on')},
    meeting_id TEXT REFERENCES meetings (id) ON DELETE RESTRICT,
    row_version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX community_points_raised ON community_points (raised_on DESC) WHERE deleted_at IS NULL`,
  `CREATE INDEX community_points_meeting ON community_points (meeting_id) WHERE deleted_at IS NULL`,
];
