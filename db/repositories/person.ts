import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { Member } from '../../domain/contract/household.ts';
import type { PersonId } from '../../domain/contract/scalars.ts';
import { phoneDigits } from '../../domain/text/phone.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { isProtected } from './protection.ts';
import { found, insertRow, updateRow } from './row.ts';
import { indexSubject } from './search-index.ts';

export type PersonFields = Pick<
  Member,
  | 'name'
  | 'kana'
  | 'substituteName'
  | 'birth'
  | 'death'
  | 'sex'
  | 'phones'
  | 'otherNames'
  | 'work'
  | 'careNeed'
  | 'school'
  | 'marks'
  | 'residency'
  | 'nationality'
  | 'note'
>;

export function insertPerson(
  tx: WriteTx,
  id: string,
  fields: PersonFields,
  registerNumber: string | null,
): void {
  insertRow(tx, 'persons', { id, ...columns(fields), register_number: registerNumber });
  writeLists(tx, id, fields);
  indexPerson(tx, id, fields);
}

export function updatePerson(tx: WriteTx, id: PersonId, rowVersion: number, fields: PersonFields): void {
  updateRow(tx, 'persons', id, rowVersion, columns(fields));
  writeLists(tx, id, fields);
  indexPerson(tx, id, fields);
}

/** A death told when somebody leaves the household: 住民 become 死亡, other states of the register stay. */
export function recordDeath(tx: WriteTx, id: PersonId, death: NonNullable<PersonFields['death']>): void {
  tx.run(
    `UPDATE persons SET death_date = ?, death_precision = ?, death_text = ?,
       residency = iif(residency = 'resident', 'dead', residency), row_version = row_version + 1 WHERE id = ?`,
    death.date,
    death.precision,
    death.text,
    id,
  );
}

export function readBirth(tx: ReadTx, id: PersonId): PersonFields['birth'] {
  return found(
    tx.get<PersonFields['birth']>(
      'SELECT birth_date AS date, birth_precision AS precision, birth_text AS text FROM persons WHERE id = ?',
      id,
    ),
  );
}

export function readPhones(tx: ReadTx, id: PersonId): PersonFields['phones'] {
  return tx.all('SELECT number, owner, callable FROM person_phones WHERE person_id = ? ORDER BY sort', id);
}

/** Day of death of those whose day is known. */
export function deathDays(tx: ReadTx, persons: readonly PersonId[]): ReadonlyMap<PersonId, CivilDate> {
  const rows = tx.all<{ id: PersonId; death: CivilDate }>(
    `SELECT id, death_date AS death FROM persons
     WHERE id IN (SELECT value FROM json_each(?)) AND death_date IS NOT NULL`,
    JSON.stringify(persons),
  );
  return new Map(rows.map(({ id, death }) => [id, death]));
}

export function readSex(tx: ReadTx, id: string): PersonFields['sex'] {
  return found(tx.get<{ sex: PersonFields['sex'] }>('SELECT sex FROM persons WHERE id = ?', id)).sex;
}

export function isPersonProtected(tx: ReadTx, id: PersonId): boolean {
  return tx.get(`SELECT 1 WHERE ${isProtected('?')}`, id) !== undefined;
}

/** @throws OperationFailure `not-found` for nobody, and for somebody thrown away or merged into another */
export function requirePerson(tx: ReadTx, id: PersonId): void {
  found(tx.get<object>('SELECT 1 FROM persons WHERE id = ? AND deleted_at IS NULL', id));
}

function writeLists(tx: WriteTx, id: string, fields: PersonFields): void {
  tx.run('DELETE FROM person_phones WHERE person_id = ?', id);
  tx.run('DELETE FROM person_names WHERE person_id = ?', id);
  fields.phones.forEach((phone, index) => {
    const digits = phoneDigits(phone.number);
    insertRow(tx, 'person_phones', { person_id: id, sort: index + 1, digits, ...phone });
  });
  fields.otherNames.forEach((other, index) => {
    insertRow(tx, 'person_names', { person_id: id, sort: index + 1, ...other });
  });
}

function indexPerson(tx: WriteTx, id: string, fields: PersonFields): void {
  const others = fields.otherNames.flatMap((other) => [other.name, other.kana]);
  indexSubject(tx, 'person', id, [fields.name, fields.kana, fields.substituteName, ...others]);
}

const columns = (fields: PersonFields) => ({
  name: fields.name,
  kana: fields.kana,
  substitute_name: fields.substituteName,
  birth_date: fields.birth.date,
  birth_precision: fields.birth.precision,
  birth_text: fields.birth.text,
  death_date: fields.death?.date ?? null,
  death_precision: fields.death?.precision ?? null,
  death_text: fields.death?.text ?? null,
  sex: fields.sex,
  work: fields.work,
  care_need: fields.careNeed,
  school: fields.school,
  marks: fields.marks.join(','),
  residency: fields.residency,
  nationality: fields.nationality,
  note: fields.note,
});
