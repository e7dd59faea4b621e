import type { GenogramNode, Point } from '../../../../domain/genogram/types.ts';

/** How near to a row it is kept, in the units of the drawing. */
const REACH = 16;

/** A place drawn to the height of the nearest row of others, so that a generation stays on one line; whole numbers. */
export function snapToRow({ x, y }: Point, id: string, nodes: readonly GenogramNode[]): Point {
  const heights = nodes.filter((node) => node.id !== id).map((node) => node.y);
  const nearest = heights.reduce<number | null>(
    (best, height) => (best === null || Math.abs(height - y) < Math.abs(best - y) ? height : best),
    null,
  );
  const isNear = nearest !== null && Math.abs(nearest - y) <= REACH;
  return { x: Math.round(x), y: Math.round(isNear ? nearest : y) };
}
