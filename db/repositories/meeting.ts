import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { z } from 'zod';
import type { ConsentStatus } from '../../domain/consent/gate.ts';
import type { LegalBasis } from '../../domain/contract/legal-basis.ts';
import type { CaseMinutes } from '../../domain/contract/meeting-closing.ts';
import type { AgendaItem, attendeeFields, MeetingDetail } from '../../domain/contract/meeting.ts';
import {
  attendeeId,
  type AgendaItemId,
  type AttendeeId,
  type CaseId,
  type MeetingId,
  type MeetingTypeId,
} from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { sharingAtMeetingColumn, sharingColumn } from './consent.ts';
import { reasonColumn } from './hearing-reason.ts';
import { amendmentsOfCase } from './meeting-closing.ts';
import { found, insertRow, toFlag, updateRow } from './row.ts';

type MeetingFields = Pick<
  MeetingDetail,
  | 'typeId'
  | 'heldOn'
  | 'startsAt'
  | 'endsAt'
  | 'place'
  | 'chair'
  | 'recorder'
  | 'programme'
  | 'opening'
  | 'closing'
>;
type AttendeeFields = { [K in keyof typeof attendeeFields]: z.infer<(typeof attendeeFields)[K]> };
type AgendaFields = Pick<
  AgendaItem,
  'kind' | 'legalBasis' | 'exceptionReason' | 'questions' | 'reported' | 'discussed' | 'decided'
>;

export interface MeetingRow extends MeetingFields {
  id: MeetingId;
  rowVersion: number;
  fiscalYear: number;
  serial: number;
  typeName: string;
  legalBasis: LegalBasis;
  /** Separated by spaces. */
  legalBases: string;
  confidentialityText: string;
  minutesTemplate: string;
  readOutAt: string | null;
  checkedOn: CivilDate | null;
  checkedBy: string;
  decidedOn: CivilDate | null;
  decisionNumber: string;
  finalisedAt: string | null;
  finalisedBy: string;
  /** As `basisNames` takes them; null before. */
  finalBasisNames: string | null;
  caseCount: number;
  attendeeCount: number;
}

/** Final minutes keep the words of their type, whatever the town calls it later; so do the words once they were read out. */
const finalOr = (column: 'name' | 'legal_basis' | 'confidentiality_text'): string =>
  `coalesce(m.final_${column}, t.${column})`;

const select = `SELECT m.id, m.row_version AS rowVersion, m.type_id AS typeId, m.fiscal_year AS fiscalYear, m.serial,
  m.held_on AS heldOn, m.starts_at AS startsAt, m.ends_at AS endsAt, m.place, m.chair, m.recorder, m.programme, m.opening, m.closing,
  t.legal_bases AS legalBases, t.minutes_template AS minutesTemplate, m.read_out_at AS readOutAt, m.checked_on AS checkedOn,
  m.checked_by AS checkedBy, m.decided_on AS decidedOn, m.decision_number AS decisionNumber,
  m.finalised_at AS finalisedAt, m.final_basis_names AS finalBasisNames, coalesce(s.name, '') AS finalisedBy, ${finalOr('name')} AS typeName, ${finalOr('legal_basis')} AS legalBasis,
  ${finalOr('confidentiality_text')} AS confidentialityText,
  (SELECT count(*) FROM agenda_items AS a WHERE a.meeting_id = m.id) AS caseCount,
  (SELECT count(*) FROM meeting_attendees AS a WHERE a.meeting_id = m.id) AS attendeeCount
  FROM meetings AS m JOIN meeting_types AS t ON t.id = m.type_id LEFT JOIN staff AS s ON s.id = m.finalised_by`;

/** Meetings from a day on up to another, latest first. */
export function listMeetings(tx: ReadTx, from: string, until: string): MeetingRow[] {
  return tx.all<MeetingRow>(
    `${select} WHERE m.deleted_at IS NULL AND m.held_on BETWEEN ? AND ? ORDER BY m.held_on DESC, m.starts_at DESC`,
    from,
    until,
  );
}

/** Meetings up to a day that are not final yet, latest first. */
export function listDraftMeetings(tx: ReadTx, until: string): MeetingRow[] {
  return tx.all<MeetingRow>(
    `${select} WHERE m.deleted_at IS NULL AND m.finalised_at IS NULL AND m.held_on <= ? ORDER BY m.held_on DESC, m.starts_at DESC`,
    until,
  );
}

