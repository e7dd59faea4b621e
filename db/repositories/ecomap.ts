import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { EcomapTie } from '../../domain/contract/ecomap.ts';
import type { HouseholdId, PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx, SqlValue, WriteTx } from '../driver/transaction.ts';
import { insertRow, toFlag } from './row.ts';

/** More than the notes of a quarter of a busy year. */
const mostContacts = 1_000;
const mostRoles = 300;
const mostNodes = 60;

/** A role of a plan or a meeting that stood on the day; `since`: when plan or meeting began. */
export interface RoleRow {
  readonly agencyId: string | null;
  readonly agencyName: string;
  readonly task: string;
  readonly since: CivilDate | null;
}

/** Roles of every case of the household in force on the day, still to be carried out. */
export function rolesAround(tx: ReadTx, household: HouseholdId, asOf: CivilDate): RoleRow[] {
  return tx.all<RoleRow>(
    `SELECT r.agency_id AS agencyId, r.agency_name AS agencyName, r.task, coalesce(l.starts_on, m.held_on) AS since
     FROM cases AS c JOIN role_assignments AS r ON r.case_id = c.id
     LEFT JOIN support_plans AS l ON l.id = r.plan_id
     LEFT JOIN agenda_items AS a ON a.id = r.agenda_item_id LEFT JOIN meetings AS m ON m.id = a.meeting_id
     WHERE c.household_id = ? AND c.deleted_at IS NULL AND r.state IN ('planned', 'doing')
       AND (r.plan_id IS NULL OR (l.deleted_at IS NULL AND l.state IN ('decided', 'ended')
         AND coalesce(l.starts_on, l.decided_on, l.planned_on) <= ? AND (l.ended_on IS NULL OR l.ended_on > ?)))
       AND m.deleted_at IS NULL AND (m.held_on IS NULL OR m.held_on <= ?)
     ORDER BY r.id LIMIT ?`,
    household,
    asOf,
    asOf,
    asOf,
    mostRoles,
  );
}

export interface ContactRow {
  readonly on: CivilDate;
  readonly counterpart: string;
  /** Ids separated by spaces. */
  readonly members: string;
  readonly shareScope: EcomapTie['shareScope'];
  readonly sensitive: number;
}

/** Contact notes of the household's cases within the days, with the words for 相手. */
export function contactsWithin(
  tx: ReadTx,
  household: HouseholdId,
  { after, until }: { after: CivilDate; until: CivilDate },
): ContactRow[] {
  return tx.all<ContactRow>(
    `SELECT n.contacted_on AS "on", n.counterpart, n.share_scope AS shareScope, n.sensitive,
       coalesce((SELECT group_concat(x.person_id, ' ') FROM contact_note_members AS x WHERE x.note_id = n.id), '') AS members
     FROM cases AS c JOIN contact_notes AS n ON n.case_id = c.id
     WHERE c.household_id = ? AND c.deleted_at IS NULL AND n.is_current = 1 AND n.withdrawn_at IS NULL
       AND n.contacted_on > ? AND n.contacted_on <= ? AND n.counterpart <> '' LIMIT ?`,
    household,
    after,
    until,
    mostContacts,
  );
}

export interface NodeRow {
  readonly id: string;
  readonly rowVersion: number;
  readonly agencyId: string | null;
  readonly name: string;
  readonly category: string;
  readonly note: string;
  readonly shareScope: EcomapTie['shareScope'];
  readonly sensitive: number;
}

/** Nodes that staff added. */
export function listNodes(tx: ReadTx, household: HouseholdId): NodeRow[] {
  return tx.all<NodeRow>(
    `SELECT id, row_version AS rowVersion, agency_id AS agencyId, name, category, note, share_scope AS shareScope, sensitive
     FROM ecomap_nodes WHERE household_id = ? AND deleted_at IS NULL ORDER BY id LIMIT ?`,
    household,
    mostNodes,
  );
}

export function readNodeHousehold(tx: ReadTx, id: string): HouseholdId | undefined {
  return tx.get<{ householdId: HouseholdId }>(
    'SELECT household_id AS householdId FROM ecomap_nodes WHERE id = ? AND deleted_at IS NULL',
    id,
  )?.householdId;
}

