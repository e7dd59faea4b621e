import type { Couple } from '../kin/families.ts';
import type { GenogramPerson } from '../types.ts';

/** Persons of one generation who stand side by side because they are, or were, partners. */
export type Cluster = readonly number[];

/** From so many partners on, the earlier ones stand on both sides. */
const MANY_PARTNERS = 5;

/**
 * Joins the partners of one generation into clusters. A person with several partners has the present one on the usual
 * side (men left, women right) and the earlier ones on the other, the later further out.
 *
 * @param members those of the generation, in canonical order
 * @param couples those between them, in order of time
 */
export function clusterPartners(
  members: readonly number[],
  couples: readonly Couple[],
  persons: readonly GenogramPerson[],
): readonly Cluster[] {
  const partners = partnersInTime(members, couples);
  const countOf = (index: number) => partners.get(index)?.length ?? 0;
  const placed = new Set<number>();
  const take = (index: number): number[] => {
    const open = (partners.get(index) ?? []).filter((other) => !placed.has(other));
    for (const other of open) placed.add(other);
    return open;
  };
  const outwards = (index: number): number[] => [index, ...take(index).flatMap(outwards)];
  const clusters: Cluster[] = [];
  for (const hub of members.toSorted((a, b) => countOf(b) - countOf(a) || a - b)) {
    if (placed.has(hub)) continue;
    placed.add(hub);
    const open = take(hub);
    const near = open.length < MANY_PARTNERS ? open.length - 1 : Math.ceil(open.length / 2);
    const present = [...open.slice(-1), ...open.slice(near, -1)].flatMap(outwards);
    const earlier = open.slice(0, Math.min(near, open.length - 1)).flatMap(outwards);
    clusters.push(
      isRight(persons[hub], persons[open.at(-1) ?? hub])
        ? [...present.toReversed(), hub, ...earlier]
        : [...earlier.toReversed(), hub, ...present],
    );
  }
  return clusters;
}

/** Whether the person stands to the right of the present partner. */
function isRight(person: GenogramPerson | undefined, partner: GenogramPerson | undefined): boolean {
  return person?.sex === 'female'
    ? partner?.sex !== 'female'
    : person?.sex !== 'male' && partner?.sex === 'male';
}

/** Whoever married the same partner again counts by the last time. */
function partnersInTime(
  members: readonly number[],
  couples: readonly Couple[],
): ReadonlyMap<number, readonly number[]> {
  const partners = new Map<number, number[]>(members.map((index) => [index, []]));
  const join = (a: number, b: number) => {
    const own = partners.get(a);
    if (own === undefined) return;
    const earlier = own.indexOf(b);
    if (earlier >= 0) own.splice(earlier, 1);
    own.push(b);
  };
  for (const { a, b } of couples) {
    join(a, b);
    join(b, a);
  }
  return partners;
}
