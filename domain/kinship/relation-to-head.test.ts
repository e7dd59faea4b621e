import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relationToHead } from './relation-to-head.ts';
import type { Sex } from './ties.ts';

const sexes: Readonly<Record<string, Sex>> = { son: 'male', wife: 'female', girl: 'female', father: 'male' };
const sexOf = (person: string): Sex => sexes[person] ?? 'unknown';
const couple = (personA: string, personB: string) => ({
  personA,
  personB,
  kind: 'married' as const,
  state: 'together' as const,
});
const ties = {
  partnerships: [couple('son', 'wife')],
  parentages: [
    { child: 'son', parent: 'father' },
    { child: 'girl', parent: 'son' },
    { child: 'girl', parent: 'wife' },
  ],
};

test.each([
  ['son', 'son', '02'],
  ['wife', 'son', '12'],
  ['girl', 'son', '20'],
  ['father', 'son', '51'],
  ['wife', 'father', '20,12'],
  ['girl', 'father', '20,20'],
  ['father', 'wife', ''],
  ['stranger', 'son', ''],
])('%s is to %s: %s', (person, head, relationship) => {
  expect(relationToHead(person, head, sexOf, ties).join()).toBe(relationship);
});

test('a partner whose sex is not known, or who is separated or engaged, is left to the staff', () => {
  const told = (change: object) =>
    relationToHead('wife', 'son', () => 'unknown', {
      ...ties,
      partnerships: [{ ...couple('son', 'wife'), ...change }],
    });
  expect([told({}), told({ state: 'divorced' }), told({ kind: 'engaged' })]).toEqual([[], [], []]);
});

test('only the head is 世帯主, whatever the ties', () => {
  const person = fc.constantFrom('a', 'b', 'c', 'd');
  const tie = fc.record({ child: person, parent: person }).filter(({ child, parent }) => child !== parent);
  fc.assert(
    fc.property(fc.array(tie), person, person, (parentages, one, head) => {
      const relation = relationToHead(one, head, () => 'male', { partnerships: [], parentages });
      expect(relation.includes('02')).toBe(one === head);
      expect(relation.length).toBeLessThanOrEqual(4);
    }),
  );
});
