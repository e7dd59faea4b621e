import { overlaps, whole } from '../metrics.ts';
import type { Box, Point } from '../types.ts';
import { grow } from '../ways/geometry.ts';

/** Between two persons, so that the outline of the residents can pass. */
const LEAST_SPACE = 8;

/** Something that takes up room: where it stands, and its box there. */
export interface Standing extends Point {
  readonly box: Box;
}

/**
 * Places chosen by hand win; whoever they cover steps aside in the own row, to the nearer side where there is room.
 *
 * @param wishes by index; undefined where nobody chose
 * @returns the place of each
 */
export function applyMoves(
  planned: readonly Standing[],
  wishes: readonly (Point | undefined)[],
): readonly Standing[] {
  const placed: Standing[] = [];
  const result = planned.slice();
  const settle = (index: number, standing: Standing) => {
    const free = nearestFree(standing, placed);
    placed.push(free);
    result[index] = free;
  };
  planned.forEach((standing, index) => {
    const wish = wishes[index];
    if (wish !== undefined) settle(index, moveTo(standing, wish.x, wish.y));
  });
  const open = planned.map((_, index) => index).filter((index) => wishes[index] === undefined);
  const covered = open.filter((index) => {
    const box = planned[index]?.box;
    return box !== undefined && placed.some((other) => overlaps(grow(other.box, LEAST_SPACE), box));
  });
  const isCovered = new Set(covered);
  for (const index of open) {
    const standing = planned[index];
    if (standing !== undefined && !isCovered.has(index)) placed.push(standing);
  }
  for (const index of covered) {
    const standing = planned[index];
    if (standing !== undefined) settle(index, standing);
  }
  return result;
}

function nearestFree(standing: Standing, placed: readonly Standing[]): Standing {
  const { box, x } = standing;
  const blocked = placed
    .map((other) => grow(other.box, LEAST_SPACE))
    .filter((other) => other.top < box.bottom && box.top < other.bottom)
    .map((other) => ({ from: other.left - (box.right - x), to: other.right + (x - box.left) }));
  const isFree = (at: number) => !blocked.some(({ from, to }) => at > from && at < to);
  const free = [x, ...blocked.flatMap(({ from, to }) => [Math.floor(from), Math.ceil(to)])].filter(isFree);
  const nearest = free.reduce(
    (best, at) => (Math.abs(at - x) < Math.abs(best - x) ? at : best),
    free[0] ?? x,
  );
  return nearest === x ? standing : moveTo(standing, nearest, standing.y);
}

function moveTo({ x, y, box }: Standing, toX: number, toY: number): Standing {
  const [right, down] = [whole(toX) - x, whole(toY) - y];
  return {
    x: x + right,
    y: y + down,
    box: { left: box.left + right, top: box.top + down, right: box.right + right, bottom: box.bottom + down },
  };
}
