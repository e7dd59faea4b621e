import type { AttendeeRow, MinutesAttendee } from '../../../domain/print/meeting-parts.ts';
import { packetWords, words } from '../words.ts';
import { Table, type Column } from './Table.tsx';

const who: readonly Column<MinutesAttendee>[] = [
  { head: words.agency, width: { parts: 6 }, cell: (attendee) => attendee.agency },
  { head: words.post, width: { parts: 4 }, cell: (attendee) => attendee.post },
  { head: words.name, width: { letters: 8.5 }, cell: (attendee) => attendee.name },
  { head: packetWords.secrecy, width: { letters: 4 }, cell: (attendee) => attendee.secrecy },
  { head: packetWords.checked, width: { letters: 2 }, cell: (attendee) => attendee.acknowledged },
  { head: words.attendance, width: { letters: 5.2 }, cell: (attendee) => attendee.attendance },
];

const toSign: readonly Column<AttendeeRow>[] = [
  { head: words.agency, width: { parts: 6 }, cell: (attendee) => attendee.agency },
  { head: words.post, width: { parts: 4 }, cell: (attendee) => attendee.post },
  { head: words.name, width: { letters: 7 }, cell: (attendee) => attendee.name },
  { head: packetWords.secrecy, width: { letters: 4 }, cell: (attendee) => attendee.secrecy },
  { head: packetWords.sign, width: { parts: 6 }, cell: () => <span className="blank" /> },
];

/** Who was there, in the minutes. */
export function AttendeeTable({ attendees }: { attendees: readonly MinutesAttendee[] }) {
  return <Table columns={who} rows={attendees} empty={words.noAttendees} />;
}

/** The attendees on the list that goes round the table, with a box to sign in. */
export function SigningTable({ attendees }: { attendees: readonly AttendeeRow[] }) {
  return <Table columns={toSign} rows={attendees} empty={words.noAttendees} />;
}
