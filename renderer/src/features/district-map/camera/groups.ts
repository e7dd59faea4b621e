import type { Point } from '../../../../../domain/district-map/rows.ts';

/** Pins that would cover one another, shown as one sign with their number. */
export interface Group<Item extends Point> extends Point {
  readonly items: readonly Item[];
}

/** CSS pixels within which more than `fewest` pins are one group. */
const cell = 44;
const fewest = 3;

/**
 * Groups for a scale. The cells lie on the sheet and not on the window, so that nothing jumps while one moves; they
 * change only with each doubling of the scale.
 */
export function groupsOf<Item extends Point>(
  items: readonly Item[],
  scale: number,
): { readonly groups: readonly Group<Item>[]; readonly single: readonly Item[] } {
  const side = cell / 2 ** Math.floor(Math.log2(scale));
  const cells = Map.groupBy(items, ({ x, y }) => Math.floor(x / side) * 1_000_003 + Math.floor(y / side));
  const groups: Group<Item>[] = [];
  const single: Item[] = [];
  for (const within of cells.values()) {
    if (within.length <= fewest) single.push(...within);
    else groups.push({ ...middleOf(within), items: within });
  }
  return { groups, single };
}

function middleOf(items: readonly Point[]): Point {
  const sum = items.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / items.length, y: sum.y / items.length };
}
