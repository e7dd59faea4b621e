import { placeRows } from './coordinates.ts';
import { encloseResidents } from './enclosure.ts';
import { groupKin, type Kin } from './families.ts';
import { assignGenerations, splitIntoFamilies } from './generations.ts';
import { layoutLabel } from './label.ts';
import {
  boxOf,
  FAMILY_DISTANCE,
  LABEL_GAP,
  MARGIN,
  overlaps,
  SYMBOL_RADIUS,
  TRACK_DISTANCE,
  TRACK_MARGIN,
  whole,
} from './metrics.ts';
import { orderRows } from './ordering.ts';
import { drawLines } from './paths.ts';
import { planRoutes, type Routes } from './routes.ts';
import { assignTracks } from './tracks.ts';
import type { Box, GenogramInput, GenogramLayout, GenogramNode, NodeLabel, Point } from './types.ts';

/**
 * Draws up a genogram: generations on rows, couples side by side, children
 * below by birth, those who live together enclosed. Pure; the same for the same
 * records in any order. Ties that contradict the records (an unknown person,
 * somebody his own ancestor) are left out and named in `problems`.
 */
export function layoutGenogram(input: GenogramInput): GenogramLayout {
  const kin = groupKin(input);
  const generation = assignGenerations(kin, input.principal);
  const x = placeColumns(kin, generation, input.principal);
  const residents = new Set(input.residents);
  const routes = planRoutes(kin, { x, generation }, residents);
  const labels = new Map(kin.persons.map(({ id, name, notes }) => [id, layoutLabel(name, notes)]));
  const heights = stackRows(generation, labels, routes);

  const planned = kin.persons.map(({ id }): GenogramNode => {
    const own = generation.get(id) ?? 0;
    return {
      id,
      generation: own,
      x: x.get(id) ?? 0,
      y: heights.rowOf(own),
      label: labels.get(id) ?? layoutLabel(''),
    };
  });
  const { nodes, displaced } = applyMoves(planned, input.moved ?? {});
  const lines = drawLines(routes, kin.persons, {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    displaced,
    heightOf: heights.lineOf,
  });
  const paths = [...lines.unions, ...lines.descents].map(({ path }) => path);
  const enclosed = encloseResidents(nodes, residents, paths);
  const enclosure = enclosed === undefined ? null : { path: enclosed.path, label: enclosed.label };
  const boxes = [...nodes.map(boxOf), ...paths.map(boxOfPath), ...(enclosed ? [enclosed.box] : [])];
  return { nodes, ...lines, enclosure, problems: kin.problems, ...viewBox(boxes) };
}

/** Families without a tie between them stand side by side; the principal is at 0. */
function placeColumns(
  kin: Kin,
  generation: ReadonlyMap<string, number>,
  principal: string,
): ReadonlyMap<string, number> {
  const x = new Map<string, number>();
  let right = -FAMILY_DISTANCE;
  for (const group of splitIntoFamilies(kin, principal)) {
    const members = new Set(group);
    const families = kin.families.filter(({ children }) => children.some(({ id }) => members.has(id)));
    const rows = orderRows(
      kin.persons.filter(({ id }) => members.has(id)),
      new Map([...generation].filter(([id]) => members.has(id))),
      kin.couples.filter(({ a }) => members.has(a)),
      families,
    );
    const local = placeRows(rows, families);
    const shift = right + FAMILY_DISTANCE - Math.min(...local.values());
    for (const [id, value] of local) x.set(id, value + shift);
    right = Math.max(...x.values());
  }
  const origin = x.get(principal) ?? 0;
  return new Map([...x].map(([id, value]) => [id, value - origin]));
}

interface Heights {
  readonly rowOf: (generation: number) => number;
  readonly lineOf: (link: string) => number;
}

