import type { Member } from '../../domain/contract/household.ts';
import type { PersonId } from '../../domain/contract/scalars.ts';
import { phoneDigits } from '../../domain/text/phone.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
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
  residency: fields.residency,
  nationality: fields.nationality,
  note: fields.note,
});
