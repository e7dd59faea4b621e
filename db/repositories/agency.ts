import type { Agency } from '../../domain/contract/agency.ts';
import type { AgencyId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { insertRow, requireRow, toFlag, updateRow } from './row.ts';

type Fields = Omit<Agency, 'id' | 'rowVersion' | 'active'>;

export function listAgencies(tx: ReadTx): Agency[] {
  const people = Map.groupBy(
    tx.all<{ agencyId: string; name: string; post: string; initial: string }>(
      'SELECT agency_id AS agencyId, name, post, initial FROM agency_people ORDER BY agency_id, sort',
    ),
    (row) => row.agencyId,
  );
  return tx
    .all<Omit<Agency, 'people' | 'active' | 'secrecy'> & { active: number; secrecy: number }>(
      `SELECT id, name, short_name AS shortName, category, phone, secrecy, active, row_version AS rowVersion
       FROM agencies ORDER BY active DESC, category, name`,
    )
    .map((row) => ({
      ...row,
      active: row.active === 1,
      secrecy: row.secrecy === 1,
      people: (people.get(row.id) ?? []).map(({ name, post, initial }) => ({ name, post, initial })),
    }));
}

export function insertAgency(tx: WriteTx, id: string, fields: Fields): void {
  insertRow(tx, 'agencies', { id, ...columns(fields) });
  writePeople(tx, id, fields.people);
}

export function updateAgency(
  tx: WriteTx,
  id: AgencyId,
  rowVersion: number,
  fields: Fields & { active: boolean },
): void {
  updateRow(tx, 'agencies', id, rowVersion, { ...columns(fields), active: toFlag(fields.active) });
  tx.run('DELETE FROM agency_people WHERE agency_id = ?', id);
  writePeople(tx, id, fields.people);
}

/** @throws OperationFailure `not-found` for an agency that does not exist; none at all is fine. */
export function requireAgency(tx: ReadTx, id: AgencyId | null): void {
  if (id !== null) requireRow(tx, 'agencies', id);
}

export function agencyName(tx: ReadTx, id: AgencyId | null): string {
  if (id === null) return '';
  return tx.get<{ name: string }>('SELECT name FROM agencies WHERE id = ?', id)?.name ?? '';
}

/** Code of the list `agencyCategory`; empty for no agency. */
export function agencyCategory(tx: ReadTx, id: AgencyId | null): string {
  if (id === null) return '';
  return tx.get<{ category: string }>('SELECT category FROM agencies WHERE id = ?', id)?.category ?? '';
}

/** 守秘義務: bound by law or pledge as a member of the council. */
export function isBoundToSecrecy(tx: ReadTx, id: AgencyId): boolean {
  return tx.get('SELECT 1 FROM agencies WHERE id = ? AND secrecy = 1', id) !== undefined;
}

function writePeople(tx: WriteTx, agencyId: string, people: Fields['people']): void {
  people.forEach((person, sort) => {
    insertRow(tx, 'agency_people', {
      agency_id: agencyId,
      sort,
      name: person.name,
      post: person.post,
      initial: person.initial,
    });
  });
}

const columns = (fields: Fields) => ({
  name: fields.name,
  short_name: fields.shortName,
  category: fields.category,
  phone: fields.phone,
  secrecy: toFlag(fields.secrecy),
});
