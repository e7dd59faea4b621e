import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { HouseholdId, PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { currentMember, headNameColumn, protectedColumn } from './household.ts';
import { shownNameColumn } from './shown-name.ts';

export interface FoundPerson {
  id: PersonId;
  name: string;
  substituteName: string;
  /** JSON list of names and kana. */
  otherNames: string;
  kana: string;
  birthDate: CivilDate | null;
  birthPrecision: string;
  deathDate: CivilDate | null;
  deathPrecision: string | null;
  residency: string;
  householdId: HouseholdId | null;
  label: string;
  headName: string;
  addressProtected: number;
}

/** Somebody without a household is protected all the same. */
const personProtectedColumn =
  'EXISTS (SELECT 1 FROM address_protections AS a WHERE a.person_id = p.id AND a.released_at IS NULL)';

/** The persons of a search with the household each lives in now. */
export function findPersons(tx: ReadTx, ids: readonly string[]): FoundPerson[] {
  return tx.all<FoundPerson>(
    `SELECT p.id, ${shownNameColumn} AS name, p.kana, p.substitute_name AS substituteName,
       (SELECT json_group_array(json_object('name', o.name, 'kana', o.kana)) FROM person_names AS o WHERE o.person_id = p.id) AS otherNames, p.birth_date AS birthDate, p.birth_precision AS birthPrecision, p.death_date AS deathDate,
       p.death_precision AS deathPrecision, p.residency, h.id AS householdId, coalesce(h.label, '') AS label,
       ${headNameColumn} AS headName, (${personProtectedColumn} OR ${protectedColumn}) AS addressProtected
     FROM persons AS p
     LEFT JOIN households AS h ON h.id = (
       SELECT m.household_id FROM memberships AS m JOIN households AS l ON l.id = m.household_id AND l.deleted_at IS NULL
       WHERE m.person_id = p.id AND ${currentMember} ORDER BY m.resident DESC, m.id LIMIT 1)
     WHERE p.deleted_at IS NULL AND p.id IN (SELECT value FROM json_each(?)) ORDER BY p.kana, p.id`,
    JSON.stringify(ids),
  );
}
