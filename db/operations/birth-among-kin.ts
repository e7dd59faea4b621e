import { OperationFailure, type Problem } from '../../domain/contract/errors.ts';
import type { PersonId } from '../../domain/contract/scalars.ts';
import { isParentYounger } from '../../domain/kinship/parent-age.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { parentagesOf } from '../repositories/kinship.ts';
import { readBirth, type PersonFields } from '../repositories/person.ts';

/**
 * A birthday that would make the person older than a parent or younger than a child in the register.
 * @throws OperationFailure `validation` at `path`
 */
export function checkBirthAmongKin(
  tx: ReadTx,
  person: PersonId,
  birth: PersonFields['birth'],
  path: Problem['path'],
): void {
  const isWrong = parentagesOf(tx, person).some(({ child, parent, kind }) =>
    child === person
      ? isParentYounger(kind, readBirth(tx, parent), birth)
      : isParentYounger(kind, birth, readBirth(tx, child)),
  );
  if (isWrong) throw new OperationFailure('validation', { problems: [{ path, reason: 'parent-younger' }] });
}
