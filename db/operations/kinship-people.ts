import { OperationFailure } from '../../domain/contract/errors.ts';
import type { kinshipContract } from '../../domain/contract/kinship.ts';
import type { ParsedInput } from '../../domain/contract/operation.ts';
import { personId, type HouseholdId, type PersonId } from '../../domain/contract/scalars.ts';
import { lifeDateProblems } from '../../domain/person/life-dates.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { readHousehold } from '../repositories/household.ts';
import { hidePerson, setPlace, showPerson } from '../repositories/kinship-drawing.ts';
import { siblingsOf, widowPartners } from '../repositories/kinship.ts';
import { recordMapEdit } from '../repositories/map-edit.ts';
import { householdsWith } from '../repositories/merge-search.ts';
import {
  insertPerson,
  isPersonProtected,
  readPhones,
  requirePerson,
  updatePerson,
  type PersonFields,
} from '../repositories/person.ts';
import { found } from '../repositories/row.ts';
import { checkBirthAmongKin } from './birth-among-kin.ts';
import type { HandlersOf, OperationContext } from './context.ts';
import { indexHousehold, isRevealed } from './household.ts';
import { refuse } from './kinship-check.ts';
import { joinHousehold } from './kinship-joining.ts';
import { peopleOnMap } from './kinship-reading.ts';
import { parentsOf, tieRelative } from './kinship-relative.ts';

/** As many as the layout of a genogram is made for. */
const mostOnMap = 60;

type PeopleContract = Pick<
  typeof kinshipContract,
  'kinship.addRelative' | 'kinship.showPerson' | 'kinship.savePerson' | 'kinship.move'
>;

/** Who stands on the map, and where. */
export const kinshipPeopleOperations: HandlersOf<PeopleContract> = {
  'kinship.addRelative': (tx, input, context) => {
    const { householdId: household, of, otherParent, person: given } = input;
    found(readHousehold(tx, household));
    const present = peopleOnMap(tx, household, context);
    for (const id of otherParent === null ? [of] : [of, otherParent])
      if (!present.includes(id)) throw new OperationFailure('not-found');
    const isNew = !('id' in given);
    const id = isNew ? personId.parse(context.newId()) : given.id;
    if (isNew) checkLifeDates(given, context);
    else requirePerson(tx, id);
    const isShown = present.includes(id);
    if (!isShown) checkRoom(present);
    const add = () => {
      if (isNew) insertPerson(tx, id, given, null);
      tieRelative(tx, { ...input, id }, context);
      if (input.lives) joinHousehold(tx, household, id, context);
      else if (!isShown) showPerson(tx, household, id);
      return { personId: id };
    };
    return recordMapEdit(tx, context, household, add, concernedBy(tx, id, input));
  },
  'kinship.showPerson': (tx, { householdId: household, personId: id, shown }, context) => {
    found(readHousehold(tx, household));
    requirePerson(tx, id);
    const present = peopleOnMap(tx, household, context);
    if (shown && present.includes(id)) refuse('personId', 'already-there');
    if (shown) checkRoom(present);
    const show = () => {
      if (shown) showPerson(tx, household, id);
      else if (hidePerson(tx, household, id)) setPlace(tx, household, id, null);
      else refuse('personId', 'belongs-to-household');
      return {};
    };
    return recordMapEdit(tx, context, household, show);
  },
  'kinship.savePerson': (tx, { personId: id, rowVersion, person }, context) => {
    requirePerson(tx, id);
    checkLifeDates(person, context);
    checkBirthAmongKin(tx, id, person.birth, ['person', 'birth']);
    const isWithheld = isPersonProtected(tx, id) && !isRevealed(tx, id, context);
    const save = () => {
      updatePerson(tx, id, rowVersion, { ...person, ...(isWithheld && { phones: readPhones(tx, id) }) });
      if (person.death !== null) widowPartners(tx, id);
      indexHouseholdsWith(tx, id);
      return {};
    };
    return recordMapEdit(tx, context, null, save, [id]);
  },
  'kinship.move': (tx, { householdId: household, moves }, context) => {
    found(readHousehold(tx, household));
    const present = peopleOnMap(tx, household, context);
    if (moves.some((move) => !present.includes(move.personId))) throw new OperationFailure('not-found');
    const move = () => {
      for (const { personId: id, place } of moves) setPlace(tx, household, id, place);
      return {};
    };
    return recordMapEdit(tx, context, household, move);
  },
};

/** Whose own records and ties adding a relative may touch. */
function concernedBy(
  tx: ReadTx,
  id: PersonId,
  { of, otherParent }: ParsedInput<PeopleContract['kinship.addRelative']>,
): PersonId[] {
  const parents = parentsOf(tx, of).map(({ parent }) => parent);
  return [id, of, ...(otherParent === null ? [] : [otherParent]), ...parents, ...siblingsOf(tx, [of, id])];
}

function checkRoom(present: readonly PersonId[]): void {
  if (present.length >= mostOnMap) refuse('householdId', 'map-full');
}

function checkLifeDates(person: PersonFields, { today }: OperationContext): void {
  const problems = lifeDateProblems(person.birth, person.death, today, ['person']);
  if (problems.length > 0) throw new OperationFailure('validation', { problems });
}

function indexHouseholdsWith(tx: WriteTx, person: PersonId): void {
  for (const household of householdsWith(tx, person)) {
    const id = household as HouseholdId;
    if (readHousehold(tx, id) !== undefined) indexHousehold(tx, id);
  }
}
