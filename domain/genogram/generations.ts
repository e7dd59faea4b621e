import type { Couple, Family, Kin } from './families.ts';

/** Relatives joined by any tie, the principal's first, then the larger. */
export function splitIntoFamilies(kin: Kin, principal: string): readonly (readonly string[])[] {
  const groups: Set<string>[] = kin.persons.map((person) => new Set([person.id]));
  for (const tie of tiesOf(kin)) {
    const touching = groups.filter((group) => tie.some((id) => group.has(id)));
    const [first, ...rest] = touching;
    for (const other of rest) {
      for (const id of other) first?.add(id);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  const rank = new Map(kin.persons.map((person, index) => [person.id, index]));
  const eldest = (group: Set<string>) => Math.min(...[...group].map((id) => rank.get(id) ?? 0));
  return groups
    .toSorted(
      (a, b) =>
        Number(b.has(principal)) - Number(a.has(principal)) || b.size - a.size || eldest(a) - eldest(b),
    )
    .map((group) => [...group].toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)));
}

/**
 * The generation of each person: children below all their parents, partners
 * and siblings beside each other wherever descent allows it. The principal is
 * in generation 0; a family without a tie to the principal starts there.
 */
export function assignGenerations(kin: Kin, principal: string): ReadonlyMap<string, number> {
  const generation = new Map<string, number>();
  for (const group of splitIntoFamilies(kin, principal)) {
    const members = new Set(group);
    const couples = kin.couples.filter(({ a }) => members.has(a));
    const families = kin.families.filter(({ children }) => children.some(({ id }) => members.has(id)));
    const local = spread(group[0] ?? '', couples, families);
    pushDown(local, couples, families);
    const base = local.get(principal) ?? Math.min(...local.values());
    for (const [id, value] of local) generation.set(id, value - base);
  }
  return generation;
}

function tiesOf(kin: Kin): string[][] {
  return [
    ...kin.couples.map(({ a, b }) => [a, b]),
    ...kin.families.map(({ parents, children }) => [...parents, ...children.map(({ id }) => id)]),
  ];
}

/** Walks outwards from one person along every tie. */
function spread(start: string, couples: readonly Couple[], families: readonly Family[]): Map<string, number> {
  const generation = new Map([[start, 0]]);
  const queue = [start];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const own = generation.get(id) ?? 0;
    for (const [other, step] of stepsFrom(id, couples, families)) {
      if (generation.has(other)) continue;
      generation.set(other, own + step);
      queue.push(other);
    }
  }
  return generation;
}

function stepsFrom(
  id: string,
  couples: readonly Couple[],
  families: readonly Family[],
): (readonly [string, number])[] {
  const steps: (readonly [string, number])[] = [];
  for (const { a, b } of couples) {
    if (a === id) steps.push([b, 0]);
    if (b === id) steps.push([a, 0]);
  }
  for (const { parents, children } of families) {
    const isParent = parents.includes(id);
    if (!isParent && !children.some((child) => child.id === id)) continue;
    for (const parent of parents) steps.push([parent, isParent ? 0 : -1]);
    for (const child of children) steps.push([child.id, isParent ? 1 : 0]);
  }
  return steps;
}

/**
 * Where marriages join different generations (an uncle and his niece) the walk
 * contradicts itself: those too high are moved down, descent before marriage.
 */
function pushDown(
  generation: Map<string, number>,
  couples: readonly Couple[],
  families: readonly Family[],
): void {
  const at = (id: string) => generation.get(id) ?? 0;
  const lowerChildren = (): boolean => {
    let changed = false;
    for (const { parents, children } of families) {
      for (const { id } of children) {
        const least = Math.max(...parents.map((parent) => at(parent) + 1));
        if (at(id) >= least) continue;
        generation.set(id, least);
        changed = true;
      }
    }
    return changed;
  };
  const equals = [
    ...couples.map(({ a, b }) => [a, b]),
    ...families
      .filter(({ parents }) => parents.length === 0)
      .map(({ children }) => children.map(({ id }) => id)),
  ];
  const level = (): boolean => {
    let changed = false;
    for (const group of equals) {
      const lowest = Math.max(...group.map(at));
      for (const id of group) {
        if (at(id) === lowest) continue;
        generation.set(id, lowest);
        changed = true;
      }
    }
    return changed;
  };
  // Partners who descend from one another can never be level: the rounds are counted.
  for (let round = 0; round <= generation.size; round += 1) {
    const lowered = lowerChildren();
    if (!level() && !lowered) return;
  }
  while (lowerChildren());
}
