import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { Warning } from '../../domain/contract/warning.ts';
import type { HouseholdId, WarningId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { insertRow, toFlag, updateRow } from './row.ts';

type WarningFields = Pick<
  Warning,
  'personId' | 'kind' | 'text' | 'known' | 'startsOn' | 'reviewOn' | 'shareScope' | 'sensitive'
>;

/** Warnings of a household: those that stand by the day of their review, then the ended ones, the latest first. */
export function listWarnings(tx: ReadTx, household: HouseholdId, limit: number): Warning[] {
  return tx
    .all<Omit<Warning, 'sensitive'> & { sensitive: number }>(
      `SELECT w.id, w.row_version AS rowVersion, w.person_id AS personId, w.kind, w.text, w.known, w.starts_on AS startsOn,
         w.review_on AS reviewOn, w.share_scope AS shareScope, w.sensitive, coalesce(p.name, '') AS personName,
         w.ended_on AS endedOn, w.end_reason AS endReason
       FROM warnings AS w LEFT JOIN persons AS p ON p.id = w.person_id
       WHERE w.household_id = ? AND w.deleted_at IS NULL
       ORDER BY w.ended_on IS NOT NULL, w.ended_on DESC, w.review_on, w.id LIMIT ?`,
      household,
      limit,
    )
    .map((row) => ({ ...row, sensitive: row.sensitive === 1 }));
}

export function readWarning(
  tx: ReadTx,
  id: WarningId,
): { startsOn: CivilDate; reviewOn: CivilDate; endedOn: CivilDate | null } | undefined {
  return tx.get(
    `SELECT starts_on AS startsOn, review_on AS reviewOn, ended_on AS endedOn
     FROM warnings WHERE id = ? AND deleted_at IS NULL`,
    id,
  );
}

export function insertWarning(
  tx: WriteTx,
  id: WarningId,
  household: HouseholdId,
  fields: WarningFields,
): void {
  insertRow(tx, 'warnings', { id, household_id: household, ...columns(fields), end_reason: '' });
}

export function updateWarning(tx: WriteTx, id: WarningId, rowVersion: number, fields: WarningFields): void {
  updateRow(tx, 'warnings', id, rowVersion, columns(fields));
}

export function endWarning(
  tx: WriteTx,
  id: WarningId,
  rowVersion: number,
  end: { endedOn: CivilDate; reason: string },
): void {
  updateRow(tx, 'warnings', id, rowVersion, { ended_on: end.endedOn, end_reason: end.reason });
}

const columns = (fields: WarningFields) => ({
  person_id: fields.personId,
  kind: fields.kind,
  text: fields.text,
  known: fields.known,
  starts_on: fields.startsOn,
  review_on: fields.reviewOn,
  share_scope: fields.shareScope,
  sensitive: toFlag(fields.sensitive),
});
