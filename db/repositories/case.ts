import type { CaseDetail, CaseSummary } from '../../domain/contract/case.ts';
import type { CaseId, HouseholdId, PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { districtNameColumn, headNameColumn, protectedColumn } from './household.ts';
import { found, insertRow, updateRow } from './row.ts';

type Intake = Omit<CaseDetail['intake'], 'rowVersion' | 'referrerAgencyName'>;

export interface CaseRow extends Omit<
  CaseSummary,
  'caseNumber' | 'householdLabel' | 'issues' | 'addressProtected' | 'urgency'
> {
  fiscalYear: number;
  serial: number;
  label: string;
  headName: string;
  issues: string;
  urgency: string;
  addressProtected: number;
}

const consentColumn = (column: string): string =>
  `(SELECT ${column} FROM consents AS s WHERE s.case_id = c.id ORDER BY s.recorded_at DESC, s.rowid DESC LIMIT 1)`;

const select = `SELECT c.id, c.fiscal_year AS fiscalYear, c.serial, c.status, c.household_id AS householdId, h.label,
  ${headNameColumn} AS headName, p.name AS principalName, p.kana AS principalKana, ${districtNameColumn} AS districtName,
  coalesce(g.name, '') AS leadAgencyName, coalesce(${consentColumn('status')}, 'unconfirmed') AS consentStatus,
  i.urgency, i.received_on AS receivedOn,
  coalesce((SELECT group_concat(x.code, ' ') FROM intake_issues AS x WHERE x.intake_id = i.id), '') AS issues,
  (SELECT max(n.contacted_on) FROM contact_notes AS n WHERE n.case_id = c.id AND n.is_current = 1) AS lastContactOn,
  nullif(min(
    coalesce((SELECT min(n.next_on) FROM contact_notes AS n
      WHERE n.case_id = c.id AND n.is_current = 1 AND n.next_done = 0 AND n.next_on IS NOT NULL), '9999'),
    coalesce((SELECT min(r.due_on) FROM role_assignments AS r WHERE r.case_id = c.id AND r.state IN ('planned', 'doing')), '9999')
  ), '9999') AS nextDueOn,
  ${protectedColumn} AS addressProtected
  FROM cases AS c
  JOIN households AS h ON h.id = c.household_id
  JOIN persons AS p ON p.id = c.principal_id
  JOIN intakes AS i ON i.case_id = c.id
  LEFT JOIN districts AS d ON d.id = h.district_id
  LEFT JOIN agencies AS g ON g.id = c.lead_agency_id`;

const orders = {
  number: 'c.fiscal_year DESC, c.serial DESC',
  lastContact: 'lastContactOn IS NOT NULL, lastContactOn, c.id',
  nextDue: 'nextDueOn IS NULL, nextDueOn, c.id',
} as const;

/** Cases for the list, at most `limit`; `ids` restricts to the hits of a search. */
export function listCases(
  tx: ReadTx,
  filter: {
    statuses: readonly string[] | null;
    ids: readonly string[] | null;
    sort: keyof typeof orders;
    limit: number;
  },
): { rows: CaseRow[]; total: number } {
  const conditions = ['c.deleted_at IS NULL'];
  const parameters: string[] = [];
  if (filter.statuses !== null) {
    conditions.push('c.status IN (SELECT value FROM json_each(?))');
    parameters.push(JSON.stringify(filter.statuses));
  }
  if (filter.ids !== null) {
    conditions.push('c.id IN (SELECT value FROM json_each(?))');
    parameters.push(JSON.stringify(filter.ids));
  }
  const where = conditions.join(' AND ');
  const total =
    tx.get<{ total: number }>(`SELECT count(*) AS total FROM cases AS c WHERE ${where}`, ...parameters)
      ?.total ?? 0;
  const rows = tx.all<CaseRow>(
    `${select} WHERE ${where} ORDER BY ${orders[filter.sort]} LIMIT ?`,
    ...parameters,
    filter.limit,
  );
  return { rows, total };
}

export function readCase(tx: ReadTx, id: CaseId): CaseRow | undefined {
  return tx.get<CaseRow>(`${select} WHERE c.id = ? AND c.deleted_at IS NULL`, id);
}

/** The case's own columns, beside what the list shows. */
export function readCaseOwn(
  tx: ReadTx,
  id: CaseId,
):
  | Pick<
      CaseDetail,
      'rowVersion' | 'principalId' | 'leadAgencyId' | 'leadWorker' | 'consentOn' | 'consentScope'
    >
  | undefined {
  return tx.get(
    `SELECT row_version AS rowVersion, principal_id AS principalId, lead_agency_id AS leadAgencyId, lead_worker AS leadWorker,
       ${consentColumn('consented_on')} AS consentOn, coalesce(${consentColumn('scope')}, '') AS consentScope
     FROM cases AS c WHERE id = ?`,
    id,
  );
}

export function casesOfHousehold(tx: ReadTx, householdId: HouseholdId): CaseRow[] {
  return tx.all<CaseRow>(
    `${select} WHERE c.household_id = ? AND c.deleted_at IS NULL ORDER BY ${orders.number}`,
    householdId,
  );
}

export function nextCaseSerial(tx: ReadTx, fiscalYear: number): number {
  return found(
    tx.get<{ next: number }>(
      'SELECT coalesce(max(serial), 0) + 1 AS next FROM cases WHERE fiscal_year = ?',
      fiscalYear,
    ),
  ).next;
}

export function insertCase(
  tx: WriteTx,
  row: {
    id: string;
    fiscalYear: number;
    serial: number;
    householdId: HouseholdId;
    principalId: PersonId;
    leadAgencyId: string | null;
    leadWorker: string;
  },
): void {
  insertRow(tx, 'cases', {
    id: row.id,
    fiscal_year: row.fiscalYear,
    serial: row.serial,
    household_id: row.householdId,
    principal_id: row.principalId,
    status: 'intake',
    lead_agency_id: row.leadAgencyId,
    lead_worker: row.leadWorker,
  });
}

export function updateCase(
  tx: WriteTx,
  id: CaseId,
  rowVersion: number,
  fields: { principalId: PersonId; leadAgencyId: string | null; leadWorker: string },
): void {
  updateRow(tx, 'cases', id, rowVersion, {
    principal_id: fields.principalId,
    lead_agency_id: fields.leadAgencyId,
    lead_worker: fields.leadWorker,
  });
}

export function updateCaseStatus(tx: WriteTx, id: CaseId, rowVersion: number, status: string): void {
  updateRow(tx, 'cases', id, rowVersion, { status });
}

export function appendStatusChange(
  tx: WriteTx,
  change: {
    caseId: string;
    status: string;
    changedOn: string;
    reason: string;
    staffId: string;
    recordedAt: string;
  },
): void {
  tx.run(
    `INSERT INTO case_status_changes (case_id, sequence, status, changed_on, reason, staff_id, recorded_at)
     SELECT ?, coalesce(max(sequence), 0) + 1, ?, ?, ?, ?, ? FROM case_status_changes WHERE case_id = ?`,
    change.caseId,
    change.status,
    change.changedOn,
    change.reason,
    change.staffId,
    change.recordedAt,
    change.caseId,
  );
}

export function listStatusChanges(tx: ReadTx, id: CaseId): CaseDetail['statusHistory'] {
  return tx.all(
    `SELECT x.status, x.changed_on AS changedOn, x.reason, s.name AS staffName, x.recorded_at AS recordedAt
     FROM case_status_changes AS x JOIN staff AS s ON s.id = x.staff_id WHERE x.case_id = ? ORDER BY x.sequence`,
    id,
  );
}

/** Consent is never overwritten: each statement stands with its day, the latest counts. */
export function appendConsent(
  tx: WriteTx,
  consent: {
    id: string;
    caseId: string;
    status: string;
    consentedOn: string | null;
    scope: string;
    staffId: string;
    recordedAt: string;
  },
): void {
  insertRow(tx, 'consents', {
    id: consent.id,
    case_id: consent.caseId,
    status: consent.status,
    consented_on: consent.consentedOn,
    scope: consent.scope,
    staff_id: consent.staffId,
    recorded_at: consent.recordedAt,
  });
}

export function insertIntake(
  tx: WriteTx,
  id: string,
  caseId: string,
  householdId: HouseholdId,
  intake: Intake,
): void {
  insertRow(tx, 'intakes', { id, case_id: caseId, household_id: householdId, ...intakeColumns(intake) });
  writeIssues(tx, id, intake.issues);
}

export function updateIntake(tx: WriteTx, caseId: CaseId, rowVersion: number, intake: Intake): void {
  const { id } = found(tx.get<{ id: string }>('SELECT id FROM intakes WHERE case_id = ?', caseId));
  updateRow(tx, 'intakes', id, rowVersion, intakeColumns(intake));
  tx.run('DELETE FROM intake_issues WHERE intake_id = ?', id);
  writeIssues(tx, id, intake.issues);
}

export function readIntake(tx: ReadTx, caseId: CaseId): CaseDetail['intake'] {
  const row = found(
    tx.get<Omit<CaseDetail['intake'], 'issues'> & { id: string }>(
      `SELECT i.id, i.received_on AS receivedOn, i.received_by AS receivedBy, i.route, i.referrer_agency_id AS referrerAgencyId,
         i.referrer_name AS referrerName, i.referrer_phone AS referrerPhone, i.main_issue AS mainIssue,
         i.chief_complaint AS chiefComplaint, i.content, i.urgency, i.urgency_reason AS urgencyReason, i.screening,
         i.row_version AS rowVersion, coalesce(g.name, '') AS referrerAgencyName
       FROM intakes AS i LEFT JOIN agencies AS g ON g.id = i.referrer_agency_id WHERE i.case_id = ?`,
      caseId,
    ),
  );
  const { id, ...intake } = row;
  const issues = tx.all<{ code: string }>(
    'SELECT code FROM intake_issues WHERE intake_id = ? ORDER BY code',
    id,
  );
  return { ...intake, issues: issues.map((issue) => issue.code) };
}

function writeIssues(tx: WriteTx, intakeId: string, issues: readonly string[]): void {
  for (const code of new Set(issues)) insertRow(tx, 'intake_issues', { intake_id: intakeId, code });
}

const intakeColumns = (intake: Intake) => ({
  received_on: intake.receivedOn,
  received_by: intake.receivedBy,
  route: intake.route,
  referrer_agency_id: intake.referrerAgencyId,
  referrer_name: intake.referrerName,
  referrer_phone: intake.referrerPhone,
  main_issue: intake.mainIssue,
  chief_complaint: intake.chiefComplaint,
  content: intake.content,
  urgency: intake.urgency,
  urgency_reason: intake.urgencyReason,
  screening: intake.screening,
});
