import type { EmotionalTie } from '../kinship/ties.ts';
import { boxOf, LABEL_GAP, SYMBOL_RADIUS } from './metrics.ts';
import type { Box, GenogramEmotion, GenogramNode, Point } from './types.ts';
import { grow, isClear } from './ways/geometry.ts';
import { cutEnds, overlapLength, shifted } from './ways/lanes.ts';
import { shortestWay } from './ways/shortest.ts';

/** Between ties of the same two people. */
const LANE_DISTANCE = 12;
const CLEARANCE = 7;
/** Worse than any length along other lines. */
const COVERED = 1e6;
/** How far the lines of two people may stand from the line between their middles, the best first. */
const SHIFTS = [0, -9, 9, -14, 14];
/** From the edge of the symbol, with its double outline. */
const END_GAP = 3;

/** Leads each tie from A to B around symbols and names, beside the lines of kinship where they would run together. */
export function routeEmotions(
  ties: readonly EmotionalTie[],
  nodes: readonly GenogramNode[],
  obstacles: readonly Box[],
  lines: readonly (readonly Point[])[],
): readonly GenogramEmotion[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const taken = [...lines];
  const drawn = new Map<string, GenogramEmotion>();
  const pairs = Map.groupBy(ties, ({ personA, personB }) =>
    (personA < personB ? [personA, personB] : [personB, personA]).join(' '),
  );
  for (const own of pairs.values()) {
    const [first] = own;
    if (first === undefined) continue;
    const [a, b] = [byId.get(first.personA), byId.get(first.personB)];
    if (a === undefined || b === undefined) continue;
    const [from, to] = a.x < b.x || (a.x === b.x && a.y < b.y) ? [a, b] : [b, a];
    const paths = lanesBetween(from, to, own.length, nodes, obstacles, taken);
    own.forEach((tie, index) => {
      const path = paths[index] ?? [from, to];
      taken.push(path);
      const { id, personA, personB, kind, directed } = tie;
      drawn.set(id, {
        id,
        from: personA,
        to: personB,
        kind,
        directed,
        path: personA === from.id ? path : path.toReversed(),
      });
    });
  }
  return ties.flatMap(({ id }) => drawn.get(id) ?? []);
}

function lanesBetween(
  from: GenogramNode,
  to: GenogramNode,
  count: number,
  nodes: readonly GenogramNode[],
  obstacles: readonly Box[],
  taken: readonly (readonly Point[])[],
): readonly (readonly Point[])[] {
  const others = nodes.filter((node) => node !== from && node !== to).map(boxOf);
  const boxes = [...others, nameOf(from), nameOf(to), ...obstacles];
  const width = ((count - 1) / 2) * LANE_DISTANCE;
  const way =
    shortestWay(
      from,
      to,
      boxes.map((box) => grow(box, CLEARANCE + width)),
    ) ??
    shortestWay(
      from,
      to,
      boxes.map((box) => grow(box, 1)),
    );
  const base = way ?? [from, to];
  let best: readonly (readonly Point[])[] = [];
  let least = Infinity;
  for (const shift of SHIFTS) {
    const lanes = Array.from({ length: count }, (_, lane) =>
      cutEnds(
        shifted(base, shift + (lane - (count - 1) / 2) * LANE_DISTANCE),
        from,
        to,
        SYMBOL_RADIUS + END_GAP,
      ),
    );
    let cost = Math.abs(shift);
    for (const lane of lanes) {
      if (!isClear(lane, boxes)) cost += COVERED;
      for (const line of taken) cost += 4 * overlapLength(lane, line);
    }
    if (cost >= least) continue;
    [best, least] = [lanes, cost];
  }
  return best.map((path) => path.map(({ x, y }) => ({ x: tenth(x), y: tenth(y) })));
}

/** The name of the person from whom a tie starts is in its way, the symbol is not. */
function nameOf(node: GenogramNode): Box {
  const top = node.y + SYMBOL_RADIUS + LABEL_GAP;
  const half = node.label.width / 2;
  return { left: node.x - half, top, right: node.x + half, bottom: Math.max(top, boxOf(node).bottom) };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
