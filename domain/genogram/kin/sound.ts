import type { EmotionalTie, Parentage, Partnership, Pregnancy } from '../../kinship/ties.ts';
import type { GenogramInput, GenogramPerson, GenogramProblem } from '../types.ts';

/** The records of an input that can be drawn, in canonical order, and what is wrong with the others. */
export interface SoundRecords {
  /** By birth, then id; twins of one group stand together. */
  readonly persons: readonly GenogramPerson[];
  /** The place of each in that order. */
  readonly rank: ReadonlyMap<string, number>;
  readonly partnerships: readonly Partnership[];
  readonly parentages: readonly Parentage[];
  readonly pregnancies: readonly Pregnancy[];
  readonly emotionalTies: readonly EmotionalTie[];
  readonly siblingGroups: readonly (readonly string[])[];
  readonly problems: readonly GenogramProblem[];
}

/** Sets aside what cannot be drawn, and names what is drawn although it contradicts itself; the same in any order of the records. */
export function soundRecords(input: GenogramInput): SoundRecords {
  const problems: GenogramProblem[] = [];
  const persons = inCanonicalOrder(uniqueById(input.persons, problems));
  const rank = new Map(persons.map((person, index) => [person.id, index]));
  const isSound = (id: string, a: string, b: string) => {
    const reason = a === b ? 'tie-to-self' : rank.has(a) && rank.has(b) ? undefined : 'unknown-person';
    if (reason !== undefined) problems.push({ id, reason });
    return reason === undefined;
  };
  const partnerships = uniqueById(input.partnerships, problems).filter((tie) =>
    isSound(tie.id, tie.personA, tie.personB),
  );
  const parentages = soundDescent(
    uniqueById(input.parentages, problems).filter((tie) => isSound(tie.id, tie.child, tie.parent)),
    problems,
  );
  const pregnancies = uniqueById(input.pregnancies ?? [], problems).filter(({ id, mother, father }) =>
    father === null ? rank.has(mother) || isSound(id, mother, '') : isSound(id, mother, father),
  );
  const emotionalTies = uniqueById(input.emotionalTies ?? [], problems).filter((tie) =>
    isSound(tie.id, tie.personA, tie.personB),
  );
  const strangers = input.siblingGroups.flat().filter((id) => !rank.has(id));
  for (const id of new Set(strangers)) problems.push({ id, reason: 'unknown-person' });
  doubtParentages(parentages, new Map(persons.map((person) => [person.id, person])), problems);
  return {
    persons,
    rank,
    partnerships,
    parentages,
    pregnancies,
    emotionalTies,
    siblingGroups: input.siblingGroups.map((group) => group.filter((id) => rank.has(id))),
    problems: problems.toSorted((a, b) => compare(a.id, b.id) || compare(a.reason, b.reason)),
  };
}

/** By UTF-16 units: the order of ids, dates and keys. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function inCanonicalOrder(persons: readonly GenogramPerson[]): readonly GenogramPerson[] {
  const firstOfTwins = new Map<string, string>();
  for (const { twinGroup, birth } of persons) {
    if (twinGroup === undefined || birth === null) continue;
    const first = firstOfTwins.get(twinGroup);
    if (first === undefined || birth < first) firstOfTwins.set(twinGroup, birth);
  }
  const keyed = persons.map((person) => ({
    person,
    birth: firstOfTwins.get(person.twinGroup ?? '') ?? person.birth ?? '~',
    twins: person.twinGroup ?? '',
  }));
  return keyed
    .toSorted(
      (a, b) => compare(a.birth, b.birth) || compare(a.twins, b.twins) || compare(a.person.id, b.person.id),
    )
    .map(({ person }) => person);
}

/** Takes the ties in order of id and leaves out each that would make somebody his own ancestor. */
function soundDescent(parentages: readonly Parentage[], problems: GenogramProblem[]): readonly Parentage[] {
  const parentsOf = new Map<string, string[]>();
  const descendsFrom = (person: string, ancestor: string, seen = new Set<string>()): boolean =>
    (parentsOf.get(person) ?? []).some((parent) => {
      if (parent === ancestor) return true;
      if (seen.has(parent)) return false;
      seen.add(parent);
      return descendsFrom(parent, ancestor, seen);
    });
  return parentages.filter((tie) => {
    const known = parentsOf.get(tie.child) ?? [];
    const reason = known.includes(tie.parent)
      ? 'duplicate'
      : descendsFrom(tie.parent, tie.child)
        ? 'descent-cycle'
        : undefined;
    if (reason === undefined) parentsOf.set(tie.child, [...known, tie.parent]);
    else problems.push({ id: tie.id, reason });
    return reason === undefined;
  });
}

/** What is drawn all the same: a parent younger than the child, a second woman who is said to have borne it. */
function doubtParentages(
  parentages: readonly Parentage[],
  persons: ReadonlyMap<string, GenogramPerson>,
  problems: GenogramProblem[],
): void {
  const mothers = new Set<string>();
  for (const { id, child, parent, kind } of parentages) {
    const [own, elder] = [persons.get(child)?.birth ?? null, persons.get(parent)?.birth ?? null];
    const mayBeYounger = kind === 'step' || kind === 'foster';
    if (!mayBeYounger && own !== null && elder !== null && own < elder)
      problems.push({ id, reason: 'parent-younger' });
    if (kind !== 'birth' || persons.get(parent)?.sex !== 'female') continue;
    if (mothers.has(child)) problems.push({ id, reason: 'two-birth-mothers' });
    mothers.add(child);
  }
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
