import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { ConsentRule, ConsentStatus } from '../../domain/consent/gate.ts';
import type { CaseMinutes } from '../../domain/contract/meeting-closing.ts';
import type { LegalBasis } from '../../domain/contract/legal-basis.ts';
import type { AgendaItemId, CaseId, MeetingId } from '../../domain/contract/scalars.ts';
import { meetingTitle } from '../../domain/meeting/title.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { found, toFlag, updateRow } from './row.ts';
import { basisNames } from './setting.ts';

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
  finalised: { at: string; staffId: string; basisNames: Readonly<Record<LegalBasis, string>> },
): void {
  const type = found(
    tx.get<{ name: string; legalBasis: string; confidentialityText: string }>(
      `SELECT t.name, t.legal_basis AS legalBasis,
         coalesce(m.final_confidentiality_text, t.confidentiality_text) AS confidentialityText
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
    final_basis_names: JSON.stringify(finalised.basisNames),
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

type StoredMinutes = Omit<CaseMinutes, 'title' | 'basisName' | 'finalised' | 'roles' | 'amendments'> & {
  typeName: string;
  serial: number;
  finalisedAt: string | null;
  finalBasisNames: string | null;
};
type PartOf<Kind extends 'roles' | 'amendments'> = CaseMinutes[Kind][number] & { agendaItemId: AgendaItemId };

/** Corrections of final minutes that concern the case, by its place on an agenda, the earliest first. */
export function amendmentsOfCase(
  tx: ReadTx,
  caseId: CaseId,
): ReadonlyMap<AgendaItemId, CaseMinutes['amendments']> {
  return byItem(
    tx.all<PartOf<'amendments'>>(
      `SELECT x.agenda_item_id AS agendaItemId, x.text, x.reason, s.name AS writtenBy, x.written_at AS writtenAt
       FROM agenda_items AS a JOIN meeting_amendments AS x ON x.meeting_id = a.meeting_id AND x.agenda_item_id = a.id
       JOIN staff AS s ON s.id = x.staff_id WHERE a.case_id = ? ORDER BY x.written_at, x.id`,
      caseId,
    ),
  );
}

/** What each meeting said about the case, with its roles and corrections, the latest meeting first, at most `limit`. */
export function minutesOfCase(tx: ReadTx, caseId: CaseId, limit: number): CaseMinutes[] {
  const roles = byItem(
    tx.all<PartOf<'roles'>>(
      `SELECT r.agenda_item_id AS agendaItemId, r.id, r.state, r.agency_id AS agencyId, r.agency_name AS agencyName, r.worker, r.task, r.due_on AS dueOn
       FROM role_assignments AS r WHERE r.case_id = ? AND r.agenda_item_id IS NOT NULL ORDER BY r.sort`,
      caseId,
    ),
  );
  const amendments = amendmentsOfCase(tx, caseId);
  return tx
    .all<StoredMinutes>(
      `SELECT m.id AS meetingId, a.id AS agendaItemId, coalesce(m.final_name, t.name) AS typeName, m.serial, m.held_on AS heldOn,
         a.legal_basis AS legalBasis, m.final_basis_names AS finalBasisNames, m.finalised_at AS finalisedAt, a.reported, a.discussed, a.decided
       FROM agenda_items AS a JOIN meetings AS m ON m.id = a.meeting_id JOIN meeting_types AS t ON t.id = m.type_id
       WHERE a.case_id = ? AND m.deleted_at IS NULL ORDER BY m.held_on DESC, m.starts_at DESC LIMIT ?`,
      caseId,
      limit,
    )
    .map(({ typeName, serial, finalisedAt, finalBasisNames, ...row }) => ({
      ...row,
      basisName: basisNames(tx, finalBasisNames)[row.legalBasis],
      title: meetingTitle(serial, typeName),
      finalised: finalisedAt !== null,
      roles: roles.get(row.agendaItemId) ?? [],
      amendments: amendments.get(row.agendaItemId) ?? [],
    }));
}

function byItem<Part extends { agendaItemId: AgendaItemId }>(
  parts: readonly Part[],
): Map<AgendaItemId, Omit<Part, 'agendaItemId'>[]> {
  const items = Map.groupBy(parts, ({ agendaItemId }) => agendaItemId);
  return new Map([...items].map(([id, all]) => [id, all.map(({ agendaItemId: _item, ...part }) => part)]));
}
