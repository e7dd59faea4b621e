import type { GenogramDescent, Point } from '../../../domain/genogram/types.ts';

type Kind = GenogramDescent['kind'];

/** Lines of one kind to the children of one couple. */
export interface DescentInk {
  readonly kind: Kind;
  readonly lines: readonly (readonly [Point, Point])[];
}

/**
 * The lines of one couple to their children, each stretch once. A stretch that several children share looks as the
 * strongest tie among them does; else dashes and dots would run into each other where a family has children of both.
 */
export function inkDescents(
  descents: readonly { readonly kind: Kind; readonly path: readonly Point[] }[],
): readonly DescentInk[] {
  const corners = descents.flatMap(({ path }) => path);
  const strongest = new Map<string, { kind: Kind; line: readonly [Point, Point] }>();
  for (const { kind, path } of descents) {
    for (const line of path.slice(1).flatMap((to, index) => cutAt(path[index] ?? to, to, corners))) {
      const key = line.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ');
      const other = strongest.get(key);
      if (other === undefined || strength[kind] > strength[other.kind]) strongest.set(key, { kind, line });
    }
  }
  const byKind = Map.groupBy(strongest.values(), ({ kind }) => kind);
  return [...byKind].map(([kind, stretches]) => ({ kind, lines: join(stretches.map(({ line }) => line)) }));
}

const strength: Readonly<Record<Kind, number>> = { birth: 5, siblings: 4, adopted: 3, foster: 2, step: 1 };

/** A straight line cut where a corner of the family's lines lies on it; every piece from its upper left end. */
function cutAt(from: Point, to: Point, corners: readonly Point[]): readonly (readonly [Point, Point])[] {
  const along = (point: Point): number =>
    (point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y);
  const length = along(to);
  const within = corners.filter((corner) => {
    const reach = along(corner);
    const aside = (corner.x - from.x) * (to.y - from.y) - (corner.y - from.y) * (to.x - from.x);
    return aside === 0 && reach > 0 && reach < length;
  });
  const places = [from, ...within.toSorted((a, b) => along(a) - along(b)), to];
  return places.slice(1).flatMap((end, index): (readonly [Point, Point])[] => {
    const start = places[index] ?? end;
    if (start.x === end.x && start.y === end.y) return [];
    return [isBefore(start, end) ? [start, end] : [end, start]];
  });
}

function isBefore(a: Point, b: Point): boolean {
  return a.y === b.y ? a.x < b.x : a.y < b.y;
}

/** Pieces that continue each other in one direction become one, so that dashes do not begin anew. */
function join(pieces: readonly (readonly [Point, Point])[]): readonly (readonly [Point, Point])[] {
  const sorted = pieces.toSorted(([a], [b]) => a.y - b.y || a.x - b.x);
  const joined: (readonly [Point, Point])[] = [];
  for (const [start, end] of sorted) {
    const at = joined.findIndex(
      ([from, to]) => to.x === start.x && to.y === start.y && turn(from, to, end) === 0,
    );
    const [from] = joined[at] ?? [start];
    if (at >= 0) joined.splice(at, 1);
    joined.push([from, end]);
  }
  return joined;
}

function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
}
