import { OperationFailure } from '../../domain/contract/errors.ts';
import {
  mapEditId,
  personId,
  type HouseholdId,
  type MapEditId,
  type PersonId,
} from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { isAncestor } from './kinship.ts';
import { countOfPerson } from './merge-preview.ts';
import {
  changesBetween,
  putBack,
  reversed,
  rowLike,
  rowsWithin,
  type ChangedTable,
  type Row,
  type RowChange,
} from './row-change.ts';
import { found, insertRow } from './row.ts';

/** How long an edit can be taken back, as SQLite says it. */
const remembered = '-30 days';

/** Everything that an edit on a household map may change. */
const tables = [
  'persons',
  'person_phones',
  'person_names',
  'memberships',
  'diagram_persons',
  'partnerships',
  'parentages',
  'sibling_ties',
  'pregnancies',
  'emotional_ties',
  'care_ties',
  'diagram_positions',
  'ecomap_nodes',
  'ecomap_ties',
  'ecomap_positions',
] as const satisfies readonly ChangedTable[];

/**
 * Carries out an edit on a household map and keeps every row it changed, as it was and as it became, so that
 * `undoMapEdit` and `redoMapEdit` can put back exactly that. Only rows within the scope are seen: of `household` its
 * memberships, the people shown, places and everything of its ecomap (null: an edit of ties alone); of `persons` their
 * own records and ties, those of a person whom the edit brings into the register included.
 * The answer of `carryOut` is answered with the id of the edit.
 */
export function recordMapEdit<Result extends object>(
  tx: WriteTx,
  context: { readonly now: string; readonly newId: () => string },
  household: HouseholdId | null,
  carryOut: () => Result,
  persons: readonly PersonId[] = [],
): Result & { editId: MapEditId } {
  const scope = { households: household === null ? [] : [household], persons };
  const before = rowsWithin(tx, scope, tables);
  const result = carryOut();
  const changes = withoutNewLists(changesBetween(before, rowsWithin(tx, scope, tables)));
  const editId = mapEditId.parse(context.newId());
  insertRow(tx, 'map_edits', {
    id: editId,
    household_id: household,
    changes: JSON.stringify(changes),
    edited_at: context.now,
  });
  return { ...result, editId };
}

/** Whom and what an edit changed: to be made findable anew. */
export interface ChangedSubjects {
  readonly persons: readonly PersonId[];
  readonly households: readonly string[];
}

/**
 * Takes back one edit. A person whom it brought into the register is thrown away.
 * @throws OperationFailure `not-found`, `conflict` (`map-edit-went-on`) when a record is no longer as the edit left it
 */
export function undoMapEdit(tx: WriteTx, id: MapEditId, now: string): ChangedSubjects {
  const { changes, undoneAt, householdId } = readMapEdit(tx, id);
  if (undoneAt !== null || !changes.every((change) => isAsLeft(tx, change))) throw wentOn();
  apply(tx, householdId, changes, now);
  for (const person of peopleAdded(changes)) if (isUsed(tx, person)) throw wentOn();
  tx.run('UPDATE map_edits SET undone_at = ? WHERE id = ?', now, id);
  return subjectsOf(changes);
}

/**
 * Does again an edit that was taken back.
 * @throws OperationFailure as `undoMapEdit`
 */
export function redoMapEdit(tx: WriteTx, id: MapEditId, now: string): ChangedSubjects {
  const { changes, undoneAt, householdId } = readMapEdit(tx, id);
  if (undoneAt === null || !changes.every((change) => isAsBefore(tx, change))) throw wentOn();
  apply(tx, householdId, reversed(changes), now);
  tx.run('UPDATE map_edits SET undone_at = NULL WHERE id = ?', id);
  return subjectsOf(changes);
}

/** Edits are taken back within a session; the names in old ones need not be kept. */
export function pruneMapEdits(tx: WriteTx, now: string): void {
  tx.run(`DELETE FROM map_edits WHERE edited_at < strftime('%Y-%m-%dT%H:%M:%fZ', ?, ?)`, now, remembered);
}

function readMapEdit(
  tx: ReadTx,
  id: MapEditId,
): { changes: RowChange[]; undoneAt: string | null; householdId: HouseholdId | null } {
  const row = found(
    tx.get<{ changes: string; undoneAt: string | null; householdId: HouseholdId | null }>(
      'SELECT changes, undone_at AS undoneAt, household_id AS householdId FROM map_edits WHERE id = ?',
      id,
    ),
  );
  return { ...row, changes: JSON.parse(row.changes) as RowChange[] };
}

