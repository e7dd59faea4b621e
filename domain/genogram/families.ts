import type { Parentage, ParentageKind, Partnership } from '../kinship/ties.ts';
import type { GenogramInput, GenogramPerson, GenogramProblem } from './types.ts';

/** A couple to be drawn with one line. */
export interface Couple {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly kind: Partnership['kind'] | 'parents';
  readonly state: Partnership['state'];
  /** Sorts several partners of one person by time, the present one last. */
  readonly when: string;
}

export interface FamilyChild {
  readonly id: string;
  readonly kind: ParentageKind | 'siblings';
  readonly parentages: readonly string[];
}

/** Parents (two, one, or none for brothers and sisters alone) and their children in order of birth. */
export interface Family {
  readonly id: string;
  readonly parents: readonly string[];
  readonly couple: string | undefined;
  readonly children: readonly FamilyChild[];
}

export interface Kin {
  /** In canonical order: by birth, then id. */
  readonly persons: readonly GenogramPerson[];
  readonly couples: readonly Couple[];
  readonly families: readonly Family[];
  readonly problems: readonly GenogramProblem[];
}

/** Sorts the records into couples and families, the same whatever their order, and sets aside ties that contradict themselves. */
export function groupKin(input: GenogramInput): Kin {
  const problems: GenogramProblem[] = [];
  const persons = uniqueById(input.persons, problems).toSorted(
    (a, b) => compare(a.birth ?? '~', b.birth ?? '~') || compare(a.id, b.id),
  );
  const rank = new Map(persons.map((person, index) => [person.id, index]));
  const partnerships = uniqueById(input.partnerships, problems).filter((tie) =>
    isSound(tie.id, tie.personA, tie.personB, rank, problems),
  );
  const parentages = soundParentages(uniqueById(input.parentages, problems), rank, problems);

  const couples = partnerships.map((tie): Couple => {
    const [a, b] = inOrder(tie.personA, tie.personB, rank);
    const isPresent = tie.state === 'together' || tie.state === 'separated';
    const when = [isPresent ? '1' : '0', tie.startedOn ?? '', tie.endedOn ?? '', tie.id].join(' ');
    return { id: tie.id, a, b, kind: tie.kind, state: tie.state, when };
  });
  const families = groupFamilies(parentages, couples, rank);
  return {
    persons,
    couples: couples.toSorted((a, b) => compare(a.when, b.when)),
    families: [...families, ...siblingFamilies(input.siblingGroups, families, rank, problems)],
    problems: problems.toSorted((a, b) => compare(a.id, b.id) || compare(a.reason, b.reason)),
  };
}

/** Adds a couple of its own for two parents of whom nothing else is recorded. */
function groupFamilies(
  parentages: readonly Parentage[],
  couples: Couple[],
  rank: ReadonlyMap<string, number>,
): Family[] {
  const families = new Map<
    string,
    { parents: string[]; couple: string | undefined; children: FamilyChild[] }
  >();
  for (const ties of Map.groupBy(parentages, (tie) => `${tie.kind} ${tie.child}`).values()) {
    for (const group of pairParents(ties, couples, rank)) {
      const parents = group.map((tie) => tie.parent);
      const key = `family:${parents.join(' ')}`;
      const family = families.get(key) ?? { parents, couple: coupleOf(parents, couples)?.id, children: [] };
      const first = group[0];
      if (first === undefined) continue;
      const child = { id: first.child, kind: first.kind, parentages: group.map((tie) => tie.id) };
      families.set(key, { ...family, children: [...family.children, child] });
    }
  }
  return [...families]
    .map(([id, family]) => ({
      id,
      ...family,
      children: family.children.toSorted((a, b) => order(a.id, b.id, rank) || compare(a.kind, b.kind)),
    }))
    .toSorted((a, b) => compare(a.id, b.id));
}

