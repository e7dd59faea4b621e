import type { Box, Point } from '../types.ts';

export function grow({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

export function cornersOf({ left, top, right, bottom }: Box): readonly Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** How far two boxes are apart, by the larger of the level and the upright gap; below 0 where they overlap. */
export function gapBetween(a: Box, b: Box): number {
  return Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
}

export function distanceBetween(a: Box, b: Box): number {
  const x = Math.max(a.left - b.right, 0, b.left - a.right);
  const y = Math.max(a.top - b.bottom, 0, b.top - a.bottom);
  return Math.hypot(x, y);
}

/** Whether the straight line passes through the inside of the box; touching its edge is none. */
export function passesThrough(a: Point, b: Point, box: Box): boolean {
  if (Math.max(a.x, b.x) <= box.left || Math.min(a.x, b.x) >= box.right) return false;
  if (Math.max(a.y, b.y) <= box.top || Math.min(a.y, b.y) >= box.bottom) return false;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  let [from, to] = [0, 1];
  for (const [start, by, low, high] of [
    [a.x, dx, box.left, box.right],
    [a.y, dy, box.top, box.bottom],
  ] as const) {
    if (by === 0) continue;
    const [first, second] = [(low - start) / by, (high - start) / by];
    from = Math.max(from, Math.min(first, second));
    to = Math.min(to, Math.max(first, second));
  }
  return to - from > 1e-9;
}

/** Whether a line of several points passes through any of the boxes. */
export function isClear(path: readonly Point[], boxes: readonly Box[]): boolean {
  for (let index = 1; index < path.length; index += 1) {
    const [a, b] = [path[index - 1], path[index]];
    if (a === undefined || b === undefined) continue;
    for (const box of boxes) if (passesThrough(a, b, box)) return false;
  }
  return true;
}

export function boxAround(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

export function length(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
