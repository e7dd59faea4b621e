import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { DistrictId, PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { isProtected } from './protection.ts';
import { insertRow } from './row.ts';
import { shownNameColumn } from './shown-name.ts';

export interface RegisteredMemberRow {
  number: string;
  address: string;
  personId: PersonId;
  name: string;
  relationship: string;
  relationshipText: string;
  addressProtected: number;
}

/** 住基世帯 that the given persons belong to, each with everybody the register has in it, in the register's order. */
export function listRegisteredMembers(tx: ReadTx, persons: readonly PersonId[]): RegisteredMemberRow[] {
  return tx.all<RegisteredMemberRow>(
    `SELECT h.number, h.address, p.id AS personId, ${shownNameColumn} AS name, r.relationship,
       r.relationship_text AS relationshipText, ${isProtected('p.id')} AS addressProtected
     FROM registered_households AS h JOIN registered_members AS r ON r.number = h.number
     JOIN persons AS p ON p.id = r.person_id
     WHERE h.number IN (
       SELECT o.number FROM registered_members AS o WHERE o.person_id IN (SELECT value FROM json_each(?)))
       AND p.deleted_at IS NULL
     ORDER BY h.number, r.sort`,
    JSON.stringify(persons),
  );
}

/** As the register has it now; the households of the office (実態世帯) are another matter (reference.md §4.5). */
export function writeRegisteredHousehold(
  tx: WriteTx,
  number: string,
  fields: { postalCode: string; address: string; districtId: DistrictId | null; asOf: CivilDate },
): void {
  tx.run(
    `INSERT INTO registered_households (number, postal_code, address, district_id, as_of) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (number) DO UPDATE SET postal_code = excluded.postal_code, address = excluded.address,
       district_id = excluded.district_id, as_of = excluded.as_of`,
    number,
    fields.postalCode,
    fields.address,
    fields.districtId,
    fields.asOf,
  );
}

/** Puts a person into the household of the register, out of any other; null takes the person out of all. */
export function writeRegisteredMember(
  tx: WriteTx,
  person: PersonId,
  place: { number: string; relationship: string; relationshipText: string; sort: number } | null,
): void {
  tx.run('DELETE FROM registered_members WHERE person_id = ?', person);
  if (place === null) return;
  insertRow(tx, 'registered_members', {
    person_id: person,
    number: place.number,
    relationship: place.relationship,
    relationship_text: place.relationshipText,
    sort: place.sort,
  });
}
