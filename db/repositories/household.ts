import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { HouseholdDetail, Member } from '../../domain/contract/household.ts';
import type { HouseholdId, MembershipId, PersonId } from '../../domain/contract/scalars.ts';
import { addressKey } from '../../domain/text/address-key.ts';
import { phoneDigits } from '../../domain/text/phone.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { insertRow, toFlag, updateRow } from './row.ts';
import { shownNameColumn } from './shown-name.ts';

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
  keyPersonAbsent: number;
  keyPersonNote: string;
  openCaseNumbers: string;
}

/** Ending a household's line in every list: who heads it, where it is, whether it is protected (DV等支援措置). */
export const currentMember = 'm.removed_at IS NULL AND m.ends_on IS NULL';
/** Who belonged on a day and was born; takes the day three times. Half-open, as in domain/household/periods.ts. */
const memberOn = `m.removed_at IS NULL AND (m.starts_on IS NULL OR m.starts_on <= ?) AND (m.ends_on IS NULL OR m.ends_on > ?)
  AND (p.birth_date IS NULL OR p.birth_date <= ?)`;
const headColumn = (column: string): string =>
  `coalesce((SELECT ${column} FROM memberships AS m JOIN persons AS p ON p.id = m.person_id
    WHERE m.household_id = h.id AND m.removed_at IS NULL
    ORDER BY m.ends_on IS NOT NULL, m.relationship <> '02', m.ends_on DESC, m.sort LIMIT 1), '')`;
/** Whose name the household has: its head, or the last one where nobody lives there any more. */
export const headNameColumn = headColumn(shownNameColumn);
const headIdColumn = headColumn('p.id');
/** A 班 alone says nothing: the name of its ward stands before it. */
export const districtNameColumn = `coalesce(
    (SELECT u.name || ' ' FROM districts AS u WHERE d.level = 'group' AND u.id = d.parent_id), '') || coalesce(d.name, '')`;
export const protectedColumn = `EXISTS (SELECT 1 FROM memberships AS m JOIN address_protections AS a ON a.person_id = m.person_id
    WHERE m.household_id = h.id AND ${currentMember} AND a.released_at IS NULL)`;

const select = `SELECT h.id, h.row_version AS rowVersion, h.label, h.postal_code AS postalCode, h.address, h.phone,
  h.district_id AS districtId, h.note, ${headNameColumn} AS headName, ${headColumn('p.kana')} AS headKana,
  ${districtNameColumn} AS districtName,
  (SELECT count(*) FROM memberships AS m WHERE m.household_id = h.id AND ${currentMember}) AS memberCount,
  ${protectedColumn} AS addressProtected, h.key_person_absent AS keyPersonAbsent, h.key_person_note AS keyPersonNote,
  coalesce((SELECT group_concat(c.fiscal_year || '/' || c.serial, ' ') FROM cases AS c
    WHERE c.household_id = h.id AND c.deleted_at IS NULL AND c.status NOT IN ('closed')), '') AS openCaseNumbers
  FROM households AS h LEFT JOIN districts AS d ON d.id = h.district_id`;

/** Few are protected: their households are found once, not asked for row by row. */
const protectedHouseholds = `SELECT m.household_id FROM address_protections AS a JOIN memberships AS m ON m.person_id = a.person_id
  WHERE a.released_at IS NULL AND ${currentMember}`;

/** Households by kana of the head, at most `limit`; `ids` restricts to the hits of a search. */
export function listHouseholds(
  tx: ReadTx,
  filter: {
    districtIds: readonly string[] | null;
    withCaseOnly: boolean;
    withProtected: boolean;
    ids: readonly string[] | null;
    limit: number;
  },
): { rows: HouseholdRow[]; total: number; leftOut: number } {
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
  const count = (where: string): number =>
    tx.get<{ total: number }>(`SELECT count(*) AS total FROM households AS h WHERE ${where}`, ...parameters)
      ?.total ?? 0;
  const all = conditions.join(' AND ');
  const where = filter.withProtected ? all : `${all} AND h.id NOT IN (${protectedHouseholds})`;
  const total = count(where);
  // What a row shows is put together for those that are shown alone, not for every household that is put in order.
  const shown = `SELECT id FROM (SELECT h.id, ${headColumn('p.kana')} AS headKana FROM households AS h
    WHERE ${where} ORDER BY headKana, h.id LIMIT ?)`;
  const rows = tx.all<HouseholdRow>(
    `${select} WHERE h.id IN (${shown}) ORDER BY headKana, h.id`,
    ...parameters,
    filter.limit,
  );
  return { rows, total, leftOut: filter.withProtected ? 0 : count(all) - total };
}

export function readHousehold(tx: ReadTx, id: HouseholdId): HouseholdRow | undefined {
  return tx.get<HouseholdRow>(`${select} WHERE h.id = ? AND h.deleted_at IS NULL`, id);
}

/** Whose name the household has, as `headNameColumn` says it; null where nobody ever lived there. */
export function readHeadId(tx: ReadTx, id: HouseholdId): PersonId | null {
  const row = tx.get<{ headId: PersonId | '' }>(
    `SELECT ${headIdColumn} AS headId FROM households AS h WHERE h.id = ?`,
    id,
  );
  return row === undefined || row.headId === '' ? null : row.headId;
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
  /** JSON lists. */
  phones: string;
  otherNames: string;
  work: string;
  careNeed: string;
  school: string;
  marks: string;
  residency: string;
  nationality: string;
  note: string;
  twinGroup: string | null;
  startsOn: CivilDate | null;
  startReason: string;
  /** 住基世帯 of the person; null where the register does not know one. */
  registeredNumber: string | null;
  registeredRelationship: string | null;
  registeredText: string | null;
}

