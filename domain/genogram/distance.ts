import type { Box, Point } from './types.ts';

/** 0 within the box. */
export function distanceToBox(point: Point, box: Box): number {
  const x = Math.max(box.left - point.x, 0, point.x - box.right);
  const y = Math.max(box.top - point.y, 0, point.y - box.bottom);
  return Math.hypot(x, y);
}

export function distanceToPolyline(point: Point, line: readonly Point[]): number {
  return Math.min(...line.map((end, index) => distanceToSegment(point, line[index - 1] ?? end, end)));
}

function distanceToSegment(point: Point, a: Point, b: Point): number {
  const squared = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along = squared === 0 ? 0 : ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / squared;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - a.x - part * (b.x - a.x), point.y - a.y - part * (b.y - a.y));
}
