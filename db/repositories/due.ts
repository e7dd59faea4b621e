import type { CaseId, HouseholdId, MeetingId } from '../../domain/contract/scalars.ts';
import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { headNameColumn } from './household.ts';

export interface DueRow {
  kind: 'contact' | 'role' | 'meeting' | 'protection';
  id: string;
  dueOn: CivilDate;
  title: string;
  detail: string;
  owner: string;
  caseId: CaseId | null;
  fiscalYear: number | null;
  serial: number | null;
  label: string;
  headName: string;
  householdId: HouseholdId | null;
  meetingId: MeetingId | null;
}

const caseColumns = `c.id AS caseId, c.fiscal_year AS fiscalYear, c.serial, h.label, ${headNameColumn} AS headName, h.id AS householdId`;

/** Next steps from notes and roles that fall due up to a day, and address protections that end within a month of it. */
export function listDue(tx: ReadTx, until: CivilDate, limit: number): DueRow[] {
  const contacts = tx.all<DueRow>(
    `SELECT 'contact' AS kind, n.id, n.next_on AS dueOn, n.next_plan AS title, '' AS detail, s.name AS owner, ${caseColumns}, NULL AS meetingId
     FROM contact_notes AS n JOIN cases AS c ON c.id = n.case_id JOIN households AS h ON h.id = c.household_id
     JOIN staff AS s ON s.id = n.staff_id
     WHERE n.is_current = 1 AND n.next_done = 0 AND n.next_on IS NOT NULL AND n.next_on <= ?
       AND c.deleted_at IS NULL AND c.status <> 'closed' ORDER BY n.next_on LIMIT ?`,
    until,
    limit,
  );
  const roles = tx.all<DueRow>(
    `SELECT 'role' AS kind, r.id, r.due_on AS dueOn, r.task AS title, r.worker AS detail, r.agency_name AS owner, ${caseColumns}, a.meeting_id AS meetingId
     FROM role_assignments AS r JOIN cases AS c ON c.id = r.case_id JOIN households AS h ON h.id = c.household_id
     LEFT JOIN agenda_items AS a ON a.id = r.agenda_item_id
     WHERE r.state IN ('planned', 'doing') AND r.due_on <= ? AND c.deleted_at IS NULL AND c.status <> 'closed'
     ORDER BY r.due_on LIMIT ?`,
    until,
    limit,
  );
  const protections = tx.all<DueRow>(
    `SELECT 'protection' AS kind, a.id, a.ends_on AS dueOn, '' AS title, '' AS detail, '' AS owner, NULL AS caseId, NULL AS fiscalYear,
       NULL AS serial, h.label, ${headNameColumn} AS headName, h.id AS householdId, NULL AS meetingId
     FROM address_protections AS a JOIN memberships AS w ON w.person_id = a.person_id AND w.removed_at IS NULL
     JOIN households AS h ON h.id = w.household_id
     WHERE a.released_at IS NULL AND a.ends_on <= date(?, '+1 month') GROUP BY a.id ORDER BY a.ends_on LIMIT ?`,
    until,
    limit,
  );
  return [...contacts, ...roles, ...protections];
}

export interface QuietRow {
  caseId: CaseId;
  fiscalYear: number;
  serial: number;
  label: string;
  headName: string;
  receivedOn: CivilDate;
  lastContactOn: CivilDate | null;
  lastText: string;
}

/** Open cases without a contact since a day, the longest silence first. Of the last note at most 200 characters, of a secret one none. */
export function listQuiet(
  tx: ReadTx,
  since: CivilDate,
  statuses: readonly string[],
  limit: number,
): QuietRow[] {
  return tx.all<QuietRow>(
    `SELECT c.id AS caseId, c.fiscal_year AS fiscalYear, c.serial, h.label, ${headNameColumn} AS headName, i.received_on AS receivedOn,
       (SELECT max(n.contacted_on) FROM contact_notes AS n WHERE n.case_id = c.id AND n.is_current = 1) AS lastContactOn,
       coalesce((SELECT iif(n.sensitive = 1, '', substr(n.body, 1, 200)) FROM contact_notes AS n WHERE n.case_id = c.id AND n.is_current = 1
         ORDER BY n.contacted_on DESC, n.written_at DESC, n.rowid DESC LIMIT 1), '') AS lastText
     FROM cases AS c JOIN households AS h ON h.id = c.household_id JOIN intakes AS i ON i.case_id = c.id
     WHERE c.deleted_at IS NULL AND c.status IN (SELECT value FROM json_each(?))
       AND coalesce((SELECT max(n.contacted_on) FROM contact_notes AS n WHERE n.case_id = c.id AND n.is_current = 1), i.received_on) < ?
     ORDER BY coalesce(lastContactOn, i.received_on), c.id LIMIT ?`,
    JSON.stringify(statuses),
    since,
    limit,
  );
}