/** Whether a person belongs or belonged to the household, or stands on its map beside it. */
export function isOfHousehold(tx: ReadTx, household: HouseholdId, person: PersonId): boolean {
  return (
    tx.get(
      `SELECT 1 FROM memberships WHERE household_id = ? AND person_id = ? AND removed_at IS NULL
       UNION ALL SELECT 1 FROM diagram_persons WHERE household_id = ? AND person_id = ?`,
      household,
      person,
      household,
      person,
    ) !== undefined
  );
}

/** Whether there is such a thing that the household may have a tie with. */
export function isAround(tx: ReadTx, household: HouseholdId, node: string): boolean {
  const [kind, id = ''] = node.split(':');
  if (kind === 'agency') return tx.get('SELECT 1 FROM agencies WHERE id = ?', id) !== undefined;
  if (kind === 'added') return readNodeHousehold(tx, id) === household;
  return tx.get('SELECT 1 FROM outside_ties WHERE id = ? AND household_id = ?', id, household) !== undefined;
}

export interface CorrectionRow extends Pick<
  EcomapTie,
  'node' | 'memberId' | 'strength' | 'direction' | 'since' | 'note' | 'shareScope'
> {
  readonly stress: number;
  readonly hidden: number;
  readonly sensitive: number;
  readonly correctedAt: string;
  readonly staffName: string;
}

/** Ties as corrected by hand. */
export function listCorrections(tx: ReadTx, household: HouseholdId): CorrectionRow[] {
  return tx.all<CorrectionRow>(
    `SELECT t.node, t.member_id AS memberId, t.strength, t.stress, t.direction, t.since, t.note, t.hidden,
       t.share_scope AS shareScope, t.sensitive, t.corrected_at AS correctedAt, s.name AS staffName
     FROM ecomap_ties AS t JOIN staff AS s ON s.id = t.corrected_by WHERE t.household_id = ? ORDER BY t.id LIMIT ?`,
    household,
    mostRoles,
  );
}

type Correction = Pick<
  EcomapTie,
  | 'node'
  | 'memberId'
  | 'strength'
  | 'stress'
  | 'direction'
  | 'since'
  | 'note'
  | 'hidden'
  | 'shareScope'
  | 'sensitive'
>;

/** Writes down a correction in place of the one before. */
export function putCorrection(
  tx: WriteTx,
  household: HouseholdId,
  tie: Correction,
  by: { readonly id: string; readonly at: string; readonly staffId: string },
): void {
  removeCorrection(tx, household, tie);
  insertRow(tx, 'ecomap_ties', {
    id: by.id,
    household_id: household,
    node: tie.node,
    member_id: tie.memberId,
    strength: tie.strength,
    stress: toFlag(tie.stress),
    direction: tie.direction,
    since: tie.since,
    note: tie.note,
    hidden: toFlag(tie.hidden),
    share_scope: tie.shareScope,
    sensitive: toFlag(tie.sensitive),
    corrected_at: by.at,
    corrected_by: by.staffId,
  });
}

/** False when there was none. */
export function removeCorrection(
  tx: WriteTx,
  household: HouseholdId,
  { node, memberId }: { node: string; memberId: PersonId | null },
): boolean {
  return (
    tx.run(
      `DELETE FROM ecomap_ties WHERE household_id = ? AND node = ? AND coalesce(member_id, '') = ?`,
      household,
      node,
      memberId ?? '',
    ).changes > 0
  );
}

export function listPlaces(tx: ReadTx, household: HouseholdId): { node: string; x: number; y: number }[] {
  return tx.all('SELECT node, x, y FROM ecomap_positions WHERE household_id = ?', household);
}

/** Null gives a node back to the automatic layout. */
export function putPlace(
  tx: WriteTx,
  household: HouseholdId,
  node: string,
  place: { readonly x: number; readonly y: number } | null,
): void {
  tx.run('DELETE FROM ecomap_positions WHERE household_id = ? AND node = ?', household, node);
  if (place !== null) insertRow(tx, 'ecomap_positions', { household_id: household, node, ...place });
}

interface NodeFields {
  readonly agencyId: string | null;
  readonly name: string;
  readonly category: string;
  readonly note: string;
  readonly shareScope: EcomapTie['shareScope'];
  readonly sensitive: boolean;
}

export const nodeColumns = (fields: NodeFields): Readonly<Record<string, SqlValue>> => ({
  agency_id: fields.agencyId,
  name: fields.name,
  category: fields.category,
  note: fields.note,
  share_scope: fields.shareScope,
  sensitive: toFlag(fields.sensitive),
});
