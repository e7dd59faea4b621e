import type { MapSheet } from '../../domain/contract/map-sheet.ts';
import type { DistrictId, MapSheetId } from '../../domain/contract/scalars.ts';
import type { Tile } from '../../domain/district-map/pyramid.ts';
import { fromBase64, toBase64 } from '../driver/base64.ts';
import type { ReadTx, Stepwise, WriteTx } from '../driver/transaction.ts';
import { found, insertRow, updateRow } from './row.ts';

export type SheetRow = Pick<
  MapSheet,
  'id' | 'rowVersion' | 'name' | 'kind' | 'state' | 'width' | 'height' | 'sourceName' | 'note' | 'sort'
>;
type Fields = Pick<MapSheet, 'name' | 'note' | 'sort' | 'districtIds'>;

/** More sheets than a town ever has. */
const listLimit = 300;

const select = `SELECT s.id, s.row_version AS rowVersion, s.name, s.kind, s.state, s.width, s.height,
  s.source_name AS sourceName, s.note, s.sort FROM map_sheets AS s`;

export function listSheets(tx: ReadTx): SheetRow[] {
  return tx.all<SheetRow>(
    `${select} WHERE s.deleted_at IS NULL ORDER BY s.sort, s.name, s.id LIMIT ?`,
    listLimit,
  );
}

/** @throws OperationFailure `not-found` */
export function readSheet(tx: ReadTx, id: MapSheetId): SheetRow {
  return found(tx.get<SheetRow>(`${select} WHERE s.id = ? AND s.deleted_at IS NULL`, id));
}

/** The districts a sheet was tied to, without those below them. */
export function districtsOfSheet(tx: ReadTx, id: MapSheetId): DistrictId[] {
  return tx
    .all<{ id: DistrictId }>(
      `SELECT d.id FROM map_sheet_districts AS t JOIN districts AS d ON d.id = t.district_id WHERE t.sheet_id = ?
       ORDER BY d.sort, d.name`,
      id,
    )
    .map((row) => row.id);
}

export function insertSheet(
  tx: WriteTx,
  sheet: Fields & Pick<MapSheet, 'id' | 'kind' | 'state' | 'sourceName'>,
): void {
  insertRow(tx, 'map_sheets', {
    id: sheet.id,
    kind: sheet.kind,
    state: sheet.state,
    width: 0,
    height: 0,
    source_name: sheet.sourceName,
    ...columns(sheet),
  });
  setDistricts(tx, sheet.id, sheet.districtIds);
}

export function updateSheet(tx: WriteTx, id: MapSheetId, rowVersion: number, fields: Fields): void {
  updateRow(tx, 'map_sheets', id, rowVersion, columns(fields));
  tx.run('DELETE FROM map_sheet_districts WHERE sheet_id = ?', id);
  setDistricts(tx, id, fields.districtIds);
}

/** Keeps the chosen file in steps of `partSize` bytes, until `finishSheet`. */
export function* insertSource(
  tx: WriteTx,
  id: MapSheetId,
  content: Uint8Array,
  partSize: number,
): Stepwise<number> {
  const parts = Math.ceil(content.length / partSize);
  for (let part = 0; part < parts; part += 1) {
    insertRow(tx, 'map_sources', {
      sheet_id: id,
      part,
      content: content.subarray(part * partSize, (part + 1) * partSize),
    });
    yield { name: 'storing', done: part + 1, total: parts };
  }
  return parts;
}

/** In Base64. @throws OperationFailure `not-found` past the last part, and once the sheet is finished */
export function readSource(tx: ReadTx, id: MapSheetId, part: number): string {
  const row = tx.get<{ content: Uint8Array }>(
    'SELECT content FROM map_sources WHERE sheet_id = ? AND part = ?',
    id,
    part,
  );
  return toBase64(found(row).content);
}

export function putTile(
  tx: WriteTx,
  id: MapSheetId,
  { level, column, row }: Tile,
  content: Uint8Array,
): void {
  tx.run(
    `INSERT INTO map_tiles (sheet_id, level, tile_column, tile_row, content) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (sheet_id, level, tile_column, tile_row) DO UPDATE SET content = excluded.content`,
    id,
    level,
    column,
    row,
    content,
  );
}

export function decodeTile(content: string): Uint8Array {
  return fromBase64(content);
}

/** In Base64; undefined where there is none. */
export function readTile(tx: ReadTx, id: MapSheetId, { level, column, row }: Tile): string | undefined {
  const found = tx.get<{ content: Uint8Array }>(
    'SELECT content FROM map_tiles WHERE sheet_id = ? AND level = ? AND tile_column = ? AND tile_row = ?',
    id,
    level,
    column,
    row,
  );
  return found && toBase64(found.content);
}

/** Which tiles of a sheet are in. */
export function listTiles(tx: ReadTx, id: MapSheetId): Tile[] {
  return tx.all<Tile>(
    'SELECT level, tile_column AS "column", tile_row AS row FROM map_tiles WHERE sheet_id = ?',
    id,
  );
}

/** The sheet can be used; the chosen file goes, and tiles of an earlier attempt at another size. */
export function finishSheet(
  tx: WriteTx,
  id: MapSheetId,
  size: Pick<MapSheet, 'width' | 'height'>,
  superfluous: readonly Tile[],
): void {
  for (const { level, column, row } of superfluous) {
    tx.run(
      'DELETE FROM map_tiles WHERE sheet_id = ? AND level = ? AND tile_column = ? AND tile_row = ?',
      id,
      level,
      column,
      row,
    );
  }
  tx.run('DELETE FROM map_sources WHERE sheet_id = ?', id);
  tx.run(
    `UPDATE map_sheets SET state = 'ready', width = ?, height = ?, row_version = row_version + 1 WHERE id = ?`,
    size.width,
    size.height,
    id,
  );
}

function setDistricts(tx: WriteTx, id: MapSheetId, districtIds: readonly DistrictId[]): void {
  for (const districtId of new Set(districtIds))
    insertRow(tx, 'map_sheet_districts', { sheet_id: id, district_id: districtId });
}

const columns = ({ name, note, sort }: Fields) => ({ name, note, sort });