/** What every row about a person `p` shows, whether a member or not. */
export const personColumns = `p.row_version AS personRowVersion,
       (SELECT json_object('from', a.starts_on, 'until', a.ends_on, 'reason', a.reason) FROM address_protections AS a
        WHERE a.person_id = p.id AND a.released_at IS NULL LIMIT 1) AS protection,
       p.name, p.kana, p.substitute_name AS substituteName, p.birth_date AS birthDate, p.birth_precision AS birthPrecision,
       p.birth_text AS birthText, p.death_date AS deathDate, p.death_precision AS deathPrecision, p.death_text AS deathText,
       p.sex, p.residency, p.work, p.care_need AS careNeed, p.school, p.marks,
       (SELECT json_group_array(json_object('number', t.number, 'owner', t.owner, 'callable', t.callable))
        FROM (SELECT * FROM person_phones WHERE person_id = p.id ORDER BY sort) AS t) AS phones,
       (SELECT json_group_array(json_object('kind', t.kind, 'name', t.name, 'kana', t.kana))
        FROM (SELECT * FROM person_names WHERE person_id = p.id ORDER BY sort) AS t) AS otherNames, p.nationality, p.note, p.twin_group AS twinGroup,
       r.number AS registeredNumber, r.relationship AS registeredRelationship, r.relationship_text AS registeredText`;

const memberSelect = `SELECT m.id AS membershipId, m.household_id AS householdId, m.person_id AS personId,
       m.row_version AS rowVersion, m.relationship, m.relationship_text AS relationshipText, m.resident, m.whereabouts,
       m.key_person AS keyPerson, m.starts_on AS startsOn, m.start_reason AS startReason, ${personColumns}
     FROM memberships AS m JOIN persons AS p ON p.id = m.person_id
     LEFT JOIN registered_members AS r ON r.person_id = p.id`;

/** Members of today, or of the end of the day `on`, in the order of the register: head first (reference.md §4.4). */
export function listMembers(tx: ReadTx, householdId: HouseholdId, on: CivilDate | null = null): MemberRow[] {
  return tx.all<MemberRow>(
    `${memberSelect}
     WHERE m.household_id = ? AND ${on === null ? currentMember : memberOn}
     ORDER BY m.relationship <> '02', m.resident DESC, m.sort`,
    householdId,
    ...(on === null ? [] : [on, on, on]),
  );
}

/** Who had left by the end of a day and has not come back: the last period of each, the latest first. */
export function listFormerMembers(tx: ReadTx, householdId: HouseholdId, on: CivilDate): MemberRow[] {
  return tx.all<MemberRow>(
    `${memberSelect}
     WHERE m.household_id = ? AND m.removed_at IS NULL AND p.deleted_at IS NULL AND m.ends_on <= ? AND m.id = (
       SELECT o.id FROM memberships AS o
       WHERE o.household_id = m.household_id AND o.person_id = m.person_id AND o.removed_at IS NULL
         AND (o.starts_on IS NULL OR o.starts_on <= ?)
       ORDER BY o.ends_on IS NOT NULL, o.ends_on DESC LIMIT 1)
     ORDER BY m.ends_on DESC, m.sort LIMIT 100`,
    householdId,
    on,
    on,
  );
}

/** A membership, present, ended or taken out. */
export function readMembership(
  tx: ReadTx,
  id: MembershipId,
):
  | {
      householdId: HouseholdId;
      personId: PersonId;
      rowVersion: number;
      relationship: string;
      whereabouts: string;
      startsOn: CivilDate | null;
      endsOn: CivilDate | null;
      removedAt: string | null;
    }
  | undefined {
  return tx.get(
    `SELECT household_id AS householdId, person_id AS personId, row_version AS rowVersion, relationship, whereabouts,
       starts_on AS startsOn, ends_on AS endsOn, removed_at AS removedAt
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
  start: { startsOn: CivilDate | null; startReason: string } = { startsOn: null, startReason: '' },
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
    starts_on: start.startsOn,
    start_reason: start.startReason,
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

/** キーパーソン stated to be nobody, with what was said about it. */
export function updateKeyPersonAbsence(
  tx: WriteTx,
  id: HouseholdId,
  rowVersion: number,
  absence: { absent: boolean; note: string },
): void {
  updateRow(tx, 'households', id, rowVersion, {
    key_person_absent: toFlag(absence.absent),
    key_person_note: absence.note,
  });
}

/** Who is named a キーパーソン ends the statement that there is none. Not a change of what somebody may be editing. */
export function clearKeyPersonAbsence(tx: WriteTx, id: HouseholdId): void {
  tx.run("UPDATE households SET key_person_absent = 0, key_person_note = '' WHERE id = ?", id);
}

/** Whether a member or somebody outside is the household's キーパーソン now. */
export function hasKeyPerson(tx: ReadTx, id: HouseholdId): boolean {
  return (
    tx.get(
      `SELECT 1 FROM memberships AS m WHERE m.household_id = ? AND ${currentMember} AND m.key_person = 1
       UNION ALL SELECT 1 FROM outside_ties AS o
       WHERE o.household_id = ? AND o.deleted_at IS NULL AND o.key_person = 1 AND o.ends_on IS NULL`,
      id,
      id,
    ) !== undefined
  );
}

/** Takes the member out (`removedAt` set) or brings the member back (null). */
export function setMembershipRemoved(tx: WriteTx, id: MembershipId, removedAt: string | null): void {
  tx.run('UPDATE memberships SET removed_at = ?, row_version = row_version + 1 WHERE id = ?', removedAt, id);
}

const householdColumns = (fields: HouseholdFields) => ({
  label: fields.label,
  postal_code: fields.postalCode,
  address: fields.address,
  address_key: addressKey(fields.address),
  phone: fields.phone,
  phone_digits: phoneDigits(fields.phone),
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
