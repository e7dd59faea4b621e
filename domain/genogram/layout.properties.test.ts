import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutGenogram, placeGenogram, planGenogram } from './layout.ts';
import { expectOrder, expectPromises } from '../../tests/fixtures/genogram/promises.ts';
import { grownFamily, runs, wildFamily } from '../../tests/fixtures/genogram/random-families.ts';
import type { GenogramInput, Point } from './types.ts';

describe('layoutGenogram, for random families', () => {
  it('keeps every promise for grown families', () => {
    fc.assert(
      fc.property(grownFamily(), (input) => {
        const layout = layoutGenogram(input);
        expectPromises(input, layout);
        expectOrder(input, layout);
      }),
      runs(500),
    );
  });

  it('keeps every promise for records as no family has them', () => {
    fc.assert(
      fc.property(wildFamily(), (input) => {
        const layout = layoutGenogram(input);
        expectPromises(input, layout);
        expectOrder(input, layout);
      }),
      runs(1_000),
    );
  });

  it('keeps every promise where some were moved by hand', () => {
    fc.assert(
      fc.property(wildFamily(), moves(), (input, moved) => {
        const moving = { ...input, moved };
        expectPromises(moving, layoutGenogram(moving));
      }),
      runs(600),
    );
  });

  it('places who was moved exactly there, the rest as planned wherever it is free', () => {
    fc.assert(
      fc.property(wildFamily(), places(), (input, { x, y }) => {
        const plan = planGenogram(input);
        const before = placeGenogram(plan);
        const after = placeGenogram(plan, { p00: { x, y } });
        expect(after.nodes.find(({ id }) => id === 'p00')).toMatchObject({ x, y });
        for (const node of after.nodes)
          expect(Number.isInteger(node.x) && Number.isInteger(node.y)).toBe(true);
        expect(placeGenogram(plan)).toEqual(before);
      }),
      runs(200),
    );
  });

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(fc.oneof(wildFamily(), grownFamily()), (input) => {
        expect(layoutGenogram(reversed(input))).toEqual(layoutGenogram(input));
      }),
      runs(400),
    );
  });

  it('does not depend on the ids but for their order', () => {
    fc.assert(
      fc.property(fc.oneof(wildFamily(), grownFamily()), (input) => {
        const rename = (text: string) => text.replaceAll(/[pudse](?=\d\d)/gu, (letter) => `${letter}-x`);
        const renamed = JSON.parse(rename(JSON.stringify({ ...input, moved: undefined }))) as GenogramInput;
        const names = new Map(
          renamed.persons.map((person, index) => [person, input.persons[index]?.name ?? '']),
        );
        const named = {
          ...renamed,
          persons: renamed.persons.map((person) => ({ ...person, name: names.get(person) ?? '' })),
        };
        const [first, second] = [layoutGenogram(input), layoutGenogram(named)];
        expect(second.nodes.map(({ x, y }) => ({ x, y }))).toEqual(first.nodes.map(({ x, y }) => ({ x, y })));
        expect(second.enclosure).toEqual(first.enclosure);
      }),
      runs(300),
    );
  });
});

function places(): fc.Arbitrary<Point> {
  return fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -200, max: 200 }) });
}

function moves(): fc.Arbitrary<Record<string, Point>> {
  return fc.dictionary(fc.constantFrom('p00', 'p01', 'p02', 'p03', 'nobody'), places());
}

function reversed(input: GenogramInput): GenogramInput {
  return {
    ...input,
    persons: input.persons.toReversed(),
    partnerships: input.partnerships
      .map((tie) => ({ ...tie, personA: tie.personB, personB: tie.personA }))
      .toReversed(),
    parentages: input.parentages.toReversed(),
    pregnancies: input.pregnancies?.toReversed() ?? [],
    emotionalTies: input.emotionalTies?.toReversed() ?? [],
    siblingGroups: input.siblingGroups.map((group) => group.toReversed()).toReversed(),
    residents: input.residents.toReversed(),
  };
}
