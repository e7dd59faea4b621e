import { OperationFailure } from '../../domain/contract/errors.ts';
import type { HouseholdId } from '../../domain/contract/scalars.ts';
import { sha256 } from '../driver/digest.ts';
import type { WriteTx } from '../driver/transaction.ts';
import {
  changesBetween,
  putBack,
  rowsWithin,
  type ChangedTable,
  type RowChange,
  type RowScope,
  type Snapshot,
} from './row-change.ts';
import { insertRow } from './row.ts';

/** Whom a movement concerns, and which households. */
export type MovementScope = RowScope;

/** Everything that a movement may change, and that later work on the households would change too. */
const tables = [
  'memberships',
  'households',
  'persons',
  'partnerships',
  'parentages',
  'sibling_ties',
  'cases',
  'intakes',
  'outside_ties',
  'warnings',
] as const satisfies readonly ChangedTable[];

/** Carries out a movement and keeps what it changed, so that `takeBackMovement` can put back exactly that. */
export function recordMovement<Result>(
  tx: WriteTx,
  movement: { id: string; scope: MovementScope; at: string },
  carryOut: () => Result,
): Result {
  const before = rowsWithin(tx, movement.scope, tables);
  const result = carryOut();
  const after = rowsWithin(tx, movement.scope, tables);
  insertRow(tx, 'movements', {
    id: movement.id,
    scope: JSON.stringify(movement.scope),
    changes: JSON.stringify(changesBetween(before, after)),
    left_at: digest(after),
    recorded_at: movement.at,
  });
  return result;
}

/**
 * Puts back what a movement changed, as long as nothing else was done with its people and households since. A household
 * that it founded goes to the removed ones. Answers which households are to be shown anew.
 * @throws OperationFailure `not-found`, `conflict` when something was done since
 */
export function takeBackMovement(tx: WriteTx, id: string, now: string): readonly HouseholdId[] {
  const row = tx.get<{ scope: string; changes: string; leftAt: string; takenBackAt: string | null }>(
    'SELECT scope, changes, left_at AS leftAt, taken_back_at AS takenBackAt FROM movements WHERE id = ?',
    id,
  );
  if (row === undefined) throw new OperationFailure('not-found');
  const scope = JSON.parse(row.scope) as MovementScope;
  if (row.takenBackAt !== null || digest(rowsWithin(tx, scope, tables)) !== row.leftAt) {
    throw new OperationFailure('conflict', {
      problems: [{ path: ['movementId'], reason: 'movement-went-on' }],
    });
  }
  const changes = JSON.parse(row.changes) as RowChange[];
  const founded = changes.filter(({ table, before }) => table === 'households' && before === null);
  putBack(tx, changes, now);
  tx.run('UPDATE movements SET taken_back_at = ? WHERE id = ?', now, id);
  return scope.households.filter((household) => founded.every(({ after }) => after?.['id'] !== household));
}

function digest(rows: Snapshot): string {
  return sha256(JSON.stringify(rows));
}
