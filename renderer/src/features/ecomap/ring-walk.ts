import type { DrawnNode } from '../../../../domain/ecomap/picture.ts';
import type { WalkKey } from '../genogram/kin-walk.ts';

/** → and ↓ lead clockwise around the household, ← and ↑ back; from nowhere to the first, at the upper left. */
export function stepAround(
  nodes: readonly DrawnNode[],
  from: string | undefined,
  key: WalkKey,
): string | undefined {
  const ring = nodes.toSorted((a, b) => turnOf(a) - turnOf(b)).map((node) => node.key);
  const present = from === undefined ? -1 : ring.indexOf(from);
  if (present < 0) return ring[0];
  const step = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
  return ring[(present + step + ring.length) % ring.length];
}

/** How far around from the left, clockwise. */
function turnOf({ x, y }: DrawnNode): number {
  return (Math.atan2(-y, -x) + 2 * Math.PI) % (2 * Math.PI);
}