/** Splits the parents of one kind of one child into couples and single parents. */
function pairParents(
  ties: readonly Parentage[],
  couples: Couple[],
  rank: ReadonlyMap<string, number>,
): Parentage[][] {
  const open = ties.toSorted((a, b) => order(a.parent, b.parent, rank));
  const [first, second] = open;
  if (open.length === 2 && first && second && !coupleOf([first.parent, second.parent], couples)) {
    const id = `parents:${first.parent}:${second.parent}`;
    couples.push({
      id,
      a: first.parent,
      b: second.parent,
      kind: 'parents',
      state: 'together',
      when: `0  ${id}`,
    });
  }
  const groups: Parentage[][] = [];
  for (let tie = open.shift(); tie !== undefined; tie = open.shift()) {
    const parent = tie.parent;
    const mate = open.findIndex((other) => coupleOf([parent, other.parent], couples));
    groups.push(mate < 0 ? [tie] : [tie, ...open.splice(mate, 1)]);
  }
  return groups;
}

function coupleOf(parents: readonly string[], couples: readonly Couple[]): Couple | undefined {
  return couples
    .filter(({ a, b }) => parents.length === 2 && parents.includes(a) && parents.includes(b))
    .toSorted((a, b) => compare(a.when, b.when))
    .at(-1);
}

function siblingFamilies(
  groups: readonly (readonly string[])[],
  families: readonly Family[],
  rank: ReadonlyMap<string, number>,
  problems: GenogramProblem[],
): Family[] {
  const merged: Set<string>[] = [];
  for (const group of groups) {
    for (const id of group) if (!rank.has(id)) problems.push({ id, reason: 'unknown-person' });
    const known = new Set(group.filter((id) => rank.has(id)));
    const touching = merged.filter((other) => [...other].some((id) => known.has(id)));
    for (const other of touching) merged.splice(merged.indexOf(other), 1);
    merged.push(new Set([...known, ...touching.flatMap((other) => [...other])]));
  }
  return merged
    .map((group) => [...group].toSorted((a, b) => order(a, b, rank)))
    .filter(
      (group) => group.length > 1 && !families.some((family) => group.every((id) => hasChild(family, id))),
    )
    .map((group): Family => {
      const children = group.map((id) => ({ id, kind: 'siblings' as const, parentages: [] }));
      return { id: `siblings:${group.join(' ')}`, parents: [], couple: undefined, children };
    })
    .toSorted((a, b) => compare(a.id, b.id));
}

function hasChild(family: Family, id: string): boolean {
  return family.children.some((child) => child.id === id);
}

/** Takes the ties in order of id and leaves out each that would make somebody his own ancestor. */
function soundParentages(
  parentages: readonly Parentage[],
  rank: ReadonlyMap<string, number>,
  problems: GenogramProblem[],
): Parentage[] {
  const sound: Parentage[] = [];
  const parentsOf = new Map<string, string[]>();
  const descendsFrom = (person: string, ancestor: string): boolean =>
    (parentsOf.get(person) ?? []).some((parent) => parent === ancestor || descendsFrom(parent, ancestor));
  for (const tie of parentages) {
    if (!isSound(tie.id, tie.child, tie.parent, rank, problems)) continue;
    if (descendsFrom(tie.parent, tie.child)) problems.push({ id: tie.id, reason: 'descent-cycle' });
    else if (sound.some((other) => other.child === tie.child && other.parent === tie.parent)) {
      problems.push({ id: tie.id, reason: 'duplicate' });
    } else {
      sound.push(tie);
      parentsOf.set(tie.child, [...(parentsOf.get(tie.child) ?? []), tie.parent]);
    }
  }
  return sound;
}

function isSound(
  id: string,
  a: string,
  b: string,
  rank: ReadonlyMap<string, number>,
  problems: GenogramProblem[],
): boolean {
  const reason = a === b ? 'tie-to-self' : rank.has(a) && rank.has(b) ? undefined : 'unknown-person';
  if (reason !== undefined) problems.push({ id, reason });
  return reason === undefined;
}

function uniqueById<T extends { readonly id: string }>(
  items: readonly T[],
  problems: GenogramProblem[],
): T[] {
  const byId = new Map<string, T>();
  for (const item of items.toSorted((a, b) => compare(a.id, b.id))) {
    if (byId.has(item.id)) problems.push({ id: item.id, reason: 'duplicate' });
    else byId.set(item.id, item);
  }
  return [...byId.values()];
}

function inOrder(a: string, b: string, rank: ReadonlyMap<string, number>): [string, string] {
  return order(a, b, rank) <= 0 ? [a, b] : [b, a];
}

function order(a: string, b: string, rank: ReadonlyMap<string, number>): number {
  return (rank.get(a) ?? 0) - (rank.get(b) ?? 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
