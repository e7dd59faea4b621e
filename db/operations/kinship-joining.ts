import type { HouseholdId, PersonId } from '../../domain/contract/scalars.ts';
import { relationToHead } from '../../domain/kinship/relation-to-head.ts';
import type { Sex } from '../../domain/kinship/ties.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { insertMembership, listMembers } from '../repositories/household.ts';
import { hidePerson } from '../repositories/kinship-drawing.ts';
import { readKinship } from '../repositories/kinship.ts';
import { otherPeriods } from '../repositories/membership.ts';
import { readSex } from '../repositories/person.ts';
import type { OperationContext } from './context.ts';
import { indexHousehold } from './household.ts';

/**
 * Somebody who was put on the map lives in the household, with the 続柄 that the ties tell (reference.md §4.4); empty where
 * they do not, so that the staff fills it in. Who belongs already stays as he is.
 */
export function joinHousehold(
  tx: WriteTx,
  household: HouseholdId,
  person: PersonId,
  context: OperationContext,
): void {
  const members = listMembers(tx, household);
  if (members.some(({ personId }) => personId === person)) return;
  hidePerson(tx, household, person);
  const head = members.find(({ relationship }) => relationship === '02')?.personId;
  const fields = {
    relationship: head === undefined ? [] : relationOf(tx, household, person, head),
    relationshipText: '',
    resident: true,
    whereabouts: '',
    keyPerson: false,
  };
  // Whoever belonged before comes back today; of others it is not said since when.
  const startsOn = otherPeriods(tx, household, person, null).length > 0 ? context.today : null;
  insertMembership(tx, context.newId(), household, person, fields, { startsOn, startReason: '' });
  indexHousehold(tx, household);
}

function relationOf(tx: ReadTx, household: HouseholdId, person: PersonId, head: PersonId): string[] {
  const among = [person, ...listMembers(tx, household).map(({ personId }) => personId)];
  const sexOf = (id: string): Sex => readSex(tx, id);
  return relationToHead(person, head, sexOf, readKinship(tx, household, among));
}
