import type { Point } from '../types.ts';
import type { Shape } from './shapes.ts';

const TOLERANCE = 1e-7;
const MOST_ROUNDS = 60;

/** A corner of the drawn-tight line, and the shape that holds it there. */
export interface Bend extends Point {
  readonly shape: Shape | undefined;
}

interface Corner extends Point {
  readonly shape: Shape;
}

/** Draws a closed line tight like a rubber band: each of the shapes stays on the side of it where it was. */
export function drawTight(loop: readonly Point[], shapes: readonly Shape[]): readonly Bend[] {
  const corners = shapes
    .flatMap((shape) => shape.corners.map(({ x, y }): Corner => ({ x, y, shape })))
    .toSorted((a, b) => a.x - b.x);
  let bends: Bend[] = loop.map(({ x, y }) => ({ x, y, shape: undefined }));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const kept: Bend[] = [];
    let changed = false;
    for (const [index, bend] of bends.entries()) {
      const before = kept.at(-1) ?? bends.at(-1);
      const after = bends[index + 1] ?? kept[0];
      if (before === undefined || after === undefined || before === after) continue;
      const chain = tightened(before, bend, after, corners);
      const isSame = chain.length === 1 && chain[0]?.x === bend.x && chain[0].y === bend.y;
      if (!isSame) changed = true;
      kept.push(...chain);
    }
    bends = kept;
    if (!changed) break;
  }
  return bends;
}

/**
 * What remains of the corner at v once the line from a over v to b is pulled: the corners of the shapes that hold it.
 *
 * @param corners from left to right
 */
function tightened(a: Point, v: Point, b: Point, corners: readonly Corner[]): readonly Bend[] {
  const turn = cross(a, v, b);
  if (Math.abs(turn) < TOLERANCE) return [];
  const sign = Math.sign(turn);
  const left = Math.min(a.x, v.x, b.x) - TOLERANCE;
  const right = Math.max(a.x, v.x, b.x) + TOLERANCE;
  const top = Math.min(a.y, v.y, b.y) - TOLERANCE;
  const bottom = Math.max(a.y, v.y, b.y) + TOLERANCE;
  let held: Corner[] | undefined;
  for (let index = firstFrom(corners, left); index < corners.length; index += 1) {
    const corner = corners[index];
    if (corner === undefined || corner.x > right) break;
    if (corner.y < top || corner.y > bottom) continue;
    const besideFirst = sign * cross(a, v, corner);
    const besideSecond = sign * cross(v, b, corner);
    if (besideFirst < -TOLERANCE || besideSecond < -TOLERANCE) continue;
    if (sign * cross(b, a, corner) <= TOLERANCE) continue;
    const { centre } = corner.shape;
    if (besideFirst <= TOLERANCE && sign * cross(a, v, centre) <= 0) continue;
    if (besideSecond <= TOLERANCE && sign * cross(v, b, centre) <= 0) continue;
    (held ??= []).push(corner);
  }
  return held === undefined ? [] : hullTowards(a, b, held, sign);
}

/** Index of the first corner that does not lie left of x. */
function firstFrom(corners: readonly Corner[], x: number): number {
  let [low, high] = [0, corners.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((corners[middle]?.x ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The convex chain from a to b around the corners, on the side where the line comes from. */
function hullTowards(a: Point, b: Point, held: readonly Corner[], sign: number): readonly Bend[] {
  const along = (point: Point) => (point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y);
  const ordered = held.toSorted((p, q) => along(p) - along(q) || height(q) - height(p));
  function height(point: Point): number {
    return sign * cross(b, a, point);
  }
  const chain: (Point | Corner)[] = [a];
  for (const point of [...ordered, b]) {
    for (let last = chain.at(-1), before = chain.at(-2); last && before; before = chain.at(-2)) {
      if (sign * cross(before, last, point) > TOLERANCE) break;
      chain.pop();
      last = chain.at(-1);
      if (last === undefined) break;
    }
    chain.push(point);
  }
  return chain
    .slice(1, -1)
    .map((point) => ({ x: point.x, y: point.y, shape: 'shape' in point ? point.shape : undefined }));
}

function cross(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
