import { date, flag } from '../0010-initial/checks.ts';

/** Of final minutes only the 決裁 (`decided_on`, `decision_number`) is written afterwards: it comes back on paper. */
const columns = [
  'id',
  'type_id',
  'fiscal_year',
  'serial',
  'held_on',
  'starts_at',
  'ends_at',
  'place',
  'chair',
  'recorder',
  'opening',
  'closing',
  'finalised_at',
  'finalised_by',
  'final_name',
  'final_legal_basis',
  'final_confidentiality_text',
  'final_basis_names',
  'programme',
  'read_out_at',
  'checked_on',
  'checked_by',
  'deleted_at',
];

const whenFinal = (meeting: string): string =>
  `WHEN (SELECT finalised_at FROM meetings WHERE id = ${meeting}) IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'the minutes are final'); END`;

/** Types of meetings as data, who sits at which case, the course of a meeting, and its way to the 決裁. */
export const meetings = [
  // The bases a type can hold, its own first: one body may meet under two laws (reference.md §3.1, 北栄町の例).
  `ALTER TABLE meeting_types ADD COLUMN legal_bases TEXT NOT NULL DEFAULT ''`,
  `UPDATE meeting_types SET legal_bases = legal_basis`,
  `ALTER TABLE meeting_types ADD COLUMN programme TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE meeting_types ADD COLUMN minutes_template TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE meeting_types ADD COLUMN sheets TEXT NOT NULL DEFAULT ''`,
  `CREATE TABLE meeting_type_members (
    id TEXT PRIMARY KEY,
    type_id TEXT NOT NULL REFERENCES meeting_types (id) ON DELETE RESTRICT,
    agency_id TEXT REFERENCES agencies (id) ON DELETE RESTRICT,
    agency_name TEXT NOT NULL,
    post TEXT NOT NULL,
    name TEXT NOT NULL,
    bound INTEGER NOT NULL ${flag('bound')},
    sort INTEGER NOT NULL
  ) STRICT`,
  `CREATE INDEX meeting_type_members_type ON meeting_type_members (type_id, sort)`,
  `ALTER TABLE meetings ADD COLUMN programme TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE meetings ADD COLUMN read_out_at TEXT`,
  `ALTER TABLE meetings ADD COLUMN checked_on TEXT ${date('checked_on')}`,
  `ALTER TABLE meetings ADD COLUMN checked_by TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE meetings ADD COLUMN decided_on TEXT ${date('decided_on')}`,
  `ALTER TABLE meetings ADD COLUMN decision_number TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE meetings ADD COLUMN deleted_at TEXT`,
  // JSON, basis → name: what the laws were called when the minutes became final.
  `ALTER TABLE meetings ADD COLUMN final_basis_names TEXT`,
  `DROP TRIGGER meetings_final_update`,
  `CREATE TRIGGER meetings_final_change BEFORE UPDATE OF ${columns.join(', ')} ON meetings ${whenFinal('OLD.id')}`,
  `ALTER TABLE meeting_attendees ADD COLUMN bound INTEGER NOT NULL DEFAULT 0 ${flag('bound')}`,
  `UPDATE meeting_attendees SET bound = 1 WHERE agency_id IN (SELECT id FROM agencies WHERE secrecy = 1)
     AND (SELECT finalised_at FROM meetings WHERE id = meeting_id) IS NULL`,
  `ALTER TABLE meeting_attendees ADD COLUMN acknowledged_at TEXT`,
  `ALTER TABLE meeting_attendees ADD COLUMN arrived_at TEXT`,
  `ALTER TABLE meeting_attendees ADD COLUMN left_at TEXT`,
  `ALTER TABLE meeting_attendees ADD COLUMN initial TEXT NOT NULL DEFAULT ''`,
  // Everybody at the table unless attendees are named.
  `ALTER TABLE agenda_items ADD COLUMN everyone INTEGER NOT NULL DEFAULT 1 ${flag('everyone')}`,
  `ALTER TABLE agenda_items ADD COLUMN planned_minutes INTEGER`,
  `ALTER TABLE agenda_items ADD COLUMN started_at TEXT`,
  `ALTER TABLE agenda_items ADD COLUMN ended_at TEXT`,
  // The day a role was done or dropped; null while it is open, and of those settled before it was kept.
  `ALTER TABLE role_assignments ADD COLUMN settled_on TEXT ${date('settled_on')}`,
  // Whether the basis asked for consent when the minutes became final; the law may change afterwards.
  `ALTER TABLE agenda_items ADD COLUMN final_needs_consent INTEGER`,
  `CREATE TABLE agenda_attendees (
    agenda_item_id TEXT NOT NULL REFERENCES agenda_items (id) ON DELETE RESTRICT,
    attendee_id TEXT NOT NULL REFERENCES meeting_attendees (id) ON DELETE RESTRICT,
    PRIMARY KEY (agenda_item_id, attendee_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX agenda_attendees_attendee ON agenda_attendees (attendee_id)`,
  ...(['INSERT', 'DELETE'] as const).map((action) => {
    const row = action === 'INSERT' ? 'NEW' : 'OLD';
    const meeting = `(SELECT meeting_id FROM agenda_items WHERE id = ${row}.agenda_item_id)`;
    return `CREATE TRIGGER agenda_attendees_final_${action.toLowerCase()} BEFORE ${action} ON agenda_attendees ${whenFinal(meeting)}`;
  }),
];
