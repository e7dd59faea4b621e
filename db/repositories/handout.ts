import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { formatPrintNumber } from '../../domain/case/case-number.ts';
import type { HandoutCopy } from '../../domain/contract/handout.ts';
import type { AttendeeId, HandoutCopyId, MeetingId } from '../../domain/contract/scalars.ts';
import { meetingTitle } from '../../domain/meeting/title.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { found, insertRow, updateRow } from './row.ts';

type CopyRow = Omit<HandoutCopy, 'meetingTitle' | 'printNumber'> & {
  typeName: string;
  serial: number;
  printYear: number;
  printSerial: number;
};

const ofMeetings = `handout_copies AS h JOIN meetings AS m ON m.id = h.meeting_id JOIN meeting_types AS t ON t.id = m.type_id`;

/** All copies of a meeting by number; of none those still out after their meeting, the oldest meeting first. */
export function listCopies(
  tx: ReadTx,
  of: { meetingId: MeetingId } | { before: CivilDate },
  limit: number,
): { copies: HandoutCopy[]; total: number } {
  const [where, parameter] =
    'meetingId' in of
      ? ['h.meeting_id = ?', of.meetingId]
      : [`h.state = 'out' AND m.deleted_at IS NULL AND m.held_on < ?`, of.before];
  const rows = tx.all<CopyRow>(
    `SELECT h.id, h.row_version AS rowVersion, h.meeting_id AS meetingId, coalesce(m.final_name, t.name) AS typeName, m.serial,
       m.held_on AS heldOn, h.number, h.recipient, h.attendee_id AS attendeeId, d.fiscal_year AS printYear, d.serial AS printSerial,
       h.issued_on AS issuedOn, h.state, h.settled_on AS settledOn, h.note
     FROM ${ofMeetings} JOIN disclosures AS d ON d.id = h.disclosure_id WHERE ${where} ORDER BY m.held_on, m.id, h.number LIMIT ?`,
    parameter,
    limit,
  );
  return {
    copies: rows.map(({ typeName, serial, printYear, printSerial, ...copy }) => ({
      ...copy,
      meetingTitle: meetingTitle(serial, typeName),
      printNumber: formatPrintNumber(printYear, printSerial),
    })),
    total: found(
      tx.get<{ total: number }>(`SELECT count(*) AS total FROM ${ofMeetings} WHERE ${where}`, parameter),
    ).total,
  };
}

/** Gives a copy the next 配布番号 of the meeting. */
export function insertCopy(
  tx: WriteTx,
  copy: {
    id: string;
    disclosureId: string;
    meetingId: MeetingId;
    attendeeId: AttendeeId;
    recipient: string;
    issuedOn: CivilDate;
  },
): number {
  const { number } = found(
    tx.get<{ number: number }>(
      'SELECT coalesce(max(number), 0) + 1 AS number FROM handout_copies WHERE meeting_id = ?',
      copy.meetingId,
    ),
  );
  insertRow(tx, 'handout_copies', {
    id: copy.id,
    disclosure_id: copy.disclosureId,
    meeting_id: copy.meetingId,
    attendee_id: copy.attendeeId,
    number,
    recipient: copy.recipient,
    issued_on: copy.issuedOn,
    state: 'out',
    settled_on: null,
    note: '',
  });
  return number;
}

/** How a copy stands: `settledOn` and `note` say when and why it is out no more. */
export function setCopyState(
  tx: WriteTx,
  id: HandoutCopyId,
  rowVersion: number,
  state: Pick<HandoutCopy, 'state' | 'settledOn' | 'note'>,
): void {
  updateRow(tx, 'handout_copies', id, rowVersion, {
    state: state.state,
    settled_on: state.settledOn,
    note: state.note,
  });
}

/** Meetings held before a day of which copies are still out, the oldest first, at most `limit`. */
export function meetingsWithCopiesOut(
  tx: ReadTx,
  before: CivilDate,
  limit: number,
): { meetingId: MeetingId; typeName: string; serial: number; heldOn: CivilDate; copies: number }[] {
  return tx.all(
    `SELECT m.id AS meetingId, coalesce(m.final_name, t.name) AS typeName, m.serial, m.held_on AS heldOn, count(*) AS copies
     FROM ${ofMeetings} WHERE h.state = 'out' AND m.deleted_at IS NULL AND m.held_on < ?
     GROUP BY m.id ORDER BY m.held_on, m.id LIMIT ?`,
    before,
    limit,
  );
}
