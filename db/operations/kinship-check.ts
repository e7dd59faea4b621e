import { OperationFailure } from '../../domain/contract/errors.ts';
import type { Kinship } from '../../domain/contract/kinship.ts';
import type { PersonId } from '../../domain/contract/scalars.ts';
import { isParentYounger } from '../../domain/kinship/parent-age.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { hasParent, isAncestor, partnershipsOf } from '../repositories/kinship.ts';
import { readBirth, requirePerson } from '../repositories/person.ts';

type Partnership = Kinship['partnerships'][number];
type Parentage = Kinship['parentages'][number];

/**
 * A couple of two persons who stand in the register, with days in order. Two who parted may come together again; two who
 * are together are no second couple.
 * @throws OperationFailure `not-found`, `conflict`, `validation`
 */
export function checkPartnership(
  tx: ReadTx,
  tie: Omit<Partnership, 'id'> & { id?: Partnership['id'] },
  field = 'personB',
): void {
  requirePerson(tx, tie.personA);
  requirePerson(tx, tie.personB);
  if (tie.personA === tie.personB) refuse(field, 'same-person');
  if (tie.startedOn !== null && tie.endedOn !== null && tie.endedOn < tie.startedOn) {
    throw new OperationFailure('validation', {
      problems: [{ path: ['endedOn'], reason: 'end-before-start' }],
    });
  }
  const isStanding = ({ state }: Pick<Partnership, 'state'>): boolean =>
    state === 'together' || state === 'separated';
  const others = partnershipsOf(tx, tie.personA).filter(
    (other) => other.id !== tie.id && [other.personA, other.personB].includes(tie.personB),
  );
  if (isStanding(tie) && others.some(isStanding)) refuse(field, 'already-there');
}

/** A parent whom the child can have. @throws OperationFailure `not-found`, `conflict` */
export function checkParentage(
  tx: ReadTx,
  { child, parent, kind }: Omit<Parentage, 'id'>,
  field = 'parent',
): void {
  requirePerson(tx, child);
  requirePerson(tx, parent);
  if (child === parent || isAncestor(tx, child, parent)) refuse(field, 'own-ancestor');
  if (hasParent(tx, child, parent)) refuse(field, 'already-there');
  checkParentAge(tx, { child, parent, kind }, field);
}

/** @throws OperationFailure `conflict` */
export function checkParentAge(
  tx: ReadTx,
  { parent, child, kind }: Omit<Parentage, 'id'>,
  field = 'parent',
): void {
  if (isParentYounger(kind, readBirth(tx, parent), readBirth(tx, child))) refuse(field, 'parent-younger');
}

/** Two different persons who stand in the register. @throws OperationFailure `not-found`, `conflict` */
export function checkPair(tx: ReadTx, one: PersonId, other: PersonId, field: string): void {
  requirePerson(tx, one);
  requirePerson(tx, other);
  if (one === other) refuse(field, 'same-person');
}

export function refuse(field: string, reason: string): never {
  throw new OperationFailure('conflict', { problems: [{ path: [field], reason }] });
}
