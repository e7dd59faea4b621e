import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { CaseStatus } from '../../domain/case/lifecycle.ts';
import type { CaseDetail, CaseSummary } from '../../domain/contract/case.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { CaseId, HouseholdId, PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { sharingColumn } from './consent.ts';
import { districtNameColumn, headNameColumn, protectedColumn } from './household.ts';
import { lastContactColumn } from './quiet.ts';
import { isRoleInForce } from './role.ts';
import { found, insertRow, toFlag, updateRow } from './row.ts';

export interface CaseRow extends Omit<
  CaseSummary,
  'caseNumber' | 'householdLabel' | 'issues' | 'addressProtected' | 'urgency' | 'consentStatus'
> {
  /** The latest statement of consent, for `standingIn`. */
  sharing: string | null;
  fiscalYear: number;
  serial: number;
  label: string;
  headName: string;
  issues: string;
  urgency: string;
  addressProtected: number;
}

const select = `SELECT c.id, c.fiscal_year AS fiscalYear, c.serial, c.status, c.household_id AS householdId, h.label,
  ${headNameColumn} AS headName, p.name AS principalName, p.kana AS principalKana, ${districtNameColumn} AS districtName,
  coalesce(g.name, '') AS leadAgencyName, c.lead_worker AS leadWorker, ${sharingColumn} AS sharing,
  c.priority, i.urgency, i.received_on AS receivedOn,
  coalesce((SELECT group_concat(x.code, ' ') FROM intake_issues AS x WHERE x.intake_id = i.id), '') AS issues,
  ${lastContactColumn} AS lastContactOn,
  nullif(min(
    coalesce((SELECT min(n.next_on) FROM contact_notes AS n
      WHERE n.case_id = c.id AND n.is_current = 1 AND n.withdrawn_at IS NULL AND n.next_done = 0 AND n.next_on IS NOT NULL), '9999'),
    coalesce((SELECT min(r.due_on) FROM role_assignments AS r
      WHERE r.case_id = c.id AND r.state IN ('planned', 'doing') AND ${isRoleInForce}), '9999'),
    coalesce((SELECT min(k.due_on) FROM tasks AS k WHERE k.case_id = c.id AND k.deleted_at IS NULL AND k.done_on IS NULL), '9999'),
    coalesce((SELECT min(o.due_on) FROM support_plans AS l JOIN monitorings AS o ON o.plan_id = l.id
      WHERE l.case_id = c.id AND l.state = 'decided' AND l.deleted_at IS NULL AND o.deleted_at IS NULL AND o.done_on IS NULL), '9999'),
    coalesce(c.next_check_on, '9999')
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

/** Cases for the list, at most `limit`; `ids` restricts to the hits of a search, an empty code to nothing. */
export function listCases(
  tx: ReadTx,
  filter: {
    statuses: readonly string[] | null;
    ids: readonly string[] | null;
    priority?: string;
    urgency?: string;
    leadAgencyId?: string | null;
    sort: keyof typeof orders;
    limit: number;
  },
): { rows: CaseRow[]; total: number } {
  const conditions = ['c.deleted_at IS NULL', 'h.deleted_at IS NULL'];
  const parameters: string[] = [];
  if (filter.statuses !== null) {
    conditions.push('c.status IN (SELECT value FROM json_each(?))');
    parameters.push(JSON.stringify(filter.statuses));
  }
  if (filter.ids !== null) {
    conditions.push('c.id IN (SELECT value FROM json_each(?))');
    parameters.push(JSON.stringify(filter.ids));
  }
  for (const [column, wanted] of [
    ['c.priority', filter.priority ?? ''],
    ['i.urgency', filter.urgency ?? ''],
    ['c.lead_agency_id', filter.leadAgencyId ?? ''],
  ] as const) {
    if (wanted === '') continue;
    conditions.push(`${column} = ?`);
    parameters.push(wanted);
  }
  const where = conditions.join(' AND ');
  const total =
    tx.get<{ total: number }>(
      `SELECT count(*) AS total FROM cases AS c JOIN households AS h ON h.id = c.household_id
       JOIN intakes AS i ON i.case_id = c.id WHERE ${where}`,
      ...parameters,
    )?.total ?? 0;
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
      | 'rowVersion'
      | 'principalId'
      | 'leadAgencyId'
      | 'leadWorker'
      | 'priority'
      | 'nextCheckOn'
      | 'nextCheckPlan'
    >
  | undefined {
  return tx.get(
    `SELECT row_version AS rowVersion, principal_id AS principalId, lead_agency_id AS leadAgencyId, lead_worker AS leadWorker,
       priority, next_check_on AS nextCheckOn, next_check_plan AS nextCheckPlan
     FROM cases WHERE id = ? AND deleted_at IS NULL`,
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
    priority: string;
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
    priority: row.priority,
  });
}

export function updateCase(
  tx: WriteTx,
  id: CaseId,
  rowVersion: number,
  fields: { principalId: PersonId; priority: string; nextCheckOn: string | null; nextCheckPlan: string },
): void {
  updateRow(tx, 'cases', id, rowVersion, {
    principal_id: fields.principalId,
    priority: fields.priority,
    next_check_on: fields.nextCheckOn,
    next_check_plan: fields.nextCheckPlan,
  });
}

/** Moves the case; how the next look was meant goes when there is none. */
export function setCaseStatus(
  tx: WriteTx,
  id: CaseId,
  status: CaseStatus,
  nextCheckOn: CivilDate | null,
): void {
  tx.run(
    `UPDATE cases SET status = ?, next_check_on = ?, next_check_plan = iif(?, next_check_plan, ''),
       row_version = row_version + 1 WHERE id = ?`,
    status,
    nextCheckOn,
    toFlag(nextCheckOn !== null),
    id,
  );
}

export function updateLead(
  tx: WriteTx,
  id: CaseId,
  rowVersion: number,
  lead: { leadAgencyId: string | null; leadWorker: string },
): void {
  updateRow(tx, 'cases', id, rowVersion, {
    lead_agency_id: lead.leadAgencyId,
    lead_worker: lead.leadWorker,
  });
}

/** @throws OperationFailure `stale-version` when somebody was faster, `not-found` when there is no such case. */
export function requireCaseVersion(tx: ReadTx, id: CaseId, rowVersion: number): void {
  if (found(readCaseOwn(tx, id)).rowVersion !== rowVersion) throw new OperationFailure('stale-version');
}

/** 本人 of a household: the principal of its latest case, a running one first; null where it has none. */
export function latestPrincipal(tx: ReadTx, householdId: HouseholdId): PersonId | null {
  return latestCase(tx, householdId)?.principalId ?? null;
}

/** The latest case of a household, a running one first. */
export function latestCase(
  tx: ReadTx,
  householdId: HouseholdId,
): { id: CaseId; principalId: PersonId } | undefined {
  return tx.get(
    `SELECT id, principal_id AS principalId FROM cases WHERE household_id = ? AND deleted_at IS NULL
     ORDER BY status = 'closed', fiscal_year DESC, serial DESC LIMIT 1`,
    householdId,
  );
}
