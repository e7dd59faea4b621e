import type {
  GenogramPerson,
  GenogramDescent,
  GenogramNode,
  GenogramUnion,
  Point,
  TwinBar,
} from './types.ts';
import { boxOf, MARK_DISTANCE, SYMBOL_RADIUS, TRACK_MARGIN, whole } from './metrics.ts';
import type { ChildRoute, CoupleRoute, Routes, Step } from './routes.ts';

/** Where everything came to stand. */
export interface Places {
  readonly nodes: ReadonlyMap<string, GenogramNode>;
  /** Persons who stand elsewhere than planned: their lines go their own way. */
  readonly displaced: ReadonlySet<string>;
  /** The height of a horizontal line. */
  readonly heightOf: (link: string) => number;
}

export interface DrawnLines {
  readonly unions: readonly GenogramUnion[];
  readonly descents: readonly GenogramDescent[];
  readonly twinBars: readonly TwinBar[];
}

const PARALLEL_DISTANCE = 8;

/** Turns the planned ways into lines. Lines of partners run from centre to centre, behind the symbols. */
export function drawLines(routes: Routes, persons: readonly GenogramPerson[], places: Places): DrawnLines {
  const hasChildren = new Set(routes.children.map(({ family }) => family.couple));
  const couples = new Map(
    routes.couples.map((route) => [
      route.couple.id,
      drawCouple(route, hasChildren.has(route.couple.id), places),
    ]),
  );
  const twinOf = new Map(persons.map((person) => [person.id, person]));
  const descents = routes.children.map((route) => {
    const source = route.family.couple === undefined ? undefined : couples.get(route.family.couple)?.source;
    const twins = routes.children.filter((other) => areTwins(route, other, twinOf));
    return drawDescent(route, twins, source, places);
  });
  return {
    unions: [...couples.values()].map(({ union }) => union),
    descents,
    twinBars: descents.flatMap((descent, index) => {
      const next = descents.find((other, at) => {
        const [a, b] = [routes.children[index], routes.children[at]];
        return (
          at > index && a && b && areTwins(a, b, twinOf) && twinOf.get(other.child)?.twinKind === 'identical'
        );
      });
      return next === undefined ? [] : [{ from: middleOfLast(descent.path), to: middleOfLast(next.path) }];
    }),
  };
}

function drawCouple(
  route: CoupleRoute,
  hasChildren: boolean,
  places: Places,
): { union: GenogramUnion; source?: Point } {
  const { couple } = route;
  const [a, b] = [nodeOf(couple.a, places), nodeOf(couple.b, places)];
  const base = { id: couple.id, from: couple.a, to: couple.b, kind: couple.kind, state: couple.state };
  if (places.displaced.has(couple.a) || places.displaced.has(couple.b))
    return drawFreeCouple(base, a, b, hasChildren, places);
  if (route.link === undefined) {
    const y = a.y + route.parallel * PARALLEL_DISTANCE;
    const path = [
      { x: route.fromX, y },
      { x: route.toX, y },
    ];
    return { union: { ...base, path, mark: { x: route.markX, y } }, source: { x: route.sourceX, y } };
  }
  const [upper, lower] = a.generation <= b.generation ? [a, b] : [b, a];
  const height = places.heightOf(route.link);
  const start = { x: route.fromX, y: upper.y };
  if (route.steps.length > 0) {
    const path = along(start, route.steps, lower, places);
    return { union: { ...base, path, mark: { x: start.x, y: height - TRACK_MARGIN / 2 } } };
  }
  const path = [
    start,
    { x: route.fromX, y: height },
    { x: route.toX, y: height },
    { x: route.toX, y: lower.y },
  ];
  const source = { x: route.sourceX, y: height };
  return { union: { ...base, path, mark: besides(source, hasChildren) }, source };
}

function drawFreeCouple(
  base: Omit<GenogramUnion, 'path' | 'mark'>,
  a: GenogramNode,
  b: GenogramNode,
  hasChildren: boolean,
  places: Places,
): { union: GenogramUnion; source: Point } {
  const x = whole((a.x + b.x) / 2);
  const isClear = [...places.nodes.values()].every((node) => {
    const box = boxOf(node);
    const isBetween = Math.min(a.x, b.x) < node.x && node.x < Math.max(a.x, b.x);
    return node === a || node === b || !isBetween || box.top > a.y || box.bottom < a.y;
  });
  if (a.y === b.y && isClear) {
    const source = { x, y: a.y };
    return { union: { ...base, path: [pointOf(a), pointOf(b)], mark: besides(source, hasChildren) }, source };
  }
  const y = Math.max(boxOf(a).bottom, boxOf(b).bottom) + TRACK_MARGIN;
  const source = { x, y };
  const path = [pointOf(a), { x: a.x, y }, { x: b.x, y }, pointOf(b)];
  return { union: { ...base, path, mark: besides(source, hasChildren) }, source };
}

