import type { HearingReason } from '../../domain/contract/consent.ts';
import type { LegalBasis } from '../../domain/contract/legal-basis.ts';
import type { AgendaItemId, CaseId, MeetingId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { statementAtMeetingColumn, statementColumn } from './consent.ts';

/**
 * SQL: the written reason of an agenda item `a` of meeting `m` and case `c` as long as it answers the last word on consent
 * up to the day of the meeting: whoever consents needs none, and a refusal or a withdrawal asks for another.
 */
export const reasonColumn = reasonWhere(`m.finalised_at IS NOT NULL OR ${answers(statementAtMeetingColumn)}`);

/** SQL: the same for handing out today, by all that has been said. */
const reasonTodayColumn = reasonWhere(answers(statementColumn));

function reasonWhere(condition: string): string {
  return `CASE WHEN ${condition} THEN a.exception_reason ELSE '' END`;
}

function answers(statement: string): string {
  return `EXISTS (SELECT 1 FROM hearing_reasons AS h WHERE h.agenda_item_id = a.id AND h.reason = a.exception_reason
    AND h.legal_basis = a.legal_basis AND h.consent_id IS ${statement})`;
}

/** The reasons of a meeting that open a case today. */
export function reasonsToday(tx: ReadTx, id: MeetingId): ReadonlyMap<AgendaItemId, string> {
  const rows = tx.all<{ id: AgendaItemId; reason: string }>(
    `SELECT a.id, ${reasonTodayColumn} AS reason FROM agenda_items AS a JOIN meetings AS m ON m.id = a.meeting_id
     JOIN cases AS c ON c.id = a.case_id WHERE a.meeting_id = ?`,
    id,
  );
  return new Map(rows.map((row) => [row.id, row.reason]));
}

interface Written {
  readonly id: string;
  readonly agendaItemId: AgendaItemId;
  readonly legalBasis: LegalBasis;
  readonly reason: string;
  readonly staffId: string;
  readonly writtenAt: string;
}

/** Keeps why a case is heard without consent, with the word on consent it answers. The item is on the agenda already. */
export function appendHearingReason(tx: WriteTx, written: Written): void {
  tx.run(
    `INSERT INTO hearing_reasons (id, agenda_item_id, meeting_id, case_id, consent_id, legal_basis, reason, staff_id, written_at)
     SELECT ?, a.id, a.meeting_id, a.case_id, ${statementAtMeetingColumn}, ?, ?, ?, ?
     FROM agenda_items AS a JOIN meetings AS m ON m.id = a.meeting_id JOIN cases AS c ON c.id = a.case_id WHERE a.id = ?`,
    written.id,
    written.legalBasis,
    written.reason,
    written.staffId,
    written.writtenAt,
    written.agendaItemId,
  );
}

/** Why a case was put before meetings without consent, the latest first, at most `limit`; also what was replaced since. */
export function listHearingReasons(
  tx: ReadTx,
  caseId: CaseId,
  limit: number,
): (Omit<HearingReason, 'meetingTitle'> & { serial: number; typeName: string })[] {
  return tx.all(
    `SELECT h.id, m.held_on AS heldOn, coalesce(m.final_name, t.name) AS typeName, m.serial, h.legal_basis AS legalBasis,
       h.reason, f.name AS staffName, h.written_at AS writtenAt
     FROM hearing_reasons AS h JOIN meetings AS m ON m.id = h.meeting_id JOIN meeting_types AS t ON t.id = m.type_id
     JOIN staff AS f ON f.id = h.staff_id WHERE h.case_id = ? ORDER BY h.rowid DESC LIMIT ?`,
    caseId,
    limit,
  );
}