/** The centres of the rows, generation 0 at 0, each as far below the last as its labels and lines need. */
function stackRows(
  generation: ReadonlyMap<string, number>,
  labels: ReadonlyMap<string, NodeLabel>,
  routes: Routes,
): Heights {
  const { trackOf, countOf } = assignTracks(routes.links);
  const gapOf = new Map(routes.links.map(({ id, gap }) => [id, gap]));
  const labelBottom = (row: number) => {
    const own = [...generation]
      .filter(([, value]) => value === row)
      .map(([id]) => labels.get(id)?.height ?? 0);
    return SYMBOL_RADIUS + LABEL_GAP + Math.max(0, ...own);
  };
  const pitch = (row: number) => {
    const tracks = Math.max(1, countOf.get(row) ?? 0);
    return labelBottom(row) + 2 * TRACK_MARGIN + (tracks - 1) * TRACK_DISTANCE + SYMBOL_RADIUS;
  };
  const rows = new Map([[0, 0]]);
  const last = Math.max(0, ...generation.values());
  const first = Math.min(0, ...generation.values()) - 1;
  for (let row = 1; row <= last; row += 1) rows.set(row, (rows.get(row - 1) ?? 0) + pitch(row - 1));
  for (let row = -1; row >= first; row -= 1) rows.set(row, (rows.get(row + 1) ?? 0) - pitch(row));
  const rowOf = (row: number) => rows.get(row) ?? 0;
  return {
    rowOf,
    lineOf: (link) => {
      const gap = gapOf.get(link) ?? 0;
      return rowOf(gap) + labelBottom(gap) + TRACK_MARGIN + (trackOf.get(link) ?? 0) * TRACK_DISTANCE;
    },
  };
}

/** Between two persons, so that the outline of the residents can pass. */
const LEAST_SPACE = 8;

/** Places chosen by hand win; whoever they would cover moves aside to the right. */
function applyMoves(
  planned: readonly GenogramNode[],
  moved: Readonly<Record<string, Point>>,
): { nodes: readonly GenogramNode[]; displaced: ReadonlySet<string> } {
  const displaced = new Set<string>();
  const placed = new Map<string, GenogramNode>();
  const wishes = planned.map((node) => {
    const wish = Object.hasOwn(moved, node.id) ? moved[node.id] : undefined;
    const isPlace = wish !== undefined && Number.isFinite(wish.x) && Number.isFinite(wish.y);
    return { node: isPlace ? { ...node, x: whole(wish.x), y: whole(wish.y) } : node, isPlace };
  });
  for (const { node, isPlace } of wishes.toSorted((a, b) => Number(b.isPlace) - Number(a.isPlace))) {
    let free = node;
    for (let other = covering(free, placed); other !== undefined; other = covering(free, placed)) {
      free = { ...free, x: boxOf(other).right + (free.x - boxOf(free).left) + LEAST_SPACE };
    }
    if (isPlace || free !== node) displaced.add(node.id);
    placed.set(node.id, free);
  }
  return { nodes: planned.map((node) => placed.get(node.id) ?? node), displaced };
}

function covering(node: GenogramNode, placed: ReadonlyMap<string, GenogramNode>): GenogramNode | undefined {
  const { left, top, right, bottom } = boxOf(node);
  const around = {
    left: left - LEAST_SPACE,
    top: top - LEAST_SPACE,
    right: right + LEAST_SPACE,
    bottom: bottom + LEAST_SPACE,
  };
  return [...placed.values()].find((other) => overlaps(boxOf(other), around));
}

function boxOfPath(path: readonly Point[]): Box {
  return {
    left: Math.min(...path.map(({ x }) => x)),
    top: Math.min(...path.map(({ y }) => y)),
    right: Math.max(...path.map(({ x }) => x)),
    bottom: Math.max(...path.map(({ y }) => y)),
  };
}

function viewBox(boxes: readonly Box[]): { x: number; y: number; width: number; height: number } {
  const left = Math.floor(Math.min(0, ...boxes.map((box) => box.left))) - MARGIN;
  const top = Math.floor(Math.min(0, ...boxes.map((box) => box.top))) - MARGIN;
  const right = Math.ceil(Math.max(0, ...boxes.map((box) => box.right))) + MARGIN;
  const bottom = Math.ceil(Math.max(0, ...boxes.map((box) => box.bottom))) + MARGIN;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
