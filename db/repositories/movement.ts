import { OperationFailure } from '../../domain/contract/errors.ts';
import type { HouseholdId, PersonId } from '../../domain/contract/scalars.ts';
import { sha256 } from '../driver/digest.ts';
import type { ReadTx, SqlValue, WriteTx } from '../driver/transaction.ts';
import { insertRow } from './row.ts';

/** Whom a movement concerns, and which households. */
export interface MovementScope {
  readonly households: readonly HouseholdId[];
  readonly persons: readonly PersonId[];
}

type Row = Readonly<Record<string, SqlValue>>;
type Table = keyof typeof tables;
type Snapshot = readonly (readonly [Table, readonly Row[]])[];

/** One row as it was and as it became; null: it was not there, it is there no more. */
interface Change {
  readonly table: Table;
  readonly before: Row | null;
  readonly after: Row | null;
}

const ofHousehold = 'household_id IN (SELECT value FROM json_each(:households))';
const person = '(SELECT value FROM json_each(:persons))';

/** Everything that a movement may change, and that later work on the households would change too. */
const tables = {
  memberships: { key: ['id'], rows: ofHousehold },
  households: { key: ['id'], rows: 'id IN (SELECT value FROM json_each(:households))' },
  persons: { key: ['id'], rows: `id IN ${person}` },
  partnerships: { key: ['id'], rows: `person_a IN ${person} OR person_b IN ${person}` },
  parentages: { key: ['id'], rows: `child IN ${person} OR parent IN ${person}` },
  sibling_ties: {
    key: ['group_id', 'person_id'],
    rows: `group_id IN (SELECT group_id FROM sibling_ties WHERE person_id IN ${person})`,
  },
  cases: { key: ['id'], rows: ofHousehold },
  intakes: { key: ['id'], rows: ofHousehold },
  outside_ties: { key: ['id'], rows: ofHousehold },
  warnings: { key: ['id'], rows: ofHousehold },
} as const;

/** Carries out a movement and keeps what it changed, so that `takeBackMovement` can put back exactly that. */
export function recordMovement<Result>(
  tx: WriteTx,
  movement: { id: string; scope: MovementScope; at: string },
  carryOut: () => Result,
): Result {
  const before = snapshot(tx, movement.scope);
  const result = carryOut();
  const after = snapshot(tx, movement.scope);
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
  if (row.takenBackAt !== null || digest(snapshot(tx, scope)) !== row.leftAt) {
    throw new OperationFailure('conflict', {
      problems: [{ path: ['movementId'], reason: 'movement-went-on' }],
    });
  }
  const changes = JSON.parse(row.changes) as Change[];
  const founded = changes.filter(({ table, before }) => table === 'households' && before === null);
  for (const change of changes.filter(({ before }) => before === null)) removeRow(tx, change, now);
  for (const change of changes) if (change.before !== null) putBack(tx, change);
  tx.run('UPDATE movements SET taken_back_at = ? WHERE id = ?', now, id);
  return scope.households.filter((household) => founded.every(({ after }) => after?.['id'] !== household));
}

function snapshot(tx: ReadTx, scope: MovementScope): Snapshot {
  const parameters = { households: JSON.stringify(scope.households), persons: JSON.stringify(scope.persons) };
  return (Object.keys(tables) as Table[]).map((table) => {
    const { key, rows } = tables[table];
    const { sql, values } = positional(rows, parameters);
    return [table, tx.all<Row>(`SELECT * FROM ${table} WHERE ${sql} ORDER BY ${key.join(', ')}`, ...values)];
  });
}

/** Puts a parameter in the place of every name. */
function positional(sql: string, parameters: Readonly<Record<string, string>>) {
  const values = [...sql.matchAll(/:(\w+)/gu)].map(([, name = '']) => parameters[name] ?? '');
  return { sql: sql.replace(/:\w+/gu, '?'), values };
}

function changesBetween(before: Snapshot, after: Snapshot): Change[] {
  return before.flatMap(([table, rows], index) => {
    const was = byKey(table, rows);
    const became = byKey(table, after[index]?.[1] ?? []);
    return [...new Set([...was.keys(), ...became.keys()])]
      .map((key): Change => ({ table, before: was.get(key) ?? null, after: became.get(key) ?? null }))
      .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
  });
}

function byKey(table: Table, rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [tables[table].key.map((column) => row[column]).join(' '), row]));
}

function removeRow(tx: WriteTx, { table, after }: Change, now: string): void {
  const [condition, values] = keyOf(table, after ?? {});
  if (table === 'households')
    tx.run(`UPDATE households SET deleted_at = ? WHERE ${condition}`, now, ...values);
  else tx.run(`DELETE FROM ${table} WHERE ${condition}`, ...values);
}

function putBack(tx: WriteTx, { table, before, after }: Change): void {
  if (before === null) return;
  if (after === null) {
    insertRow(tx, table, before);
    return;
  }
  const columns = Object.keys(before).filter(
    (column) => column !== 'row_version' && before[column] !== after[column],
  );
  const assignments = columns.map((column) => `${column} = ?`);
  if ('row_version' in before) assignments.push('row_version = row_version + 1');
  const [condition, key] = keyOf(table, before);
  const values = columns.map((column) => before[column] ?? null);
  tx.run(`UPDATE ${table} SET ${assignments.join(', ')} WHERE ${condition}`, ...values, ...key);
}

function keyOf(table: Table, row: Row): [condition: string, values: SqlValue[]] {
  const { key } = tables[table];
  return [key.map((column) => `${column} = ?`).join(' AND '), key.map((column) => row[column] ?? null)];
}

function digest(rows: Snapshot): string {
  return sha256(JSON.stringify(rows));
}
