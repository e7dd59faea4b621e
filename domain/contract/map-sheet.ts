import { z } from 'zod';
import { command, query, shell } from './operation.ts';
import { districtId, line, mapSheetId, paragraph, requiredLine, rowVersion } from './scalars.ts';

/** Pixels of a base map at most: 100 megapixels. */
export const mapPixelLimit = 100_000_000;
/** Bytes of the chosen file at most: 100 MiB; it is kept only until it has been cut into tiles. */
export const mapFileLimit = 100 * 1024 * 1024;
/** Bytes of one part when the window reads the chosen file. */
export const mapFilePart = 1024 * 1024;
/** Width and height of a tile. Level 0 is the full size, each further level half of the one before. */
export const mapTileSize = 512;

const sheet = z.strictObject({
  id: mapSheetId,
  rowVersion,
  name: z.string(),
  /** `image`: the office's own base map; `rows`: 軒並び図 by 班, without any map. */
  kind: z.enum(['image', 'rows']),
  /** `loading`: the chosen file is not cut into tiles yet, or that was interrupted. */
  state: z.enum(['loading', 'ready']),
  /** In pixels of the base map, which are the units of everything on it; of a sheet of rows as it is laid out. */
  width: z.int(),
  height: z.int(),
  levels: z.int(),
  sourceName: z.string(),
  note: z.string(),
  sort: z.int(),
  districtIds: z.array(districtId),
  households: z.int(),
});
export type MapSheet = z.infer<typeof sheet>;

const fields = {
  name: requiredLine(60),
  note: paragraph(1_000),
  districtIds: z.array(districtId).max(200),
  sort: z.int().min(0).max(9_999),
};

export const mapSheetContract = {
  'mapSheet.list': query(z.strictObject({}), z.strictObject({ sheets: z.array(sheet) })),
  /** A sheet without a base map: households stand in rows by 班. */
  'mapSheet.addRows': command(z.strictObject(fields), z.strictObject({ id: mapSheetId }), ['not-found']),
  /**
   * Takes the chosen PNG, JPEG or PDF into the office, to be cut by the window. Problems: `map-not-image`,
   * `map-too-many-pixels`, `map-file-too-large`, `file-empty`.
   */
  'mapSheet.addImage': command(
    z.strictObject({ token: z.string().min(16).max(64), fileName: line(200), ...fields }),
    z.strictObject({
      id: mapSheetId,
      mediaType: z.enum(['image/png', 'image/jpeg', 'application/pdf']),
      bytes: z.int(),
      parts: z.int(),
    }),
    ['not-found', 'unreadable-file', 'folder-unavailable', 'disk-full'],
  ),
  /** The chosen file in parts, while the sheet is `loading`; `not-found` past its end. */
  'mapSheet.readSource': query(
    z.strictObject({ id: mapSheetId, part: z.int().min(0).max(200) }),
    z.strictObject({ content: z.base64() }),
    ['not-found'],
  ),
  /** One tile as JPEG, PNG or WebP; anything else is refused with `map-not-image`. */
  'mapSheet.putTile': command(
    z.strictObject({
      id: mapSheetId,
      level: z.int().min(0).max(8),
      column: z.int().min(0).max(117),
      row: z.int().min(0).max(117),
      content: z.base64().max(2_000_000),
    }),
    z.strictObject({}),
    ['not-found', 'disk-full'],
  ),
  /**
   * All tiles are in: the sheet can be used, and the chosen file is dropped. Refused (`conflict`) while one is missing
   * (`map-tiles-missing`), and for more than 100 megapixels (`validation`).
   */
  'mapSheet.finish': command(
    z.strictObject({ id: mapSheetId, width: z.int().min(1).max(60_000), height: z.int().min(1).max(60_000) }),
    z.strictObject({}),
    ['not-found', 'conflict'],
  ),
  'mapSheet.tile': query(
    z.strictObject({
      id: mapSheetId,
      level: z.int().min(0).max(8),
      column: z.int().min(0).max(117),
      row: z.int().min(0).max(117),
    }),
    z.strictObject({ content: z.base64() }),
    ['not-found'],
  ),
  'mapSheet.save': command(z.strictObject({ id: mapSheetId, rowVersion, ...fields }), z.strictObject({}), [
    'not-found',
    'stale-version',
  ]),
  'file.pickForMap': shell(
    z.strictObject({}),
    z.strictObject({
      file: z.strictObject({ token: z.string(), name: z.string(), bytes: z.number() }).nullable(),
    }),
    ['unavailable'],
  ),
} as const;
