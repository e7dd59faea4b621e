import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { MapPin, SupportLine } from '../../domain/contract/district-map.ts';
import type { DistrictId, HouseholdId, MapSheetId, PersonId } from '../../domain/contract/scalars.ts';
import type { Statement } from '../../domain/consent/standing.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { currentMember } from './household.ts';
import { lastContactColumn } from './quiet.ts';
import { shownNameColumn } from './shown-name.ts';

/*
 * What a map shows of its households, each fact for all of them in one query: a sheet may carry thousands.
 */

export interface HouseholdPlace {
  id: HouseholdId;
  label: string;
  address: string;
  districtId: DistrictId | null;
  /** Null where the household was not placed by hand. */
  x: number | null;
  y: number | null;
}

const placeColumns = 'h.id, h.label, h.address, h.district_id AS districtId';

/** Households that were put on a sheet. */
export function listPlaced(tx: ReadTx, sheet: MapSheetId): HouseholdPlace[] {
  return tx.all(
    `SELECT ${placeColumns}, p.x, p.y FROM map_pins AS p JOIN households AS h ON h.id = p.household_id
     WHERE p.sheet_id = ? AND h.deleted_at IS NULL`,
    sheet,
  );
}

/** SQL: districts of a sheet with all below them; takes the id of the sheet. */
const districtsWithin = `WITH RECURSIVE within (id) AS (
  SELECT t.district_id FROM map_sheet_districts AS t WHERE t.sheet_id = ?
  UNION SELECT d.id FROM within AS w JOIN districts AS d ON d.parent_id = w.id)`;

/** SQL: somebody lives there. */
const isInhabited = `EXISTS (SELECT 1 FROM memberships AS m WHERE m.household_id = h.id AND ${currentMember})`;
/** SQL: in a district of the sheet; a sheet of no district is of the whole town. Takes the id of the sheet twice. */
const belongsToSheet = `(h.district_id IN within OR NOT EXISTS (SELECT 1 FROM within))`;

/** Households that live in the districts of a sheet, with their place where they were moved by hand. */
export function listInDistricts(tx: ReadTx, sheet: MapSheetId): HouseholdPlace[] {
  return tx.all(
    `${districtsWithin} SELECT ${placeColumns}, p.x, p.y FROM households AS h
     LEFT JOIN map_pins AS p ON p.sheet_id = ? AND p.household_id = h.id
     WHERE h.deleted_at IS NULL AND ${belongsToSheet} AND ${isInhabited}`,
    sheet,
    sheet,
  );
}

/** Ids of the households of a sheet's districts that do not stand on it; `among`: hits of a search. */
export function listUnplaced(
  tx: ReadTx,
  sheet: MapSheetId,
  among: readonly string[] | null,
): { id: HouseholdId; label: string; address: string; districtId: DistrictId | null }[] {
  return tx.all(
    `${districtsWithin} SELECT ${placeColumns} FROM households AS h
     WHERE h.deleted_at IS NULL AND ${belongsToSheet} AND ${isInhabited} AND h.id NOT IN (${protectedHouseholds})
       AND NOT EXISTS (SELECT 1 FROM map_pins AS p WHERE p.sheet_id = ? AND p.household_id = h.id)
       ${among === null ? '' : 'AND h.id IN (SELECT value FROM json_each(?))'}`,
    sheet,
    sheet,
    ...(among === null ? [] : [JSON.stringify(among)]),
  );
}

/** Few are protected: their households are found once, not asked for one by one. */
const protectedHouseholds = `SELECT m.household_id FROM address_protections AS a JOIN memberships AS m ON m.person_id = a.person_id
  WHERE a.released_at IS NULL AND ${currentMember}`;

/** Households with somebody under 支援措置, and of these the ones that are released for the moment. */
export function listProtected(
  tx: ReadTx,
  now: string,
): { all: ReadonlySet<HouseholdId>; released: ReadonlySet<HouseholdId> } {
  const rows = tx.all<{ id: HouseholdId; released: number }>(
    `SELECT m.household_id AS id, EXISTS (SELECT 1 FROM address_protection_releases AS r
       WHERE r.protection_id = a.id AND r.relocked_at IS NULL AND r.until > ?) AS released
     FROM address_protections AS a JOIN memberships AS m ON m.person_id = a.person_id
     WHERE a.released_at IS NULL AND ${currentMember}`,
    now,
  );
  return {
    all: new Set(rows.map(({ id }) => id)),
    released: new Set(rows.filter(({ released }) => released === 1).map(({ id }) => id)),
  };
}

interface Of {
  householdId: HouseholdId;
}
const among = 'IN (SELECT value FROM json_each(?))';

export interface HeadRow extends Of {
  headId: PersonId;
  headName: string;
  headKana: string;
  memberCount: number;
  residents: number;
}

/** SQL: the lower, the more somebody gives the household its name; as `headNameColumn`. */
const headRank = `((m.ends_on IS NOT NULL) * 2 + (m.relationship <> '02')) * 10000000000000
  + coalesce(100000000 - replace(m.ends_on, '-', ''), 0) * 100000 + m.sort`;

