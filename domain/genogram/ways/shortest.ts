import type { Box, Point } from '../types.ts';
import { cornersOf, grow, length, passesThrough } from './geometry.ts';

/** How much further than the straight line a way is looked for at first. */
const DETOUR = { times: 1.4, more: 160 };

/**
 * The shortest way between two points that passes through none of the boxes: straight, or by their corners. Undefined
 * where there is none.
 */
export function shortestWay(from: Point, to: Point, boxes: readonly Box[]): readonly Point[] | undefined {
  if (!boxes.some((box) => passesThrough(from, to, box))) return [from, to];
  const most = length(from, to) * DETOUR.times + DETOUR.more;
  const isNear = (point: Point) => length(from, point) + length(point, to) <= most;
  const near = boxes.filter((box) => cornersOf(box).some(isNear));
  const found = search(from, to, near, isNear);
  const isSound = found?.every((point, index) => {
    const before = found[index - 1];
    return before === undefined || !boxes.some((box) => passesThrough(before, point, box));
  });
  return isSound === true ? found : search(from, to, boxes, () => true);
}

function search(
  from: Point,
  to: Point,
  boxes: readonly Box[],
  isNear: (point: Point) => boolean,
): readonly Point[] | undefined {
  const isFree = ({ x, y }: Point) =>
    !boxes.some(({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom);
  // A little off the corners, so that a way may pass between boxes that touch nothing.
  const corners = boxes
    .flatMap((box) => cornersOf(grow(box, 0.01)))
    .filter((point) => isNear(point) && isFree(point));
  const points = [from, to, ...corners];
  const cost = points.map((point) => (point === from ? 0 : Infinity));
  const before = new Int32Array(points.length).fill(-1);
  const isDone = new Uint8Array(points.length);
  for (;;) {
    let at = -1;
    let least = Infinity;
    for (let index = 0; index < points.length; index += 1) {
      const own = cost[index] ?? Infinity;
      const point = points[index];
      if (isDone[index] === 1 || own === Infinity || point === undefined) continue;
      const estimate = own + length(point, to);
      if (estimate < least) [at, least] = [index, estimate];
    }
    const here = points[at];
    if (here === undefined) return undefined;
    if (at === 1) return wayTo(1, points, before);
    isDone[at] = 1;
    for (let index = 1; index < points.length; index += 1) {
      const point = points[index];
      if (isDone[index] === 1 || point === undefined) continue;
      const total = (cost[at] ?? 0) + length(here, point);
      if (total >= (cost[index] ?? Infinity) || boxes.some((box) => passesThrough(here, point, box)))
        continue;
      cost[index] = total;
      before[index] = at;
    }
  }
}

function wayTo(end: number, points: readonly Point[], before: Int32Array): readonly Point[] {
  const way: Point[] = [];
  for (let at = end; at >= 0; at = before[at] ?? -1) {
    const point = points[at];
    if (point !== undefined) way.push(point);
  }
  return way.reverse();
}
