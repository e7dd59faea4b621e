import type { HouseholdDetail, Member } from '../../domain/contract/household.ts';
import type { HouseholdId, MembershipId, PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { insertRow, toFlag, updateRow } from './row.ts';

type HouseholdFields = Pick<
  HouseholdDetail,
  'label' | 'postalCode' | 'address' | 'phone' | 'districtId' | 'note'
>;
type MemberFields = Pick<
  Member,
  'relationship' | 'relationshipText' | 'resident' | 'whereabouts' | 'keyPerson'
>;

export interface HouseholdRow extends HouseholdFields {
  id: HouseholdId;
  rowVersion: number;
  headName: string;
  headKana: string;
  districtName: string;
  memberCount: number;
  addressProtected: number;
  openCaseNumbers: string;
}

/** Ending a household's line in every list: who heads it, where it is, whether it is protected (DV等支援措置). */
export const currentMember = 'm.removed_at IS NULL AND m.ends_on IS NULL';
const headColumn = (column: string): string =>
  `coalesce((SELECT p.${column} FROM memberships AS m JOIN persons AS p ON p.id = m.person_id
    WHERE m.household_id = h.id AND ${currentMember} ORDER BY m.relationship <> '02', m.sort LIMIT 1), '')`;
export const headNameColumn = headColumn('name');
/** A 班 alone says nothing: the name of its ward stands before it. */
export const districtNameColumn = `coalesce(
    (SELECT u.name || ' ' FROM districts AS u WHERE d.level = 'group' AND u.id = d.parent_id), '') || coalesce(d.name, '')`;
export const protectedColumn = `EXISTS (SELECT 1 FROM memberships AS m JOIN address_protections AS a ON a.person_id = m.person_id
    WHERE m.household_id = h.id AND m.removed_at IS NULL AND a.released_at IS NULL)`;

const select = `SELECT h.id, h.row_version AS rowVersion, h.label, h.postal_code AS postalCode, h.address, h.phone,
  h.district_id AS districtId, h.note, ${headNameColumn} AS headName, ${headColumn('kana')} AS headKana,
  ${districtNameColumn} AS districtName,
  (SELECT count(*) FROM memberships AS m WHERE m.household_id = h.id AND ${currentMember}) AS memberCount,
  ${protectedColumn} AS addressProtected,
  coalesce((SELECT group_concat(c.fiscal_year || '/' || c.serial, ' ') FROM cases AS c
    WHERE c.household_id = h.id AND c.deleted_at IS NULL AND c.status NOT IN ('closed')), '') AS openCaseNumbers
  FROM households AS h LEFT JOIN districts AS d ON d.id = h.district_id`;

/** Households by kana of the head, at most `limit`; `ids` restricts to the hits of a search. */
export function listHouseholds(
  tx: ReadTx,
  filter: {
    districtIds: readonly string[] | null;
    withCaseOnly: boolean;
    ids: readonly string[] | null;
    limit: number;
  },
): { rows: HouseholdRow[]; total: number } {
  const conditions = ['h.deleted_at IS NULL'];
  const parameters: string[] = [];
  if (filter.districtIds !== null) {
    conditions.push('h.district_id IN (SELECT value FROM json_each(?))');
    parameters.push(JSON.stringify(filter.districtIds));
  }
  if (filter.ids !== null) {
    conditions.push('h.id IN (SELECT value FROM json_each(?))');
    parameters.push(JSON.stringify(filter.ids));
  }
  if (filter.withCaseOnly) {
    conditions.push(
      `EXISTS (SELECT 1 FROM cases AS c WHERE c.household_id = h.id AND c.deleted_at IS NULL AND c.status <> 'closed')`,
    );
  }
  const where = conditions.join(' AND ');
  const total =
    tx.get<{ total: number }>(`SELECT count(*) AS total FROM households AS h WHERE ${where}`, ...parameters)
      ?.total ?? 0;
  const rows = tx.all<HouseholdRow>(
    `${select} WHERE ${where} ORDER BY headKana, h.id LIMIT ?`,
    ...parameters,
    filter.limit,
  );
  return { rows, total };
}

export function readHousehold(tx: ReadTx, id: HouseholdId): HouseholdRow | undefined {
  return tx.get<HouseholdRow>(`${select} WHERE h.id = ? AND h.deleted_at IS NULL`, id);
}

export function insertHousehold(
  tx: WriteTx,
  id: string,
  fields: HouseholdFields,
  registerNumber: string | null,
): void {
  insertRow(tx, 'households', { id, ...householdColumns(fields), register_number: registerNumber });
}

export function updateHousehold(
  tx: WriteTx,
  id: HouseholdId,
  rowVersion: number,
  fields: HouseholdFields,
): void {
  updateRow(tx, 'households', id, rowVersion, householdColumns(fields));
}

export interface MemberRow {
  membershipId: MembershipId;
  householdId: HouseholdId;
  personId: PersonId;
  personRowVersion: number;
  rowVersion: number;
  relationship: string;
  relationshipText: string;
  resident: number;
  whereabouts: string;
  keyPerson: number;
  /** JSON of the standing address protection, or null. */
  protection: string | null;
  name: string;
  kana: string;
  substituteName: string;
  birthDate: string | null;
  birthPrecision: string;
  birthText: string;
  deathDate: string | null;
  deathPrecision: string | null;
  deathText: string | null;
  sex: string;
  phone: string;
  residency: string;
  nationality: string;
  note: string;
  twinGroup: string | null;
}

/** Present members in the order of the register: head first (reference.md §4.4). */
export function listMembers(tx: ReadTx, householdId: HouseholdId): MemberRow[] {
  return tx.all<MemberRow>(
    `SELECT m.id AS membershipId, m.household_id AS householdId, m.person_id AS personId, p.row_version AS personRowVersion,
       m.row_version AS rowVersion, m.relationship, m.relationship_text AS relationshipText, m.resident, m.whereabouts,
       m.key_person AS keyPerson,
       (SELECT json_object('from', a.starts_on, 'until', a.ends_on, 'reason', a.reason) FROM address_protections AS a
        WHERE a.person_id = p.id AND a.released_at IS NULL LIMIT 1) AS protection,
       p.name, p.kana, p.substitute_name AS substituteName, p.birth_date AS birthDate, p.birth_precision AS birthPrecision,
       p.birth_text AS birthText, p.death_date AS deathDate, p.death_precision AS deathPrecision, p.death_text AS deathText,
       p.sex, p.phone, p.residency, p.nationality, p.note, p.twin_group AS twinGroup
     FROM memberships AS m JOIN persons AS p ON p.id = m.person_id
     WHERE m.household_id = ? AND ${currentMember}
     ORDER BY m.relationship <> '02', m.resident DESC, m.sort`,
    householdId,
  );
}

/** A membership, present or taken out. */
export function readMembership(
  tx: ReadTx,
  id: MembershipId,
):
  | { householdId: HouseholdId; personId: PersonId; relationship: string; removedAt: string | null }
  | undefined {
  return tx.get(
    `SELECT household_id AS householdId, person_id AS personId, relationship, removed_at AS removedAt
     FROM memberships WHERE id = ?`,
    id,
  );
}

export function insertMembership(
  tx: WriteTx,
  id: string,
  householdId: string,
  person: string,
  fields: MemberFields,
): void {
  const { next } = tx.get<{ next: number }>(
    'SELECT coalesce(max(sort), 0) + 1 AS next FROM memberships WHERE household_id = ?',
    householdId,
  ) ?? { next: 1 };
  insertRow(tx, 'memberships', {
    id,
    household_id: householdId,
    person_id: person,
    ...memberColumns(fields),
    sort: next,
  });
}

export function updateMembership(
  tx: WriteTx,
  id: MembershipId,
  rowVersion: number,
  fields: MemberFields,
): void {
  updateRow(tx, 'memberships', id, rowVersion, memberColumns(fields));
}

/** Takes the member out (`removedAt` set) or brings the member back (null). */
export function setMembershipRemoved(tx: WriteTx, id: MembershipId, removedAt: string | null): void {
  tx.run('UPDATE memberships SET removed_at = ?, row_version = row_version + 1 WHERE id = ?', removedAt, id);
}

/** Replaces the address protection of a person; null releases it. It never ends by itself (reference.md §3.2). */
export function setAddressProtection(
  tx: WriteTx,
  person: PersonId,
  protection: { id: string; from: string; until: string; reason: string } | null,
  now: string,
): void {
  tx.run(
    'UPDATE address_protections SET released_at = ? WHERE person_id = ? AND released_at IS NULL',
    now,
    person,
  );
  if (protection === null) return;
  insertRow(tx, 'address_protections', {
    id: protection.id,
    person_id: person,
    starts_on: protection.from,
    ends_on: protection.until,
    reason: protection.reason,
  });
}

const householdColumns = (fields: HouseholdFields) => ({
  label: fields.label,
  postal_code: fields.postalCode,
  address: fields.address,
  phone: fields.phone,
  district_id: fields.districtId,
  note: fields.note,
});

const memberColumns = (fields: MemberFields) => ({
  relationship: fields.relationship.join(','),
  relationship_text: fields.relationshipText,
  resident: toFlag(fields.resident),
  whereabouts: fields.whereabouts,
  key_person: toFlag(fields.keyPerson),
});
