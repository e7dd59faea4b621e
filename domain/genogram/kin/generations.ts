import type { Family, Kin } from './families.ts';

/** Relatives joined by any tie, by their place in canonical order: the principal's first, then the larger. */
export function splitIntoFamilies(kin: Kin, principal: number): readonly (readonly number[])[] {
  const root = Int32Array.from(kin.persons, (_, index) => index);
  const find = (index: number): number => {
    let top = index;
    while (root[top] !== top) top = root[top] ?? top;
    root[index] = top;
    return top;
  };
  const join = (a: number, b: number) => {
    const [x, y] = [find(a), find(b)];
    root[Math.max(x, y)] = Math.min(x, y);
  };
  for (const { a, b } of kin.couples) join(a, b);
  for (const { parents, children } of kin.families) {
    const members = [...parents, ...personsOf(children, kin)];
    for (const member of members) join(members[0] ?? member, member);
  }
  const groups = new Map<number, number[]>();
  for (const index of kin.persons.keys()) {
    const group = groups.get(find(index));
    if (group === undefined) groups.set(find(index), [index]);
    else group.push(index);
  }
  return [...groups.values()].toSorted(
    (a, b) =>
      Number(b.includes(principal)) - Number(a.includes(principal)) ||
      b.length - a.length ||
      (a[0] ?? 0) - (b[0] ?? 0),
  );
}

/**
 * The generation of each person, by canonical order: children below all their parents, partners and siblings beside
 * each other wherever descent allows it. The principal is in generation 0; a family without a tie to the principal
 * starts there.
 */
export function assignGenerations(
  kin: Kin,
  groups: readonly (readonly number[])[],
  principal: number,
): Int32Array {
  const generation = new Int32Array(kin.persons.length);
  const steps = stepsOf(kin);
  for (const group of groups) {
    const start = group.includes(principal) ? principal : (group[0] ?? 0);
    spread(start, steps, generation);
  }
  pushDown(generation, kin);
  for (const group of groups) {
    const base = group.includes(principal)
      ? (generation[principal] ?? 0)
      : Math.min(...group.map((index) => generation[index] ?? 0));
    for (const index of group) generation[index] = (generation[index] ?? 0) - base;
  }
  return generation;
}

type Step = readonly [other: number, by: number];

/** From each person to those beside, above and below. */
function stepsOf(kin: Kin): readonly (readonly Step[])[] {
  const steps: Step[][] = kin.persons.map(() => []);
  for (const { a, b } of kin.couples) {
    steps[a]?.push([b, 0]);
    steps[b]?.push([a, 0]);
  }
  for (const { parents, children } of kin.families) {
    const born = personsOf(children, kin);
    for (const parent of parents) {
      for (const other of parents) if (other !== parent) steps[parent]?.push([other, 0]);
      for (const child of born) steps[parent]?.push([child, 1]);
    }
    for (const child of born) {
      for (const parent of parents) steps[child]?.push([parent, -1]);
      for (const other of born) if (other !== child) steps[child]?.push([other, 0]);
    }
  }
  return steps;
}

/** Walks outwards from one person along every tie. */
function spread(start: number, steps: readonly (readonly Step[])[], generation: Int32Array): void {
  const seen = new Set([start]);
  generation[start] = 0;
  for (const index of seen) {
    for (const [other, by] of steps[index] ?? []) {
      if (seen.has(other)) continue;
      generation[other] = (generation[index] ?? 0) + by;
      seen.add(other);
    }
  }
}

/**
 * Where marriages join different generations (an uncle and his niece) the walk contradicts itself: those too high are
 * moved down, descent before marriage.
 */
function pushDown(generation: Int32Array, kin: Kin): void {
  const at = (index: number) => generation[index] ?? 0;
  const born = kin.families.map(({ children }) => personsOf(children, kin));
  const lowerChildren = (): boolean => {
    let changed = false;
    kin.families.forEach(({ parents }, family) => {
      if (parents.length === 0) return;
      const least = Math.max(...parents.map(at)) + 1;
      for (const index of born[family] ?? []) {
        if (at(index) >= least) continue;
        generation[index] = least;
        changed = true;
      }
    });
    return changed;
  };
  const equals = [
    ...kin.couples.map(({ a, b }) => [a, b]),
    ...born.filter((_, family) => kin.families[family]?.parents.length === 0),
  ];
  const level = (): boolean => {
    let changed = false;
    for (const group of equals) {
      const lowest = Math.max(...group.map(at));
      for (const index of group) {
        if (at(index) === lowest) continue;
        generation[index] = lowest;
        changed = true;
      }
    }
    return changed;
  };
  // Partners who descend from one another can never be level: the rounds are counted.
  for (let round = 0; round <= generation.length; round += 1) {
    const lowered = lowerChildren();
    if (!level() && !lowered) return;
  }
  while (lowerChildren());
}

function personsOf(children: Family['children'], kin: Kin): number[] {
  return children.map(({ index }) => index).filter((index) => index < kin.persons.length);
}
