import { describe, expect, it } from 'vitest';
import { partnershipId, parentageId, personId } from '../../../../domain/contract/scalars.ts';
import { kinOf } from './kin-of.ts';
import { freshRelative, otherParentsFor } from './panel/relative-values.ts';
import type { Kinship, Relative } from '../../../../domain/contract/kinship.ts';

const id = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const person = (number: number) => personId.parse(id(number));
const mother = person(1);
const first = person(2);
const second = person(3);
const elder = person(4);
const younger = person(5);
const uncle = person(6);
const couple = (number: number, personB: Relative['personId']) => ({
  id: partnershipId.parse(id(10 + number)),
  personA: mother,
  personB,
  kind: 'married' as const,
  state: 'together' as const,
  startedOn: null,
  endedOn: null,
});
const descent = (number: number, child: Relative['personId'], parent: Relative['personId']) => ({
  id: parentageId.parse(id(20 + number)),
  child,
  parent,
  kind: 'birth' as const,
});

const kinship: Kinship = {
  partnerships: [couple(0, first), couple(1, second)],
  parentages: [
    descent(0, elder, mother),
    descent(1, elder, first),
    descent(2, younger, mother),
    descent(3, younger, second),
  ],
  siblingGroups: [[mother, uncle]],
  twins: [],
  pregnancies: [],
  emotionalTies: [],
  relatives: [],
  careTies: [],
  moved: {},
};

describe('kinOf', () => {
  it('takes half-siblings and groups without parents for brothers and sisters', () => {
    expect(kinOf(elder, kinship)).toEqual({
      parents: [mother, first],
      partners: [],
      children: [],
      siblings: [younger],
    });
    expect(kinOf(mother, kinship)).toEqual({
      parents: [],
      partners: [first, second],
      children: [elder, younger],
      siblings: [uncle],
    });
  });
});

describe('freshRelative', () => {
  const woman = { personId: mother, sex: 'female' } as Relative;
  const man = { personId: first, sex: 'male' } as Relative;
  const personOf = (sought: string) => [woman, man].find(({ personId: own }) => own === sought);

  it('asks for the other parent where there are several partners', () => {
    expect(otherParentsFor('child', mother, kinship)).toEqual([first, second]);
    expect(freshRelative('child', woman, kinship, personOf).otherParent).toBe('');
    expect(freshRelative('child', man, kinship, personOf).otherParent).toBe(mother);
  });

  it('supposes a partner, and a second parent, of the other sex; of children nothing', () => {
    expect(freshRelative('partner', woman, kinship, personOf).person.sex).toBe('male');
    const child = { personId: elder, sex: 'male' } as Relative;
    const onlyMother = { ...kinship, parentages: [descent(0, elder, mother)] };
    expect(freshRelative('parent', child, onlyMother, personOf).person.sex).toBe('male');
    expect(freshRelative('child', woman, kinship, personOf).person.sex).toBe('unknown');
  });
});
