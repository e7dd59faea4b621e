import type { EmotionalTie, Parentage, ParentageKind, Partnership, Pregnancy } from '../../kinship/ties.ts';
import type { GenogramInput, GenogramPerson, GenogramProblem } from '../types.ts';
import { compare, soundRecords, type SoundRecords } from './sound.ts';

/** A couple to be drawn with one line. */
export interface Couple {
  readonly id: string;
  /** Persons by their place in canonical order, the lower first. */
  readonly a: number;
  readonly b: number;
  readonly kind: Partnership['kind'] | 'parents';
  readonly state: Partnership['state'];
  /** Sorts several partners of one person by time, the present one last. */
  readonly when: string;
}

export interface FamilyChild {
  /** A person, or beyond the persons the sign of a pregnancy or a loss. */
  readonly index: number;
  readonly kind: ParentageKind | 'siblings';
  readonly parentages: readonly string[];
}

/** Parents (two, one, or none for brothers and sisters alone) and their children in order of birth. */
export interface Family {
  readonly id: string;
  readonly parents: readonly number[];
  /** The place among the couples; undefined for fewer than two parents. */
  readonly couple: number | undefined;
  readonly children: readonly FamilyChild[];
}

export interface Kin {
  /** In canonical order. */
  readonly persons: readonly GenogramPerson[];
  /** Pregnancies and losses, numbered on from the persons. */
  readonly signs: readonly Pregnancy[];
  /** In order of time. */
  readonly couples: readonly Couple[];
  readonly families: readonly Family[];
  readonly emotions: readonly EmotionalTie[];
  readonly problems: readonly GenogramProblem[];
}

/** Sorts the records into couples and families, the same whatever their order. */
export function groupKin(input: GenogramInput): Kin {
  const records = soundRecords(input);
  const couples = new Couples(records);
  const families = [...parentFamilies(records, couples), ...pregnantFamilies(records, couples)];
  const inTime = couples.inTime();
  const placeOf = new Map(inTime.map(({ id }, index) => [id, index]));
  const merged = mergeFamilies(families, records).map(({ couple, ...family }) => ({
    ...family,
    couple: couple === undefined ? undefined : placeOf.get(couple.id),
  }));
  return {
    persons: records.persons,
    signs: records.pregnancies,
    couples: inTime,
    families: [...merged, ...siblingFamilies(records, merged)],
    emotions: records.emotionalTies,
    problems: records.problems,
  };
}

class Couples {
  readonly #all: Couple[];

  constructor({ partnerships, rank }: SoundRecords) {
    this.#all = partnerships.map((tie): Couple => {
      const [a, b] = ascending(rank.get(tie.personA) ?? 0, rank.get(tie.personB) ?? 0);
      const isPresent = tie.state === 'together' || tie.state === 'separated';
      const when = [isPresent ? '1' : '0', tie.startedOn ?? '', tie.endedOn ?? ''].join(' ');
      return { id: tie.id, a, b, kind: tie.kind, state: tie.state, when };
    });
  }

  inTime(): readonly Couple[] {
    return this.#all.toSorted(
      (x, y) => compare(x.when, y.when) || x.a - y.a || x.b - y.b || compare(x.id, y.id),
    );
  }

  /** The latest record of two people. */
  of(first: number, second: number): Couple | undefined {
    const [a, b] = ascending(first, second);
    let latest: Couple | undefined;
    for (const couple of this.#all) {
      if (couple.a !== a || couple.b !== b) continue;
      if (latest === undefined || couple.when >= latest.when) latest = couple;
    }
    return latest;
  }

  /** For two who have a child and of whom nothing else is recorded. */
  add(first: number, second: number, ids: readonly string[]): Couple {
    const [a, b] = ascending(first, second);
    const id = `parents:${ids.join(':')}`;
    const couple: Couple = { id, a, b, kind: 'parents', state: 'together', when: '0  ' };
    this.#all.push(couple);
    return couple;
  }
}

interface Draft {
  readonly parents: readonly number[];
  readonly couple: Couple | undefined;
  readonly children: readonly FamilyChild[];
}

