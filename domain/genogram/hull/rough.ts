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
  for (const box of boxes) fill(grid, grow(box, CELL / 2 + 0.1), () => true);
  for (const way of bridges) {
    way.forEach((end, index) => {
      const start = way[index - 1];
      if (start === undefined) return;
      const half = HALF_BRIDGE + CELL * 0.75;
      fill(grid, grow(boxAround([start, end]), half), (x, y) => distanceToSegment(x, y, start, end) <= half);
    });
  }
  return trace(grid);
}

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
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const [x, y] = [grid.left + (column + 0.5) * CELL, grid.top + (row + 0.5) * CELL];
      if (isWithin(x, y)) grid.filled[row * grid.columns + column] = 1;
    }
  }
}

/** Along the edges of the cells, the filled ones on the right, through corner after corner. */
function trace({ left, top, columns, rows, filled }: Grid): Point[][] {
  const width = columns + 1;
  const next = new Map<number, number[]>();
  const lead = (from: number, to: number) => {
    const own = next.get(from);
    if (own === undefined) next.set(from, [to]);
    else own.push(to);
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
  for (const start of next.keys()) {
    const loop: Point[] = [];
    let direction = 0;
    for (
      let corner = start, onwards = next.get(corner)?.pop();
      onwards !== undefined;
      onwards = next.get(corner)?.pop()
    ) {
      const step = onwards - corner;
      if (step !== direction) loop.push(pointAt(corner));
      direction = step;
      corner = onwards;
    }
    if (loop.length > 3) loops.push(loop);
  }
  return loops;
}

function distanceToSegment(x: number, y: number, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const squared = dx * dx + dy * dy;
  const part = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / squared));
  return Math.hypot(x - a.x - part * dx, y - a.y - part * dy);
}

function twoCorners({ left, top, right, bottom }: Box): readonly Point[] {
  return [
    { x: left, y: top },
    { x: right, y: bottom },
  ];
}
