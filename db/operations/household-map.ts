import type { householdMapContract } from '../../domain/contract/household-map.ts';
import { changesBetween } from '../../domain/household-map/changes.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { codeLabel } from '../repositories/code.ts';
import { listSnapshots } from '../repositories/map-snapshot.ts';
import { requireRow } from '../repositories/row.ts';
import type { HandlersOf } from './context.ts';
import { keepSnapshot, mapAt, mapOn } from './map-state.ts';

export const householdMapOperations: HandlersOf<typeof householdMapContract> = {
  'householdMap.get': (tx, { householdId, moment }, context) =>
    moment === null ? mapOn(tx, householdId, null, context) : mapAt(tx, householdId, moment, context),
  'householdMap.snapshots': (tx, { householdId }) => {
    requireRow(tx, 'households', householdId);
    return { snapshots: listSnapshots(tx, householdId) };
  },
  'householdMap.takeSnapshot': (tx, { householdId, title }, context) => ({
    id: keepSnapshot(tx, householdId, { title, on: context.today, meetingId: null }, context),
  }),
  'householdMap.changes': (tx, { householdId, from, to }, context) => {
    const before = mapAt(tx, householdId, from, context);
    const after = mapAt(tx, householdId, to ?? { asOf: context.today }, context);
    return { changes: changesBetween(before, after, changeWords(tx)) };
  },
};

/** What the office calls the codes a map shows; nothing for none. */
export function changeWords(tx: ReadTx): Parameters<typeof changesBetween>[2] {
  return {
    careNeed: (code) => (code === '' ? '' : codeLabel(tx, 'careNeed', code)),
    mark: (code) => codeLabel(tx, 'personMark', code),
  };
}