function apply(tx: WriteTx, household: HouseholdId | null, changes: readonly RowChange[], now: string): void {
  const isInPlace = putBack(tx, changes, now);
  if (!isInPlace || !isStanding(tx, household) || !changes.every((change) => isSound(tx, change))) {
    throw wentOn();
  }
}

function isAsLeft(tx: ReadTx, { table, before, after }: RowChange): boolean {
  const row = rowLike(tx, table, after ?? before ?? {});
  return after === null ? row === undefined : row !== undefined && isSame(row, after);
}

function isAsBefore(tx: ReadTx, { table, before, after }: RowChange): boolean {
  const row = rowLike(tx, table, before ?? after ?? {});
  if (before !== null) return row !== undefined && isSame(row, before);
  if (table !== 'persons') return row === undefined;
  // A person whom the edit brought lies among the thrown away since it was taken back.
  return row !== undefined && row['deleted_at'] !== null && isSame({ ...row, deleted_at: null }, after ?? {});
}

/** Versions only count how often a row was written. */
function isSame(row: Row, image: Row): boolean {
  return Object.keys(image).every((column) => column === 'row_version' || row[column] === image[column]);
}

/** What was put back holds among what came about by other means meanwhile. */
function isSound(tx: ReadTx, { table, before: row }: RowChange): boolean {
  if (row === null) return true;
  const people = personColumns.flatMap((column) => row[column] ?? []).map(String);
  if (table !== 'persons' && people.some((person) => !isPersonStanding(tx, person))) return false;
  if (table === 'parentages')
    return !isAncestor(tx, personId.parse(row['child']), personId.parse(row['parent']));
  return table !== 'memberships' || !isDoubled(tx, row);
}

const personColumns = [
  'person_id',
  'person_a',
  'person_b',
  'child',
  'parent',
  'mother_id',
  'father_id',
  'carer_id',
  'cared_id',
  'member_id',
] as const;

function isPersonStanding(tx: ReadTx, id: string): boolean {
  return tx.get('SELECT 1 FROM persons WHERE id = ? AND deleted_at IS NULL', id) !== undefined;
}

function isStanding(tx: ReadTx, household: HouseholdId | null): boolean {
  return (
    household === null ||
    tx.get('SELECT 1 FROM households WHERE id = ? AND deleted_at IS NULL', household) !== undefined
  );
}

/** Whether somebody would live in the household twice, or the household have two heads. */
function isDoubled(tx: ReadTx, row: Row): boolean {
  return (
    tx.get(
      `SELECT 1 FROM memberships AS m JOIN memberships AS o ON o.household_id = m.household_id AND o.id <> m.id
         AND o.removed_at IS NULL AND o.ends_on IS NULL
         AND (o.person_id = m.person_id OR (o.relationship = '02' AND m.relationship = '02'))
       WHERE m.id = ? AND m.removed_at IS NULL AND m.ends_on IS NULL`,
      row['id'] ?? null,
    ) !== undefined
  );
}

/** Whether anything hangs on a person beside names and telephones. */
function isUsed(tx: ReadTx, person: PersonId): boolean {
  return countOfPerson(tx, person).some(({ what }) => what !== 'names' && what !== 'phones');
}

function peopleAdded(changes: readonly RowChange[]): PersonId[] {
  return changes
    .filter(({ table, before }) => table === 'persons' && before === null)
    .map(({ after }) => personId.parse(after?.['id']));
}

/** Names and telephones of a person whom the edit brings go and come with the person. */
function withoutNewLists(changes: readonly RowChange[]): RowChange[] {
  const added = new Set<unknown>(peopleAdded(changes));
  return changes.filter(
    ({ table, after }) =>
      !((table === 'person_names' || table === 'person_phones') && added.has(after?.['person_id'])),
  );
}

function subjectsOf(changes: readonly RowChange[]): ChangedSubjects {
  const of = (among: readonly ChangedTable[], column: string): string[] => [
    ...new Set(
      changes
        .filter(({ table }) => among.includes(table))
        .flatMap(({ before, after }) => [before?.[column], after?.[column]])
        .filter((value) => typeof value === 'string'),
    ),
  ];
  return {
    persons: of(['persons'], 'id').map((id) => personId.parse(id)),
    households: of(['memberships'], 'household_id'),
  };
}

function wentOn(): OperationFailure {
  return new OperationFailure('conflict', { problems: [{ path: ['id'], reason: 'map-edit-went-on' }] });
}
