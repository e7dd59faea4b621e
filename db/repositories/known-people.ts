import type { CaseId } from '../../domain/contract/scalars.ts';
import type { ReadTx } from '../driver/transaction.ts';

/** Names of everybody who works with the office: its staff, and whoever sat in a meeting on a case. */
export function listWorkers(tx: ReadTx, caseId: CaseId): { name: string; agencyName: string }[] {
  return tx.all(
    `SELECT s.name, '' AS agencyName FROM staff AS s
     UNION SELECT x.name, x.agency_name FROM agenda_items AS a JOIN meeting_attendees AS x ON x.meeting_id = a.meeting_id WHERE a.case_id = ?
     UNION SELECT r.worker, r.agency_name FROM role_assignments AS r WHERE r.case_id = ?
     UNION SELECT m.chair, '' FROM agenda_items AS a JOIN meetings AS m ON m.id = a.meeting_id WHERE a.case_id = ?
     UNION SELECT m.recorder, '' FROM agenda_items AS a JOIN meetings AS m ON m.id = a.meeting_id WHERE a.case_id = ?
     LIMIT 2000`,
    caseId,
    caseId,
    caseId,
    caseId,
  );
}

/** Everybody who belongs to the household of a case or ever did, with readings and telephones. */
export function listEverMembers(
  tx: ReadTx,
  caseId: CaseId,
): { name: string; kana: string; substituteName: string; phones: string | null }[] {
  return tx.all(
    `SELECT p.name, p.kana, p.substitute_name AS substituteName,
       (SELECT group_concat(t.number, char(10)) FROM person_phones AS t WHERE t.person_id = p.id) AS phones
     FROM cases AS c JOIN memberships AS m ON m.household_id = c.household_id JOIN persons AS p ON p.id = m.person_id
     WHERE c.id = ? GROUP BY p.id LIMIT 500`,
    caseId,
  );
}
