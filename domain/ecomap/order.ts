import type { Point } from '../genogram/types.ts';
import type { EcomapInput, EcomapSubject } from './types.ts';

/** What it costs, in units of the drawing, when neighbours in the ring are of different categories. */
const BREAK = 60;
const MOST_PASSES = 8;

/**
 * The order of the subjects around the household: things of one category side by side, but on the side of the member
 * they have a tie with, so that few lines run through the family. The same for the subjects in any order.
 *
 * @param places where they would stand, by place in the order
 */
export function orderAround(
  subjects: readonly EcomapSubject[],
  { ties, members }: Pick<EcomapInput, 'ties' | 'members'>,
  placesOf: (order: readonly EcomapSubject[]) => readonly Point[],
): EcomapSubject[] {
  const order = subjects.toSorted((a, b) => compare(a.category, b.category) || compare(a.key, b.key));
  const pulls = new Map(
    order.map(({ key }) => [
      key,
      ties
        .filter(({ node, memberId }) => node === key && memberId !== null)
        .flatMap(({ memberId }) => members[memberId ?? ''] ?? []),
    ]),
  );
  if ([...pulls.values()].every(({ length }) => length === 0)) return order;
  const places = placesOf(order);
  const cost = (): number =>
    order.reduce((sum, subject, index) => {
      const place = places[index] ?? { x: 0, y: 0 };
      const lengths = (pulls.get(subject.key) ?? []).map(({ x, y }) => Math.hypot(place.x - x, place.y - y));
      const next = order[(index + 1) % order.length];
      return (
        lengths.reduce((total, length) => total + length, sum) +
        (next?.category === subject.category ? 0 : BREAK)
      );
    }, 0);
  exchange(order, cost);
  return order;
}

/** Exchanges any two as long as that makes it cheaper. */
function exchange(order: EcomapSubject[], cost: () => number): void {
  const swap = (a: number, b: number): void => {
    const [first, second] = [order[a], order[b]];
    if (first === undefined || second === undefined) return;
    order[a] = second;
    order[b] = first;
  };
  let least = cost();
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const before = least;
    for (let a = 0; a < order.length; a += 1) {
      for (let b = a + 1; b < order.length; b += 1) {
        swap(a, b);
        const now = cost();
        if (now < least - 0.001) least = now;
        else swap(a, b);
      }
    }
    if (least === before) return;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
