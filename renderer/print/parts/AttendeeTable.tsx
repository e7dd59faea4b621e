import type { MeetingSheetView } from '../../../domain/print/document-view.ts';
import { words } from '../words.ts';
import { Table, type Column } from './Table.tsx';

type Attendee = MeetingSheetView['attendees'][number];

const who: readonly Column<Attendee>[] = [
  { head: words.agency, width: 36, cell: (attendee) => attendee.agency },
  { head: words.post, width: 25, cell: (attendee) => attendee.post },
  { head: words.name, width: 19, cell: (attendee) => attendee.name },
  { head: words.attendance, width: 11, cell: (attendee) => attendee.attendance },
];

const toTick: readonly Column<Attendee>[] = [
  { head: words.arrival, width: 9, cell: () => <span className="tick" /> },
  ...who,
];

/** The attendees; on the sheet used at the door with a box to tick on arrival. */
export function AttendeeTable({ attendees, tick }: { attendees: readonly Attendee[]; tick?: boolean }) {
  return <Table columns={tick === true ? toTick : who} rows={attendees} empty={words.noAttendees} />;
}