export function listMeetingYears(tx: ReadTx): number[] {
  return tx
    .all<{ year: number }>(
      'SELECT DISTINCT fiscal_year AS year FROM meetings WHERE deleted_at IS NULL ORDER BY year DESC',
    )
    .map((row) => row.year);
}

export function readMeeting(tx: ReadTx, id: MeetingId): MeetingRow | undefined {
  return tx.get<MeetingRow>(`${select} WHERE m.id = ? AND m.deleted_at IS NULL`, id);
}

export function nextMeetingSerial(tx: ReadTx, typeId: MeetingTypeId, fiscalYear: number): number {
  return found(
    tx.get<{ next: number }>(
      'SELECT coalesce(max(serial), 0) + 1 AS next FROM meetings WHERE type_id = ? AND fiscal_year = ?',
      typeId,
      fiscalYear,
    ),
  ).next;
}

/** The number for a meeting that comes from another series: the first that one left free, or the next. */
export function freeMeetingSerial(tx: ReadTx, typeId: MeetingTypeId, fiscalYear: number): number {
  return found(
    tx.get<{ free: number }>(
      `WITH taken AS (SELECT serial FROM meetings WHERE type_id = ? AND fiscal_year = ?)
       SELECT min(serial) + 1 AS free FROM (SELECT 0 AS serial UNION ALL SELECT serial FROM taken)
       WHERE serial + 1 NOT IN (SELECT serial FROM taken)`,
      typeId,
      fiscalYear,
    ),
  ).free;
}

export function insertMeeting(
  tx: WriteTx,
  id: string,
  fiscalYear: number,
  serial: number,
  fields: MeetingFields,
): void {
  insertRow(tx, 'meetings', { id, fiscal_year: fiscalYear, serial, ...meetingColumns(fields) });
}

export function updateMeeting(
  tx: WriteTx,
  id: MeetingId,
  rowVersion: number,
  numbering: { fiscalYear: number; serial: number },
  fields: MeetingFields,
): void {
  updateRow(tx, 'meetings', id, rowVersion, {
    fiscal_year: numbering.fiscalYear,
    serial: numbering.serial,
    ...meetingColumns(fields),
  });
}

/** Gives the meeting another number within its 年度. */
export function updateSerial(tx: WriteTx, id: MeetingId, rowVersion: number, serial: number): void {
  updateRow(tx, 'meetings', id, rowVersion, { serial });
}

/** Counts a change of the meeting's parts as a change of the meeting. */
export function touchMeeting(tx: WriteTx, id: MeetingId, rowVersion: number): void {
  updateRow(tx, 'meetings', id, rowVersion, {});
}

export function listAttendees(tx: ReadTx, id: MeetingId): MeetingDetail['attendees'] {
  return tx
    .all<Omit<MeetingDetail['attendees'][number], 'bound'> & { bound: number }>(
      `SELECT id, agency_id AS agencyId, agency_name AS agencyName, post, name, attendance, bound, initial,
         acknowledged_at AS acknowledgedAt, arrived_at AS arrivedAt, left_at AS leftAt
       FROM meeting_attendees WHERE meeting_id = ? ORDER BY sort`,
      id,
    )
    .map((row) => ({ ...row, bound: row.bound === 1 }));
}

/** A row with the id of an attendee is that person. Who is not on the new list leaves the tables as well. */
export function replaceAttendees(
  tx: WriteTx,
  id: MeetingId,
  attendees: readonly (AttendeeFields & { id?: AttendeeId | undefined })[],
  newId: () => string,
): AttendeeId[] {
  const before = new Set(listAttendees(tx, id).map((attendee) => attendee.id));
  const ids = attendees.map((attendee) =>
    attendee.id !== undefined && before.delete(attendee.id) ? attendee.id : undefined,
  );
  for (const gone of before) {
    tx.run('DELETE FROM agenda_attendees WHERE attendee_id = ?', gone);
    tx.run('DELETE FROM meeting_attendees WHERE id = ?', gone);
  }
  return attendees.map((attendee, sort) => {
    const columns = {
      agency_id: attendee.agencyId,
      agency_name: attendee.agencyName,
      post: attendee.post,
      name: attendee.name,
      attendance: attendee.attendance,
      bound: toFlag(attendee.bound),
      sort,
    };
    const known = ids[sort];
    if (known === undefined) {
      const added = attendeeId.parse(newId());
      insertRow(tx, 'meeting_attendees', { id: added, meeting_id: id, ...columns });
      return added;
    }
    const assignments = Object.keys(columns).map((name) => `${name} = ?`);
    tx.run(
      `UPDATE meeting_attendees SET ${assignments.join(', ')} WHERE id = ?`,
      ...Object.values(columns),
      known,
    );
    return known;
  });
}

