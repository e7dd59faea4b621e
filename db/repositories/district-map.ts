import type { OutputOf } from '../../domain/contract/index.ts';
import type { MapPlace, SupportLine } from '../../domain/contract/district-map.ts';
import type { HouseholdId, MapPlaceId, MapSheetId } from '../../domain/contract/scalars.ts';
import type { Point } from '../../domain/district-map/rows.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { found, insertRow, updateRow } from './row.ts';

type HouseholdPanel = OutputOf<'districtMap.household'>;

/** More than a panel can show of one household. */
const panelLimit = 200;
/** More places than a sheet can carry and stay readable. */
const placeLimit = 2_000;

/** Puts a household on a sheet, or takes it off (null). */
export function setPin(
  tx: WriteTx,
  sheet: MapSheetId,
  householdId: HouseholdId,
  place: Readonly<Point> | null,
): void {
  if (place === null) {
    tx.run('DELETE FROM map_pins WHERE sheet_id = ? AND household_id = ?', sheet, householdId);
    return;
  }
  tx.run(
    `INSERT INTO map_pins (sheet_id, household_id, x, y) VALUES (?, ?, ?, ?)
     ON CONFLICT (sheet_id, household_id) DO UPDATE SET x = excluded.x, y = excluded.y`,
    sheet,
    householdId,
    place.x,
    place.y,
  );
}

type PlaceFields = Omit<MapPlace, 'id' | 'rowVersion'>;
type PlaceRow = Omit<MapPlace, 'points'> & { sheetId: MapSheetId; points: string };

const placeSelect = `SELECT p.id, p.row_version AS rowVersion, p.sheet_id AS sheetId, p.layer, p.shape, p.points, p.name, p.note
  FROM map_places AS p`;

export function listPlaces(tx: ReadTx, sheet: MapSheetId): MapPlace[] {
  return tx
    .all<PlaceRow>(
      `${placeSelect} WHERE p.sheet_id = ? AND p.deleted_at IS NULL ORDER BY p.id LIMIT ?`,
      sheet,
      placeLimit,
    )
    .map(({ sheetId: _, ...row }) => ({ ...row, points: JSON.parse(row.points) as MapPlace['points'] }));
}

/** A place of a sheet that stands, removed or not. @throws OperationFailure `not-found` */
export function readPlace(tx: ReadTx, id: MapPlaceId): { sheetId: MapSheetId } {
  return found(
    tx.get<{ sheetId: MapSheetId }>(
      `SELECT p.sheet_id AS sheetId FROM map_places AS p JOIN map_sheets AS s ON s.id = p.sheet_id
       WHERE p.id = ? AND s.deleted_at IS NULL`,
      id,
    ),
  );
}

export function insertPlace(tx: WriteTx, id: MapPlaceId, sheet: MapSheetId, fields: PlaceFields): void {
  insertRow(tx, 'map_places', { id, sheet_id: sheet, ...placeColumns(fields) });
}

export function updatePlace(tx: WriteTx, id: MapPlaceId, rowVersion: number, fields: PlaceFields): void {
  updateRow(tx, 'map_places', id, rowVersion, placeColumns(fields));
}

/** Tables whose rows are taken back and brought back one by one. */
type Removable = 'map_places' | 'support_lines' | 'survey_visits';

/** Takes one row away (`deletedAt` set) or brings it back. @throws OperationFailure `not-found` */
export function setRemoved(tx: WriteTx, table: Removable, id: string, deletedAt: string | null): void {
  const { changes } = tx.run(`UPDATE ${table} SET deleted_at = ? WHERE id = ?`, deletedAt, id);
  found(changes === 1 ? true : undefined);
}

/** The layers a household stands in, in place of those before. */
export function replaceSupports(
  tx: WriteTx,
  householdId: HouseholdId,
  supports: HouseholdPanel['supports'],
): void {
  tx.run('DELETE FROM household_supports WHERE household_id = ?', householdId);
  for (const { layer, note } of supports)
    insertRow(tx, 'household_supports', { household_id: householdId, layer, note });
}

type Ends = Pick<SupportLine, 'helperId' | 'helpedId'>;

