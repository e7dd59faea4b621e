import type { Kin } from '../kin/families.ts';
import { SYMBOL_RADIUS } from '../metrics.ts';
import type { Bundle, Net } from '../order/net.ts';
import { areNeighbours, type Standing } from './standing.ts';

/** Lines that meet one symbol at the same side stay so far apart, nearer where there are many. */
const LEG_DISTANCE = 10;
const REACH = SYMBOL_RADIUS - 2;

/** Where each line meets the symbols: columns at the bottom and at the top. */
export interface Legs {
  readonly ofCouple: (couple: number, person: number) => number;
  /** Of a line that leaves a single person downwards. */
  readonly below: (bundle: Bundle) => number;
  readonly above: (bundle: Bundle, item: number) => number;
}

interface Leg {
  readonly line: number | Bundle;
  readonly order: readonly [group: number, place: number];
}

/** Shares the bottom and the top of each symbol among the lines that meet there, so that they do not cross. */
export function assignLegs(kin: Kin, net: Net, standing: Standing): Legs {
  const bottoms = new Map<number, Leg[]>();
  const tops = new Map<number, Leg[]>();
  kin.couples.forEach((couple, index) => {
    const { a, b } = couple;
    if (net.rowOf[a] !== net.rowOf[b] || areNeighbours(couple, net)) return;
    for (const [person, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const distance = (standing.x[other] ?? 0) - (standing.x[person] ?? 0);
      // Towards the left the nearest line is the uppermost: it leaves at the left of those that run below it.
      add(bottoms, person, { line: index, order: distance < 0 ? [0, -distance] : [2, -distance] });
    }
  });
  for (const bundle of net.bundles) {
    const [only, second] = bundle.ups;
    if (only !== undefined && second === undefined && only < net.firstSign)
      add(bottoms, only, { line: bundle, order: [1, middleOf(bundle.downs, standing)] });
    for (const item of bundle.downs) {
      if (item < net.firstSign) add(tops, item, { line: bundle, order: [0, middleOf(bundle.ups, standing)] });
    }
  }
  for (const legs of [...bottoms.values(), ...tops.values()])
    legs.sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1]);
  const at = (legs: readonly Leg[] | undefined, line: number | Bundle, item: number) => {
    const place = legs?.findIndex((leg) => leg.line === line) ?? -1;
    const middle = standing.x[item] ?? 0;
    if (legs === undefined || place < 0) return middle;
    const distance = Math.min(LEG_DISTANCE, (2 * REACH) / Math.max(1, legs.length - 1));
    return middle + Math.round((place - (legs.length - 1) / 2) * distance);
  };
  return {
    ofCouple: (couple, person) => at(bottoms.get(person), couple, person),
    below: (bundle) => at(bottoms.get(bundle.ups[0] ?? -1), bundle, bundle.ups[0] ?? -1),
    above: (bundle, item) => at(tops.get(item), bundle, item),
  };
}

function add(legs: Map<number, Leg[]>, item: number, leg: Leg): void {
  const own = legs.get(item);
  if (own === undefined) legs.set(item, [leg]);
  else own.push(leg);
}

function middleOf(items: readonly number[], { x }: Standing): number {
  return items.reduce((sum, item) => sum + (x[item] ?? 0), 0) / Math.max(1, items.length);
}
