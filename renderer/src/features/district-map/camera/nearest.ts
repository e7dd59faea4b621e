import type { Point } from '../../../../../domain/district-map/rows.ts';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** The nearest item that lies in a direction: what lies aside counts twice as far. */
export function nearestTowards<Item extends Point>(
  items: readonly Item[],
  from: Point,
  direction: Direction,
): Item | undefined {
  const [dx, dy] = steps[direction];
  let [best, shortest]: [Item | undefined, number] = [undefined, Infinity];
  for (const item of items) {
    const [x, y] = [item.x - from.x, item.y - from.y];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (ahead <= 0 || aside > 2 * ahead) continue;
    const distance = ahead + 2 * aside;
    if (distance < shortest) [best, shortest] = [item, distance];
  }
  return best;
}

/** The item at a place, if one is within reach. */
export function nearestWithin<Item extends Point>(
  items: readonly Item[],
  at: Point,
  reach: number,
): Item | undefined {
  let [best, shortest]: [Item | undefined, number] = [undefined, reach];
  for (const item of items) {
    const distance = Math.hypot(item.x - at.x, item.y - at.y);
    if (distance <= shortest) [best, shortest] = [item, distance];
  }
  return best;
}

const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
