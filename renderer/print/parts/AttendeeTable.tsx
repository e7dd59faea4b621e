import type { AttendeeRow } from '../../../domain/print/meeting-parts.ts';
import { packetWords, words } from '../words.ts';
import { Table, type Column } from './Table.tsx';

const who: readonly Column<AttendeeRow>[] = [
  { head: words.agency, width: 34, cell: (attendee) => attendee.agency },
  { head: words.post, width: 22, cell: (attendee) => attendee.post },
  { head: words.name, width: 21, cell: (attendee) => attendee.name },
  { head: packetWords.secrecy, width: 12, cell: (attendee) => attendee.secrecy },
  { head: words.attendance, width: 11, cell: (attendee) => attendee.attendance },
];

const toSign: readonly Column<AttendeeRow>[] = [
  { head: words.agency, width: 29, cell: (attendee) => attendee.agency },
  { head: words.post, width: 17, cell: (attendee) => attendee.post },
  { head: words.name, width: 20, cell: (attendee) => attendee.name },
  { head: packetWords.secrecy, width: 12, cell: (attendee) => attendee.secrecy },
  { head: packetWords.sign, width: 22, cell: () => <span className="sign-box" /> },
];

/** The attendees; on the list that goes round the table with a box to sign in. */
export function AttendeeTable({ attendees, sign }: { attendees: readonly AttendeeRow[]; sign?: boolean }) {
  return <Table columns={sign === true ? toSign : who} rows={attendees} empty={words.noAttendees} />;
}
