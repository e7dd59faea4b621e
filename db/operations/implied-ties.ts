import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import {
  parentageId,
  partnershipId,
  personId,
  type HouseholdId,
  type PersonId,
} from '../../domain/contract/scalars.ts';
import { deriveTies, type DerivedTies } from '../../domain/kinship/derive.ts';
import { isParentYounger } from '../../domain/kinship/parent-age.ts';
import type { ParentageKind } from '../../domain/kinship/ties.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { listMembers } from '../repositories/household.ts';
import {
  deleteImpliedParentage,
  deleteImpliedPartnership,
  deleteSiblingTie,
  insertParentage,
  insertPartnership,
  insertSiblingTie,
  isAncestor,
  readKinship,
  siblingTiesOf,
} from '../repositories/kinship.ts';
import { readBirth } from '../repositories/person.ts';
import type { OperationContext } from './context.ts';

/** What the 続柄 of the household say about who is whose parent and partner. */
export function impliedTies(tx: ReadTx, household: HouseholdId, today: CivilDate): DerivedTies {
  return deriveTies(
    listMembers(tx, household).map((member) => ({
      personId: member.personId,
      relationship: member.relationship === '' ? [] : member.relationship.split(','),
      sex: member.sex as 'male' | 'female' | 'other' | 'unknown',
      birth: member.birthDate,
    })),
    today,
  );
}

/**
 * Writes the ties that the 続柄 imply for one member into the register, and takes back those that only the former
 * 続柄 (`before`) implied. Ties between others, and ties entered or changed by hand, are left alone.
 * @throws OperationFailure `validation` at `relationship` when a parent would be younger than the child, or somebody the
 * ancestor of himself
 */
export function recordImpliedTies(
  tx: WriteTx,
  household: HouseholdId,
  person: PersonId,
  before: DerivedTies | null,
  context: OperationContext,
): void {
  record(tx, { household, person, before }, context, (reason) => {
    throw new OperationFailure('validation', { problems: [{ path: ['relationship'], reason }] });
  });
}

/** As `recordImpliedTies` for a member nobody has typed in: a tie that cannot be is left out. */
export function recordPossibleTies(
  tx: WriteTx,
  household: HouseholdId,
  person: PersonId,
  context: OperationContext,
): void {
  record(tx, { household, person, before: null }, context, () => undefined);
}

function record(
  tx: WriteTx,
  member: { household: HouseholdId; person: PersonId; before: DerivedTies | null },
  context: OperationContext,
  onImpossible: (reason: string) => void,
): void {
  const { household, person, before } = member;
  const after = impliedTies(tx, household, context.today);
  const concerns = (...ids: string[]): boolean => ids.includes(person);
  for (const tie of before?.partnerships ?? []) {
    if (concerns(tie.personA, tie.personB) && !after.partnerships.some((other) => samePair(other, tie))) {
      deleteImpliedPartnership(tx, tie);
    }
  }
  for (const tie of before?.parentages ?? []) {
    const stays = after.parentages.some((other) => other.child === tie.child && other.parent === tie.parent);
    if (concerns(tie.child, tie.parent) && !stays) {
      deleteImpliedParentage(tx, tie);
    }
  }
  if (before?.siblingGroups.some((group) => group.includes(person)) === true) {
    for (const tie of siblingTiesOf(tx, person)) deleteSiblingTie(tx, tie.groupId, person);
  }
  const recorded = readKinship(
    tx,
    household,
    listMembers(tx, household).map((member) => member.personId),
  );
  for (const tie of after.partnerships) {
    if (!concerns(tie.personA, tie.personB) || recorded.partnerships.some((other) => samePair(other, tie)))
      continue;
    insertPartnership(tx, {
      id: partnershipId.parse(context.newId()),
      personA: personId.parse(tie.personA),
      personB: personId.parse(tie.personB),
      kind: tie.kind,
      state: isDead(tx, tie.personA) || isDead(tx, tie.personB) ? 'widowed' : tie.state,
      startedOn: null,
      endedOn: null,
    });
  }
  for (const tie of after.parentages) {
    if (!concerns(tie.child, tie.parent)) continue;
    if (recorded.parentages.some((other) => other.child === tie.child && other.parent === tie.parent))
      continue;
    const [child, parent] = [personId.parse(tie.child), personId.parse(tie.parent)];
    const reason = impossible(tx, tie.kind, child, parent);
    if (reason === null)
      insertParentage(tx, { id: parentageId.parse(context.newId()), child, parent, kind: tie.kind });
    else onImpossible(reason);
  }
  recordSiblings(
    tx,
    after.siblingGroups.filter((group) => group.includes(person)),
    context,
  );
}

/** Why one cannot be the parent of the other, or null. */
function impossible(tx: ReadTx, kind: ParentageKind, child: PersonId, parent: PersonId): string | null {
  if (isAncestor(tx, child, parent)) return 'own-ancestor';
  return isParentYounger(kind, readBirth(tx, parent), readBirth(tx, child)) ? 'parent-younger' : null;
}

function isDead(tx: ReadTx, person: string): boolean {
  return tx.get('SELECT 1 FROM persons WHERE id = ? AND death_text IS NOT NULL', person) !== undefined;
}

function recordSiblings(tx: WriteTx, groups: DerivedTies['siblingGroups'], context: OperationContext): void {
  for (const group of groups) {
    const known = tx.get<{ groupId: string }>(
      'SELECT group_id AS groupId FROM sibling_ties WHERE person_id IN (SELECT value FROM json_each(?)) LIMIT 1',
      JSON.stringify(group),
    );
    const groupId = known?.groupId ?? context.newId();
    for (const member of group) insertSiblingTie(tx, groupId, member);
  }
}

function samePair(a: { personA: string; personB: string }, b: { personA: string; personB: string }): boolean {
  return (
    (a.personA === b.personA && a.personB === b.personB) ||
    (a.personA === b.personB && a.personB === b.personA)
  );
}
