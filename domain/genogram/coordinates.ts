import type { Cluster } from './clusters.ts';
import type { Family } from './families.ts';
import { NEIGHBOUR_DISTANCE, PARTNER_DISTANCE, whole } from './metrics.ts';
import type { Row } from './ordering.ts';

interface Block {
  readonly members: Cluster;
  /** Of the first and the last member, from the block's own zero. */
  readonly width: number;
}

const PASSES = 40;
/** Weight of staying put for a block that no line draws anywhere. */
const INERTIA = 0.01;

/**
 * Where the ordered persons of one family stand from left to right: parents
 * over the middle of their children, children under their parents, never
 * nearer than the neighbour distance. Whole numbers.
 */
export function placeRows(rows: readonly Row[], families: readonly Family[]): ReadonlyMap<string, number> {
  const x = new Map<string, number>();
  const blocks = rows.map((row) =>
    row.clusters.map((members): Block => ({ members, width: (members.length - 1) * PARTNER_DISTANCE })),
  );
  for (const row of blocks)
    setRow(
      row,
      row.map(() => undefined),
      x,
    );
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const row of blocks)
      setRow(
        row,
        row.map((block) => underParents(block, families, x)),
        x,
      );
    for (const row of blocks.toReversed())
      setRow(
        row,
        row.map((block) => overChildren(block, families, x)),
        x,
      );
  }
  return new Map([...x].map(([id, value]) => [id, whole(value)]));
}

function underParents(
  block: Block,
  families: readonly Family[],
  x: ReadonlyMap<string, number>,
): number | undefined {
  const wishes: number[] = [];
  for (const { parents, children } of families) {
    if (parents.length === 0) continue;
    const places = children.map(({ id }) => x.get(id) ?? 0);
    const shift = centre(parents.map((id) => x.get(id) ?? 0)) - centre(places);
    for (const { id } of children) {
      if (block.members.includes(id)) wishes.push((x.get(block.members[0] ?? '') ?? 0) + shift);
    }
  }
  return mean(wishes);
}

function overChildren(
  block: Block,
  families: readonly Family[],
  x: ReadonlyMap<string, number>,
): number | undefined {
  const wishes: number[] = [];
  for (const { parents, children } of families) {
    if (parents.length === 0 || !parents.every((id) => block.members.includes(id))) continue;
    const shift =
      centre(children.map(({ id }) => x.get(id) ?? 0)) - centre(parents.map((id) => x.get(id) ?? 0));
    wishes.push((x.get(block.members[0] ?? '') ?? 0) + shift);
  }
  return mean(wishes);
}

/** Least squares under the distances: blocks that would overlap are pooled and share their mean wish. */
function setRow(
  row: readonly Block[],
  wishes: readonly (number | undefined)[],
  x: Map<string, number>,
): void {
  const pools: { sum: number; weight: number; blocks: { block: Block; offset: number }[] }[] = [];
  let offset = 0;
  row.forEach((block, index) => {
    const wish = wishes[index];
    const weight = wish === undefined ? INERTIA : 1;
    const target = (wish ?? x.get(block.members[0] ?? '') ?? offset) - offset;
    pools.push({ sum: target * weight, weight, blocks: [{ block, offset }] });
    offset += block.width + NEIGHBOUR_DISTANCE;
    for (let last = pools.at(-1), before = pools.at(-2); last && before; before = pools.at(-2)) {
      if (before.sum / before.weight <= last.sum / last.weight) break;
      before.sum += last.sum;
      before.weight += last.weight;
      before.blocks.push(...last.blocks);
      pools.pop();
      last = before;
    }
  });
  for (const pool of pools) {
    const base = pool.sum / pool.weight;
    for (const { block, offset: own } of pool.blocks) {
      block.members.forEach((id, index) => x.set(id, base + own + index * PARTNER_DISTANCE));
    }
  }
}

function centre(places: readonly number[]): number {
  return (Math.min(...places) + Math.max(...places)) / 2;
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
