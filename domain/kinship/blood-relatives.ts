import type { Parentage } from './ties.ts';

interface Descent {
  readonly parentages: readonly Pick<Parentage, 'child' | 'parent' | 'kind'>[];
  /** Brothers and sisters whose parents are not recorded. */
  readonly siblingGroups: readonly (readonly string[])[];
}

/**
 * Tells of two people whether they are of one blood (血族): one descends from the other by birth, or both from a third.
 * Brothers and sisters without recorded parents share one. Stands records that descend in a circle.
 */
export function bloodRelatives({ parentages, siblingGroups }: Descent): (a: string, b: string) => boolean {
  const parentsOf = new Map<string, string[]>();
  const add = (child: string, parent: string): void => {
    parentsOf.set(child, [...(parentsOf.get(child) ?? []), parent]);
  };
  for (const { child, parent, kind } of parentages) if (kind === 'birth') add(child, parent);
  for (const [index, group] of siblingGroups.entries())
    for (const sibling of group) add(sibling, `parents of group ${String(index)}`);

  const lines = new Map<string, ReadonlySet<string>>();
  const lineOf = (person: string): ReadonlySet<string> => {
    const line = lines.get(person) ?? ancestorsOf(person, parentsOf);
    lines.set(person, line);
    return line;
  };
  return (a, b) => !lineOf(a).isDisjointFrom(lineOf(b));
}

/** With the person. */
function ancestorsOf(person: string, parentsOf: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const line = new Set([person]);
  for (const ancestor of line) for (const parent of parentsOf.get(ancestor) ?? []) line.add(parent);
  return line;
}
