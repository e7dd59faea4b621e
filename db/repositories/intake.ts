import type { z } from 'zod';
import { formatCaseNumber } from '../../domain/case/case-number.ts';
import type {
  EmergencyStep,
  IntakeDetail,
  IntakeSummary,
  intakeFields,
} from '../../domain/contract/intake.ts';
import type { CaseId, HouseholdId, IntakeId, PersonId } from '../../domain/contract/scalars.ts';
import { householdLabel } from '../../domain/household/label.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { headNameColumn, protectedColumn } from './household.ts';
import { found, insertRow, updateRow } from './row.ts';

type Intake = { [K in keyof typeof intakeFields]: z.output<(typeof intakeFields)[K]> };

/** Columns that are written together as one name in the contract. */
interface Words {
  label: string;
  headName: string;
  fiscalYear: number | null;
  serial: number | null;
}
type SummaryRow = Omit<IntakeSummary, 'householdLabel' | 'caseNumber' | 'addressProtected'> &
  Words & { addressProtected: number };
type DetailRow = Omit<
  IntakeDetail,
  'householdLabel' | 'caseNumber' | 'issues' | 'emergency' | 'referralSlips'
> &
  Words;

const joins = `FROM intakes AS i JOIN households AS h ON h.id = i.household_id
  LEFT JOIN persons AS p ON p.id = i.principal_id
  LEFT JOIN cases AS c ON c.id = i.case_id
  LEFT JOIN agencies AS g ON g.id = i.referrer_agency_id`;
const words = `h.label, ${headNameColumn} AS headName, coalesce(p.name, '') AS principalName, c.fiscal_year AS fiscalYear, c.serial,
  coalesce(g.name, '') AS referrerAgencyName`;
const detailSelect = `SELECT i.id, i.row_version AS rowVersion, i.household_id AS householdId, i.principal_id AS principalId,
  i.case_id AS caseId, i.form, i.received_on AS receivedOn, i.received_by AS receivedBy, i.reception_number AS receptionNumber,
  i.route, i.referrer_agency_id AS referrerAgencyId, i.referrer_name AS referrerName, i.referrer_phone AS referrerPhone,
  i.visitor_name AS visitorName, i.visitor_relation AS visitorRelation, i.visitor_phone AS visitorPhone,
  i.main_issue AS mainIssue, i.chief_complaint AS chiefComplaint, i.content, i.involved_agencies AS involvedAgencies,
  i.request, i.urgency, i.urgency_reason AS urgencyReason, i.no_consent_reason AS noConsentReason,
  i.consent_outlook AS consentOutlook, i.screening, i.outcome_on AS outcomeOn, i.outcome_note AS outcomeNote,
  (SELECT o.id FROM concerns AS o WHERE o.intake_id = i.id LIMIT 1) AS concernId, ${words} ${joins}`;
const summarySelect = `SELECT i.id, i.received_on AS receivedOn, i.form, i.household_id AS householdId, i.route,
  i.main_issue AS mainIssue, i.chief_complaint AS chiefComplaint, i.urgency, i.screening, i.outcome_on AS outcomeOn,
  i.case_id AS caseId,
  (SELECT count(*) FROM emergency_steps AS e WHERE e.intake_id = i.id AND e.deleted_at IS NULL) AS emergencySteps,
  ${protectedColumn} AS addressProtected, ${words} ${joins}`;
const listed = 'i.deleted_at IS NULL AND h.deleted_at IS NULL AND c.deleted_at IS NULL';
const shown = {
  all: '1',
  undecided: `i.screening = ''`,
  'without-case': 'i.case_id IS NULL',
} as const;

/**
 * Intakes for the list, the latest first, at most `limit`. A search shows those of the households of `householdIds` and
 * those that say `text` themselves.
 */
export function listIntakes(
  tx: ReadTx,
  filter: {
    show: keyof typeof shown;
    search: { text: string; householdIds: readonly string[] } | null;
    from: string;
    until: string;
    limit: number;
  },
): { intakes: IntakeSummary[]; total: number } {
  const conditions = [listed, shown[filter.show], 'i.received_on BETWEEN ? AND ?'];
  const parameters = [filter.from, filter.until];
  if (filter.search !== null) {
    conditions.push(`(i.household_id IN (SELECT value FROM json_each(?))
      OR instr(i.chief_complaint || char(10) || i.reception_number || char(10) || i.referrer_name || char(10) || i.visitor_name, ?) > 0)`);
    parameters.push(JSON.stringify(filter.search.householdIds), filter.search.text);
  }
  const where = conditions.join(' AND ');
  const { total } = found(
    tx.get<{ total: number }>(`SELECT count(*) AS total ${joins} WHERE ${where}`, ...parameters),
  );
  const rows = tx.all<SummaryRow>(
    `${summarySelect} WHERE ${where} ORDER BY i.received_on DESC, i.id DESC LIMIT ?`,
    ...parameters,
    filter.limit,
  );
  return { intakes: rows.map(toSummary), total };
}

/** The intake with everything that hangs on it. @throws OperationFailure `not-found` */
export function readIntake(tx: ReadTx, id: IntakeId): IntakeDetail {
  return toDetail(tx, tx.get<DetailRow>(`${detailSelect} WHERE i.id = ? AND i.deleted_at IS NULL`, id));
}

