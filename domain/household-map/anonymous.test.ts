import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyMapState } from '../../tests/fixtures/map-states.ts';
import type { MapState } from '../contract/household-map.ts';
import { usualMapSettings } from '../genogram/symbol-sets.ts';
import { drawHousehold } from '../household/drawing.ts';
import { ageBand } from './age-band.ts';
import { anonymise } from './anonymous.ts';
import { blurPlace } from './places.ts';

const category = ({ kind }: { kind: string }) => `種類${kind}`;

const shapeOf = (state: MapState, ages?: Readonly<Record<string, string>>) => {
  const facts = { ...state, settings: { ...usualMapSettings, showMarks: false }, codes: [] };
  const { layout, subjects } = drawHousehold(ages === undefined ? facts : { ...facts, ages });
  return {
    people: layout.nodes.map(({ id }) => id).toSorted(),
    unions: layout.unions.map(({ id, kind }) => [id, kind]).toSorted(),
    descents: layout.descents.map(({ id, kind }) => [id, kind]).toSorted(),
    losses: layout.losses.map(({ id }) => id).toSorted(),
    feelings: layout.emotions.map(({ id, kind }) => [id, kind]).toSorted(),
    subjects: subjects
      .map(({ id, sex, deceased, principal, keyPerson }) => [id, sex, deceased, principal, keyPerson])
      .toSorted(),
  };
};

describe('anonymise', () => {
  it('keeps no name, no place, no note and no exact day', () => {
    fc.assert(
      fc.property(anyMapState, (state) => {
        const { state: veiled, ages, doubts } = anonymise(state, category);
        const { asOf, ...rest } = veiled;
        expect(asOf).toBe(state.asOf);
        const text = JSON.stringify([rest, ages, doubts]);
        expect(text).not.toContain('秘');
        const days = [...state.members, ...state.kinship.relatives]
          .flatMap(({ birth, death }) => [birth.date, death?.date])
          .concat(state.kinship.partnerships.flatMap(({ startedOn, endedOn }) => [startedOn, endedOn]))
          .concat(state.kinship.pregnancies.map(({ on }) => on))
          .concat(state.ecomap.ties.flatMap(({ since, lastContactOn }) => [since, lastContactOn]))
          .filter((day) => day !== null && day !== undefined)
          // The first days of a year stand for the bands.
          .filter((day) => !/-01-0\d$/u.test(day));
        expect(days.filter((day) => text.includes(day))).toEqual([]);
      }),
    );
  });

  it('draws the same people, couples, descents, losses and feelings', () => {
    fc.assert(
      fc.property(anyMapState, (state) => {
        const { state: veiled, ages } = anonymise(state, category);
        expect(shapeOf(veiled, ages)).toEqual(shapeOf(state));
      }),
    );
  });

  it('gives letters by age, the eldest first, and nobody the same', () => {
    fc.assert(
      fc.property(anyMapState, (state) => {
        const people = (map: MapState) => [...map.members, ...map.kinship.relatives];
        const born = new Map(people(state).map(({ personId, birth }) => [personId, birth.date ?? '~']));
        const veiled = people(anonymise(state, category).state).toSorted((a, b) =>
          a.name < b.name ? -1 : 1,
        );
        expect(new Set(veiled.map(({ name }) => name)).size).toBe(veiled.length);
        const days = veiled.map(({ personId }) => born.get(personId) ?? '');
        expect(days).toEqual(days.toSorted());
      }),
    );
  });

  it('numbers what is of one kind', () => {
    fc.assert(
      fc.property(anyMapState, (state) => {
        const names = anonymise(state, category).state.ecomap.nodes.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('doubts what is unusual about a family', () => {
    fc.assert(
      fc.property(anyMapState, (state) => {
        const kinds = anonymise(state, category).doubts.map(({ kind }) => kind);
        expect(kinds.includes('loss')).toBe(state.kinship.pregnancies.length > 0);
        expect(kinds.includes('abuse')).toBe(
          state.kinship.emotionalTies.some(({ kind }) => kind === 'abuse'),
        );
        const isPlaced = ({ resident, addressProtected, whereabouts }: MapState['members'][number]) =>
          !resident && !addressProtected && whereabouts !== '';
        if (state.members.some(isPlaced)) expect(kinds).toContain('place');
      }),
    );
  });
});

it('says ages in bands', () => {
  expect([0, 4, 5, 9, 10, 49, 89, 90, 104].map(ageBand)).toEqual([
    '0-4',
    '0-4',
    '5-9',
    '5-9',
    '10代',
    '40代',
    '80代',
    '90以上',
    '90以上',
  ]);
});

it('says places by their kind, and that somebody lives elsewhere where it is not known', () => {
  expect(blurPlace('グループホームあけぼの')).toEqual({ word: '施設', known: true });
  expect(blurPlace('北山病院')).toEqual({ word: '病院', known: true });
  expect(blurPlace('長女宅')).toEqual({ word: '別居', known: false });
  expect(blurPlace('')).toEqual({ word: '', known: true });
});
