import { OperationFailure } from '../../domain/contract/errors.ts';
import type { OutputOf } from '../../domain/contract/index.ts';
import type { mergeContract } from '../../domain/contract/merge.ts';
import { householdId, mergeId, personId } from '../../domain/contract/scalars.ts';
import { householdLabel } from '../../domain/household/label.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { isAncestor } from '../repositories/kinship.ts';
import {
  insertMerge,
  listMerges,
  markUndone,
  readMerge,
  RecordedChanges,
  takeBack,
  wasMergedFurther,
  type MergeKind,
  type MergeRow,
} from '../repositories/merge.ts';
import {
  householdFieldColumns,
  moveHousehold,
  readDistrictName,
  placeFields,
  readHead,
  readHouseholdRecord,
  type HouseholdRecord,
} from '../repositories/merge-household.ts';
import {
  fieldsOf,
  movePerson,
  personFieldColumns,
  readPersonRow,
  type PersonRow,
} from '../repositories/merge-person.ts';
import { arePartners, countOfHousehold, countOfPerson } from '../repositories/merge-preview.ts';
import { householdsWith, reindexPerson } from '../repositories/merge-search.ts';
import { householdRevealedUntil, isHouseholdProtected } from '../repositories/protection.ts';
import { found } from '../repositories/row.ts';
import type { HandlersOf } from './context.ts';
import { indexHousehold } from './household.ts';

const listLimit = 200;

interface Pair {
  readonly kind: MergeKind;
  readonly keptId: string;
  readonly droppedId: string;
}
type Preview = OutputOf<'merge.preview'>;

export const mergeOperations: HandlersOf<typeof mergeContract> = {
  'merge.preview': (tx, pair, context) =>
    pair.kind === 'person' ? previewPersons(tx, pair) : previewHouseholds(tx, pair, context.now),
  'merge.carryOut': (tx, { take, ...pair }, context) => {
    const [obstacle] = pair.kind === 'person' ? personObstacles(tx, pair) : householdObstacles(tx, pair);
    if (obstacle !== undefined) throw refused('droppedId', obstacle);
    const changes = new RecordedChanges(tx);
    if (pair.kind === 'person') {
      const [kept, dropped] = personsOf(tx, pair);
      movePerson(changes, kept, dropped, fieldsOf(personFieldColumns, take), context.now);
    } else {
      const [kept, dropped] = householdsOf(tx, pair);
      moveHousehold(changes, kept, dropped, fieldsOf(householdFieldColumns, take), context.now);
    }
    const id = mergeId.parse(context.newId());
    insertMerge(tx, { id, ...pair, changes: changes.all, staffId: context.staff.id, at: context.now });
    reindex(tx, pair);
    return { id };
  },
  'merge.undo': (tx, { id }, context) => {
    const merge = found(readMerge(tx, id));
    if (merge.undoneAt !== null) throw refused('id', 'merge-undone');
    const stands =
      merge.kind === 'person' ? readPersonRow(tx, merge.keptId) : readHouseholdRecord(tx, merge.keptId);
    if (wasMergedFurther(tx, merge)) throw refused('id', 'merge-went-on');
    if (stands === undefined) throw refused('id', 'merge-rows-gone');
    takeBack(tx, merge.changes);
    markUndone(tx, id, context.now);
    reindex(tx, merge);
    return {};
  },
  'merge.list': (tx) => ({
    merges: listMerges(tx, listLimit).map(({ droppedId, ...row }) => ({
      ...row,
      id: mergeId.parse(row.id),
      keptLabel: labelOf(tx, row.kind, row.keptId),
      droppedLabel: labelOf(tx, row.kind, droppedId),
    })),
  }),
};

function previewPersons(tx: ReadTx, pair: Pair): Preview {
  const [kept, dropped] = personsOf(tx, pair);
  const text = (row: PersonRow, field: keyof typeof personFieldColumns): string => {
    if (field === 'birth') return row['birth_precision'] === 'unknown' ? '' : String(row['birth_text']);
    if (field === 'sex' && row['sex'] === 'unknown') return '';
    return String(row[field === 'death' ? 'death_text' : personFieldColumns[field][0]] ?? '');
  };
  return {
    keptLabel: kept.name,
    droppedLabel: dropped.name,
    fields: fieldNames(personFieldColumns).map((field) => ({
      field,
      kept: text(kept, field),
      dropped: text(dropped, field),
      withheld: false,
    })),
    moves: countOfPerson(tx, dropped.id),
    obstacles: personObstacles(tx, pair),
    headsFirst: null,
  };
}

