import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import type { EcomapNode } from '../contract/ecomap.ts';
import type { PersonId } from '../contract/scalars.ts';
import { contactDays, deriveEcomap, isRecentContact, strongContacts, type EcomapFacts } from './derive.ts';

const today = '2026-11-20' as CivilDate;
const keys = ['agency:a', 'agency:b', 'tie:c', 'added:d'];
const key = fc.constantFrom(...keys);
const member = fc.constantFrom('p', 'q').map((id) => id as PersonId);
const date = fc.integer({ min: 0, max: 89 }).map((days) => addDays(today, -days));
const scope = {
  shareScope: fc.constantFrom('consented', 'council', 'office', 'statistics'),
  sensitive: fc.boolean(),
} as const;

const facts: fc.Arbitrary<EcomapFacts> = fc.record({
  nodes: fc.constant(keys.map(nodeOf)),
  roles: fc.array(fc.record({ node: key, task: fc.constantFrom('見守り', '送迎'), since: fc.option(date) }), {
    maxLength: 4,
  }),
  contacts: fc.array(
    fc.record({ node: key, on: date, memberIds: fc.uniqueArray(member, { maxLength: 2 }), ...scope }),
    { maxLength: 10 },
  ),
  ties: fc.array(
    fc.record({
      node: key,
      memberId: fc.option(member),
      keyPerson: fc.boolean(),
      helps: fc.boolean(),
      since: fc.option(date),
      ...scope,
    }),
    { maxLength: 3 },
  ),
  added: fc.array(fc.record({ node: fc.constant('added:d'), ...scope }), { maxLength: 1 }),
  corrections: fc.uniqueArray(
    fc.record({
      node: key,
      memberId: fc.option(member),
      strength: fc.constantFrom('strong', 'usual', 'weak', 'cutoff'),
      stress: fc.boolean(),
      direction: fc.constantFrom('none', 'in', 'out', 'both'),
      since: fc.option(date),
      note: fc.constantFrom('', '言葉'),
      hidden: fc.boolean(),
      corrected: fc.constant({ on: today, staffName: '見本' }),
      ...scope,
    }),
    { maxLength: 3, selector: ({ node, memberId }) => `${node} ${memberId ?? ''}` },
  ),
});

describe('deriveEcomap', () => {
  it('is the same for the facts in any order', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const turned: EcomapFacts = {
          nodes: given.nodes.toReversed(),
          roles: given.roles.toReversed(),
          contacts: given.contacts.toReversed(),
          ties: given.ties.toReversed(),
          added: given.added,
          corrections: given.corrections.toReversed(),
        };
        expect(deriveEcomap(turned)).toEqual(deriveEcomap(given));
      }),
    );
  });

  it('has one tie for each member and node, every node tied, and nothing lost', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { nodes, ties } = deriveEcomap(given);
        const ends = ties.map(({ node, memberId }) => `${node} ${memberId ?? ''}`);
        expect(new Set(ends).size).toBe(ends.length);
        expect(nodes.map((node) => node.key)).toEqual(keys.toSorted());
        expect(ties.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(given.contacts.length);
        for (const { node, memberId } of [...given.ties, ...given.corrections])
          expect(ends).toContain(`${node} ${memberId ?? ''}`);
      }),
    );
  });

  it('leaves a corrected tie as it was corrected, whatever else is recorded', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { ties } = deriveEcomap(given);
        for (const correction of given.corrections) {
          const tie = ties.find(
            ({ node, memberId }) => node === correction.node && memberId === correction.memberId,
          );
          expect(tie).toMatchObject(correction);
        }
      }),
    );
  });

  it('never makes a tie more open than a recorded one it rests on', () => {
    const order = ['consented', 'council', 'office', 'statistics'];
    fc.assert(
      fc.property(facts, (given) => {
        for (const tie of deriveEcomap({ ...given, corrections: [] }).ties) {
          for (const recorded of given.ties.filter(
            ({ node, memberId }) => node === tie.node && memberId === tie.memberId,
          )) {
            expect(order.indexOf(tie.shareScope)).toBeGreaterThanOrEqual(order.indexOf(recorded.shareScope));
            expect(tie.sensitive || !recorded.sensitive).toBe(true);
          }
        }
      }),
    );
  });

  it('is strong with many contacts, weak with one, and of the one member whom all of them were about', () => {
    const contact = (days: number) => ({
      node: 'agency:a',
      on: addDays(today, -days),
      memberIds: ['p' as PersonId],
      shareScope: 'consented' as const,
      sensitive: false,
    });
    const withContacts = (count: number) =>
      deriveEcomap({
        nodes: [nodeOf('agency:a')],
        roles: [],
        contacts: Array.from({ length: count }, (_, index) => contact(index)),
        ties: [],
        added: [],
        corrections: [],
      }).ties[0];
    expect(withContacts(1)).toMatchObject({ strength: 'weak', memberId: 'p', lastContactOn: today });
    expect(withContacts(2)?.strength).toBe('usual');
    expect(withContacts(strongContacts)?.strength).toBe('strong');
  });
});

it('counts a note for 90 days, that of the day of the map included', () => {
  expect(isRecentContact(today, today)).toBe(true);
  expect(isRecentContact(addDays(today, 1), today)).toBe(false);
  expect(isRecentContact(addDays(today, 1 - contactDays), today)).toBe(true);
  expect(isRecentContact(addDays(today, -contactDays), today)).toBe(false);
});

function nodeOf(nodeKey: string): EcomapNode {
  return {
    key: nodeKey,
    name: nodeKey,
    category: '',
    kind: 'agency',
    note: '',
    keyPerson: false,
    rowVersion: null,
  };
}
