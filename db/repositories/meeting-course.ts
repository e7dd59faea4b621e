import type { AgendaItemId, AttendeeId, MeetingId } from '../../domain/contract/scalars.ts';
import type { MeetingDetail } from '../../domain/contract/meeting.ts';
import type { WriteTx } from '../driver/transaction.ts';
import { found, updateRow } from './row.ts';

type Attendee = MeetingDetail['attendees'][number];

/** The words read out are kept with it: the type of the meeting or its text may change before the minutes are final. */
export function setReadOut(tx: WriteTx, id: MeetingId, rowVersion: number, at: string | null): void {
  const { words } = found(
    tx.get<{ words: string }>(
      `SELECT coalesce(m.final_confidentiality_text, t.confidentiality_text) AS words
       FROM meetings AS m JOIN meeting_types AS t ON t.id = m.type_id WHERE m.id = ?`,
      id,
    ),
  );
  updateRow(tx, 'meetings', id, rowVersion, {
    read_out_at: at,
    final_confidentiality_text: at === null ? null : words,
  });
}

export function setPresence(
  tx: WriteTx,
  id: AttendeeId,
  presence: Pick<Attendee, 'attendance' | 'arrivedAt' | 'leftAt' | 'acknowledgedAt'>,
): void {
  tx.run(
    'UPDATE meeting_attendees SET attendance = ?, arrived_at = ?, left_at = ?, acknowledged_at = ? WHERE id = ?',
    presence.attendance,
    presence.arrivedAt,
    presence.leftAt,
    presence.acknowledgedAt,
    id,
  );
}

export function setInitial(tx: WriteTx, id: AttendeeId, initial: string): void {
  tx.run('UPDATE meeting_attendees SET initial = ? WHERE id = ?', initial, id);
}

export function setClock(
  tx: WriteTx,
  id: AgendaItemId,
  rowVersion: number,
  clock: { readonly startedAt: string | null; readonly endedAt: string | null },
): void {
  updateRow(tx, 'agenda_items', id, rowVersion, { started_at: clock.startedAt, ended_at: clock.endedAt });
}
