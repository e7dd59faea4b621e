const takeBack = (meeting: string): string =>
  `BEGIN UPDATE meetings SET checked_on = NULL, checked_by = ''
     WHERE id = ${meeting} AND checked_on IS NOT NULL AND finalised_at IS NULL; END`;

const byMeeting = (row: string): string => `${row}.meeting_id`;
const byItem = (row: string): string =>
  `(SELECT meeting_id FROM agenda_items WHERE id = ${row}.agenda_item_id)`;

/** Parts of the minutes: whose meeting it is, and which columns are written there. */
const parts = [
  [
    'meeting_attendees',
    byMeeting,
    'agency_id, agency_name, post, name, attendance, bound, initial, acknowledged_at, arrived_at, left_at, sort',
  ],
  [
    'agenda_items',
    byMeeting,
    'sort, kind, legal_basis, exception_reason, questions, reported, discussed, decided, everyone, started_at, ended_at',
  ],
  ['agenda_attendees', byItem, 'attendee_id'],
  ['role_assignments', byItem, 'agency_id, agency_name, worker, task, due_on, sort'],
] as const;

const ofMeeting =
  'type_id, fiscal_year, serial, held_on, starts_at, ends_at, place, chair, recorder, programme, opening, closing, read_out_at';

/** 確認済 speaks of the draft as it was read: whatever is changed afterwards takes the check back. */
export const checking = [
  `CREATE TRIGGER meetings_unchecked AFTER UPDATE OF ${ofMeeting} ON meetings ${takeBack('NEW.id')}`,
  ...parts.flatMap(([table, meetingOf, columns]) => [
    `CREATE TRIGGER ${table}_unchecked_insert AFTER INSERT ON ${table} ${takeBack(meetingOf('NEW'))}`,
    `CREATE TRIGGER ${table}_unchecked_update AFTER UPDATE OF ${columns} ON ${table} ${takeBack(meetingOf('NEW'))}`,
    `CREATE TRIGGER ${table}_unchecked_delete AFTER DELETE ON ${table} ${takeBack(meetingOf('OLD'))}`,
  ]),
];
