import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveTies, type KinshipMember } from './derive.ts';
import type { Sex } from './ties.ts';

const TODAY = '2026-11-20';

describe('deriveTies', () => {
  it('joins head, wife and their children', () => {
    const ties = derive(
      ['head', '02', 'male', 1980],
      ['wife', '12', 'female', 1982],
      ['child', '20', 'male', 2010],
    );
    expect(couples(ties)).toEqual(['head=wife']);
    expect(descents(ties)).toEqual(['child<head', 'child<wife']);
    expect(ties.undetermined).toEqual([]);
  });

  it('treats 2 and 02 alike, and an unregistered wife as cohabiting', () => {
    const ties = derive(['head', '2', 'male', 1980], ['wife', '14', 'female', 1982]);
    expect(ties.partnerships).toMatchObject([{ kind: 'cohabiting', state: 'together' }]);
  });

  it('gives a child to the head alone where there is no partner, or more than one', () => {
    expect(descents(derive(['head', '02', 'female', 1980], ['child', '20', 'male', 2010]))).toEqual([
      'child<head',
    ]);
    const two = derive(
      ['head', '02', 'male', 1960],
      ['w1', '12', 'female', 1962],
      ['w2', '14', 'female', 1970],
      ['c', '20', 'male', 1990],
    );
    expect(descents(two)).toEqual(['c<head']);
  });

  it('gives 妻の子 to the wife alone', () => {
    const ties = derive(
      ['head', '02', 'male', 1980],
      ['wife', '12', 'female', 1982],
      ['child', '12.20', 'male', 2008],
    );
    expect(descents(ties)).toEqual(['child<wife']);
  });

  it('draws three generations down', () => {
    const ties = derive(
      ['head', '02', 'male', 1940],
      ['son', '20', 'male', 1970],
      ['daughter', '20', 'female', 1975],
      ['sons-wife', '20.12', 'female', 1972],
      ['grandchild', '20.20', 'female', 2005],
    );
    expect(couples(ties)).toEqual(['son=sons-wife']);
    expect(descents(ties)).toEqual(['daughter<head', 'grandchild<son', 'grandchild<sons-wife', 'son<head']);
    expect(ties.undetermined).toEqual([]);
  });

  it('leaves the wife of one of two sons open, and their children', () => {
    const ties = derive(
      ['head', '02', 'male', 1940],
      ['a', '20', 'male', 1970],
      ['b', '20', 'male', 1972],
      ['wife', '20.12', 'female', 1972],
      ['grandchild', '20.20', 'female', 2005],
    );
    expect(couples(ties)).toEqual([]);
    expect(ties.undetermined).toEqual(['grandchild', 'wife']);
  });

  it('marries no minor and makes no child a parent', () => {
    const ties = derive(
      ['head', '02', 'male', 1960],
      ['child', '20', 'male', 2015],
      ['wife', '20.12', 'female', 1990],
      ['grandchild', '20.20', 'male', 2018],
    );
    expect(ties.undetermined).toEqual(['grandchild', 'wife']);
  });

  it('leaves two wives of an only son open', () => {
    const ties = derive(
      ['head', '02', 'male', 1940],
      ['son', '20', 'male', 1970],
      ['w1', '20.12', 'female', 1971],
      ['w2', '20.12', 'female', 1975],
    );
    expect(ties.undetermined).toEqual(['w1', 'w2']);
  });

  it('takes father and mother for a couple, and gives brothers their parents', () => {
    const ties = derive(
      ['head', '02', 'male', 1970],
      ['father', '51', 'male', 1940],
      ['mother', '52', 'female', 1942],
      ['sister', '84', 'female', 1975],
    );
    expect(couples(ties)).toEqual(['father=mother']);
    expect(descents(ties)).toEqual(['head<father', 'head<mother', 'sister<father', 'sister<mother']);
    expect(ties.siblingGroups).toEqual([]);
  });

  it('groups brothers and sisters whose parents are absent', () => {
    const ties = derive(
      ['head', '02', 'male', 1950],
      ['brother', '71', 'male', 1945],
      ['sister', '84', 'female', 1955],
    );
    expect(ties.siblingGroups).toEqual([['head', 'brother', 'sister']]);
    expect(ties.parentages).toEqual([]);
  });

  it('makes the mother of the wife hers', () => {
    const ties = derive(
      ['head', '02', 'male', 1950],
      ['wife', '12', 'female', 1953],
      ['mother', '12.52', 'female', 1930],
    );
    expect(descents(ties)).toEqual(['wife<mother']);
  });

  it('names those whose words it cannot place, and no others', () => {
    const ties = derive(
      ['head', '02', 'male', 1950],
      ['x', '77', 'male', 1950],
      ['y', '12.52', 'female', 1930],
      ['z', '', 'male', null],
      ['lodger', '99', 'male', 1960],
      ['kin', '96', 'male', 1960],
    );
    expect(ties.undetermined).toEqual(['x', 'y', 'z']);
  });

  it('decides nothing where two are named head', () => {
    const ties = derive(['a', '02', 'male', 1950], ['b', '02', 'male', 1950], ['wife', '12', 'female', 1953]);
    expect(couples(ties)).toEqual([]);
    expect(ties.undetermined).toEqual(['a', 'b', 'wife']);
  });

  it('never makes anybody his own ancestor or partner, gives at most two parents, and ignores the order', () => {
    const code = fc.constantFrom(
      '02',
      '11',
      '12',
      '13',
      '14',
      '20',
      '51',
      '52',
      '71',
      '84',
      '96',
      '99',
      '77',
    );
    const member = fc.record({
      personId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'),
      relationship: fc.array(code, { maxLength: 3 }),
      sex: fc.constantFrom<Sex>('male', 'female', 'other', 'unknown'),
      birth: fc.option(fc.integer({ min: 1920, max: 2025 }).map((year) => `${String(year)}-06-01`)),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(member, { selector: ({ personId }) => personId, maxLength: 9 }),
        (members) => {
          const ties = deriveTies(members, TODAY);
          for (const { personA, personB } of ties.partnerships) expect(personA).not.toBe(personB);
          for (const { personId } of members) {
            const parents = ties.parentages.filter(({ child }) => child === personId);
            expect(parents.length).toBeLessThanOrEqual(2);
            expect(ancestorsOf(personId, ties.parentages)).not.toContain(personId);
          }
          expect(deriveTies(members.toReversed(), TODAY)).toEqual(ties);
        },
      ),
      { numRuns: 300 },
    );
  });
});

function derive(...rows: (readonly [string, string, Sex, number | null])[]) {
  const members = rows.map(([personId, chain, sex, year]): KinshipMember => ({
    personId,
    relationship: chain === '' ? [] : chain.split('.'),
    sex,
    birth: year === null ? null : `${String(year)}-04-01`,
  }));
  return deriveTies(members, TODAY);
}

function couples(ties: ReturnType<typeof deriveTies>): string[] {
  return ties.partnerships.map(({ personA, personB }) => `${personA}=${personB}`).toSorted();
}

function descents(ties: ReturnType<typeof deriveTies>): string[] {
  return ties.parentages.map(({ child, parent }) => `${child}<${parent}`).toSorted();
}

function ancestorsOf(id: string, parentages: readonly { child: string; parent: string }[]): Set<string> {
  const found = new Set<string>();
  const queue = [id];
  for (const person of queue) {
    for (const { child, parent } of parentages) {
      if (child !== person || found.has(parent)) continue;
      found.add(parent);
      queue.push(parent);
    }
  }
  return found;
}
