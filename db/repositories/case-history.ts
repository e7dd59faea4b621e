import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { CaseStatus } from '../../domain/case/lifecycle.ts';
import type { CaseDetail } from '../../domain/contract/case.ts';
import type { CaseId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';

/** Who wrote an entry of the history, and when. */
interface Written {
  readonly staffId: string;
  readonly recordedAt: string;
}

type Closure = Omit<CaseDetail['closures'][number], 'staffName' | 'recordedAt'>;

/** The step the case stands in. */
export function lastStatusChange(
  tx: ReadTx,
  id: CaseId,
): { status: CaseStatus; changedOn: CivilDate } | undefined {
  return tx.get(
    `SELECT c.status, x.changed_on AS changedOn FROM cases AS c JOIN case_status_changes AS x ON x.case_id = c.id
     WHERE c.id = ? AND c.deleted_at IS NULL ORDER BY x.sequence DESC LIMIT 1`,
    id,
  );
}

export function listStatusChanges(tx: ReadTx, id: CaseId): CaseDetail['statusHistory'] {
  return tx.all(
    `SELECT x.status, x.changed_on AS changedOn, x.reason, s.name AS staffName, x.recorded_at AS recordedAt
     FROM case_status_changes AS x JOIN staff AS s ON s.id = x.staff_id WHERE x.case_id = ? ORDER BY x.sequence`,
    id,
  );
}

export function appendStatusChange(
  tx: WriteTx,
  change: Written & { caseId: CaseId; status: CaseStatus; changedOn: CivilDate; reason: string },
): void {
  append(tx, 'case_status_changes', change.caseId, {
    status: change.status,
    changed_on: change.changedOn,
    reason: change.reason,
    staff_id: change.staffId,
    recorded_at: change.recordedAt,
  });
}

/** 主担当 over time, the latest first. */
export function listLeads(tx: ReadTx, id: CaseId): CaseDetail['leads'] {
  return tx.all(
    `SELECT coalesce(g.name, '') AS agencyName, x.worker, x.starts_on AS startsOn, x.reason, s.name AS staffName
     FROM case_leads AS x LEFT JOIN agencies AS g ON g.id = x.agency_id JOIN staff AS s ON s.id = x.staff_id
     WHERE x.case_id = ? ORDER BY x.sequence DESC`,
    id,
  );
}

export function appendLead(
  tx: WriteTx,
  lead: Written & {
    caseId: CaseId;
    agencyId: string | null;
    worker: string;
    startsOn: CivilDate;
    reason: string;
  },
): void {
  append(tx, 'case_leads', lead.caseId, {
    agency_id: lead.agencyId,
    worker: lead.worker,
    starts_on: lead.startsOn,
    reason: lead.reason,
    staff_id: lead.staffId,
    recorded_at: lead.recordedAt,
  });
}

/** 終結 of the case, the latest first. */
export function listClosures(tx: ReadTx, id: CaseId): CaseDetail['closures'] {
  return tx.all(
    `SELECT x.closed_on AS closedOn, x.reason, x.outcome, x.remaining, x.watched_by AS watchedBy, x.reopening,
       s.name AS staffName, x.recorded_at AS recordedAt
     FROM case_closures AS x JOIN staff AS s ON s.id = x.staff_id WHERE x.case_id = ? ORDER BY x.sequence DESC`,
    id,
  );
}

export function appendClosure(tx: WriteTx, caseId: CaseId, closure: Closure, written: Written): void {
  append(tx, 'case_closures', caseId, {
    closed_on: closure.closedOn,
    reason: closure.reason,
    outcome: closure.outcome,
    remaining: closure.remaining,
    watched_by: closure.watchedBy,
    reopening: closure.reopening,
    staff_id: written.staffId,
    recorded_at: written.recordedAt,
  });
}

/** Adds the next entry of a case to one of its append-only tables. */
function append(
  tx: WriteTx,
  table: 'case_status_changes' | 'case_leads' | 'case_closures',
  caseId: CaseId,
  values: Readonly<Record<string, string | null>>,
): void {
  const columns = Object.keys(values);
  tx.run(
    `INSERT INTO ${table} (case_id, sequence, ${columns.join(', ')})
     SELECT ?, coalesce(max(sequence), 0) + 1, ${columns.map(() => '?').join(', ')} FROM ${table} WHERE case_id = ?`,
    caseId,
    ...Object.values(values),
    caseId,
  );
}
