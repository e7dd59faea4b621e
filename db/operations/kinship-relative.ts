import type { ParsedInput } from '../../domain/contract/operation.ts';
import type { Kinship, kinshipContract } from '../../domain/contract/kinship.ts';
import { parentageId, partnershipId, type PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import {
  hasParent,
  insertParentage,
  insertPartnership,
  joinSiblings,
  parentagesOf,
  siblingsOf,
} from '../repositories/kinship.ts';
import type { OperationContext } from './context.ts';
import { checkPair, checkParentage, checkPartnership, refuse } from './kinship-check.ts';

/** Whom to tie to `of`, and how. */
type Relative = Omit<ParsedInput<(typeof kinshipContract)['kinship.addRelative']>, 'person' | 'lives'> & {
  readonly id: PersonId;
};

/**
 * Writes the tie that makes somebody the parent, partner, child or sibling of another.
 * @throws OperationFailure `conflict` at `person` when the tie stands already or cannot be
 */
export function tieRelative(tx: WriteTx, relative: Relative, context: OperationContext): void {
  const { id, of, role, parentage: kind } = relative;
  checkPair(tx, of, id, 'person');
  if (role === 'parent') addParent(tx, { child: of, parent: id, kind }, context);
  else if (role === 'partner') addPartner(tx, relative, context);
  else if (role === 'child') addChild(tx, relative, context);
  else addSibling(tx, relative, context);
}

/** Parents of a person wherever they are recorded. */
export function parentsOf(tx: ReadTx, person: PersonId): Kinship['parentages'] {
  return parentagesOf(tx, person).filter(({ child }) => child === person);
}

function addPartner(tx: WriteTx, { id, of, partnership }: Relative, context: OperationContext): void {
  const tie = { personA: of, personB: id, ...partnership };
  checkPartnership(tx, tie, 'person');
  insertPartnership(tx, { id: partnershipId.parse(context.newId()), ...tie });
}

/** The child hangs on the other parent too; where it hangs there already, only the missing tie is written. */
function addChild(
  tx: WriteTx,
  { id, of, otherParent, parentage: kind }: Relative,
  context: OperationContext,
): void {
  const parents = otherParent === null || otherParent === of ? [of] : [of, otherParent];
  if (parents.every((parent) => hasParent(tx, id, parent))) refuse('person', 'already-there');
  for (const parent of parents)
    if (!hasParent(tx, id, parent)) addParent(tx, { child: id, parent, kind }, context);
}

/** A parent who is none by birth, but 養親・継親・里親, is so of the brother or sister too. */
function addSibling(tx: WriteTx, { id, of, parentage }: Relative, context: OperationContext): void {
  const parents = parentsOf(tx, of);
  if (parents.length === 0) {
    if (siblingsOf(tx, [of]).includes(id)) refuse('person', 'already-there');
    joinSiblings(tx, of, id, context.newId());
    return;
  }
  if (parents.every(({ parent }) => hasParent(tx, id, parent))) refuse('person', 'already-there');
  for (const { parent, kind } of parents) {
    const tie = { child: id, parent, kind: kind === 'birth' ? parentage : kind };
    if (!hasParent(tx, id, parent)) addParent(tx, tie, context);
  }
}

function addParent(
  tx: WriteTx,
  tie: Omit<Kinship['parentages'][number], 'id'>,
  context: OperationContext,
): void {
  checkParentage(tx, tie, 'person');
  insertParentage(tx, { id: parentageId.parse(context.newId()), ...tie });
}