export interface AgendaRow extends AgendaFields {
  id: AgendaItemId;
  meetingId: MeetingId;
  caseId: CaseId;
  sort: number;
  rowVersion: number;
  /** The consent as it stood when the minutes became final; null before. */
  finalConsent: ConsentStatus | null;
  /** Whether the basis asked for consent then; null before, and in minutes older than the question. */
  finalNeedsConsent: number | null;
  /** What the person it is about has said last on sharing, of all and up to the day of the meeting. */
  sharing: string | null;
  sharingThen: string | null;
  everyone: number;
  plannedMinutes: number | null;
  startedAt: string | null;
  endedAt: string | null;
}

const agendaSelect = `SELECT a.id, a.meeting_id AS meetingId, a.case_id AS caseId, a.sort, a.row_version AS rowVersion, a.kind,
  a.legal_basis AS legalBasis, ${reasonColumn} AS exceptionReason, a.questions, a.reported, a.discussed, a.decided,
  a.final_consent AS finalConsent, a.final_needs_consent AS finalNeedsConsent, ${sharingColumn} AS sharing,
  ${sharingAtMeetingColumn} AS sharingThen, a.everyone, a.planned_minutes AS plannedMinutes, a.started_at AS startedAt,
  a.ended_at AS endedAt
  FROM agenda_items AS a JOIN meetings AS m ON m.id = a.meeting_id JOIN cases AS c ON c.id = a.case_id`;

export function listAgenda(tx: ReadTx, id: MeetingId): AgendaRow[] {
  return tx.all<AgendaRow>(`${agendaSelect} WHERE a.meeting_id = ? ORDER BY a.sort`, id);
}

/** Under which basis each case on the agenda is heard, and what the person it is about has said last. */
export function listAgendaConsents(
  tx: ReadTx,
  id: MeetingId,
): {
  itemId: AgendaItemId;
  legalBasis: LegalBasis;
  finalConsent: ConsentStatus | null;
  finalNeedsConsent: number | null;
  sharing: string | null;
  /** Up to the day of the meeting. */
  sharingThen: string | null;
}[] {
  return tx.all(
    `SELECT a.id AS itemId, a.legal_basis AS legalBasis, a.final_consent AS finalConsent, a.final_needs_consent AS finalNeedsConsent, ${sharingColumn} AS sharing, ${sharingAtMeetingColumn} AS sharingThen
     FROM agenda_items AS a JOIN meetings AS m ON m.id = a.meeting_id JOIN cases AS c ON c.id = a.case_id
     WHERE a.meeting_id = ?`,
    id,
  );
}

export function readAgendaItem(tx: ReadTx, id: AgendaItemId): AgendaRow | undefined {
  return tx.get<AgendaRow>(`${agendaSelect} WHERE a.id = ?`, id);
}

export function insertAgendaItem(
  tx: WriteTx,
  id: string,
  meetingId: MeetingId,
  caseId: CaseId,
  fields: AgendaFields,
): void {
  const { next } = found(
    tx.get<{ next: number }>(
      'SELECT coalesce(max(sort), 0) + 1 AS next FROM agenda_items WHERE meeting_id = ?',
      meetingId,
    ),
  );
  insertRow(tx, 'agenda_items', {
    id,
    meeting_id: meetingId,
    case_id: caseId,
    sort: next,
    ...agendaColumns(fields),
  });
}

export function updateAgendaItem(
  tx: WriteTx,
  id: AgendaItemId,
  rowVersion: number,
  fields: AgendaFields,
): void {
  updateRow(tx, 'agenda_items', id, rowVersion, agendaColumns(fields));
}

