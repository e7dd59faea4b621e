import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { Kinship } from '../../domain/contract/kinship.ts';
import type { HouseholdId, MembershipId, PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { personColumns, type MemberRow } from './household.ts';

/** Somebody who was put on the map, without belonging to the household. */
export type ShownPersonRow = Omit<MemberRow, 'membershipId'> & { membershipId: MembershipId | null };

/** Who was put on the map of the household and was born by the end of a day, whether a member or not. */
export function listShownPersons(tx: ReadTx, household: HouseholdId, on: CivilDate): ShownPersonRow[] {
  return tx.all<ShownPersonRow>(
    `SELECT NULL AS membershipId, d.household_id AS householdId, p.id AS personId, p.row_version AS rowVersion,
       '' AS relationship, '' AS relationshipText, 0 AS resident, '' AS whereabouts, 0 AS keyPerson, NULL AS startsOn,
       '' AS startReason, ${personColumns}
     FROM diagram_persons AS d JOIN persons AS p ON p.id = d.person_id
     LEFT JOIN registered_members AS r ON r.person_id = p.id
     WHERE d.household_id = ? AND p.deleted_at IS NULL AND (p.birth_date IS NULL OR p.birth_date <= ?)
     ORDER BY p.birth_date, p.id LIMIT 100`,
    household,
    on,
  );
}

/** False when the person stands there already. */
export function showPerson(tx: WriteTx, household: HouseholdId, person: PersonId): boolean {
  return (
    tx.run(
      'INSERT INTO diagram_persons (household_id, person_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
      household,
      person,
    ).changes > 0
  );
}

/** False when the person was not put there. */
export function hidePerson(tx: WriteTx, household: HouseholdId, person: PersonId): boolean {
  return (
    tx.run('DELETE FROM diagram_persons WHERE household_id = ? AND person_id = ?', household, person)
      .changes > 0
  );
}

/** Places chosen by hand, by person. */
export function listPlaces(tx: ReadTx, household: HouseholdId): Kinship['moved'] {
  const rows = tx.all<{ personId: PersonId; x: number; y: number }>(
    'SELECT person_id AS personId, x, y FROM diagram_positions WHERE household_id = ?',
    household,
  );
  return Object.fromEntries(rows.map(({ personId, x, y }) => [personId, { x, y }]));
}

/** A place chosen by hand; null gives the person back to the layout. */
export function setPlace(
  tx: WriteTx,
  household: HouseholdId,
  person: PersonId,
  place: { x: number; y: number } | null,
): void {
  if (place === null) {
    tx.run('DELETE FROM diagram_positions WHERE household_id = ? AND person_id = ?', household, person);
    return;
  }
  tx.run(
    `INSERT INTO diagram_positions (household_id, person_id, x, y) VALUES (?, ?, ?, ?)
     ON CONFLICT (household_id, person_id) DO UPDATE SET x = excluded.x, y = excluded.y`,
    household,
    person,
    place.x,
    place.y,
  );
}