/** Who helps whom, whether the line stands or not. @throws OperationFailure `not-found` */
export function readLine(tx: ReadTx, id: SupportLine['id']): Ends {
  return found(
    tx.get<Ends>(
      'SELECT l.helper_id AS helperId, l.helped_id AS helpedId FROM support_lines AS l WHERE l.id = ?',
      id,
    ),
  );
}

/** The line that stands from one household to another. */
export function standingLine(tx: ReadTx, { helperId, helpedId }: Ends): string | undefined {
  return tx.get<{ id: string }>(
    'SELECT l.id FROM support_lines AS l WHERE l.helper_id = ? AND l.helped_id = ? AND l.deleted_at IS NULL',
    helperId,
    helpedId,
  )?.id;
}

export function insertLine(tx: WriteTx, line: Omit<SupportLine, 'rowVersion'>): void {
  insertRow(tx, 'support_lines', {
    id: line.id,
    helper_id: line.helperId,
    helped_id: line.helpedId,
    note: line.note,
    since: line.since,
  });
}

export function updateLine(
  tx: WriteTx,
  id: SupportLine['id'],
  rowVersion: number,
  { note, since }: Pick<SupportLine, 'note' | 'since'>,
): void {
  updateRow(tx, 'support_lines', id, rowVersion, { note, since });
}

/** A statement on being shown on maps: kept for good, the latest of an audience counts. */
export function appendMapConsent(
  tx: WriteTx,
  statement: Omit<HouseholdPanel['consents'][number], 'staffName'> & {
    id: string;
    householdId: HouseholdId;
    staffId: string;
    recordedAt: string;
  },
): void {
  insertRow(tx, 'map_consents', {
    id: statement.id,
    household_id: statement.householdId,
    audience: statement.audience,
    status: statement.status,
    stated_on: statement.statedOn,
    giver: statement.giver,
    note: statement.note,
    staff_id: statement.staffId,
    recorded_at: statement.recordedAt,
  });
}

/** Statements of a household and of those merged into it, the latest first. */
export function listMapConsents(tx: ReadTx, householdId: HouseholdId): HouseholdPanel['consents'] {
  return tx.all(
    `SELECT c.audience, c.status, c.stated_on AS statedOn, c.giver, c.note, s.name AS staffName
     FROM map_consents AS c JOIN staff AS s ON s.id = c.staff_id
     WHERE c.household_id IN (SELECT h.id FROM households AS h WHERE h.id = ? OR h.merged_into = ?)
     ORDER BY c.recorded_at DESC, c.rowid DESC LIMIT ?`,
    householdId,
    householdId,
    panelLimit,
  );
}

export function insertVisit(
  tx: WriteTx,
  visit: HouseholdPanel['surveys'][number] & {
    householdId: HouseholdId;
    fiscalYear: number;
    staffId: string;
  },
): void {
  insertRow(tx, 'survey_visits', {
    id: visit.id,
    household_id: visit.householdId,
    fiscal_year: visit.fiscalYear,
    visited_on: visit.visitedOn,
    result: visit.result,
    note: visit.note,
    staff_id: visit.staffId,
  });
}

/** Visits of a household in the surveys of all years, the latest first. */
export function listVisits(tx: ReadTx, householdId: HouseholdId): HouseholdPanel['surveys'] {
  return tx.all(
    `SELECT v.id, v.visited_on AS visitedOn, v.result, v.note FROM survey_visits AS v
     WHERE v.household_id = ? AND v.deleted_at IS NULL ORDER BY v.visited_on DESC, v.id DESC LIMIT ?`,
    householdId,
    panelLimit,
  );
}

/** Sheets a household was put on. */
export function listSheetsOf(tx: ReadTx, householdId: HouseholdId): HouseholdPanel['sheets'] {
  return tx.all(
    `SELECT s.id AS sheetId, s.name FROM map_pins AS p JOIN map_sheets AS s ON s.id = p.sheet_id
     WHERE p.household_id = ? AND s.deleted_at IS NULL ORDER BY s.sort, s.name LIMIT ?`,
    householdId,
    panelLimit,
  );
}

const placeColumns = ({ layer, shape, points, name, note }: PlaceFields) => ({
  layer,
  shape,
  points: JSON.stringify(points),
  name,
  note,
});