/** Counts a change of the roles as a change of the agenda item. */
export function touchAgendaItem(tx: WriteTx, id: AgendaItemId, rowVersion: number): void {
  updateRow(tx, 'agenda_items', id, rowVersion, {});
}

/** Who sits at the table of a case where not everybody does. */
export function listTable(tx: ReadTx, id: AgendaItemId): AttendeeId[] {
  return tx
    .all<{ attendeeId: AttendeeId }>(
      `SELECT x.attendee_id AS attendeeId FROM agenda_attendees AS x JOIN meeting_attendees AS a ON a.id = x.attendee_id
       WHERE x.agenda_item_id = ? ORDER BY a.sort`,
      id,
    )
    .map((row) => row.attendeeId);
}

export function setAgendaSort(tx: WriteTx, id: AgendaItemId, sort: number): void {
  tx.run('UPDATE agenda_items SET sort = ? WHERE id = ?', sort, id);
}

export function deleteAgendaItem(tx: WriteTx, id: AgendaItemId): void {
  tx.run('DELETE FROM agenda_attendees WHERE agenda_item_id = ?', id);
  tx.run('DELETE FROM agenda_items WHERE id = ?', id);
}

type MeetingOfCase = Pick<MeetingRow, 'id' | 'serial' | 'typeName' | 'heldOn' | 'startsAt' | 'finalisedAt'> &
  Pick<AgendaRow, 'legalBasis' | 'finalNeedsConsent' | 'decided'> &
  Pick<CaseMinutes, 'amendments'>;

/** What became of a case in each meeting, with every later correction, latest first. */
export function meetingsOfCase(tx: ReadTx, caseId: CaseId): MeetingOfCase[] {
  const amendments = amendmentsOfCase(tx, caseId);
  return tx
    .all<Omit<MeetingOfCase, 'amendments'> & { agendaItemId: AgendaItemId }>(
      `SELECT m.id, a.id AS agendaItemId, m.serial, ${finalOr('name')} AS typeName, m.held_on AS heldOn, m.starts_at AS startsAt,
         a.legal_basis AS legalBasis, a.final_needs_consent AS finalNeedsConsent, a.decided, m.finalised_at AS finalisedAt
       FROM agenda_items AS a JOIN meetings AS m ON m.id = a.meeting_id JOIN meeting_types AS t ON t.id = m.type_id
       WHERE a.case_id = ? AND m.deleted_at IS NULL ORDER BY m.held_on DESC, m.starts_at DESC`,
      caseId,
    )
    .map(({ agendaItemId, ...meeting }) => ({ ...meeting, amendments: amendments.get(agendaItemId) ?? [] }));
}

export function insertAmendment(
  tx: WriteTx,
  amendment: {
    id: string;
    meetingId: MeetingId;
    agendaItemId: AgendaItemId | null;
    text: string;
    reason: string;
    staffId: string;
    writtenAt: string;
  },
): void {
  insertRow(tx, 'meeting_amendments', {
    id: amendment.id,
    meeting_id: amendment.meetingId,
    agenda_item_id: amendment.agendaItemId,
    text: amendment.text,
    reason: amendment.reason,
    staff_id: amendment.staffId,
    written_at: amendment.writtenAt,
  });
}

export function listAmendments(tx: ReadTx, id: MeetingId): MeetingDetail['amendments'] {
  return tx.all(
    `SELECT x.agenda_item_id AS agendaItemId, x.text, x.reason, s.name AS writtenBy, x.written_at AS writtenAt
     FROM meeting_amendments AS x JOIN staff AS s ON s.id = x.staff_id WHERE x.meeting_id = ? ORDER BY x.written_at, x.id`,
    id,
  );
}

const meetingColumns = (fields: MeetingFields) => ({
  type_id: fields.typeId,
  held_on: fields.heldOn,
  starts_at: fields.startsAt,
  ends_at: fields.endsAt,
  place: fields.place,
  chair: fields.chair,
  recorder: fields.recorder,
  programme: fields.programme,
  opening: fields.opening,
  closing: fields.closing,
});

const agendaColumns = (fields: AgendaFields) => ({
  kind: fields.kind,
  legal_basis: fields.legalBasis,
  exception_reason: fields.exceptionReason,
  questions: fields.questions,
  reported: fields.reported,
  discussed: fields.discussed,
  decided: fields.decided,
});
