import type { Point } from '../types.ts';
import { distanceBetween, grow, isClear } from '../ways/geometry.ts';
import { shortestWay } from '../ways/shortest.ts';
import type { Sides } from './shapes.ts';

export const HALF_BRIDGE = 5;
/** A bridge keeps this far from anyone who is left out. */
const CLEARANCE = HALF_BRIDGE + 4;

/** Ways that join those within into one, the nearest first, around everybody else; who cannot be reached stays apart. */
export function bridgesOf({ inner, outer, outerRooms }: Sides): readonly (readonly Point[])[] {
  const rooms = outerRooms.map(({ box }) => grow(box, CLEARANCE));
  const middles = inner.map((box) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }));
  const pairs = inner
    .flatMap((a, first) =>
      inner.slice(0, first).map((b, second) => ({ first, second, distance: distanceBetween(a, b) })),
    )
    .toSorted((a, b) => a.distance - b.distance || a.first - b.first || a.second - b.second);
  const group = Int32Array.from(inner, (_, index) => index);
  const join = (a: number, b: number) => {
    const [from, to] = [group[a], group[b]];
    for (let index = 0; index < group.length; index += 1) if (group[index] === from) group[index] = to ?? 0;
  };
  const bridges: (readonly Point[])[] = [];
  const connect = (wayOf: (from: Point, to: Point) => readonly Point[] | undefined) => {
    for (const { first, second } of pairs) {
      const [from, to] = [middles[first], middles[second]];
      if (group[first] === group[second] || from === undefined || to === undefined) continue;
      const way = wayOf(from, to);
      if (way === undefined) continue;
      bridges.push(way);
      join(first, second);
    }
  };
  connect((from, to) => (isClear([from, to], rooms) ? [from, to] : undefined));
  if (outer.length > 0) connect((from, to) => shortestWay(from, to, rooms));
  return bridges;
}