function parentFamilies({ parentages, rank }: SoundRecords, couples: Couples): Draft[] {
  const drafts: Draft[] = [];
  for (const ties of Map.groupBy(parentages, (tie) => `${tie.kind} ${tie.child}`).values()) {
    const open = ties.toSorted((a, b) => (rank.get(a.parent) ?? 0) - (rank.get(b.parent) ?? 0));
    const parentOf = (tie: Parentage) => rank.get(tie.parent) ?? 0;
    const [first, second] = open;
    if (open.length === 2 && first && second && !couples.of(parentOf(first), parentOf(second))) {
      couples.add(parentOf(first), parentOf(second), [first.parent, second.parent]);
    }
    for (let tie = open.shift(); tie !== undefined; tie = open.shift()) {
      const parent = parentOf(tie);
      const mate = open.findIndex((other) => couples.of(parent, parentOf(other)) !== undefined);
      const group = mate < 0 ? [tie] : [tie, ...open.splice(mate, 1)];
      const parents = group.map(parentOf);
      const child = {
        index: rank.get(tie.child) ?? 0,
        kind: tie.kind,
        parentages: group.map(({ id }) => id),
      };
      drafts.push({ parents, couple: coupleOf(parents, couples), children: [child] });
    }
  }
  return drafts;
}

/** Among the children hang the signs of pregnancies and losses. */
function pregnantFamilies({ pregnancies, rank, persons }: SoundRecords, couples: Couples): Draft[] {
  return pregnancies.map(({ mother, father }, index) => {
    const parents = [mother, ...(father === null ? [] : [father])]
      .map((id) => rank.get(id) ?? 0)
      .toSorted((a, b) => a - b);
    const [a, b] = parents;
    if (a !== undefined && b !== undefined && !couples.of(a, b)) {
      couples.add(a, b, [persons[a]?.id ?? '', persons[b]?.id ?? '']);
    }
    const child = { index: persons.length + index, kind: 'birth' as const, parentages: [] };
    return { parents, couple: coupleOf(parents, couples), children: [child] };
  });
}

function coupleOf([a, b]: readonly number[], couples: Couples): Couple | undefined {
  return a === undefined || b === undefined ? undefined : couples.of(a, b);
}

/** One family for all children of the same parents, whatever binds them. */
function mergeFamilies(drafts: readonly Draft[], records: SoundRecords): (Draft & { readonly id: string })[] {
  const born = (index: number) =>
    records.persons[index]?.birth ?? records.pregnancies[index - records.persons.length]?.on ?? '~';
  const nameOf = (index: number) => records.persons[index]?.id ?? '';
  return [...Map.groupBy(drafts, ({ parents }) => parents.join(' ')).values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const children = group
        .flatMap((draft) => draft.children)
        .toSorted(
          (a, b) =>
            (a.index >= records.persons.length || b.index >= records.persons.length
              ? compare(born(a.index), born(b.index))
              : 0) ||
            a.index - b.index ||
            compare(a.kind, b.kind),
        );
      return [{ ...first, id: `family:${first.parents.map(nameOf).join(' ')}`, children }];
    })
    .toSorted((a, b) => inOrder(a.parents, b.parents));
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? -1) - (b[1] ?? -1);
}

function siblingFamilies(records: SoundRecords, families: readonly Omit<Family, 'id'>[]): Family[] {
  const merged: Set<number>[] = [];
  for (const group of records.siblingGroups) {
    const known = new Set(group.map((id) => records.rank.get(id) ?? 0));
    const touching = merged.filter((other) => [...other].some((index) => known.has(index)));
    for (const other of touching) merged.splice(merged.indexOf(other), 1);
    merged.push(new Set([...known, ...touching.flatMap((other) => [...other])]));
  }
  const isKnown = (group: readonly number[]) =>
    families.some(({ children }) => group.every((index) => children.some((child) => child.index === index)));
  return merged
    .map((group) => [...group].toSorted((a, b) => a - b))
    .filter((group) => group.length > 1 && !isKnown(group))
    .map((group): Family => {
      const children = group.map((index) => ({ index, kind: 'siblings' as const, parentages: [] }));
      const names = group.map((index) => records.persons[index]?.id ?? '');
      return { id: `siblings:${names.join(' ')}`, parents: [], couple: undefined, children };
    })
    .toSorted((a, b) => (a.children[0]?.index ?? 0) - (b.children[0]?.index ?? 0));
}

function ascending(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}
