import { boxOf, SYMBOL_RADIUS } from '../../../domain/genogram/metrics.ts';
import type { GenogramDescent, GenogramNode, GenogramUnion, Point } from '../../../domain/genogram/types.ts';

/** 実線 by law or blood, 破線 adopted, 点線 foster, 一点鎖線 step. */
export function descentDashes(kind: GenogramDescent['kind']): string | undefined {
  return { birth: undefined, siblings: undefined, adopted: '6 4', foster: '1.5 4', step: '8 3 1.5 3' }[kind];
}

/** 破線 for a couple without marriage, 点線 where two people have a child and nothing more is recorded. */
export function unionDashes(kind: GenogramUnion['kind']): string | undefined {
  return { married: undefined, engaged: undefined, cohabiting: '6 4', parents: '1.5 4' }[kind];
}

/** A line that runs down from a person's own symbol begins beneath the name, not behind it; so at both of its ends. */
export function clearOfNames(path: readonly Point[], nodes: readonly GenogramNode[]): readonly Point[] {
  return beginBeneath(beginBeneath(path, nodes).toReversed(), nodes).toReversed();
}

function beginBeneath(path: readonly Point[], nodes: readonly GenogramNode[]): readonly Point[] {
  const [first, second, ...rest] = path;
  if (first === undefined || second?.x !== first.x) return path;
  // Where several lines meet at one symbol, they leave it beside its middle.
  const node = nodes.find(({ x, y }) => Math.abs(x - first.x) <= SYMBOL_RADIUS && y === first.y);
  if (node === undefined) return path;
  const { bottom } = boxOf(node);
  return second.y > bottom ? [{ x: first.x, y: bottom }, second, ...rest] : path;
}
