import type { Couple } from '../kin/families.ts';
import type { Net } from '../order/net.ts';

/** Places before the heights of the generations are known. */
export interface Standing {
  readonly x: Float64Array;
  readonly residents: ReadonlySet<number>;
}

/** Partners of one row with nobody between them. */
export function areNeighbours({ a, b }: Couple, net: Net): boolean {
  const cluster = net.clusters[net.clusterOf[a] ?? 0] ?? [];
  return net.clusterOf[a] === net.clusterOf[b] && Math.abs(cluster.indexOf(a) - cluster.indexOf(b)) === 1;
}
