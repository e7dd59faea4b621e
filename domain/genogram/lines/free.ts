import type { Kin } from '../kin/families.ts';
import { SYMBOL_RADIUS, TRACK_MARGIN, whole } from '../metrics.ts';
import type { Box, GenogramDescent, GenogramUnion, Point } from '../types.ts';
import { grow, isClear } from '../ways/geometry.ts';
import { shortestWay } from '../ways/shortest.ts';
import { besides, descentOf, unionOf, type DrawnLines, type Spot } from './paths.ts';
import { simplify } from './polyline.ts';
import type { ChildRoute, CoupleRoute, Routes } from './routes.ts';

/** How far a line that has to look for its way keeps from symbols and names. */
const CLEARANCE = 4;

/** Where everything came to stand after some were moved by hand. */
export interface Moved {
  /** Of the persons, then of the signs. */
  readonly spots: readonly Spot[];
  readonly boxes: readonly Box[];
  readonly displaced: ReadonlySet<number>;
}

/** Redraws the lines of those who stand elsewhere than planned, and those that would run through them. */
export function redrawLines(kin: Kin, routes: Routes, planned: DrawnLines, moved: Moved): DrawnLines {
  const { displaced, boxes } = moved;
  const aside = [...displaced].flatMap((index) => boxes[index] ?? []);
  const isCut = (path: readonly Point[]) => !isClear(path, aside);
  const sources = new Map<number, Point>();
  const fruitful = new Set(routes.children.map(({ family }) => family.couple));
  const unions = routes.couples.map((route, index) => {
    const union = planned.unions[index];
    const isAside = displaced.has(route.couple.a) || displaced.has(route.couple.b);
    if (union !== undefined && !isAside && !isCut(union.path)) return union;
    const free = freeCouple(route, kin, moved, fruitful.has(index));
    sources.set(index, free.source);
    return free.union;
  });
  const touched = new Set(
    routes.children.flatMap(({ family }, index) => {
      const members = [...family.parents, ...family.children.map((child) => child.index)];
      const isAside = members.some((member) => displaced.has(member)) || sources.has(family.couple ?? -1);
      return isAside || isCut(planned.descents[index]?.path ?? []) ? [family] : [];
    }),
  );
  const descents = routes.children.map((route, index): GenogramDescent => {
    const descent = planned.descents[index];
    if (descent !== undefined && !touched.has(route.family)) return descent;
    const couple = route.family.couple;
    const source = couple === undefined ? undefined : (sources.get(couple) ?? descent?.path[0]);
    return { ...descentOf(route, kin), path: freeDescent(route, source, moved) };
  });
  return { unions, descents };
}

interface FreeUnion {
  readonly union: GenogramUnion;
  readonly source: Point;
}

/** Straight, with one step, or below or above both: whichever first is clear; else around everybody in the way. */
function freeCouple(route: CoupleRoute, kin: Kin, moved: Moved, hasChildren: boolean): FreeUnion {
  const [a, b] = [route.couple.a, route.couple.b].map((index) => spotAt(moved, index)) as [Spot, Spot];
  const own = [moved.boxes[route.couple.a], moved.boxes[route.couple.b]];
  const others = moved.boxes.filter((box) => !own.includes(box));
  const x = whole((a.x + b.x) / 2);
  const below = Math.max(...own.map((box) => box?.bottom ?? 0)) + TRACK_MARGIN;
  const above = Math.min(...own.map((box) => box?.top ?? 0)) - TRACK_MARGIN / 2;
  const isApart = Math.abs(a.x - b.x) > 2 * SYMBOL_RADIUS + TRACK_MARGIN;
  const across = (y: number) => [at(a), { x: a.x, y }, { x: b.x, y }, at(b)];
  const candidates = [
    ...(a.y === b.y ? [[at(a), at(b)]] : []),
    ...(isApart && a.y !== b.y ? [[at(a), { x, y: a.y }, { x, y: b.y }, at(b)]] : []),
    across(below),
    across(above),
  ];
  const path = candidates.find((candidate) => isClear(candidate, others)) ??
    shortestWay(
      a,
      b,
      others.map((box) => grow(box, CLEARANCE)),
    ) ?? [at(a), at(b)];
  const source = sourceOf(path);
  return { union: { ...unionOf(route, kin), path, mark: besides(source, hasChildren) }, source };
}

/** Where the line to the children leaves: the middle of the lowest level piece. */
function sourceOf(path: readonly Point[]): Point {
  let best: Point | undefined;
  for (let index = 1; index < path.length; index += 1) {
    const [a, b] = [path[index - 1], path[index]];
    if (a === undefined || b === undefined) continue;
    const middle = { x: whole((a.x + b.x) / 2), y: whole((a.y + b.y) / 2) };
    if (path.length === 4 && a.x === b.x && path[0]?.y !== path[1]?.y) continue;
    if (path.length === 4 && a.x === b.x) return { x: a.x, y: Math.max(a.y, b.y) };
    if (best === undefined || middle.y > best.y) best = middle;
  }
  return best ?? { x: 0, y: 0 };
}

/** Where the level piece may run, as a part of the height between parents and child. */
const LEVELS = [0.5, 0.3, 0.7, 0.15, 0.85];

function freeDescent(route: ChildRoute, union: Point | undefined, moved: Moved): readonly Point[] {
  const { family, child } = route;
  const end = spotAt(moved, child.index);
  const tops = family.children.map(({ index }) => moved.boxes[index]?.top ?? 0);
  const parents = family.parents.map((index) => ({ spot: spotAt(moved, index), box: moved.boxes[index] }));
  const lowest = parents.toSorted((p, q) => q.spot.y - p.spot.y)[0];
  const middle =
    family.children.reduce((sum, { index }) => sum + spotAt(moved, index).x, 0) / family.children.length;
  const start =
    union ?? (lowest ? at(lowest.spot) : { x: whole(middle), y: Math.min(...tops) - TRACK_MARGIN });
  const bottom = Math.max(start.y, ...parents.map(({ box }) => box?.bottom ?? start.y));
  const single = union === undefined ? lowest?.box : undefined;
  const others = moved.boxes.filter((box) => box !== moved.boxes[child.index] && box !== single);
  const foot = { x: end.x, y: end.y - end.radius };
  for (const top of [Math.min(...tops), moved.boxes[child.index]?.top ?? foot.y]) {
    if (top <= bottom && parents.length > 0) continue;
    for (const level of parents.length > 0 ? LEVELS : [0]) {
      const y = whole(bottom + (top - bottom) * level);
      const path = [start, { x: start.x, y }, { x: end.x, y }, foot];
      if (isClear(path, others)) return simplify(path);
    }
  }
  const from = single === undefined ? start : { x: start.x, y: single.bottom + CLEARANCE + 1 };
  const to = { x: end.x, y: (moved.boxes[child.index]?.top ?? foot.y) - CLEARANCE - 1 };
  const way = shortestWay(
    from,
    to,
    moved.boxes.map((box) => grow(box, CLEARANCE)),
  ) ?? [from, to];
  return simplify([start, ...way.map((point) => ({ x: tenth(point.x), y: tenth(point.y) })), foot]);
}

function spotAt({ spots }: Moved, index: number): Spot {
  const spot = spots[index];
  if (spot === undefined) throw new Error('A line refers to somebody without a place.');
  return spot;
}

function at({ x, y }: Point): Point {
  return { x, y };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
