import { NEIGHBOUR_SPACE, OUTLINE_SPACE, PARTNER_DISTANCE, STRANGER_SPACE, whole } from '../metrics.ts';
import type { Bundle, Net } from '../order/net.ts';

/** Items that keep their distances: a cluster of partners, or one item alone. */
interface Block {
  readonly items: readonly number[];
  /** Of each item from the first. */
  readonly offsets: readonly number[];
  /** From the first item of the row to the first of this block, if all stand as near as they may. */
  readonly least: number;
  readonly above: readonly Bundle[];
  readonly below: readonly Bundle[];
}

/** However many children: the line between partners does not get longer. */
const MOST_PARTNER_DISTANCE = 2 * PARTNER_DISTANCE;
/** How far, pass by pass, brothers and sisters with children of their own come nearer. */
const PULL = 0.5;
const PASSES = 24;
/** Weight of staying put for a block that no line draws anywhere. */
const INERTIA = 0.01;

/**
 * Where the ordered items of one family stand from left to right: parents over the middle of their children, children
 * under their parents, never nearer than their rooms allow. Whole numbers, written to `x`.
 */
export function placeRows(
  net: Net,
  rows: readonly (readonly number[])[],
  residents: ReadonlySet<number>,
  x: Float64Array,
): void {
  const blocks = rows.map((row) => blocksOf(net, row, residents));
  for (const row of blocks) for (const block of row) setBlock(block, block.least, x);
  const packed = x.slice();
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const row of blocks) setRow(row, (block) => underParents(block, packed, x), x);
    for (const row of blocks.toReversed()) setRow(row, (block) => overChildren(block, x), x);
  }
  for (const item of rows.flat()) x[item] = whole(x[item] ?? 0);
}

function blocksOf(net: Net, row: readonly number[], residents: ReadonlySet<number>): readonly Block[] {
  const blocks: Block[] = [];
  let least = 0;
  for (let at = 0; at < row.length;) {
    const cluster = net.clusterOf[row[at] ?? 0];
    const items = row.slice(at, at + (net.clusters[cluster ?? 0]?.length ?? 1));
    const before = row[at - 1];
    const last = blocks.at(-1);
    if (before !== undefined && last !== undefined)
      least = last.least + (last.offsets.at(-1) ?? 0) + distance(net, before, items[0] ?? 0, residents);
    blocks.push({
      items,
      offsets: offsetsOf(net, items),
      least,
      above: net.bundles.filter(
        ({ ups, downs }) => ups.length > 0 && downs.some((item) => items.includes(item)),
      ),
      below: net.bundles.filter(({ ups }) => ups.length > 0 && ups.every((item) => items.includes(item))),
    });
    at += items.length;
  }
  return blocks;
}

/** Partners stand side by side; where two unions beside each other have children, as far apart as these need. */
function offsetsOf(net: Net, items: readonly number[]): readonly number[] {
  const rooms = items.slice(1).map((item, index) => {
    const bundle = net.bundles.find(
      ({ ups }) => ups.length === 2 && ups.includes(item) && ups.includes(items[index] ?? -1),
    );
    return bundle === undefined ? 0 : roomOf(net, bundle.downs);
  });
  let offset = 0;
  return [
    0,
    ...rooms.map((room, index) => {
      const isCrowded = (rooms[index - 1] ?? 0) > 0 || (rooms[index + 1] ?? 0) > 0;
      offset += isCrowded
        ? Math.min(MOST_PARTNER_DISTANCE, Math.max(PARTNER_DISTANCE, room))
        : PARTNER_DISTANCE;
      return offset;
    }),
  ];
}

/** What the children of one union take up from left to right, with those whom they married. */
function roomOf(net: Net, children: readonly number[]): number {
  let room = STRANGER_SPACE;
  for (const child of children) {
    const partners = (net.clusters[net.clusterOf[child] ?? 0]?.length ?? 1) - 1;
    room += 2 * (net.halfOf[child] ?? 0) + NEIGHBOUR_SPACE + partners * PARTNER_DISTANCE;
  }
  return room;
}

/** The least distance between two neighbours who are not partners. */
function distance(net: Net, a: number, b: number, residents: ReadonlySet<number>): number {
  const areSiblings = net.bundles.some(({ downs }) => downs.includes(a) && downs.includes(b));
  return (
    (net.halfOf[a] ?? 0) +
    (net.halfOf[b] ?? 0) +
    NEIGHBOUR_SPACE +
    (areSiblings ? 0 : STRANGER_SPACE) +
    (residents.has(a) === residents.has(b) ? 0 : OUTLINE_SPACE)
  );
}

/**
 * Brothers and sisters move together, and come as near to each other as the row allows, so that none drifts away to
 * keep the parents in the middle.
 *
 * @param packed the places in the row if all stand as near as they may
 */
function underParents(
  { items, above, below }: Block,
  packed: Float64Array,
  x: Float64Array,
): number | undefined {
  let [sum, count] = [0, 0];
  for (const { ups, downs } of above) {
    const middle = centre(ups, x);
    const shift = middle - centre(downs, x);
    for (const item of downs) {
      if (!items.includes(item)) continue;
      const near = middle + (packed[item] ?? 0) - centre(downs, packed) - (x[item] ?? 0);
      sum += below.length === 0 ? near : shift + (near - shift) * PULL;
      count += 1;
    }
  }
  return count === 0 ? undefined : (x[items[0] ?? 0] ?? 0) + sum / count;
}

function overChildren({ items, below }: Block, x: Float64Array): number | undefined {
  if (below.length === 0) return undefined;
  let sum = 0;
  for (const { ups, downs } of below) sum += centre(downs, x) - centre(ups, x);
  return (x[items[0] ?? 0] ?? 0) + sum / below.length;
}

/** Blocks that would overlap; they stand side by side and share their mean wish. */
interface Pool {
  sum: number;
  weight: number;
  readonly blocks: Block[];
}

/** Least squares under the distances. */
function setRow(row: readonly Block[], wishOf: (block: Block) => number | undefined, x: Float64Array): void {
  const pools: Pool[] = [];
  for (const block of row) {
    const wish = wishOf(block);
    const weight = wish === undefined ? INERTIA : 1;
    const target = (wish ?? x[block.items[0] ?? 0] ?? 0) - block.least;
    pools.push({ sum: target * weight, weight, blocks: [block] });
    for (let last = pools.at(-1), before = pools.at(-2); last && before; before = pools.at(-2)) {
      if (before.sum / before.weight <= last.sum / last.weight) break;
      before.sum += last.sum;
      before.weight += last.weight;
      before.blocks.push(...last.blocks);
      pools.pop();
      last = before;
    }
  }
  for (const { sum, weight, blocks } of pools)
    for (const block of blocks) setBlock(block, sum / weight + block.least, x);
}

function setBlock({ items, offsets }: Block, left: number, x: Float64Array): void {
  for (let index = 0; index < items.length; index += 1) x[items[index] ?? 0] = left + (offsets[index] ?? 0);
}

function centre(items: readonly number[], x: Float64Array): number {
  let [least, most] = [Infinity, -Infinity];
  for (const item of items) {
    const own = x[item] ?? 0;
    if (own < least) least = own;
    if (own > most) most = own;
  }
  return (least + most) / 2;
}
