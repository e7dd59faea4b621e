import type { Box, Point } from './types.ts';

const CELL = 4;

/** The closed lines along which the field is zero within the frame, outside of which it must be positive (marching squares). */
export function traceContour(field: (point: Point) => number, frame: Box): readonly (readonly Point[])[] {
  const columns = Math.ceil((frame.right - frame.left) / CELL) + 2;
  const rows = Math.ceil((frame.bottom - frame.top) / CELL) + 2;
  const pointAt = (column: number, row: number) => ({
    x: frame.left + (column - 0.5) * CELL,
    y: frame.top + (row - 0.5) * CELL,
  });
  const values = Array.from({ length: columns * rows }, (_, index) =>
    field(pointAt(index % columns, Math.floor(index / columns))),
  );
  // Each crossed edge is named by its upper left corner: even for level, odd for upright ones.
  const nextOf = new Map<number, number>();
  const crossing = new Map<number, Point>();
  for (let row = 0; row + 1 < rows; row += 1) {
    for (let column = 0; column + 1 < columns; column += 1) {
      const corner = row * columns + column;
      const corners = [corner, corner + 1, corner + columns + 1, corner + columns];
      const edges = [corner * 2, (corner + 1) * 2 + 1, (corner + columns) * 2, corner * 2 + 1];
      corners.forEach((from, side) => {
        const to = corners[(side + 1) % 4] ?? from;
        const [start, end] = [values[from] ?? 1, values[to] ?? 1];
        // Walking around the cell, the line enters where the field turns negative and leaves where it turns positive again.
        if (start < 0 || end >= 0) return;
        const entry = edges[side] ?? 0;
        const part = start / (start - end);
        const [a, b] = [
          pointAt(from % columns, Math.floor(from / columns)),
          pointAt(to % columns, Math.floor(to / columns)),
        ];
        crossing.set(entry, { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part });
        for (let ahead = 1; ahead < 4; ahead += 1) {
          const last = corners[(side + ahead + 1) % 4] ?? from;
          if ((values[last] ?? 1) < 0) continue;
          nextOf.set(entry, edges[(side + ahead) % 4] ?? entry);
          break;
        }
      });
    }
  }
  return closeLoops(nextOf, crossing);
}

function closeLoops(nextOf: Map<number, number>, crossing: ReadonlyMap<number, Point>): Point[][] {
  const loops: Point[][] = [];
  for (const start of nextOf.keys()) {
    const loop: Point[] = [];
    for (let edge: number | undefined = start; edge !== undefined;) {
      const point = crossing.get(edge);
      const next = nextOf.get(edge);
      nextOf.delete(edge);
      if (point !== undefined && next !== undefined) loop.push(point);
      edge = next;
    }
    if (loop.length > 2) loops.push(loop);
  }
  return loops;
}