function previewHouseholds(tx: ReadTx, pair: Pair, now: string): Preview {
  const records = householdsOf(tx, pair);
  const [kept, dropped] = records;
  const isWithheld = records.map(
    ({ id }) =>
      isHouseholdProtected(tx, householdId.parse(id)) &&
      householdRevealedUntil(tx, householdId.parse(id), now) === null,
  );
  const text = (index: 0 | 1, field: keyof typeof householdFieldColumns): string => {
    const row = records[index];
    if (isWithheld[index] === true && placeFields.has(field)) return '';
    if (field === 'district') return readDistrictName(tx, row.district_id);
    if (field === 'keyPerson') {
      const note = String(row['key_person_note'] ?? '');
      return row['key_person_absent'] === 1 && note === '' ? 'absent' : note;
    }
    return String(row[householdFieldColumns[field][0]] ?? '');
  };
  const heads = [readHead(tx, kept.id), readHead(tx, dropped.id)] as const;
  const obstacles = householdObstacles(tx, pair);
  return {
    keptLabel: labelOf(tx, 'household', kept.id),
    droppedLabel: labelOf(tx, 'household', dropped.id),
    fields: fieldNames(householdFieldColumns).map((field) => ({
      field,
      kept: text(0, field),
      dropped: text(1, field),
      withheld: placeFields.has(field) && isWithheld.includes(true),
    })),
    moves: countOfHousehold(tx, dropped.id),
    obstacles,
    headsFirst:
      obstacles.includes('merge-two-heads') && heads[0] !== undefined && heads[1] !== undefined
        ? { keptId: personId.parse(heads[0].id), droppedId: personId.parse(heads[1].id) }
        : null,
  };
}

/** Why two records cannot be one person. */
function personObstacles(tx: ReadTx, { keptId, droppedId }: Pair): string[] {
  if (keptId === droppedId) return ['merge-same'];
  const [kept, dropped] = personsOf(tx, { keptId, droppedId });
  const [one, other] = [personId.parse(keptId), personId.parse(droppedId)];
  const isRelated = isAncestor(tx, one, other) || isAncestor(tx, other, one) || arePartners(tx, one, other);
  const numbers = [kept.register_number, dropped.register_number];
  return [
    ...(isRelated ? ['merge-related'] : []),
    ...(numbers.includes(null) || numbers[0] === numbers[1] ? [] : ['merge-two-register-numbers']),
  ];
}

/** Why two records cannot be one household: 続柄 are told from one head. */
function householdObstacles(tx: ReadTx, { keptId, droppedId }: Pair): string[] {
  if (keptId === droppedId) return ['merge-same'];
  householdsOf(tx, { keptId, droppedId });
  const [kept, dropped] = [readHead(tx, keptId), readHead(tx, droppedId)];
  return kept !== undefined && dropped !== undefined && kept.id !== dropped.id ? ['merge-two-heads'] : [];
}

function personsOf(tx: ReadTx, pair: Omit<Pair, 'kind'>): readonly [PersonRow, PersonRow] {
  return [found(readPersonRow(tx, pair.keptId)), found(readPersonRow(tx, pair.droppedId))];
}

function householdsOf(tx: ReadTx, pair: Omit<Pair, 'kind'>): readonly [HouseholdRecord, HouseholdRecord] {
  return [found(readHouseholdRecord(tx, pair.keptId)), found(readHouseholdRecord(tx, pair.droppedId))];
}

/** Keeps both records, and the households they are part of, findable by what they are now called. */
function reindex(tx: WriteTx, { kind, keptId, droppedId }: Pair | MergeRow): void {
  const households = new Set<string>();
  for (const id of [keptId, droppedId]) {
    if (kind === 'household') households.add(id);
    else {
      reindexPerson(tx, id);
      for (const household of householdsWith(tx, id)) households.add(household);
    }
  }
  for (const id of households) {
    if (readHouseholdRecord(tx, id) !== undefined) indexHousehold(tx, householdId.parse(id));
  }
}

function labelOf(tx: ReadTx, kind: MergeKind, id: string): string {
  if (kind === 'person')
    return tx.get<{ name: string }>('SELECT name FROM persons WHERE id = ?', id)?.name ?? '';
  const label = tx.get<{ label: string }>('SELECT label FROM households WHERE id = ?', id)?.label ?? '';
  return householdLabel(label, readHead(tx, id)?.name ?? '');
}

function fieldNames<Field extends string>(columns: Readonly<Record<Field, unknown>>): Field[] {
  return Object.keys(columns) as Field[];
}

function refused(path: string, reason: string): OperationFailure {
  return new OperationFailure('conflict', { problems: [{ path: [path], reason }] });
}
