import type { Concern } from '../../domain/contract/concern.ts';
import type { ConcernId, IntakeId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { idsSaying } from './folded-search.ts';
import { districtNameColumn } from './household.ts';
import { insertRow, updateRow } from './row.ts';

type Fields = Omit<
  Concern,
  | 'id'
  | 'rowVersion'
  | 'agencyName'
  | 'districtName'
  | 'state'
  | 'settledOn'
  | 'settledReason'
  | 'intakeId'
  | 'householdId'
>;

const listLimit = 500;

const select = `SELECT o.id, o.row_version AS rowVersion, o.noticed_on AS noticedOn, o.route, o.informant,
  o.informant_phone AS informantPhone, o.agency_id AS agencyId, o.called, o.place, o.district_id AS districtId, o.members,
  o.content, o.urgency, o.next_on AS nextOn, o.next_plan AS nextPlan, coalesce(g.name, '') AS agencyName,
  ${districtNameColumn} AS districtName, o.state, o.settled_on AS settledOn, o.settled_reason AS settledReason,
  o.intake_id AS intakeId, i.household_id AS householdId
  FROM concerns AS o LEFT JOIN agencies AS g ON g.id = o.agency_id LEFT JOIN districts AS d ON d.id = o.district_id
  LEFT JOIN intakes AS i ON i.id = o.intake_id`;
const words = `SELECT o.id, o.called || ' ' || o.place || ' ' || o.informant || ' ' || o.members AS words
  FROM concerns AS o WHERE o.deleted_at IS NULL`;

/** Those with the nearest next look first, then settled and promoted ones by the day they were noticed, the latest first. */
export function listConcerns(tx: ReadTx, filter: { show: 'watching' | 'all'; text: string }): Concern[] {
  const ids = idsSaying(tx, words, filter.text);
  const conditions = ['o.deleted_at IS NULL'];
  if (filter.show === 'watching') conditions.push(`o.state = 'watching'`);
  if (ids !== null) conditions.push('o.id IN (SELECT value FROM json_each(?))');
  return tx.all<Concern>(
    `${select} WHERE ${conditions.join(' AND ')}
     ORDER BY o.state <> 'watching', CASE WHEN o.state = 'watching' THEN coalesce(o.next_on, '9999') END, o.noticed_on DESC, o.id
     LIMIT ?`,
    ...(ids === null ? [] : [JSON.stringify(ids)]),
    listLimit,
  );
}

export function readConcern(tx: ReadTx, id: ConcernId): Concern | undefined {
  return tx.get<Concern>(`${select} WHERE o.id = ? AND o.deleted_at IS NULL`, id);
}

export function insertConcern(tx: WriteTx, id: ConcernId, fields: Fields): void {
  insertRow(tx, 'concerns', { id, ...columns(fields), state: 'watching', settled_reason: '' });
}

/** @throws OperationFailure `stale-version`, `not-found` */
export function updateConcern(tx: WriteTx, id: ConcernId, rowVersion: number, fields: Fields): void {
  updateRow(tx, 'concerns', id, rowVersion, columns(fields));
}

/** Settles it with a day and a reason, or takes that back (null). @throws OperationFailure `stale-version`, `not-found` */
export function settleConcern(
  tx: WriteTx,
  id: ConcernId,
  rowVersion: number,
  settled: { on: string; reason: string } | null,
): void {
  updateRow(tx, 'concerns', id, rowVersion, {
    state: settled === null ? 'watching' : 'settled',
    settled_on: settled?.on ?? null,
    settled_reason: settled?.reason ?? '',
  });
}

/** The concern has become an intake. */
export function promoteConcern(tx: WriteTx, id: ConcernId, rowVersion: number, intakeId: IntakeId): void {
  updateRow(tx, 'concerns', id, rowVersion, { state: 'promoted', intake_id: intakeId });
}

const columns = (fields: Fields) => ({
  noticed_on: fields.noticedOn,
  route: fields.route,
  informant: fields.informant,
  informant_phone: fields.informantPhone,
  agency_id: fields.agencyId,
  called: fields.called,
  place: fields.place,
  district_id: fields.districtId,
  members: fields.members,
  content: fields.content,
  urgency: fields.urgency,
  next_on: fields.nextOn,
  next_plan: fields.nextPlan,
});
