import { mapTileSize } from '../../../../../domain/contract/map-sheet.ts';
import {
  gridOf,
  levelSize,
  levelsOf,
  partOf,
  tilesOf,
  type Tile,
} from '../../../../../domain/district-map/pyramid.ts';
import { base64Of } from '../../attachment/read-content.ts';
import type { Picture } from './picture.ts';

export interface Cutting {
  readonly signal: AbortSignal;
  /** How much is done, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly put: (tile: Tile, content: string) => Promise<unknown>;
}

/** Bytes beyond which line art is a photo after all. */
const largestPng = 180_000;
const quality = 0.85;

/**
 * Cuts a picture into the tiles of all levels. Each is put together from the four finer ones beneath it, so that the
 * picture is read once and but a few tiles are in the memory.
 * @throws the signal's reason when it is given up
 */
export async function cutTiles(picture: Picture, { signal, onProgress, put }: Cutting): Promise<void> {
  const total = tilesOf(picture).length;
  let done = 0;

  const cut = async (tile: Tile): Promise<OffscreenCanvas> => {
    signal.throwIfAborted();
    const canvas = tile.level === 0 ? drawFinest(picture, tile) : await joinFiner(tile);
    await put(tile, await encode(canvas, picture.isPhoto));
    done += 1;
    onProgress(done / total);
    return canvas;
  };
  const joinFiner = async (tile: Tile): Promise<OffscreenCanvas> => {
    const { canvas, context } = blank(sizeOf(picture, tile));
    const grid = gridOf(picture, tile.level - 1);
    for (const [dx, dy] of quarters) {
      const finer = { level: tile.level - 1, column: 2 * tile.column + dx, row: 2 * tile.row + dy };
      if (finer.column >= grid.columns || finer.row >= grid.rows) continue;
      const drawn = await cut(finer);
      const half = mapTileSize / 2;
      context.drawImage(drawn, dx * half, dy * half, drawn.width / 2, drawn.height / 2);
    }
    return canvas;
  };
  await cut({ level: levelsOf(picture) - 1, column: 0, row: 0 });
}

const quarters = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

function drawFinest(picture: Picture, tile: Tile): OffscreenCanvas {
  const { canvas, context } = blank(sizeOf(picture, tile));
  picture.draw(context, partOf(picture, tile));
  return canvas;
}

/** Pixels of a tile; those at the right and below may be smaller. */
function sizeOf(picture: Picture, { level, column, row }: Tile): { width: number; height: number } {
  const { width, height } = levelSize(picture, level);
  return {
    width: Math.min(mapTileSize, width - column * mapTileSize),
    height: Math.min(mapTileSize, height - row * mapTileSize),
  };
}

/** White, for JPEG knows no transparency; kept in the memory of the processor, from which it is encoded. */
function blank({ width, height }: { width: number; height: number }) {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  if (context === null) throw new Error('no drawing context');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'medium';
  return { canvas, context };
}

async function encode(canvas: OffscreenCanvas, isPhoto: boolean): Promise<string> {
  const png = isPhoto ? null : await canvas.convertToBlob({ type: 'image/png' });
  const blob =
    png !== null && png.size <= largestPng
      ? png
      : await canvas.convertToBlob({ type: 'image/jpeg', quality });
  return base64Of(new Uint8Array(await blob.arrayBuffer()));
}
