import type { kinshipContract } from '../../domain/contract/kinship.ts';
import { householdId } from '../../domain/contract/scalars.ts';
import type { WriteTx } from '../driver/transaction.ts';
import { readHousehold } from '../repositories/household.ts';
import { redoMapEdit, undoMapEdit, type ChangedSubjects } from '../repositories/map-edit.ts';
import { householdsWith, reindexPerson } from '../repositories/merge-search.ts';
import type { HandlersOf } from './context.ts';
import { indexHousehold } from './household.ts';

type MapEditContract = Pick<typeof kinshipContract, 'mapEdit.undo' | 'mapEdit.redo'>;

export const mapEditOperations: HandlersOf<MapEditContract> = {
  'mapEdit.undo': (tx, { id }, context) => {
    reindex(tx, undoMapEdit(tx, id, context.now));
    return {};
  },
  'mapEdit.redo': (tx, { id }, context) => {
    reindex(tx, redoMapEdit(tx, id, context.now));
    return {};
  },
};

/** Keeps everybody findable by what they are called now, and households by who belongs to them. */
function reindex(tx: WriteTx, { persons, households }: ChangedSubjects): void {
  for (const person of persons) reindexPerson(tx, person);
  const concerned = new Set([...households, ...persons.flatMap((person) => householdsWith(tx, person))]);
  for (const household of concerned) {
    const id = householdId.parse(household);
    if (readHousehold(tx, id) !== undefined) indexHousehold(tx, id);
  }
}
