import { distanceToBox } from './distance.ts';
import { boxOf, SYMBOL_RADIUS } from './metrics.ts';
import type { Box, GenogramNode, Point } from './types.ts';

const CELL = 8;
/** A way keeps this far from anyone who is not to be enclosed. */
const CLEARANCE = 8;
/** Residents this near to each other are joined straight wherever nobody stands between. */
const NEAR = 170;
/** How far around the outermost person a way may lead. */
const DETOUR = 72;

/**
 * The ways that join the given persons into one, nearest first, each around
 * everybody who is in the way. A person who cannot be reached stays alone.
 */
export function joinBoxes(
  inside: readonly GenogramNode[],
  outer: readonly Box[],
): readonly (readonly Point[])[] {
  const [first, ...rest] = inside;
  if (first === undefined) return [];
  const grid = createGrid([...inside.map(boxOf), ...outer], outer);
  const ways: (readonly Point[])[] = [];
  let joined = [first];
  let open: readonly GenogramNode[] = rest;
  while (open.length > 0) {
    const found = nearestWay(grid, joined, ways, open);
    if (found === undefined) {
      joined = [...joined, ...open.slice(0, 1)];
      open = open.slice(1);
      continue;
    }
    ways.push(shorten(found.way, outer));
    joined = [...joined, found.target];
    open = open.filter((node) => node !== found.target);
  }
  return [...ways, ...nearPairs(inside).filter(([a, b]) => isClear(a, b, outer))];
}

function nearPairs(nodes: readonly GenogramNode[]): (readonly [Point, Point])[] {
  return nodes.flatMap((a, index) =>
    nodes
      .slice(index + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) <= NEAR)
      .map((b) => [a, b] as const),
  );
}

interface Grid {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  readonly blocked: readonly boolean[];
}

function createGrid(boxes: readonly Box[], outer: readonly Box[]): Grid {
  const left = Math.min(...boxes.map((box) => box.left)) - DETOUR;
  const top = Math.min(...boxes.map((box) => box.top)) - DETOUR;
  const columns = Math.ceil((Math.max(...boxes.map((box) => box.right)) + DETOUR - left) / CELL) + 1;
  const rows = Math.ceil((Math.max(...boxes.map((box) => box.bottom)) + DETOUR - top) / CELL) + 1;
  const blocked = Array.from({ length: columns * rows }, (_, cell) =>
    outer.some((box) => distanceToBox(pointAt({ left, top, columns }, cell), box) < CLEARANCE),
  );
  return { left, top, columns, rows, blocked };
}

function pointAt(grid: Pick<Grid, 'left' | 'top' | 'columns'>, cell: number): Point {
  return {
    x: grid.left + (cell % grid.columns) * CELL,
    y: grid.top + Math.floor(cell / grid.columns) * CELL,
  };
}

function cellAt(grid: Grid, point: Point): number {
  const column = Math.round((point.x - grid.left) / CELL);
  const row = Math.round((point.y - grid.top) / CELL);
  return row * grid.columns + column;
}

/** Breadth first from everything joined so far. */
function nearestWay(
  grid: Grid,
  joined: readonly GenogramNode[],
  ways: readonly (readonly Point[])[],
  open: readonly GenogramNode[],
): { way: readonly Point[]; target: GenogramNode } | undefined {
  const targets = new Map<number, GenogramNode>();
  for (const node of open) for (const cell of cellsOf(grid, node)) targets.set(cell, node);
  const cameFrom = new Map<number, number>();
  const queue = [
    ...joined.flatMap((node) => cellsOf(grid, node)),
    ...ways.flat().map((point) => cellAt(grid, point)),
  ];
  for (const cell of queue) cameFrom.set(cell, -1);
  for (const cell of queue) {
    const target = targets.get(cell);
    if (target !== undefined) return { way: wayBack(grid, cell, cameFrom, joined, target), target };
    for (const next of neighboursOf(grid, cell)) {
      if (cameFrom.has(next) || grid.blocked[next] === true) continue;
      cameFrom.set(next, cell);
      queue.push(next);
    }
  }
  return undefined;
}

/** From symbol to symbol, not from edge to edge. */
function wayBack(
  grid: Grid,
  end: number,
  cameFrom: ReadonlyMap<number, number>,
  joined: readonly GenogramNode[],
  target: GenogramNode,
): readonly Point[] {
  const way: Point[] = [{ x: target.x, y: target.y }];
  let cell = end;
  for (let next = cameFrom.get(cell); next !== undefined && next >= 0; next = cameFrom.get(cell)) {
    way.push(pointAt(grid, cell));
    cell = next;
  }
  const start = pointAt(grid, cell);
  way.push(start);
  const origin = joined.find((node) => distanceToBox(start, boxOf(node)) === 0);
  return origin === undefined ? way : [...way, { x: origin.x, y: origin.y }];
}

function cellsOf(grid: Grid, node: GenogramNode): number[] {
  const cells = new Set<number>();
  for (let y = node.y - SYMBOL_RADIUS; y <= node.y + SYMBOL_RADIUS; y += CELL) {
    for (let x = node.x - SYMBOL_RADIUS; x <= node.x + SYMBOL_RADIUS; x += CELL)
      cells.add(cellAt(grid, { x, y }));
  }
  return [...cells].filter((cell) => grid.blocked[cell] !== true);
}

function neighboursOf(grid: Grid, cell: number): number[] {
  const column = cell % grid.columns;
  const row = Math.floor(cell / grid.columns);
  const neighbours: number[] = [];
  // Level and upright steps before slanting ones, so that the nearer of two ways is found first.
  for (const [right, down] of STEPS) {
    const [x, y] = [column + right, row + down];
    if (x >= 0 && x < grid.columns && y >= 0 && y < grid.rows) neighbours.push(y * grid.columns + x);
  }
  return neighbours;
}

const STEPS = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const;

/** Pulls the way tight between the corners it has to keep. */
function shorten(way: readonly Point[], outer: readonly Box[]): readonly Point[] {
  const kept: Point[] = [];
  let at = 0;
  for (let from = way[at]; from !== undefined; from = way[at]) {
    kept.push(from);
    let next = way.length - 1;
    while (next > at + 1 && !isClear(from, way[next] ?? from, outer)) next -= 1;
    if (at >= way.length - 1) break;
    at = Math.max(next, at + 1);
  }
  return kept;
}

function isClear(a: Point, b: Point, outer: readonly Box[]): boolean {
  const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 4);
  for (let step = 0; step <= steps; step += 1) {
    const part = steps === 0 ? 0 : step / steps;
    const point = { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
    if (outer.some((box) => distanceToBox(point, box) < CLEARANCE)) return false;
  }
  return true;
}
