import type { OutsideTie } from '../../domain/contract/outside-tie.ts';
import type { HouseholdId, OutsideTieId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { isProtected } from './protection.ts';
import { insertRow, toFlag, updateRow } from './row.ts';
import { shownNameColumn } from './shown-name.ts';

export type OutsideTieFields = Omit<
  OutsideTie,
  'id' | 'rowVersion' | 'memberName' | 'displayName' | 'withheld'
>;

interface OutsideTieRow extends Omit<OutsideTie, 'keyPerson' | 'sensitive' | 'withheld'> {
  householdId: HouseholdId;
  keyPerson: number;
  sensitive: number;
  addressProtected: number;
}

const select = `SELECT o.id, o.household_id AS householdId, o.row_version AS rowVersion, o.member_id AS memberId, o.kind,
    o.person_id AS personId, o.agency_id AS agencyId, o.name, o.phone, o.callable, o.note, o.key_person AS keyPerson,
    o.starts_on AS startsOn, o.ends_on AS endsOn, o.share_scope AS shareScope, o.sensitive,
    coalesce((SELECT ${shownNameColumn} FROM persons AS p WHERE p.id = o.member_id), '') AS memberName,
    coalesce((SELECT ${shownNameColumn} FROM persons AS p WHERE p.id = o.person_id),
      (SELECT g.name FROM agencies AS g WHERE g.id = o.agency_id), o.name) AS displayName,
    ${isProtected('o.person_id')} AS addressProtected
  FROM outside_ties AS o`;

/** Ties of a household: key persons first, then as they were entered; ended ones last. */
export function listOutsideTies(tx: ReadTx, household: HouseholdId, limit: number): OutsideTieRow[] {
  return tx.all<OutsideTieRow>(
    `${select} WHERE o.household_id = ? AND o.deleted_at IS NULL
     ORDER BY o.ends_on IS NOT NULL, o.ends_on DESC, o.key_person DESC, o.id LIMIT ?`,
    household,
    limit,
  );
}

export function readOutsideTie(tx: ReadTx, id: OutsideTieId): OutsideTieRow | undefined {
  return tx.get<OutsideTieRow>(`${select} WHERE o.id = ? AND o.deleted_at IS NULL`, id);
}

export function insertOutsideTie(
  tx: WriteTx,
  id: OutsideTieId,
  household: HouseholdId,
  fields: OutsideTieFields,
): void {
  insertRow(tx, 'outside_ties', { id, household_id: household, ...columns(fields) });
}

export function updateOutsideTie(
  tx: WriteTx,
  id: OutsideTieId,
  rowVersion: number,
  fields: OutsideTieFields,
): void {
  updateRow(tx, 'outside_ties', id, rowVersion, columns(fields));
}

const columns = (fields: OutsideTieFields) => ({
  member_id: fields.memberId,
  kind: fields.kind,
  person_id: fields.personId,
  agency_id: fields.agencyId,
  name: fields.name,
  phone: fields.phone,
  callable: fields.callable,
  note: fields.note,
  key_person: toFlag(fields.keyPerson),
  starts_on: fields.startsOn,
  ends_on: fields.endsOn,
  share_scope: fields.shareScope,
  sensitive: toFlag(fields.sensitive),
});
