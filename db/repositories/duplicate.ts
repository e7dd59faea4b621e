import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { HouseholdId, PersonId } from '../../domain/contract/scalars.ts';
import { addressKey } from '../../domain/text/address-key.ts';
import { phoneDigits } from '../../domain/text/phone.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { currentMember, headNameColumn } from './household.ts';
import { hasProtectedMember, isProtected } from './protection.ts';

/** What a person of the register is compared by. */
export interface KnownPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly kana: string;
  readonly birthDate: CivilDate | null;
  /** JSON lists. */
  readonly otherNames: string;
  readonly phones: string;
  /** Empty when the address is protected: nobody is told by a match where somebody lives. */
  readonly addressKey: string;
}

export interface LikelyPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly kana: string;
  readonly birthDate: CivilDate | null;
  readonly birthPrecision: string;
  readonly birthText: string;
  readonly deathDate: CivilDate | null;
  readonly deathPrecision: string | null;
  readonly residency: string;
  readonly householdId: HouseholdId | null;
  readonly label: string;
  readonly headName: string;
  /** Empty when it is protected. */
  readonly address: string;
  readonly addressProtected: number;
  /** `fiscalYear/serial`, parted by spaces. */
  readonly openCaseNumbers: string;
}

const household = `LEFT JOIN households AS h ON h.id = (
  SELECT m.household_id FROM memberships AS m
  WHERE m.person_id = p.id AND ${currentMember} ORDER BY m.resident DESC, m.id LIMIT 1)`;
const withheld = `(${isProtected('p.id')} OR ${hasProtectedMember('h.id')})`;
const among = 'p.deleted_at IS NULL AND p.id IN (SELECT value FROM json_each(?))';

export function readKnownPersons(tx: ReadTx, ids: readonly string[]): KnownPerson[] {
  return tx.all<KnownPerson>(
    `SELECT p.id, p.name, p.kana, p.birth_date AS birthDate,
       (SELECT json_group_array(value) FROM (SELECT n.name AS value FROM person_names AS n WHERE n.person_id = p.id
         UNION ALL SELECT n.kana FROM person_names AS n WHERE n.person_id = p.id)) AS otherNames,
       (SELECT json_group_array(t.digits) FROM person_phones AS t WHERE t.person_id = p.id) AS phones,
       CASE WHEN coalesce(h.address_key, '') = '' OR ${withheld} THEN '' ELSE h.address_key END AS addressKey
     FROM persons AS p ${household} WHERE ${among}`,
    JSON.stringify(ids),
  );
}

export function readLikelyPersons(tx: ReadTx, ids: readonly string[]): LikelyPerson[] {
  return tx.all<LikelyPerson>(
    `SELECT p.id, p.name, p.kana, p.birth_date AS birthDate, p.birth_precision AS birthPrecision, p.birth_text AS birthText,
       p.death_date AS deathDate, p.death_precision AS deathPrecision, p.residency, h.id AS householdId,
       coalesce(h.label, '') AS label, ${headNameColumn} AS headName, ${withheld} AS addressProtected,
       CASE WHEN ${withheld} THEN '' ELSE coalesce(h.address, '') END AS address,
       coalesce((SELECT group_concat(c.fiscal_year || '/' || c.serial, ' ') FROM cases AS c
         WHERE c.household_id = h.id AND c.deleted_at IS NULL AND c.status <> 'closed'), '') AS openCaseNumbers
     FROM persons AS p ${household} WHERE ${among}`,
    JSON.stringify(ids),
  );
}

/** Persons born on one of the days. */
export function personsBornOn(tx: ReadTx, days: readonly CivilDate[], limit: number): PersonId[] {
  return ids(
    tx,
    `SELECT p.id FROM persons AS p
     WHERE p.birth_date IN (SELECT value FROM json_each(?)) AND p.deleted_at IS NULL LIMIT ?`,
    JSON.stringify(days),
    limit,
  );
}

/** Persons who have the number. `digits`: as `phoneDigits` gives them. */
export function personsWithPhone(tx: ReadTx, digits: string, limit: number): PersonId[] {
  return ids(
    tx,
    'SELECT DISTINCT t.person_id AS id FROM person_phones AS t WHERE t.digits = ? LIMIT ?',
    digits,
    limit,
  );
}

/** Persons who live in one of the households. */
export function personsLivingIn(tx: ReadTx, households: readonly HouseholdId[], limit: number): PersonId[] {
  return ids(
    tx,
    `SELECT DISTINCT m.person_id AS id FROM memberships AS m
     WHERE m.household_id IN (SELECT value FROM json_each(?)) AND ${currentMember} LIMIT ?`,
    JSON.stringify(households),
    limit,
  );
}

/** Households in one of the houses whose address is not protected. `keys`: as `addressKey` gives them. */
export function householdsAt(tx: ReadTx, keys: readonly string[], limit: number): HouseholdId[] {
  return ids(
    tx,
    `SELECT h.id FROM households AS h WHERE h.address_key IN (SELECT value FROM json_each(?)) AND h.deleted_at IS NULL
       AND NOT ${hasProtectedMember('h.id')} LIMIT ?`,
    JSON.stringify(keys),
    limit,
  );
}

export function householdsWithPhone(tx: ReadTx, digits: string, limit: number): HouseholdId[] {
  return ids(
    tx,
    `SELECT h.id FROM households AS h
     WHERE h.phone_digits = ? AND h.phone_digits <> '' AND h.deleted_at IS NULL LIMIT ?`,
    digits,
    limit,
  );
}

/** Names of those who live in each household, in the order of the register. */
export function memberNames(tx: ReadTx, households: readonly HouseholdId[]): Map<HouseholdId, string[]> {
  const rows = tx.all<{ householdId: HouseholdId; name: string }>(
    `SELECT m.household_id AS householdId, p.name FROM memberships AS m JOIN persons AS p ON p.id = m.person_id
     WHERE m.household_id IN (SELECT value FROM json_each(?)) AND ${currentMember} AND p.deleted_at IS NULL
     ORDER BY m.household_id, m.relationship <> '02', m.sort`,
    JSON.stringify(households),
  );
  const names = new Map<HouseholdId, string[]>();
  for (const { householdId, name } of rows) names.set(householdId, [...(names.get(householdId) ?? []), name]);
  return names;
}

function ids<Id>(tx: ReadTx, sql: string, ...parameters: (string | number)[]): Id[] {
  return tx.all<{ id: Id }>(sql, ...parameters).map(({ id }) => id);
}

/**
 * Fills the keys that SQL alone cannot make, for households and telephones written before there were such keys. Looks at
 * nothing else and changes no version, so it may run at every opening.
 */
export function fillDerivedKeys(tx: WriteTx): void {
  const households = tx.all<{ id: string; address: string; phone: string }>(
    `SELECT id, address, phone FROM households
     WHERE (address <> '' AND address_key = '') OR (phone <> '' AND phone_digits = '')`,
  );
  for (const { id, address, phone } of households) {
    tx.run(
      'UPDATE households SET address_key = ?, phone_digits = ? WHERE id = ?',
      addressKey(address),
      phoneDigits(phone),
      id,
    );
  }
  const phones = tx.all<{ person: string; sort: number; number: string }>(
    `SELECT person_id AS person, sort, number FROM person_phones WHERE digits GLOB '*[^0-9]*'`,
  );
  for (const { person, sort, number } of phones) {
    tx.run(
      'UPDATE person_phones SET digits = ? WHERE person_id = ? AND sort = ?',
      phoneDigits(number),
      person,
      sort,
    );
  }
}