/** The intake a case began with. @throws OperationFailure `not-found` */
export function readIntakeOfCase(tx: ReadTx, caseId: CaseId): IntakeDetail {
  return toDetail(tx, tx.get<DetailRow>(`${detailSelect} WHERE i.case_id = ?`, caseId));
}

/** An intake that already says its outcome is decided on the day it was received. */
export function insertIntake(
  tx: WriteTx,
  id: string,
  caseId: CaseId | null,
  householdId: HouseholdId,
  principalId: PersonId,
  intake: Intake,
): void {
  insertRow(tx, 'intakes', {
    id,
    case_id: caseId,
    household_id: householdId,
    principal_id: principalId,
    outcome_on: intake.screening === '' ? null : intake.receivedOn,
    ...intakeColumns(intake),
  });
  writeIssues(tx, id, intake.issues);
}

/** @throws OperationFailure `stale-version`, `not-found` */
export function updateIntake(tx: WriteTx, id: IntakeId, rowVersion: number, intake: Intake): void {
  updateRow(tx, 'intakes', id, rowVersion, intakeColumns(intake));
  tx.run('DELETE FROM intake_issues WHERE intake_id = ?', id);
  writeIssues(tx, id, intake.issues);
}

/** @throws OperationFailure `stale-version`, `not-found` */
export function decideIntake(
  tx: WriteTx,
  id: IntakeId,
  rowVersion: number,
  outcome: Pick<IntakeDetail, 'screening' | 'outcomeOn' | 'outcomeNote'>,
): void {
  updateRow(tx, 'intakes', id, rowVersion, {
    screening: outcome.screening,
    outcome_on: outcome.outcomeOn,
    outcome_note: outcome.outcomeNote,
  });
}

/** @throws OperationFailure `stale-version`, `not-found` */
export function setIntakeCase(tx: WriteTx, id: IntakeId, rowVersion: number, caseId: CaseId): void {
  updateRow(tx, 'intakes', id, rowVersion, { case_id: caseId });
}

export function insertEmergencyStep(
  tx: WriteTx,
  step: Omit<EmergencyStep, 'staffName'> & { intakeId: IntakeId; staffId: string; recordedAt: string },
): void {
  insertRow(tx, 'emergency_steps', {
    id: step.id,
    intake_id: step.intakeId,
    done_on: step.doneOn,
    done_at: step.doneAt,
    action: step.action,
    told: step.told,
    answer: step.answer,
    staff_id: step.staffId,
    recorded_at: step.recordedAt,
  });
}

function toDetail(tx: ReadTx, row: DetailRow | undefined): IntakeDetail {
  const { label, headName, fiscalYear, serial, ...rest } = found(row);
  return {
    ...rest,
    householdLabel: householdLabel(label, headName),
    caseNumber: caseNumber(fiscalYear, serial),
    issues: tx
      .all<{ code: string }>('SELECT code FROM intake_issues WHERE intake_id = ? ORDER BY code', rest.id)
      .map((issue) => issue.code),
    emergency: listEmergencySteps(tx, rest.id),
    referralSlips: tx.all<IntakeDetail['referralSlips'][number]>(
      `SELECT id, direction, subject_name AS title FROM referral_slips
       WHERE intake_id = ? AND deleted_at IS NULL ORDER BY dated_on, id`,
      rest.id,
    ),
  };
}

function listEmergencySteps(tx: ReadTx, id: IntakeId): EmergencyStep[] {
  return tx.all<EmergencyStep>(
    `SELECT e.id, e.done_on AS doneOn, e.done_at AS doneAt, e.action, e.told, e.answer, s.name AS staffName
     FROM emergency_steps AS e JOIN staff AS s ON s.id = e.staff_id
     WHERE e.intake_id = ? AND e.deleted_at IS NULL ORDER BY e.done_on, e.done_at, e.id`,
    id,
  );
}

function toSummary({
  label,
  headName,
  fiscalYear,
  serial,
  addressProtected,
  ...row
}: SummaryRow): IntakeSummary {
  return {
    ...row,
    householdLabel: householdLabel(label, headName),
    caseNumber: caseNumber(fiscalYear, serial),
    addressProtected: addressProtected === 1,
  };
}

function caseNumber(fiscalYear: number | null, serial: number | null): string {
  return fiscalYear === null || serial === null ? '' : formatCaseNumber(fiscalYear, serial);
}

function writeIssues(tx: WriteTx, intakeId: string, issues: readonly string[]): void {
  for (const code of new Set(issues)) insertRow(tx, 'intake_issues', { intake_id: intakeId, code });
}

const intakeColumns = (intake: Intake) => ({
  form: intake.form,
  received_on: intake.receivedOn,
  received_by: intake.receivedBy,
  reception_number: intake.receptionNumber,
  route: intake.route,
  referrer_agency_id: intake.referrerAgencyId,
  referrer_name: intake.referrerName,
  referrer_phone: intake.referrerPhone,
  visitor_name: intake.visitorName,
  visitor_relation: intake.visitorRelation,
  visitor_phone: intake.visitorPhone,
  main_issue: intake.mainIssue,
  chief_complaint: intake.chiefComplaint,
  content: intake.content,
  involved_agencies: intake.involvedAgencies,
  request: intake.request,
  urgency: intake.urgency,
  urgency_reason: intake.urgencyReason,
  no_consent_reason: intake.noConsentReason,
  consent_outlook: intake.consentOutlook,
  screening: intake.screening,
});