/** Who heads each household, its head or the last one where nobody lives there any more, and how many live there. */
export function listHeads(tx: ReadTx, ids: readonly HouseholdId[]): HeadRow[] {
  // Beside min() SQLite takes the other columns from the row that has it. No name is needed of more than one row.
  return tx.all(
    `SELECT x.*, p.id AS headId, ${shownNameColumn} AS headName, p.kana AS headKana FROM (
       SELECT m.household_id AS householdId, m.person_id AS person,
         min(${headRank}),
         sum(m.ends_on IS NULL) AS memberCount, sum(m.ends_on IS NULL AND m.resident = 1) AS residents
       FROM memberships AS m WHERE m.household_id ${among} AND m.removed_at IS NULL GROUP BY m.household_id) AS x
     JOIN persons AS p ON p.id = x.person`,
    JSON.stringify(ids),
  );
}

export interface CaseRow extends Of {
  fiscalYear: number;
  serial: number;
  open: number;
  lastContactOn: CivilDate | null;
  planRunning: number;
}

/** Every case of the households. */
export function listCases(tx: ReadTx, ids: readonly HouseholdId[]): CaseRow[] {
  return tx.all(
    `SELECT c.household_id AS householdId, c.fiscal_year AS fiscalYear, c.serial, c.status <> 'closed' AS open,
       ${lastContactColumn} AS lastContactOn,
       EXISTS (SELECT 1 FROM support_plans AS l WHERE l.case_id = c.id AND l.state = 'decided' AND l.deleted_at IS NULL) AS planRunning
     FROM cases AS c WHERE c.household_id ${among} AND c.deleted_at IS NULL ORDER BY c.fiscal_year, c.serial`,
    JSON.stringify(ids),
  );
}

export function listSupports(
  tx: ReadTx,
  ids: readonly HouseholdId[],
): (Of & { layer: string; note: string })[] {
  return tx.all(
    `SELECT u.household_id AS householdId, u.layer, u.note FROM household_supports AS u
     LEFT JOIN code_entries AS e ON e.list = 'mapLayer' AND e.code = u.layer
     WHERE u.household_id ${among} ORDER BY u.household_id, e.sort, u.layer`,
    JSON.stringify(ids),
  );
}

/** The day of the last visit in the survey of a 年度. */
export function listSurveyed(
  tx: ReadTx,
  ids: readonly HouseholdId[],
  fiscalYear: number,
): (Of & { surveyedOn: CivilDate })[] {
  return tx.all(
    `SELECT v.household_id AS householdId, max(v.visited_on) AS surveyedOn FROM survey_visits AS v
     WHERE v.household_id ${among} AND v.fiscal_year = ? AND v.deleted_at IS NULL GROUP BY v.household_id`,
    JSON.stringify(ids),
    fiscalYear,
  );
}

/** Lines that lead to or from one of the households, wherever the other one is. */
export function listLinesAt(tx: ReadTx, ids: readonly HouseholdId[]): SupportLine[] {
  const column = (end: 'helper_id' | 'helped_id'): string =>
    `SELECT l.id, l.row_version AS rowVersion, l.helper_id AS helperId, l.helped_id AS helpedId, l.note, l.since
     FROM support_lines AS l JOIN households AS h ON h.id = l.helper_id AND h.deleted_at IS NULL
     JOIN households AS k ON k.id = l.helped_id AND k.deleted_at IS NULL
     WHERE l.${end} ${among} AND l.deleted_at IS NULL`;
  const list = JSON.stringify(ids);
  return tx.all(`${column('helper_id')} UNION ${column('helped_id')}`, list, list);
}

/**
 * 掲載の同意: where each audience stands, by household. Statements of a household that was merged into another count for
 * that one; the latest counts.
 */
export function listConsents(
  tx: ReadTx,
  ids: readonly HouseholdId[],
): ReadonlyMap<HouseholdId, Partial<MapPin['consent']>> {
  const rows = tx.all<Of & { audience: keyof MapPin['consent']; status: 'given' | 'refused' | 'withdrawn' }>(
    `SELECT coalesce(h.merged_into, h.id) AS householdId, s.audience, s.status FROM map_consents AS s
     JOIN households AS h ON h.id = s.household_id
     WHERE s.household_id IN (SELECT value FROM json_each(?) UNION ALL
       SELECT g.id FROM households AS g WHERE g.merged_into ${among})
     ORDER BY s.recorded_at, s.rowid`,
    JSON.stringify(ids),
    JSON.stringify(ids),
  );
  const standing = new Map<HouseholdId, Partial<MapPin['consent']>>();
  for (const { householdId, audience, status } of rows)
    standing.set(householdId, { ...standing.get(householdId), [audience]: status });
  return standing;
}

/** The latest statement on 民生委員への提供 of the person each open case is about. */
export function listCommissionerStatements(
  tx: ReadTx,
  ids: readonly HouseholdId[],
): (Of & { statement: Statement })[] {
  const rows = tx.all<Of & { statement: string | null }>(
    `SELECT c.household_id AS householdId, (SELECT json_object('status', s.status, 'requestedOn', s.requested_on, 'expiresOn', s.expires_on)
       FROM consents AS s WHERE s.case_id = c.id AND s.kind = 'commissioner'
         AND s.person_id IN (SELECT c.principal_id UNION ALL SELECT x.id FROM persons AS x WHERE x.merged_into = c.principal_id)
       ORDER BY s.recorded_at DESC, s.rowid DESC LIMIT 1) AS statement
     FROM cases AS c WHERE c.household_id ${among} AND c.deleted_at IS NULL AND c.status <> 'closed'`,
    JSON.stringify(ids),
  );
  return rows.flatMap(({ householdId, statement }) =>
    statement === null ? [] : [{ householdId, statement: JSON.parse(statement) as Statement }],
  );
}
