import type { PersonId } from '../contract/scalars.ts';
import type { FoundSign } from './household.ts';

/** A fact with the values that last, in the order of their names. */
type LastingFact = [fact: string, values: [name: string, value: unknown][]];
type Mark = [rule: string, personIds: string[], facts: LastingFact[]];

/**
 * What a dismissal rests on. Ages and days pass and names are respelt without anything having happened; everything
 * else that changes brings a dismissed hint back. In which order people and facts are told says nothing.
 */
export function fingerprint({ rule, personIds, facts }: FoundSign): string {
  const lasting = facts.map(({ fact, values }): LastingFact => [
    fact,
    Object.entries(values)
      .filter(([name]) => !passing.has(name))
      .toSorted(([one], [other]) => compare(one, other)),
  ]);
  return written([rule, [...personIds], lasting]);
}

/** What a dismissal rests on once two records turned out to be one person. */
export function fingerprintAfterMerge(mark: string, dropped: PersonId, kept: PersonId): string {
  const [rule, personIds, facts] = JSON.parse(mark) as Mark;
  return written([rule, personIds.map((id) => (id === dropped ? kept : id)), facts]);
}

const passing: ReadonlySet<string> = new Set(['age', 'days', 'name', 'other']);

function written([rule, personIds, facts]: Mark): string {
  const told = facts.map((fact) => JSON.stringify(fact)).toSorted(compare);
  return JSON.stringify([
    rule,
    [...new Set(personIds)].toSorted(compare),
    told.map((fact) => JSON.parse(fact) as LastingFact),
  ]);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
