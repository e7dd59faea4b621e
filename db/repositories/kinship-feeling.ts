import type { Kinship } from '../../domain/contract/kinship.ts';
import type { PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { insertRow, toFlag } from './row.ts';

type Pregnancy = Kinship['pregnancies'][number];
type EmotionalTie = Kinship['emotionalTies'][number];
type Stored<Fields> = Omit<Fields, 'sensitive' | 'directed'> & { sensitive: number; directed: number };

const among = '(SELECT value FROM json_each(?))';
const pregnancySelect = `SELECT id, mother_id AS mother, father_id AS father, kind, on_day AS "on", note,
  share_scope AS shareScope, sensitive FROM pregnancies`;
const emotionalTieSelect = `SELECT id, person_a AS personA, person_b AS personB, kind, directed, since, until, note,
  share_scope AS shareScope, sensitive FROM emotional_ties`;

/** Pregnancies and losses of the given persons; a father who is none of them is not said. */
export function listPregnancies(tx: ReadTx, persons: readonly PersonId[]): Pregnancy[] {
  return tx
    .all<Stored<Pregnancy>>(
      `${pregnancySelect} WHERE mother_id IN ${among} ORDER BY on_day, id`,
      ids(persons),
    )
    .map((row) => {
      const pregnancy = toPregnancy(row);
      const isShown = pregnancy.father !== null && persons.includes(pregnancy.father);
      return { ...pregnancy, father: isShown ? pregnancy.father : null };
    });
}

export function readPregnancy(tx: ReadTx, id: string): Pregnancy | undefined {
  const row = tx.get<Stored<Pregnancy>>(`${pregnancySelect} WHERE id = ?`, id);
  return row && toPregnancy(row);
}

export function insertPregnancy(tx: WriteTx, pregnancy: Pregnancy): void {
  insertRow(tx, 'pregnancies', { id: pregnancy.id, ...pregnancyColumns(pregnancy) });
}

/** Every column of an existing pregnancy. */
export function updatePregnancy(tx: WriteTx, pregnancy: Pregnancy): void {
  update(tx, 'pregnancies', pregnancy.id, pregnancyColumns(pregnancy));
}

export function deletePregnancy(tx: WriteTx, id: string): void {
  tx.run('DELETE FROM pregnancies WHERE id = ?', id);
}

/** How the given persons stand to each other. */
export function listEmotionalTies(tx: ReadTx, persons: readonly PersonId[]): EmotionalTie[] {
  return tx
    .all<Stored<EmotionalTie>>(
      `${emotionalTieSelect} WHERE person_a IN ${among} AND person_b IN ${among} ORDER BY id`,
      ids(persons),
      ids(persons),
    )
    .map(toEmotionalTie);
}

export function readEmotionalTie(tx: ReadTx, id: string): EmotionalTie | undefined {
  const row = tx.get<Stored<EmotionalTie>>(`${emotionalTieSelect} WHERE id = ?`, id);
  return row && toEmotionalTie(row);
}

export function insertEmotionalTie(tx: WriteTx, tie: EmotionalTie): void {
  insertRow(tx, 'emotional_ties', { id: tie.id, ...emotionalTieColumns(tie) });
}

/** Every column of an existing tie. */
export function updateEmotionalTie(tx: WriteTx, tie: EmotionalTie): void {
  update(tx, 'emotional_ties', tie.id, emotionalTieColumns(tie));
}

export function deleteEmotionalTie(tx: WriteTx, id: string): void {
  tx.run('DELETE FROM emotional_ties WHERE id = ?', id);
}

function update(
  tx: WriteTx,
  table: 'pregnancies' | 'emotional_ties',
  id: string,
  columns: Readonly<Record<string, string | number | null>>,
): void {
  const assignments = Object.keys(columns).map((column) => `${column} = ?`);
  tx.run(`UPDATE ${table} SET ${assignments.join(', ')} WHERE id = ?`, ...Object.values(columns), id);
}

const toPregnancy = (row: Stored<Pregnancy>): Pregnancy => ({ ...row, sensitive: row.sensitive === 1 });

const toEmotionalTie = (row: Stored<EmotionalTie>): EmotionalTie => ({
  ...row,
  directed: row.directed === 1,
  sensitive: row.sensitive === 1,
});

const pregnancyColumns = (pregnancy: Pregnancy) => ({
  mother_id: pregnancy.mother,
  father_id: pregnancy.father,
  kind: pregnancy.kind,
  on_day: pregnancy.on,
  note: pregnancy.note,
  share_scope: pregnancy.shareScope,
  sensitive: toFlag(pregnancy.sensitive),
});

const emotionalTieColumns = (tie: EmotionalTie) => ({
  person_a: tie.personA,
  person_b: tie.personB,
  kind: tie.kind,
  directed: toFlag(tie.directed),
  since: tie.since,
  until: tie.until,
  note: tie.note,
  share_scope: tie.shareScope,
  sensitive: toFlag(tie.sensitive),
});

const ids = (persons: readonly PersonId[]): string => JSON.stringify(persons);
