import type { Kinship } from '../../domain/contract/kinship.ts';
import type { DerivedTies } from '../../domain/kinship/derive.ts';
import type { HouseholdId, PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { listEmotionalTies, listPregnancies } from './kinship-feeling.ts';
import { listPlaces } from './kinship-drawing.ts';
import { listTwins } from './kinship-twins.ts';
import { insertRow } from './row.ts';

type Partnership = Kinship['partnerships'][number];
type Parentage = Kinship['parentages'][number];

const partnershipSelect = `SELECT id, person_a AS personA, person_b AS personB, kind, state, started_on AS startedOn,
  ended_on AS endedOn FROM partnerships`;

/** Ties among the given persons, and the positions a hand has moved in the household's drawing. */
export function readKinship(
  tx: ReadTx,
  householdId: HouseholdId,
  persons: readonly PersonId[],
): Omit<Kinship, 'relatives'> {
  const ids = JSON.stringify(persons);
  const among = '(SELECT value FROM json_each(?))';
  const siblings = Map.groupBy(
    tx.all<{ groupId: string; personId: PersonId }>(
      `SELECT group_id AS groupId, person_id AS personId FROM sibling_ties WHERE person_id IN ${among} ORDER BY group_id, person_id`,
      ids,
    ),
    (row) => row.groupId,
  );
  return {
    partnerships: tx.all<Partnership>(
      `${partnershipSelect} WHERE person_a IN ${among} AND person_b IN ${among} ORDER BY id`,
      ids,
      ids,
    ),
    parentages: tx.all<Parentage>(
      `SELECT id, child, parent, kind FROM parentages WHERE child IN ${among} AND parent IN ${among} ORDER BY id`,
      ids,
      ids,
    ),
    siblingGroups: [...siblings.values()].map((rows) => rows.map((row) => row.personId)),
    careTies: tx.all<Kinship['careTies'][number]>(
      `SELECT id, carer_id AS carer, cared_id AS cared, note FROM care_ties
       WHERE deleted_at IS NULL AND carer_id IN ${among} AND cared_id IN ${among} ORDER BY id`,
      ids,
      ids,
    ),
    twins: listTwins(tx, persons),
    pregnancies: listPregnancies(tx, persons),
    emotionalTies: listEmotionalTies(tx, persons),
    moved: listPlaces(tx, householdId),
  };
}

export function insertPartnership(tx: WriteTx, partnership: Partnership): void {
  insertRow(tx, 'partnerships', { id: partnership.id, ...partnershipColumns(partnership) });
}

/** False when there is no such partnership. */
export function updatePartnership(tx: WriteTx, partnership: Partnership): boolean {
  const columns = partnershipColumns(partnership);
  const { changes } = tx.run(
    `UPDATE partnerships SET ${Object.keys(columns)
      .map((column) => `${column} = ?`)
      .join(', ')} WHERE id = ?`,
    ...Object.values(columns),
    partnership.id,
  );
  return changes > 0;
}

export function deletePartnership(tx: WriteTx, id: string): boolean {
  return tx.run('DELETE FROM partnerships WHERE id = ?', id).changes > 0;
}

/** Whether the child has the parent already, in whatever way. */
export function hasParent(tx: ReadTx, child: PersonId, parent: PersonId): boolean {
  return tx.get('SELECT 1 FROM parentages WHERE child = ? AND parent = ?', child, parent) !== undefined;
}

export function readPartnership(tx: ReadTx, id: string): Partnership | undefined {
  return tx.get<Partnership>(`${partnershipSelect} WHERE id = ?`, id);
}

/** Couples of a person, wherever the other lives. */
export function partnershipsOf(tx: ReadTx, person: PersonId): Partnership[] {
  return tx.all<Partnership>(
    `${partnershipSelect} WHERE person_a = ? UNION ALL ${partnershipSelect} WHERE person_b = ?`,
    person,
    person,
  );
}

export function insertParentage(tx: WriteTx, parentage: Parentage): void {
  insertRow(tx, 'parentages', {
    id: parentage.id,
    child: parentage.child,
    parent: parentage.parent,
    kind: parentage.kind,
  });
}

export function readParentage(tx: ReadTx, id: string): Parentage | undefined {
  return tx.get<Parentage>('SELECT id, child, parent, kind FROM parentages WHERE id = ?', id);
}

/** False when there is no such parentage. */
export function updateParentageKind(tx: WriteTx, id: string, kind: Parentage['kind']): boolean {
  return tx.run('UPDATE parentages SET kind = ? WHERE id = ?', kind, id).changes > 0;
}

/** Everybody's parents and children, wherever they live. */
export function parentagesOf(tx: ReadTx, person: PersonId): Parentage[] {
  return tx.all<Parentage>(
    `SELECT id, child, parent, kind FROM parentages WHERE child = ?
     UNION ALL SELECT id, child, parent, kind FROM parentages WHERE parent = ?`,
    person,
    person,
  );
}

export function readCareTie(tx: ReadTx, id: string): { carer: PersonId; cared: PersonId } | undefined {
  return tx.get(
    'SELECT carer_id AS carer, cared_id AS cared FROM care_ties WHERE id = ? AND deleted_at IS NULL',
    id,
  );
}

/** 介護・世話 of one by another, brought back where it was taken away. False when it stands already. */
export function insertCareTie(
  tx: WriteTx,
  tie: { id: string; carer: PersonId; cared: PersonId; note: string },
): boolean {
  const { changes } = tx.run(
    `INSERT INTO care_ties (id, carer_id, cared_id, note) VALUES (?, ?, ?, ?)
     ON CONFLICT (carer_id, cared_id) DO UPDATE SET id = excluded.id, note = excluded.note, deleted_at = NULL
     WHERE deleted_at IS NOT NULL`,
    tie.id,
    tie.carer,
    tie.cared,
    tie.note,
  );
  return changes > 0;
}

/** False when there is no such tie. */
export function removeCareTie(tx: WriteTx, id: string, now: string): boolean {
  return (
    tx.run('UPDATE care_ties SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL', now, id).changes > 0
  );
}

export function deleteParentage(tx: WriteTx, id: string): boolean {
  return tx.run('DELETE FROM parentages WHERE id = ?', id).changes > 0;
}

/** Takes back what a 続柄 implied; a tie that a hand has changed since stays. */
export function deleteImpliedPartnership(
  tx: WriteTx,
  tie: Pick<DerivedTies['partnerships'][number], 'personA' | 'personB' | 'kind' | 'state'>,
): void {
  tx.run(
    `DELETE FROM partnerships WHERE person_a IN (?, ?) AND person_b IN (?, ?) AND kind = ? AND state = ?
       AND started_on IS NULL AND ended_on IS NULL`,
    tie.personA,
    tie.personB,
    tie.personA,
    tie.personB,
    tie.kind,
    tie.state,
  );
}

export function deleteImpliedParentage(
  tx: WriteTx,
  tie: Pick<DerivedTies['parentages'][number], 'child' | 'parent' | 'kind'>,
): void {
  tx.run(
    'DELETE FROM parentages WHERE child = ? AND parent = ? AND kind = ?',
    tie.child,
    tie.parent,
    tie.kind,
  );
}

export function siblingTiesOf(tx: ReadTx, person: string): { groupId: string }[] {
  return tx.all('SELECT group_id AS groupId FROM sibling_ties WHERE person_id = ?', person);
}

/** Everybody in the groups of siblings that these persons are in. */
export function siblingsOf(tx: ReadTx, persons: readonly PersonId[]): PersonId[] {
  return tx
    .all<{ personId: PersonId }>(
      `SELECT DISTINCT person_id AS personId FROM sibling_ties WHERE group_id IN (
         SELECT group_id FROM sibling_ties WHERE person_id IN (SELECT value FROM json_each(?)))`,
      JSON.stringify(persons),
    )
    .map(({ personId }) => personId);
}

/** Takes a person out of a group of siblings; nobody stays behind alone. */
export function deleteSiblingTie(tx: WriteTx, groupId: string, person: string): void {
  tx.run('DELETE FROM sibling_ties WHERE group_id = ? AND person_id = ?', groupId, person);
  tx.run(
    'DELETE FROM sibling_ties WHERE group_id = ? AND (SELECT count(*) FROM sibling_ties WHERE group_id = ?) = 1',
    groupId,
    groupId,
  );
}

export function insertSiblingTie(tx: WriteTx, groupId: string, person: string): void {
  tx.run(
    'INSERT INTO sibling_ties (group_id, person_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
    groupId,
    person,
  );
}

/** Makes two persons brothers and sisters, with everybody in the groups either is in. */
export function joinSiblings(tx: WriteTx, person: PersonId, sibling: PersonId, newGroup: string): void {
  const group = siblingTiesOf(tx, person)[0]?.groupId ?? newGroup;
  const joining = new Set([person, sibling, ...siblingsOf(tx, [sibling])]);
  for (const { groupId } of siblingTiesOf(tx, sibling)) {
    tx.run('DELETE FROM sibling_ties WHERE group_id = ?', groupId);
  }
  for (const id of joining) insertSiblingTie(tx, group, id);
}

/** Takes a person out of the groups that hold the other. */
export function leaveSiblings(tx: WriteTx, person: PersonId, sibling: PersonId): void {
  const others = new Set(siblingTiesOf(tx, sibling).map(({ groupId }) => groupId));
  for (const { groupId } of siblingTiesOf(tx, person)) {
    if (others.has(groupId)) deleteSiblingTie(tx, groupId, person);
  }
}

/** Whether `ancestor` stands anywhere above `person`. */
export function isAncestor(tx: ReadTx, ancestor: PersonId, person: PersonId): boolean {
  return (
    tx.get(
      `WITH RECURSIVE above (id) AS (
         SELECT parent FROM parentages WHERE child = ?
         UNION SELECT p.parent FROM parentages AS p JOIN above ON p.child = above.id
       ) SELECT 1 FROM above WHERE id = ?`,
      person,
      ancestor,
    ) !== undefined
  );
}

const partnershipColumns = (partnership: Partnership) => ({
  person_a: partnership.personA,
  person_b: partnership.personB,
  kind: partnership.kind,
  state: partnership.state,
  started_on: partnership.startedOn,
  ended_on: partnership.endedOn,
});

/** A death ends the partnerships that stood until then. */
export function widowPartners(tx: WriteTx, person: PersonId): void {
  tx.run(
    "UPDATE partnerships SET state = 'widowed' WHERE state = 'together' AND ? IN (person_a, person_b)",
    person,
  );
}
