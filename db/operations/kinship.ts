import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import {
  careTieId,
  parentageId,
  partnershipId,
  type HouseholdId,
  type PersonId,
} from '../../domain/contract/scalars.ts';
import type { householdContract, Kinship, Member } from '../../domain/contract/household.ts';
import { isParentYounger } from '../../domain/kinship/parent-age.ts';
import { relativesAmong } from '../../domain/kinship/relatives.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { listFormerMembers, listMembers } from '../repositories/household.ts';
import {
  deleteParentage,
  deletePartnership,
  insertCareTie,
  insertParentage,
  insertPartnership,
  isAncestor,
  readKinship,
  readParentage,
  removeCareTie,
  updateParentageKind,
  updatePartnership,
} from '../repositories/kinship.ts';
import { readBirth } from '../repositories/person.ts';
import { found, requireRow } from '../repositories/row.ts';
import type { HandlersOf, OperationContext } from './context.ts';
import { isRevealed, toMember } from './household.ts';

type KinshipOnly = {
  [
    Name in keyof typeof householdContract as Name extends `kinship.${string}` ? Name : never
  ]: (typeof householdContract)[Name];
};
type Partnership = Kinship['partnerships'][number];

export const kinshipOperations: HandlersOf<KinshipOnly> = {
  'kinship.get': (tx, input, context) => {
    requireRow(tx, 'households', input.householdId);
    return kinshipOf(tx, input.householdId, input.asOf, context);
  },
  'kinship.addPartnership': (tx, input, context) => {
    checkPartnership(tx, input);
    const id = partnershipId.parse(context.newId());
    insertPartnership(tx, { id, ...input });
    return { id };
  },
  'kinship.savePartnership': (tx, input) => {
    checkPartnership(tx, input);
    if (!updatePartnership(tx, input)) throw new OperationFailure('not-found');
    return {};
  },
  'kinship.removePartnership': (tx, input) => {
    if (!deletePartnership(tx, input.id)) throw new OperationFailure('not-found');
    return {};
  },
  'kinship.addParentage': (tx, input, context) => {
    requireRow(tx, 'persons', input.child);
    requireRow(tx, 'persons', input.parent);
    if (input.child === input.parent || isAncestor(tx, input.child, input.parent)) {
      throw new OperationFailure('conflict', { problems: [{ path: ['parent'], reason: 'own-ancestor' }] });
    }
    if (
      tx.get('SELECT 1 FROM parentages WHERE child = ? AND parent = ?', input.child, input.parent) !==
      undefined
    ) {
      throw new OperationFailure('conflict', { problems: [{ path: ['parent'], reason: 'already-there' }] });
    }
    checkParentAge(tx, input);
    const id = parentageId.parse(context.newId());
    insertParentage(tx, { id, ...input });
    return { id };
  },
  'kinship.saveParentage': (tx, input) => {
    checkParentAge(tx, { ...found(readParentage(tx, input.id)), kind: input.kind });
    updateParentageKind(tx, input.id, input.kind);
    return {};
  },
  'kinship.addCare': (tx, input, context) => {
    requireRow(tx, 'persons', input.carer);
    requireRow(tx, 'persons', input.cared);
    const id = careTieId.parse(context.newId());
    if (input.carer === input.cared) refuse('cared', 'same-person');
    if (!insertCareTie(tx, { ...input, id })) refuse('cared', 'already-there');
    return { id };
  },
  'kinship.removeCare': (tx, input, context) => {
    if (!removeCareTie(tx, input.id, context.now)) throw new OperationFailure('not-found');
    return {};
  },
  'kinship.removeParentage': (tx, input) => {
    if (!deleteParentage(tx, input.id)) throw new OperationFailure('not-found');
    return {};
  },
};

/**
 * Ties among the members of a household, of today or of the end of a day, and those who belonged to it before and are
 * their kin (reference.md §5.1).
 */
function kinshipOf(
  tx: ReadTx,
  household: HouseholdId,
  on: CivilDate | null,
  context: OperationContext,
): Kinship {
  const asOf = on ?? context.today;
  const former = listFormerMembers(tx, household, asOf).map((row): Member => ({
    ...toMember(row, asOf, isRevealed(tx, row.personId, context)),
    resident: false,
  }));
  return withRelatives(tx, household, on, former);
}

/** The ties for a paper: nobody under protection who has left, and of nobody who has left where to (reference.md §3.2). */
export function kinshipOnPaper(
  tx: ReadTx,
  household: HouseholdId,
  on: CivilDate,
  { today, mayShow = () => true }: { today: CivilDate; mayShow?: (member: Member) => boolean },
): Kinship {
  const former = listFormerMembers(tx, household, today)
    .map((row) => toMember(row, on))
    .filter((member) => !member.addressProtected && mayShow(member))
    .map((member): Member => ({ ...member, resident: false, whereabouts: '' }));
  return withRelatives(tx, household, null, former);
}

function withRelatives(
  tx: ReadTx,
  household: HouseholdId,
  on: CivilDate | null,
  former: readonly Member[],
): Kinship {
  const present = listMembers(tx, household, on).map(({ personId }) => personId);
  const among = (persons: readonly PersonId[]) => readKinship(tx, household, persons);
  const kin = relativesAmong(
    present,
    former.map(toSoul),
    among([...present, ...former.map(({ personId }) => personId)]),
  );
  const relatives = former.filter(({ personId }) => kin.has(personId));
  return { ...among([...present, ...relatives.map(({ personId }) => personId)]), relatives };
}

function toSoul({ personId, death, residency }: Member) {
  return { id: personId, isDead: death !== null || residency === 'dead' };
}

function checkParentAge(
  tx: ReadTx,
  { parent, child, kind }: Omit<Kinship['parentages'][number], 'id'>,
): void {
  if (isParentYounger(kind, readBirth(tx, parent), readBirth(tx, child))) refuse('parent', 'parent-younger');
}

function refuse(field: string, reason: string): never {
  throw new OperationFailure('conflict', { problems: [{ path: [field], reason }] });
}

function checkPartnership(tx: ReadTx, tie: Omit<Partnership, 'id'>): void {
  requireRow(tx, 'persons', tie.personA);
  requireRow(tx, 'persons', tie.personB);
  if (tie.personA === tie.personB) {
    throw new OperationFailure('conflict', { problems: [{ path: ['personB'], reason: 'same-person' }] });
  }
  if (tie.startedOn !== null && tie.endedOn !== null && tie.endedOn < tie.startedOn) {
    throw new OperationFailure('validation', {
      problems: [{ path: ['endedOn'], reason: 'end-before-start' }],
    });
  }
}