function drawDescent(
  route: ChildRoute,
  twins: readonly ChildRoute[],
  union: Point | undefined,
  places: Places,
): GenogramDescent {
  const { family, child } = route;
  const base = {
    id: `${family.id} > ${child.kind} ${child.id}`,
    child: child.id,
    parents: family.parents,
    parentages: child.parentages,
    kind: child.kind,
  };
  const involved = [...family.parents, ...family.children.map(({ id }) => id)];
  if (involved.some((id) => places.displaced.has(id))) {
    return { ...base, path: freeDescent(route, union, places) };
  }
  const first = places.heightOf(route.steps[0]?.link ?? '');
  const single = family.parents.toSorted((a, b) => nodeOf(b, places).y - nodeOf(a, places).y)[0];
  const startY = union?.y ?? (single === undefined ? first : nodeOf(single, places).y);
  const path = along({ x: route.sourceX, y: startY }, route.steps, nodeOf(child.id, places), places);
  if (twins.length < 2 || route.steps.length > 1) return { ...base, path };
  // Twins come from one point of the horizontal line.
  const apex = { x: whole(meanOf(twins.map(({ steps }) => steps.at(-1)?.x ?? 0))), y: first };
  return {
    ...base,
    path: simplify([
      { x: route.sourceX, y: startY },
      { x: route.sourceX, y: first },
      apex,
      path.at(-1) ?? apex,
    ]),
  };
}

function freeDescent(route: ChildRoute, union: Point | undefined, places: Places): readonly Point[] {
  const child = nodeOf(route.child.id, places);
  const parents = route.family.parents.map((id) => nodeOf(id, places));
  const children = route.family.children.map(({ id }) => nodeOf(id, places));
  const top = Math.min(...children.map(({ y }) => y - SYMBOL_RADIUS));
  const lowest = parents.toSorted((a, b) => b.y - a.y)[0];
  const start = union ?? lowest ?? { x: meanOf(children.map(({ x }) => x)), y: top - TRACK_MARGIN };
  const bottom = Math.max(start.y, ...parents.map((parent) => boxOf(parent).bottom));
  const y = whole(bottom < top ? (bottom + top) / 2 : (start.y + top) / 2);
  return simplify([
    pointOf(start),
    { x: start.x, y },
    { x: child.x, y },
    { x: child.x, y: child.y - SYMBOL_RADIUS },
  ]);
}

function along(start: Point, steps: readonly Step[], end: GenogramNode, places: Places): readonly Point[] {
  const points: Point[] = [start];
  let x = start.x;
  for (const step of steps) {
    const y = places.heightOf(step.link);
    points.push({ x, y }, { x: step.x, y });
    x = step.x;
  }
  return simplify([...points, { x, y: end.y - SYMBOL_RADIUS }]);
}

/** Leaves out points that lie on a straight line between their neighbours. */
function simplify(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last?.x === point.x && last.y === point.y) continue;
    if (
      before &&
      last &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y))
    ) {
      kept.pop();
    }
    kept.push(point);
  }
  return kept;
}

function areTwins(a: ChildRoute, b: ChildRoute, persons: ReadonlyMap<string, GenogramPerson>): boolean {
  const group = persons.get(a.child.id)?.twinGroup;
  return group !== undefined && a.family === b.family && persons.get(b.child.id)?.twinGroup === group;
}

function middleOfLast(path: readonly Point[]): Point {
  const [from, to] = [path.at(-2), path.at(-1)];
  return { x: whole(((from?.x ?? 0) + (to?.x ?? 0)) / 2), y: whole(((from?.y ?? 0) + (to?.y ?? 0)) / 2) };
}

function besides(source: Point, hasChildren: boolean): Point {
  return { x: source.x - (hasChildren ? MARK_DISTANCE : 0), y: source.y };
}

function nodeOf(id: string, places: Places): GenogramNode {
  const node = places.nodes.get(id);
  if (node === undefined) throw new Error('A line refers to a person without a place.');
  return node;
}

function pointOf({ x, y }: Point): Point {
  return { x, y };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
