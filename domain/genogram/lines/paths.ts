import type { Kin } from '../kin/families.ts';
import { MARK_DISTANCE, PARALLEL_DISTANCE, PARALLEL_REACH, TRACK_MARGIN, whole } from '../metrics.ts';
import type { Heights } from '../place/heights.ts';
import type { GenogramDescent, GenogramUnion, Point } from '../types.ts';
import { simplify } from './polyline.ts';
import type { ChildRoute, CoupleRoute, Routes, Step } from './routes.ts';
import { areTwins } from './twins.ts';

const FLAT_BEYOND = 150;
const UPRIGHT_FOOT = 8;

/** A symbol: its centre, and how far it reaches. */
export interface Spot extends Point {
  readonly radius: number;
}

export interface DrawnLines {
  readonly unions: readonly GenogramUnion[];
  readonly descents: readonly GenogramDescent[];
}

/**
 * Turns the planned ways into lines, in the order of the routes. Lines of partners run from centre to centre, behind
 * the symbols.
 *
 * @param spots of the persons, then of the signs of pregnancies and losses
 */
export function drawLines(kin: Kin, routes: Routes, spots: readonly Spot[], heights: Heights): DrawnLines {
  const couples = routes.couples.map((route) => drawCouple(route, kin, routes, spots, heights));
  return {
    unions: couples.map(({ union }) => union),
    descents: routes.children.map((route) => {
      const couple = route.family.couple === undefined ? undefined : couples[route.family.couple];
      return drawDescent(route, couple?.sourceY, kin, routes, spots, heights);
    }),
  };
}

export function unionOf(
  { couple }: Pick<CoupleRoute, 'couple'>,
  kin: Kin,
): Omit<GenogramUnion, 'path' | 'mark'> {
  const nameOf = (index: number) => kin.persons[index]?.id ?? '';
  return {
    id: couple.id,
    from: nameOf(couple.a),
    to: nameOf(couple.b),
    kind: couple.kind,
    state: couple.state,
  };
}

export function descentOf(
  { family, child }: Pick<ChildRoute, 'family' | 'child'>,
  kin: Kin,
): Omit<GenogramDescent, 'path'> {
  const nameOf = (index: number) => kin.persons[index]?.id ?? kin.signs[index - kin.persons.length]?.id ?? '';
  return {
    id: `${family.id} > ${child.kind} ${nameOf(child.index)}`,
    child: nameOf(child.index),
    parents: family.parents.map(nameOf),
    parentages: child.parentages,
    kind: child.kind,
  };
}

/** Where the mark of a couple stands beside the line to its children. */
export function besides(source: Point, hasChildren: boolean): Point {
  return { x: source.x - (hasChildren ? MARK_DISTANCE : 0), y: source.y };
}

function drawCouple(
  route: CoupleRoute,
  kin: Kin,
  routes: Routes,
  spots: readonly Spot[],
  heights: Heights,
): { union: GenogramUnion; sourceY?: number } {
  const { couple } = route;
  const base = unionOf(route, kin);
  const [a, b] = [spotAt(spots, couple.a), spotAt(spots, couple.b)];
  if (route.link === undefined) return drawStraight(route, base, a.y, routes);
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  const start = { x: route.fromX, y: upper.y };
  if (route.steps.length > 0) {
    const path = along(start, route.steps, lower, heights);
    const mark = { x: start.x, y: heights.ofLink(route.steps[0]?.link ?? '') - TRACK_MARGIN / 2 };
    return { union: { ...base, path, mark } };
  }
  const y = heights.ofLink(route.link);
  const path = [start, { x: route.fromX, y }, { x: route.toX, y }, { x: route.toX, y: b.y }];
  return { union: { ...base, path, mark: { x: route.markX, y } }, sourceY: y };
}

/** Several records of one couple run one below the other, the latest lowest; their marks stand apart. */
function drawStraight(
  route: CoupleRoute,
  base: Omit<GenogramUnion, 'path' | 'mark'>,
  level: number,
  routes: Routes,
): { union: GenogramUnion; sourceY: number } {
  const { a, b } = route.couple;
  const same = routes.couples.filter(({ couple }) => couple.a === a && couple.b === b);
  const most = Math.max(...same.map(({ parallel }) => parallel));
  const distance = most === 0 ? 0 : Math.min(PARALLEL_DISTANCE, PARALLEL_REACH / most);
  const y = whole(level + route.parallel * distance);
  const path = [
    { x: route.fromX, y },
    { x: route.toX, y },
  ];
  const source = Math.max(...same.map(({ sourceX }) => sourceX));
  const aside = most === 0 ? route.markX : source - (1 + most - route.parallel) * MARK_DISTANCE;
  return {
    union: { ...base, path, mark: { x: aside, y } },
    sourceY: whole(level + most * distance),
  };
}

function drawDescent(
  route: ChildRoute,
  unionY: number | undefined,
  kin: Kin,
  routes: Routes,
  spots: readonly Spot[],
  heights: Heights,
): GenogramDescent {
  const { family, child, steps, sourceX } = route;
  const base = descentOf(route, kin);
  const first = heights.ofLink(steps[0]?.link ?? '');
  const lowest = Math.max(...family.parents.map((parent) => spotAt(spots, parent).y));
  const startY = unionY ?? (family.parents.length === 0 ? first : lowest);
  const start = { x: sourceX, y: startY };
  const path = along(start, steps, spotAt(spots, child.index), heights);
  const twins = routes.children.filter((other) => areTwins(route, other, kin));
  if (twins.length < 2 || twins.some((twin) => twin.steps.length !== 1)) return { ...base, path };
  // Twins come from one point of the level line.
  const places = twins.map(({ steps: [step] }) => step?.x ?? 0);
  const apex = { x: whole((Math.min(...places) + Math.max(...places)) / 2), y: first };
  const end = path.at(-1) ?? apex;
  // A flat line would graze those in between: it ends upright.
  const foot = Math.abs(end.x - apex.x) > FLAT_BEYOND ? [{ x: end.x, y: end.y - UPRIGHT_FOOT }] : [];
  return { ...base, path: simplify([start, { x: sourceX, y: first }, apex, ...foot, end]) };
}

function along(start: Point, steps: readonly Step[], end: Spot, heights: Heights): readonly Point[] {
  const points: Point[] = [start];
  let x = start.x;
  for (const step of steps) {
    const y = heights.ofLink(step.link);
    points.push({ x, y }, { x: step.x, y });
    x = step.x;
  }
  return simplify([...points, { x, y: end.y - end.radius }]);
}

function spotAt(spots: readonly Spot[], index: number): Spot {
  const spot = spots[index];
  if (spot === undefined) throw new Error('A line refers to somebody without a place.');
  return spot;
}
