import type { Member } from '../../domain/contract/household.ts';
import type { PersonId } from '../../domain/contract/scalars.ts';
import type { WriteTx } from '../driver/transaction.ts';
import { insertRow, updateRow } from './row.ts';
import { indexSubject } from './search-index.ts';

export type PersonFields = Pick<
  Member,
  | 'name'
  | 'kana'
  | 'substituteName'
  | 'birth'
  | 'death'
  | 'sex'
  | 'phone'
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
  indexPerson(tx, id, fields);
}

export function updatePerson(tx: WriteTx, id: PersonId, rowVersion: number, fields: PersonFields): void {
  updateRow(tx, 'persons', id, rowVersion, columns(fields));
  indexPerson(tx, id, fields);
}

function indexPerson(tx: WriteTx, id: string, fields: PersonFields): void {
  indexSubject(tx, 'person', id, [fields.name, fields.kana, fields.substituteName]);
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
  phone: fields.phone,
  residency: fields.residency,
  nationality: fields.nationality,
  note: fields.note,
});
