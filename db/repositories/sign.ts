import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { HouseholdId, PersonId } from '../../domain/contract/scalars.ts';
import type { Sign } from '../../domain/contract/sign.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { insertRow } from './row.ts';

export interface SignMemberRow {
  id: PersonId;
  name: string;
  birthDate: CivilDate | null;
  birthPrecision: string;
  resident: number;
  /** Words of the recorded choices, and the groups the office has put them into; empty: nothing recorded. */
  workLabel: string;
  workField: string;
  careLabel: string;
  careField: string;
}

/** Living people who belong to the household on a day. */
export function listSignMembers(tx: ReadTx, household: HouseholdId, on: CivilDate): SignMemberRow[] {
  return tx.all(
    `SELECT p.id, p.name, p.birth_date AS birthDate, p.birth_precision AS birthPrecision, max(m.resident) AS resident,
       coalesce(w.label, p.work) AS workLabel, coalesce(w.field, '') AS workField,
       coalesce(c.label, p.care_need) AS careLabel, coalesce(c.field, '') AS careField
     FROM memberships AS m JOIN persons AS p ON p.id = m.person_id
     LEFT JOIN code_entries AS w ON w.list = 'work' AND w.code = p.work
     LEFT JOIN code_entries AS c ON c.list = 'careNeed' AND c.code = p.care_need
     WHERE m.household_id = ? AND m.removed_at IS NULL AND (m.starts_on IS NULL OR m.starts_on <= ?)
       AND (m.ends_on IS NULL OR m.ends_on > ?) AND p.deleted_at IS NULL AND p.death_precision IS NULL AND p.residency <> 'dead'
     GROUP BY p.id ORDER BY p.id LIMIT 100`,
    household,
    on,
    on,
  );
}

/** Who is marked as キーパーソン on a day, in the household or beyond it; undefined: no such household. */
export function readKeyPerson(
  tx: ReadTx,
  household: HouseholdId,
  on: CivilDate,
): { marked: number; absent: number; note: string } | undefined {
  return tx.get(
    `SELECT h.key_person_absent AS absent, h.key_person_note AS note,
       EXISTS (SELECT 1 FROM memberships AS m WHERE m.household_id = h.id AND m.removed_at IS NULL AND m.key_person = 1
         AND (m.ends_on IS NULL OR m.ends_on > ?))
       OR EXISTS (SELECT 1 FROM outside_ties AS t WHERE t.household_id = h.id AND t.deleted_at IS NULL AND t.key_person = 1
         AND (t.ends_on IS NULL OR t.ends_on > ?)) AS marked
     FROM households AS h WHERE h.id = ? AND h.deleted_at IS NULL`,
    on,
    on,
    household,
  );
}

export interface SignCaseRow {
  id: string;
  fiscalYear: number;
  serial: number;
  principalId: PersonId;
  receivedOn: CivilDate;
}

export function listSignCases(
  tx: ReadTx,
  household: HouseholdId,
  statuses: readonly string[],
): SignCaseRow[] {
  return tx.all(
    `SELECT c.id, c.fiscal_year AS fiscalYear, c.serial, c.principal_id AS principalId, i.received_on AS receivedOn
     FROM cases AS c JOIN intakes AS i ON i.case_id = c.id
     WHERE c.household_id = ? AND c.deleted_at IS NULL AND c.status IN (SELECT value FROM json_each(?))
     ORDER BY c.fiscal_year, c.serial LIMIT 50`,
    household,
    JSON.stringify(statuses),
  );
}

/** Day and method of the notes of a case, the latest first. */
export function listContacts(tx: ReadTx, caseId: string): { contactedOn: CivilDate; method: string }[] {
  return tx.all(
    `SELECT n.contacted_on AS contactedOn, n.method FROM contact_notes AS n
     WHERE n.case_id = ? AND n.is_current = 1 AND n.withdrawn_at IS NULL
     ORDER BY n.contacted_on DESC, n.written_at DESC LIMIT 1000`,
    caseId,
  );
}

export interface DismissalRow {
  id: NonNullable<Sign['dismissal']>['id'];
  facts: string;
  reason: string;
  dismissedAt: string;
  staffName: string;
}

/** Dismissals that have not been taken back, the latest first. */
export function listDismissals(tx: ReadTx, household: HouseholdId): DismissalRow[] {
  return tx.all(
    `SELECT d.id, d.facts, d.reason, d.dismissed_at AS dismissedAt, s.name AS staffName
     FROM sign_dismissals AS d JOIN staff AS s ON s.id = d.staff_id
     WHERE d.household_id = ? AND d.withdrawn_at IS NULL ORDER BY d.dismissed_at DESC LIMIT 500`,
    household,
  );
}

export function insertDismissal(
  tx: WriteTx,
  dismissal: {
    id: string;
    household: HouseholdId;
    rule: string;
    persons: readonly PersonId[];
    /** What it rests on: see domain/sign/fingerprint.ts. */
    facts: string;
    reason: string;
    staffId: string;
    at: string;
  },
): void {
  insertRow(tx, 'sign_dismissals', {
    id: dismissal.id,
    household_id: dismissal.household,
    rule: dismissal.rule,
    subject: dismissal.persons.join(' '),
    facts: dismissal.facts,
    reason: dismissal.reason,
    staff_id: dismissal.staffId,
    dismissed_at: dismissal.at,
  });
}

/** False when there is no standing dismissal of that id. */
export function withdrawDismissal(tx: WriteTx, id: string, at: string): boolean {
  return (
    tx.run('UPDATE sign_dismissals SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL', at, id)
      .changes > 0
  );
}
