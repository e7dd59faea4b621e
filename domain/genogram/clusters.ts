import type { Couple } from './families.ts';
import type { GenogramPerson } from './types.ts';

/** Persons of one generation who stand side by side because they are, or were, partners. */
export type Cluster = readonly string[];

/**
 * Joins the partners of one generation into clusters. A person with several
 * partners has the present one on the usual side (men left, women right) and
 * the earlier ones on the other, the later further out.
 *
 * @param persons those of the generation, in canonical order
 * @param couples those between them, in order of time
 */
export function clusterPartners(
  persons: readonly GenogramPerson[],
  couples: readonly Couple[],
): readonly Cluster[] {
  const partners = new Map<string, string[]>(persons.map(({ id }) => [id, []]));
  for (const { a, b } of couples) {
    if (!partners.get(a)?.includes(b)) {
      partners.get(a)?.push(b);
      partners.get(b)?.push(a);
    }
  }
  const placed = new Set<string>();
  const byPartners = persons.toSorted(
    (a, b) => (partners.get(b.id)?.length ?? 0) - (partners.get(a.id)?.length ?? 0),
  );
  const clusters: Cluster[] = [];
  for (const hub of byPartners) {
    if (placed.has(hub.id)) continue;
    placed.add(hub.id);
    const open = (partners.get(hub.id) ?? []).filter((id) => !placed.has(id));
    for (const id of open) placed.add(id);
    const outwards = (id: string): string[] => {
      const further = (partners.get(id) ?? []).filter((other) => !placed.has(other));
      for (const other of further) placed.add(other);
      return [id, ...further.flatMap(outwards)];
    };
    const present = open.slice(-1).flatMap(outwards);
    const earlier = open.slice(0, -1).flatMap(outwards).toReversed();
    const isRight = hub.sex === 'female' || isWoman(open.at(-1), persons) === false;
    clusters.push(
      isRight ? [...present.toReversed(), hub.id, ...earlier.toReversed()] : [...earlier, hub.id, ...present],
    );
  }
  return clusters;
}

function isWoman(id: string | undefined, persons: readonly GenogramPerson[]): boolean | undefined {
  const sex = persons.find((person) => person.id === id)?.sex;
  return sex === 'female' ? true : sex === 'male' ? false : undefined;
}
