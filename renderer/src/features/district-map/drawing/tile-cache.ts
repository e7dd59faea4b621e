import type { MapSheetId } from '../../../../../domain/contract/scalars.ts';
import { tileType } from '../../../../../domain/district-map/base-map.ts';
import type { Tile } from '../../../../../domain/district-map/pyramid.ts';
import { call } from '../../../bridge/bridge.ts';
import { bytesOf } from '../../attachment/read-content.ts';

/** Tiles kept at most, about 1 MB each. */
const most = 160;
/** Tiles asked for at the same time. */
const atOnce = 6;

export interface TileCache {
  /** The picture of a tile where it is there; it is fetched otherwise, those asked for last come first. */
  readonly get: (tile: Tile) => ImageBitmap | undefined;
  /** As `get`, without fetching it. */
  readonly peek: (tile: Tile) => ImageBitmap | undefined;
  readonly close: () => void;
}

/** Holds what was seen last of a base map. @param onLoaded a tile has come: the map is to be drawn again */
export function openTileCache(sheetId: MapSheetId, onLoaded: () => void): TileCache {
  /** In the order of their last use. */
  const kept = new Map<string, ImageBitmap>();
  const missing = new Set<string>();
  const running = new Set<string>();
  let wanted: Tile[] = [];
  let isClosed = false;

  const fetchNext = (): void => {
    while (running.size < atOnce) {
      const tile = wanted.pop();
      if (tile === undefined) return;
      void fetch(tile);
    }
  };
  const fetch = async (tile: Tile): Promise<void> => {
    const name = nameOf(tile);
    running.add(name);
    try {
      const { content } = await call('mapSheet.tile', { id: sheetId, ...tile });
      const bytes = bytesOf(content);
      const picture = await createImageBitmap(new Blob([bytes], { type: tileType(bytes) ?? '' }));
      if (isClosed) picture.close();
      else keep(name, picture);
    } catch {
      // A tile that is not there leaves its place white; the pins on it are of use all the same.
      missing.add(name);
    } finally {
      running.delete(name);
      if (!isClosed) {
        onLoaded();
        fetchNext();
      }
    }
  };
  const keep = (name: string, picture: ImageBitmap): void => {
    kept.set(name, picture);
    for (const [oldest, old] of kept) {
      if (kept.size <= most) return;
      kept.delete(oldest);
      old.close();
    }
  };
  const peek = (tile: Tile): ImageBitmap | undefined => {
    const name = nameOf(tile);
    const picture = kept.get(name);
    if (picture !== undefined) {
      kept.delete(name);
      kept.set(name, picture);
    }
    return picture;
  };
  return {
    peek,
    get: (tile) => {
      const picture = peek(tile);
      const name = nameOf(tile);
      if (picture === undefined && !running.has(name) && !missing.has(name)) {
        wanted = [...wanted.filter((other) => nameOf(other) !== name).slice(-40), tile];
        fetchNext();
      }
      return picture;
    },
    close: () => {
      isClosed = true;
      wanted = [];
      for (const picture of kept.values()) picture.close();
      kept.clear();
    },
  };
}

function nameOf({ level, column, row }: Tile): string {
  return [level, column, row].join('/');
}
