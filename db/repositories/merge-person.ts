import { OperationFailure } from '../../domain/contract/errors.ts';
import { personId, type PersonId } from '../../domain/contract/scalars.ts';
import { fingerprintAfterMerge } from '../../domain/sign/fingerprint.ts';
import { foldForSearch } from '../../domain/text/fold.ts';
import type { ReadTx, SqlValue } from '../driver/transaction.ts';
import type { RecordedChanges } from './merge.ts';
import { moveEcomapTies, moveTwins } from './merge-drawing.ts';
import { moveMemberships } from './merge-membership.ts';

/** Fields of a person of which one record's value is kept, with their columns. */
export const personFieldColumns = {
  name: ['name'],
  kana: ['kana'],
  substituteName: ['substitute_name'],
  birth: ['birth_date', 'birth_precision', 'birth_text'],
  death: ['death_date', 'death_precision', 'death_text'],
  sex: ['sex'],
  work: ['work'],
  careNeed: ['care_need'],
  school: ['school'],
  marks: ['marks'],
  residency: ['residency'],
  nationality: ['nationality'],
  note: ['note'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly kana: string;
  readonly register_number: string | null;
  readonly row_version: number;
  readonly [column: string]: SqlValue;
}

/** A person of the register that has not been merged or removed. */
export function readPersonRow(tx: ReadTx, id: string): PersonRow | undefined {
  return tx.get<PersonRow>('SELECT * FROM persons WHERE id = ? AND deleted_at IS NULL', id);
}

/** Tables that point to a person by a column of a row with its own `id`, where nothing can be in the way. */
const references = [
  ['cases', 'principal_id'],
  ['case_issues', 'person_id'],
  ['intakes', 'principal_id'],
  ['outside_ties', 'member_id'],
  ['outside_ties', 'person_id'],
  ['pregnancies', 'mother_id'],
  ['pregnancies', 'father_id'],
  ['referral_slips', 'person_id'],
  ['warnings', 'person_id'],
  ['persons', 'merged_into'],
] as const;

/** Everything that hangs on the dropped person hangs on the kept one; `take`: fields whose value comes along. */
export function movePerson(
  changes: RecordedChanges,
  kept: PersonRow,
  dropped: PersonRow,
  take: readonly (keyof typeof personFieldColumns)[],
  at: string,
): void {
  for (const [table, column] of references) changes.redirect(table, column, dropped.id, kept.id);
  moveMemberships(changes, 'person_id', kept.id, dropped.id, at);
  movePairs(changes, 'partnerships', ['person_a', 'person_b'], kept.id, dropped.id);
  movePairs(changes, 'parentages', ['child', 'parent'], kept.id, dropped.id);
  movePairs(changes, 'emotional_ties', ['person_a', 'person_b'], kept.id, dropped.id, ['kind', 'directed']);
  movePairs(changes, 'care_ties', ['carer_id', 'cared_id'], kept.id, dropped.id);
  moveSiblings(changes, kept.id, dropped.id);
  moveKeyed(changes, 'diagram_persons', ['household_id'], kept.id, dropped.id);
  moveKeyed(changes, 'diagram_positions', ['household_id'], kept.id, dropped.id);
  moveEcomapTies(changes, 'member_id', kept.id, dropped.id);
  moveTwins(changes, kept, dropped);
  moveKeyed(changes, 'registered_members', [], kept.id, dropped.id);
  moveProtections(changes, kept.id, dropped.id, at);
  moveDismissals(changes, personId.parse(kept.id), personId.parse(dropped.id));
  addPhones(changes, kept.id, dropped.id);
  addNames(changes, kept, dropped, take.includes('name'));
  const registerNumber = kept.register_number ?? dropped.register_number;
  // The number is unique: the dropped record lets go of it first.
  changes.update(
    'persons',
    { id: dropped.id },
    { deleted_at: at, merged_into: kept.id, register_number: null },
  );
  changes.update(
    'persons',
    { id: kept.id },
    {
      ...Object.fromEntries(
        take.flatMap((field) => personFieldColumns[field]).map((column) => [column, dropped[column] ?? null]),
      ),
      register_number: registerNumber,
      row_version: kept.row_version + 1,
    },
  );
}

/**
 * Ties of two persons: one to oneself, and one that the kept person has already, is left out. Of those that may stand
 * beside each other only one that is the same in `told` is there already.
 */
function movePairs(
  changes: RecordedChanges,
  table: string,
  [one, other]: readonly [string, string],
  kept: string,
  dropped: string,
  told: readonly string[] = [],
): void {
  const isDirected = one !== 'person_a';
  for (const [mine, theirs] of [
    [one, other],
    [other, one],
  ] as const) {
    const rows = changes.tx.all<{ id: string; partner: string }>(
      `SELECT id, ${theirs} AS partner FROM ${table} WHERE ${mine} = ?`,
      dropped,
    );
    for (const { id, partner } of rows) {
      const alike = `k.${mine} = ? AND k.${theirs} = ?`;
      const turned = told.includes('directed') ? 'd.directed = 0' : 'true';
      const same = changes.tx.get(
        `SELECT 1 FROM ${table} AS k JOIN ${table} AS d ON d.id = ?
         WHERE ${told.map((column) => `k.${column} = d.${column} AND `).join('')}
           ((${alike}) ${isDirected ? '' : `OR (k.${theirs} = ? AND k.${mine} = ? AND ${turned})`})`,
        id,
        ...(isDirected ? [kept, partner] : [kept, partner, kept, partner]),
      );
      if (partner === kept || same !== undefined) changes.remove(table, { id });
      else changes.update(table, { id }, { [mine]: kept });
    }
  }
}

/** Brothers and sisters; nobody stays behind alone in a group. */
function moveSiblings(changes: RecordedChanges, kept: string, dropped: string): void {
  const groups = changes.tx.all<{ groupId: string }>(
    'SELECT group_id AS groupId FROM sibling_ties WHERE person_id = ? ORDER BY group_id',
    dropped,
  );
  for (const { groupId } of groups) {
    moveKeyed(changes, 'sibling_ties', ['group_id'], kept, dropped, groupId);
    const left = changes.tx.all<{ person: string }>(
      'SELECT person_id AS person FROM sibling_ties WHERE group_id = ?',
      groupId,
    );
    const [alone] = left;
    if (left.length === 1 && alone !== undefined) {
      changes.remove('sibling_ties', { group_id: groupId, person_id: alone.person });
    }
  }
}

/** Rows whose key holds the person: what the kept person has already stays, the other is left out. */
function moveKeyed(
  changes: RecordedChanges,
  table: string,
  others: readonly string[],
  kept: string,
  dropped: string,
  only: string | null = null,
): void {
  const condition = only === null ? '' : ` AND ${others[0] ?? ''} = ?`;
  const rows = changes.tx.all<Record<string, SqlValue>>(
    `SELECT ${['person_id', ...others].join(', ')} FROM ${table} WHERE person_id = ?${condition}`,
    ...(only === null ? [dropped] : [dropped, only]),
  );
  for (const row of rows) {
    const key = Object.fromEntries(others.map((column) => [column, row[column] ?? null]));
    const conditions = ['person_id = ?', ...others.map((column) => `${column} = ?`)].join(' AND ');
    const isThere = changes.tx.get(`SELECT 1 FROM ${table} WHERE ${conditions}`, kept, ...Object.values(key));
    if (isThere !== undefined) changes.remove(table, { ...key, person_id: dropped });
    else changes.rekey(table, { ...key, person_id: dropped }, { ...key, person_id: kept });
  }
}

/** Protection of one of the two is protection of both; of two that stand, the one that lasts longer. */
function moveProtections(changes: RecordedChanges, kept: string, dropped: string, at: string): void {
  changes.redirect('address_protections', 'person_id', dropped, kept);
  const standing = changes.tx.all<{ id: string }>(
    `SELECT id FROM address_protections WHERE person_id = ? AND released_at IS NULL ORDER BY ends_on DESC, id`,
    kept,
  );
  for (const { id } of standing.slice(1)) changes.update('address_protections', { id }, { released_at: at });
}

/** Dismissed signs name their people in one text, and rest on facts that name them. */
function moveDismissals(changes: RecordedChanges, kept: PersonId, dropped: PersonId): void {
  const rows = changes.tx.all<{ id: string; subject: string; facts: string }>(
    'SELECT id, subject, facts FROM sign_dismissals WHERE instr(subject, ?) > 0',
    dropped,
  );
  for (const { id, subject, facts } of rows) {
    const persons = subject.split(' ').map((person) => (person === dropped ? kept : person));
    changes.update(
      'sign_dismissals',
      { id },
      { subject: [...new Set(persons)].join(' '), facts: fingerprintAfterMerge(facts, dropped, kept) },
    );
  }
}

function addPhones(changes: RecordedChanges, kept: string, dropped: string): void {
  const rows = changes.tx.all<Record<string, SqlValue>>(
    `SELECT d.number, d.digits, d.owner, d.callable FROM person_phones AS d WHERE d.person_id = ?
       AND NOT EXISTS (SELECT 1 FROM person_phones AS k WHERE k.person_id = ? AND k.digits = d.digits) ORDER BY d.sort`,
    dropped,
    kept,
  );
  append(changes, 'person_phones', kept, rows);
}

/** Other names without repeats, and the name that is not kept, so that the person is still found by it. */
function addNames(changes: RecordedChanges, kept: PersonRow, dropped: PersonRow, isNameTaken: boolean): void {
  const [stays, goes] = isNameTaken ? [dropped, kept] : [kept, dropped];
  const select = 'SELECT kind, name, kana FROM person_names WHERE person_id = ? ORDER BY sort';
  type Name = Record<'kind' | 'name' | 'kana', string>;
  const present = changes.tx.all<Name>(select, kept.id);
  const known = new Set([stays.name, ...present.map((row) => row.name)].map(foldForSearch));
  const wanted = [
    ...changes.tx.all<Name>(select, dropped.id),
    { kind: 'former', name: goes.name, kana: goes.kana },
  ];
  const added = wanted.filter(({ name }) => {
    const folded = foldForSearch(name);
    const isNew = folded !== '' && !known.has(folded);
    known.add(folded);
    return isNew;
  });
  append(changes, 'person_names', kept.id, added);
}

function append(
  changes: RecordedChanges,
  table: 'person_phones' | 'person_names',
  person: string,
  rows: readonly Readonly<Record<string, SqlValue>>[],
): void {
  const { last } = changes.tx.get<{ last: number }>(
    `SELECT coalesce(max(sort), 0) AS last FROM ${table} WHERE person_id = ?`,
    person,
  ) ?? { last: 0 };
  rows.forEach((row, index) => {
    changes.insert(table, { person_id: person, sort: last + index + 1 }, row);
  });
}

/** Fields the caller names, checked. @throws OperationFailure `validation` */
export function fieldsOf<Field extends string>(
  columns: Readonly<Record<Field, readonly string[]>>,
  take: readonly string[],
): Field[] {
  return take.map((field, index) => {
    if (!Object.hasOwn(columns, field)) {
      throw new OperationFailure('validation', {
        problems: [{ path: ['take', index], reason: 'unknown-choice' }],
      });
    }
    return field as Field;
  });
}
