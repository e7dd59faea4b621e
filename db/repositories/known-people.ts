import type { CaseId, PersonId } from '../../domain/contract/scalars.ts';
import { filledLines } from '../../domain/text/filled-lines.ts';
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

/** Somebody as he is called and found; several of a kind in lines. */
export interface KnownPerson {
  personId: PersonId;
  names: string;
  phones: string;
  /** Where he lives or lived apart from the household, and where other households of his live. */
  places: string;
}

/**
 * Everybody who belongs to the household of a case, ever did, or stands on its map, with all that he is known by; also
 * what is withheld of protected persons, for it must be known to be kept from a paper.
 */
export function listKnownPeople(tx: ReadTx, caseId: CaseId): KnownPerson[] {
  return tx.all(
    `SELECT p.id AS personId,
       concat_ws(char(10), p.name, p.kana, p.substitute_name,
         (SELECT group_concat(n.name || char(10) || n.kana, char(10)) FROM person_names AS n WHERE n.person_id = p.id)) AS names,
       coalesce((SELECT group_concat(t.number, char(10)) FROM person_phones AS t WHERE t.person_id = p.id), '') AS phones,
       coalesce((SELECT group_concat(m.whereabouts || char(10) || h.address, char(10)) FROM memberships AS m
         JOIN households AS h ON h.id = m.household_id WHERE m.person_id = p.id), '') AS places
     FROM persons AS p WHERE p.id IN (
       SELECT m.person_id FROM cases AS c JOIN memberships AS m ON m.household_id = c.household_id WHERE c.id = ?
       UNION SELECT d.person_id FROM cases AS c JOIN diagram_persons AS d ON d.household_id = c.household_id WHERE c.id = ?)
     ORDER BY p.id LIMIT 500`,
    caseId,
    caseId,
  );
}

/** Every full name and every reading of it that the register holds, of whomever and whenever, each once. */
export function listFullNames(tx: ReadTx): string[] {
  const rows = tx.all<{ names: string }>(
    `SELECT concat_ws(char(10), p.name, p.kana, p.substitute_name) AS names FROM persons AS p
     UNION ALL SELECT concat_ws(char(10), n.name, n.kana) FROM person_names AS n`,
  );
  return [...new Set(rows.flatMap(({ names }) => filledLines(names)))];
}
