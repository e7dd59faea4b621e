import type { Kin } from '../kin/families.ts';
import { FAMILY_DISTANCE } from '../metrics.ts';
import type { Net } from '../order/net.ts';
import { orderRows } from '../order/order.ts';
import { placeRows } from './coordinates.ts';

/** The column of every item: families without a tie between them stand side by side; the principal is at 0. */
export function placeColumns(
  kin: Kin,
  net: Net,
  groups: readonly (readonly number[])[],
  principal: number,
  residents: ReadonlySet<number>,
): Float64Array {
  const x = new Float64Array(net.rowOf.length);
  let right = -FAMILY_DISTANCE;
  for (const group of groups) {
    const first = group.includes(principal) ? [principal, ...group] : group;
    const rows = orderRows(net, kin, first);
    placeRows(net, rows, residents, x);
    const items = rows.flat();
    const shift = right + FAMILY_DISTANCE - Math.min(...items.map((item) => x[item] ?? 0));
    for (const item of items) {
      x[item] = (x[item] ?? 0) + shift;
      right = Math.max(right, x[item] ?? 0);
    }
  }
  const origin = x[principal] ?? 0;
  return x.map((value) => value - origin);
}
