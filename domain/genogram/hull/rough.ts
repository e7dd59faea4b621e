import type { Box, Point } from '../types.ts';
import { boxAround, grow } from '../ways/geometry.ts';
import { HALF_BRIDGE } from './bridges.ts';

const CELL = 3;

interface Grid {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  readonly filled: Uint8Array;
}

/** The rough outlines, in steps, around boxes and the bridges between them; each closed line once, holes too. */
export function roughOutlines(
  boxes: readonly Box[],
  bridges: readonly (readonly Point[])[],
): readonly (readonly Point[])[] {
  const frame = grow(boxAround([...boxes.flatMap(twoCorners), ...bridges.flat()]), HALF_BRIDGE + 4 * CELL);
  const columns = Math.ceil((frame.right - frame.left) / CELL) + 1;
  const rows = Math.ceil((frame.bottom - frame.top) / CELL) + 1;
  const grid = { left: frame.left, top: frame.top, columns, rows, filled: new Uint8Array(columns * rows) };
  // Half a cell more than the box, so that the stepped line never cuts into it.
  for (const box of boxes) fill(grid, grow(box, CELL / 2 + 0.1), everywhere);
  for (const way of bridges) {
    way.forEach((end, index) => {
      const start = way[index - 1];
      if (start === undefined) return;
      const half = HALF_BRIDGE + CELL * 0.75;
      const isNear = (x: number, y: number) => squaredDistance(x, y, start, end) <= half * half;
      fill(grid, grow(boxAround([start, end]), half), isNear);
    });
  }
  return trace(grid);
}

const everywhere = () => true;

/** Fills the cells of a convex shape, row by row from its first cell to its last. */
function fill(
  grid: Grid,
  { left, top, right, bottom }: Box,
  isWithin: (x: number, y: number) => boolean,
): void {
  const firstColumn = Math.ceil((left - grid.left) / CELL - 0.5);
  const lastColumn = Math.floor((right - grid.left) / CELL - 0.5);
  const firstRow = Math.ceil((top - grid.top) / CELL - 0.5);
  const lastRow = Math.floor((bottom - grid.top) / CELL - 0.5);
  for (let row = firstRow; row <= lastRow; row += 1) {
    const y = grid.top + (row + 0.5) * CELL;
    const isFilled = (column: number) => isWithin(grid.left + (column + 0.5) * CELL, y);
    let [first, last] = [firstColumn, lastColumn];
    while (first <= last && !isFilled(first)) first += 1;
    while (last > first && !isFilled(last)) last -= 1;
    grid.filled.fill(1, row * grid.columns + first, row * grid.columns + last + 1);
  }
}

/** Along the edges of the cells, the filled ones on the right, through corner after corner. */
function trace({ left, top, columns, rows, filled }: Grid): Point[][] {
  const width = columns + 1;
  // From a corner lead one or, where two cells touch, two edges; 0, the corner of the empty margin, is nowhere.
  const next = new Int32Array(width * (rows + 1));
  const second = new Int32Array(next.length);
  const starts: number[] = [];
  const lead = (from: number, to: number) => {
    if (next[from] === 0) {
      next[from] = to;
      starts.push(from);
    } else second[from] = to;
  };
  const takeFrom = (corner: number): number => {
    const edges = second[corner] === 0 ? next : second;
    const to = edges[corner] ?? 0;
    edges[corner] = 0;
    return to;
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = row * columns + column;
      if (filled[cell] !== 1) continue;
      const corner = row * width + column;
      if (row === 0 || filled[cell - columns] !== 1) lead(corner, corner + 1);
      if (column === columns - 1 || filled[cell + 1] !== 1) lead(corner + 1, corner + 1 + width);
      if (row === rows - 1 || filled[cell + columns] !== 1) lead(corner + 1 + width, corner + width);
      if (column === 0 || filled[cell - 1] !== 1) lead(corner + width, corner);
    }
  }
  const pointAt = (corner: number): Point => ({
    x: left + (corner % width) * CELL,
    y: top + Math.floor(corner / width) * CELL,
  });
  const loops: Point[][] = [];
  for (const start of starts) {
    const loop: Point[] = [];
    let direction = 0;
    for (let corner = start, onwards = takeFrom(corner); onwards !== 0; onwards = takeFrom(corner)) {
      const step = onwards - corner;
      if (step !== direction) loop.push(pointAt(corner));
      direction = step;
      corner = onwards;
    }
    if (loop.length > 3) loops.push(loop);
  }
  return loops;
}

/** From the point to the segment. */
function squaredDistance(x: number, y: number, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const squared = dx * dx + dy * dy;
  const part = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / squared));
  const across = x - a.x - part * dx;
  const down = y - a.y - part * dy;
  return across * across + down * down;
}

function twoCorners({ left, top, right, bottom }: Box): readonly Point[] {
  return [
    { x: left, y: top },
    { x: right, y: bottom },
  ];
}
