import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { ConsentRule, ConsentStatus } from '../../domain/consent/gate.ts';
import type { CaseMinutes } from '../../domain/contract/meeting-closing.ts';
import type { AgendaItemId, CaseId, MeetingId } from '../../domain/contract/scalars.ts';
import { meetingTitle } from '../../domain/meeting/title.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { found, toFlag, updateRow } from './row.ts';

/** A draft that was read over; any later change of it takes the check back (triggers of schema 0040). */
export function checkMeeting(
  tx: WriteTx,
  id: MeetingId,
  rowVersion: number,
  checked: { on: CivilDate | null; by: string },
): void {
  updateRow(tx, 'meetings', id, rowVersion, { checked_on: checked.on, checked_by: checked.by });
}

/** Makes the minutes final, with the names and consents of this moment: later changes must not reach them. */
export function finaliseMeeting(
  tx: WriteTx,
  id: MeetingId,
  rowVersion: number,
  consents: readonly { itemId: AgendaItemId; standing: ConsentStatus; rule: ConsentRule }[],
  finalised: { at: string; staffId: string },
): void {
  const type = found(
    tx.get<{ name: string; legalBasis: string; confidentialityText: string }>(
      `SELECT t.name, t.legal_basis AS legalBasis, t.confidentiality_text AS confidentialityText
       FROM meetings AS m JOIN meeting_types AS t ON t.id = m.type_id WHERE m.id = ?`,
      id,
    ),
  );
  for (const { itemId, standing, rule } of consents)
    tx.run(
      'UPDATE agenda_items SET final_consent = ?, final_needs_consent = ? WHERE id = ?',
      standing,
      toFlag(rule === 'consent'),
      itemId,
    );
  updateRow(tx, 'meetings', id, rowVersion, {
    finalised_at: finalised.at,
    finalised_by: finalised.staffId,
    final_name: type.name,
    final_legal_basis: type.legalBasis,
    final_confidentiality_text: type.confidentialityText,
  });
}

/** 決裁: the only thing written into final minutes afterwards. */
export function decideMeeting(
  tx: WriteTx,
  id: MeetingId,
  rowVersion: number,
  decision: { on: CivilDate | null; number: string },
): void {
  updateRow(tx, 'meetings', id, rowVersion, { decided_on: decision.on, decision_number: decision.number });
}

type StoredMinutes = Omit<CaseMinutes, 'title' | 'finalised' | 'roles' | 'amendments'> & {
  typeName: string;
  serial: number;
  finalisedAt: string | null;
};
type Part<Name extends 'roles' | 'amendments'> = CaseMinutes[Name][number] & { agendaItemId: AgendaItemId };

/** What each meeting said about the case, with its roles and corrections, the latest meeting first, at most `limit`. */
export function minutesOfCase(tx: ReadTx, caseId: CaseId, limit: number): CaseMinutes[] {
  const roles = Map.groupBy(
    tx.all<Part<'roles'>>(
      `SELECT r.agenda_item_id AS agendaItemId, r.id, r.state, r.agency_id AS agencyId, r.agency_name AS agencyName, r.worker, r.task, r.due_on AS dueOn
       FROM role_assignments AS r WHERE r.case_id = ? AND r.agenda_item_id IS NOT NULL ORDER BY r.sort`,
      caseId,
    ),
    (role) => role.agendaItemId,
  );
  const amendments = Map.groupBy(
    tx.all<Part<'amendments'>>(
      `SELECT x.agenda_item_id AS agendaItemId, x.text, x.reason, s.name AS writtenBy, x.written_at AS writtenAt
       FROM agenda_items AS a JOIN meeting_amendments AS x ON x.meeting_id = a.meeting_id AND x.agenda_item_id = a.id
       JOIN staff AS s ON s.id = x.staff_id WHERE a.case_id = ? ORDER BY x.written_at, x.id`,
      caseId,
    ),
    (amendment) => amendment.agendaItemId,
  );
  return tx
    .all<StoredMinutes>(
      `SELECT m.id AS meetingId, a.id AS agendaItemId, coalesce(m.final_name, t.name) AS typeName, m.serial, m.held_on AS heldOn,
         a.legal_basis AS legalBasis, m.finalised_at AS finalisedAt, a.reported, a.discussed, a.decided
       FROM agenda_items AS a JOIN meetings AS m ON m.id = a.meeting_id JOIN meeting_types AS t ON t.id = m.type_id
       WHERE a.case_id = ? AND m.deleted_at IS NULL ORDER BY m.held_on DESC, m.starts_at DESC LIMIT ?`,
      caseId,
      limit,
    )
    .map(({ typeName, serial, finalisedAt, ...row }) => ({
      ...row,
      title: meetingTitle(serial, typeName),
      finalised: finalisedAt !== null,
      roles: (roles.get(row.agendaItemId) ?? []).map(({ agendaItemId: _item, ...role }) => role),
      amendments: (amendments.get(row.agendaItemId) ?? []).map(({ agendaItemId: _item, ...entry }) => entry),
    }));
}
