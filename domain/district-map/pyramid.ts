import { mapTileSize } from '../contract/map-sheet.ts';

/** In pixels of the base map. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rectangle extends Size {
  readonly x: number;
  readonly y: number;
}

/** Place of a tile: column and row count from the left and from above. */
export interface Tile {
  readonly level: number;
  readonly column: number;
  readonly row: number;
}

/** Levels of a base map: from the full size (0) down to the first that fits into one tile. */
export function levelsOf(size: Size): number {
  let level = 0;
  while (longerSide(levelSize(size, level)) > mapTileSize) level += 1;
  return level + 1;
}

/** Width and height of the picture at a level. */
export function levelSize({ width, height }: Size, level: number): Size {
  return { width: Math.ceil(width / 2 ** level), height: Math.ceil(height / 2 ** level) };
}

/** Columns and rows of tiles at a level. */
export function gridOf(size: Size, level: number): { columns: number; rows: number } {
  const { width, height } = levelSize(size, level);
  return { columns: Math.ceil(width / mapTileSize), rows: Math.ceil(height / mapTileSize) };
}

/** Every tile of a base map, the coarsest level first. */
export function tilesOf(size: Size): Tile[] {
  return Array.from({ length: levelsOf(size) }, (_, index) => levelsOf(size) - 1 - index).flatMap((level) =>
    tilesWithin(size, level, { x: 0, y: 0, ...size }),
  );
}

/** The coarsest level that is still as fine as needed. `scale`: dots of the screen or paper for one pixel of the base map. */
export function levelFor(size: Size, scale: number): number {
  const level = Math.floor(Math.log2(1 / scale));
  return Math.min(Math.max(level, 0), levelsOf(size) - 1);
}

/** The tiles of a level that a part of the base map needs. */
export function tilesWithin(size: Size, level: number, part: Rectangle): Tile[] {
  const { columns, rows } = gridOf(size, level);
  const span = mapTileSize * 2 ** level;
  const first = { column: clamp(part.x / span, columns), row: clamp(part.y / span, rows) };
  const last = {
    column: clamp(Math.ceil((part.x + part.width) / span) - 1, columns),
    row: clamp(Math.ceil((part.y + part.height) / span) - 1, rows),
  };
  const tiles: Tile[] = [];
  for (let row = first.row; row <= last.row; row += 1)
    for (let column = first.column; column <= last.column; column += 1) tiles.push({ level, column, row });
  return tiles;
}

/** Which part of the base map a tile shows. */
export function partOf(size: Size, { level, column, row }: Tile): Rectangle {
  const span = mapTileSize * 2 ** level;
  const [x, y] = [column * span, row * span];
  return { x, y, width: Math.min(span, size.width - x), height: Math.min(span, size.height - y) };
}

function longerSide({ width, height }: Size): number {
  return Math.max(width, height);
}

function clamp(place: number, count: number): number {
  return Math.min(Math.max(Math.floor(place), 0), count - 1);
}
