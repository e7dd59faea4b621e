import { mapFileLimit, mapFilePart, type mapSheetContract } from '../../domain/contract/map-sheet.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { mapSheetId, type DistrictId } from '../../domain/contract/scalars.ts';
import { checkBaseMap, tileType, tooManyPixels } from '../../domain/district-map/base-map.ts';
import { levelsOf, tilesOf, type Tile } from '../../domain/district-map/pyramid.ts';
import type { ReadTx } from '../driver/transaction.ts';
import {
  decodeTile,
  districtsOfSheet,
  finishSheet,
  insertSheet,
  insertSource,
  listSheets,
  listTiles,
  putTile,
  readSheet,
  readSource,
  readTile,
  updateSheet,
  type SheetRow,
} from '../repositories/map-sheet.ts';
import { found, requireRow } from '../repositories/row.ts';
import type { HandlersOf, OperationContext } from './context.ts';
import { arrange, householdsOn } from './map-pins.ts';

export const mapSheetOperations: HandlersOf<typeof mapSheetContract> = {
  'mapSheet.list': (tx, _, context) => ({
    sheets: listSheets(tx).map((sheet) => describe(tx, sheet, context)),
  }),
  'mapSheet.addRows': (tx, fields, context) => {
    requireDistricts(tx, fields.districtIds);
    const id = mapSheetId.parse(context.newId());
    insertSheet(tx, { ...fields, id, kind: 'rows', state: 'ready', sourceName: '' });
    return { id };
  },
  'mapSheet.addImage': function* (tx, { token, fileName, ...fields }, context) {
    requireDistricts(tx, fields.districtIds);
    const content = context.readChosenFile(token, mapFileLimit + 1);
    const checked = checkBaseMap(content);
    if (!checked.ok) throw refused(['token'], checked.problem);
    const id = mapSheetId.parse(context.newId());
    insertSheet(tx, { ...fields, id, kind: 'image', state: 'loading', sourceName: fileName });
    const parts = yield* insertSource(tx, id, content, mapFilePart);
    return { id, mediaType: checked.image.mediaType, bytes: content.length, parts };
  },
  'mapSheet.readSource': (tx, { id, part }) => {
    readSheet(tx, id);
    return { content: readSource(tx, id, part) };
  },
  'mapSheet.putTile': (tx, { id, content, ...tile }) => {
    if (readSheet(tx, id).state !== 'loading') throw new OperationFailure('not-found');
    const bytes = decodeTile(content);
    if (tileType(bytes) === null) throw refused(['content'], 'map-not-image');
    putTile(tx, id, tile, bytes);
    return {};
  },
  'mapSheet.finish': (tx, { id, ...size }) => {
    if (readSheet(tx, id).state !== 'loading') throw new OperationFailure('not-found');
    if (tooManyPixels(size)) throw refused(['width'], 'map-too-many-pixels');
    const needed = new Set(tilesOf(size).map(nameOf));
    const present = listTiles(tx, id);
    const used = present.filter((tile) => needed.has(nameOf(tile)));
    if (used.length < needed.size) {
      throw new OperationFailure('conflict', { problems: [{ path: ['id'], reason: 'map-tiles-missing' }] });
    }
    finishSheet(
      tx,
      id,
      size,
      present.filter((tile) => !needed.has(nameOf(tile))),
    );
    return {};
  },
  'mapSheet.tile': (tx, { id, ...tile }) => {
    readSheet(tx, id);
    return { content: found(readTile(tx, id, tile)) };
  },
  'mapSheet.save': (tx, { id, rowVersion, ...fields }) => {
    readSheet(tx, id);
    requireDistricts(tx, fields.districtIds);
    updateSheet(tx, id, rowVersion, fields);
    return {};
  },
};

function describe(tx: ReadTx, sheet: SheetRow, context: OperationContext) {
  const on = householdsOn(tx, sheet, context);
  const { households, width, height } = arrange(tx, sheet, on.households);
  return {
    ...sheet,
    width: Math.ceil(width),
    height: Math.ceil(height),
    levels: sheet.width === 0 ? 0 : levelsOf(sheet),
    districtIds: districtsOfSheet(tx, sheet.id),
    households: households.length,
  };
}

function requireDistricts(tx: ReadTx, ids: readonly DistrictId[]): void {
  for (const id of ids) requireRow(tx, 'districts', id);
}

function nameOf({ level, column, row }: Tile): string {
  return [level, column, row].join('/');
}

function refused(path: string[], reason: string): OperationFailure {
  return new OperationFailure('validation', { problems: [{ path, reason }] });
}
