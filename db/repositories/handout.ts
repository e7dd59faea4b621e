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

/** Not settled: out, or not known to have come out of the printer. */
const isOpen = `h.state IN ('out', 'printing')`;

/** The day of the meeting; also when it has been put off since, the day for which the copy was given out. */
const dueOn = 'min(h.due_on, m.held_on)';

/** Before a day; on that day itself once the minutes are final, since copies are collected when the meeting ends. */
const isOver = `m.deleted_at IS NULL AND (${dueOn} < ? OR m.finalised_at IS NOT NULL)`;

/** All copies of a meeting by number; of none those not settled after their meeting, the oldest meeting first. */
export function listCopies(
  tx: ReadTx,
  of: { meetingId: MeetingId } | { before: CivilDate },
  limit: number,
): { copies: HandoutCopy[]; total: number } {
  const [where, parameter] =
    'meetingId' in of ? ['h.meeting_id = ?', of.meetingId] : [`${isOpen} AND ${isOver}`, of.before];
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

/**
 * Gives a copy the next 配布番号 of the meeting, due back on the day it now has; `settleCopy` says later whether paper came
 * of it.
 */
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
  const { number, heldOn } = found(
    tx.get<{ number: number; heldOn: CivilDate }>(
      `SELECT held_on AS heldOn, (SELECT coalesce(max(number), 0) + 1 FROM handout_copies WHERE meeting_id = m.id) AS number
       FROM meetings AS m WHERE m.id = ?`,
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
    due_on: heldOn,
    state: 'printing',
    settled_on: null,
    note: '',
  });
  return number;
}

/** Once the host knows whether the copy of this print came out; what the person has said since then stands. */
export function settleCopy(tx: WriteTx, disclosureId: string, left: boolean, today: CivilDate): void {
  tx.run(
    `UPDATE handout_copies SET state = ?, settled_on = ?, row_version = row_version + 1 WHERE disclosure_id = ? AND state = 'printing'`,
    left ? 'out' : 'unprinted',
    left ? null : today,
    disclosureId,
  );
}

/** How a copy stands: `settledOn` and `note` say when and why it is out no more; `note` null leaves the note as it is. */
export function setCopyState(
  tx: WriteTx,
  id: HandoutCopyId,
  rowVersion: number,
  { state, settledOn, note }: Pick<HandoutCopy, 'state' | 'settledOn'> & { readonly note: string | null },
): void {
  updateRow(tx, 'handout_copies', id, rowVersion, {
    state,
    settled_on: settledOn,
    ...(note !== null && { note }),
  });
}

/** Meetings of which copies that were due before a day are not settled, the oldest first, at most `limit`. */
export function meetingsWithCopiesOut(
  tx: ReadTx,
  before: CivilDate,
  limit: number,
): { meetingId: MeetingId; typeName: string; serial: number; dueOn: CivilDate; copies: number }[] {
  return tx.all(
    `SELECT m.id AS meetingId, coalesce(m.final_name, t.name) AS typeName, m.serial, min(${dueOn}) AS dueOn, count(*) AS copies
     FROM ${ofMeetings} WHERE ${isOpen} AND ${isOver}
     GROUP BY m.id ORDER BY dueOn, m.id LIMIT ?`,
    before,
    limit,
  );
}
