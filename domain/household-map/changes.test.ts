import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyMapState } from '../../tests/fixtures/map-states.ts';
import type { MapState } from '../contract/household-map.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { changesBetween } from './changes.ts';

const words = { careNeed: (code: string) => (code === '' ? '' : '要介護1'), mark: (code: string) => code };
const texts = (before: MapState, after: MapState) =>
  changesBetween(before, after, words).map(({ kind, subject, text }) => [kind, subject, text] as const);
const nextDay = '2026-11-21' as CivilDate;

describe('changesBetween', () => {
  it('tells nothing between equal maps, whatever order they come in and whatever day it is', () => {
    fc.assert(
      fc.property(anyMapState, (state) => {
        const other: MapState = {
          ...state,
          asOf: nextDay,
          members: state.members.toReversed(),
          kinship: {
            ...state.kinship,
            partnerships: state.kinship.partnerships.toReversed(),
            parentages: state.kinship.parentages.toReversed(),
          },
          ecomap: { ...state.ecomap, nodes: state.ecomap.nodes.toReversed() },
        };
        expect(texts(state, state)).toEqual([]);
        expect(texts(state, other)).toEqual([]);
      }),
    );
  });

  it('tells every tie, loss and feeling that came or went, once', () => {
    fc.assert(
      fc.property(anyMapState, (state) => {
        const empty: MapState = {
          ...state,
          kinship: {
            ...state.kinship,
            partnerships: [],
            parentages: [],
            pregnancies: [],
            emotionalTies: [],
          },
          ecomap: { ...state.ecomap, ties: [] },
        };
        const { partnerships, parentages, pregnancies, emotionalTies } = state.kinship;
        const drawn = state.ecomap.ties.filter(({ hidden }) => !hidden);
        const count =
          partnerships.length + parentages.length + pregnancies.length + emotionalTies.length + drawn.length;
        const came = changesBetween(empty, state, words);
        const went = changesBetween(state, empty, words);
        expect([came.length, went.length]).toEqual([count, count]);
        expect(came.every(({ kind }) => kind === 'added')).toBe(true);
        expect(went.every(({ kind }) => kind === 'gone')).toBe(true);
      }),
    );
  });

  const facts: [string, (state: MapState) => MapState, RegExp][] = [
    ['a name', (state) => onFirst(state, { name: '別名 花子' }), /の氏名が/u],
    ['the sex', (state) => onFirst(state, { sex: flip(state, 'sex', 'male', 'female') }), /性別/u],
    ['the care need', (state) => onFirst(state, { careNeed: flip(state, 'careNeed', '', '21') }), /要介護1/u],
    ['a mark', (state) => onFirst(state, { marks: ['dementia'] }), /略号「dementia」がついた/u],
    ['the key person', (state) => onFirst(state, { keyPerson: !first(state).keyPerson }), /キーパーソン/u],
    ['本人', (state) => ({ ...state, principalId: null }), /が本人でなくなった/u],
    [
      'a death',
      (state) => onFirst(state, first(state).death === null ? { death: died } : { death: null }),
      /亡くなった|死亡の記録/u,
    ],
    [
      'the day of birth',
      (state) => onFirst(state, { birth: { date: nextDay, precision: 'day', text: 'R8.11.21' } }),
      /生年月日/u,
    ],
  ];
  it.each(facts)('tells that %s is another', (_fact, change, expected) => {
    fc.assert(
      fc.property(anyMapState, (state) => {
        const said = texts(state, change(state)).map(([, , text]) => text);
        expect(said.filter((text) => expected.test(text))).not.toEqual([]);
      }),
    );
  });

  it('tells where somebody lives now, and of protected people only that it is elsewhere', () => {
    fc.assert(
      fc.property(anyMapState, fc.boolean(), (state, addressProtected) => {
        const before = onFirst(state, { resident: true, death: null, addressProtected });
        const after = onFirst(before, { resident: false, whereabouts: '北病院' });
        const place = addressProtected ? '' : '（北病院）';
        expect(texts(before, after).map(([, , text]) => text)).toEqual([
          expect.stringMatching(new RegExp(`同居 → 別居${place}$`, 'u')),
        ]);
      }),
    );
  });

  it('tells what is different about a tie beyond the household, and about whoever stands there', () => {
    fc.assert(
      fc.property(
        anyMapState.filter(({ ecomap }) => ecomap.ties.some(({ hidden }) => !hidden)),
        (state) => {
          const { ecomap } = state;
          const tied = ecomap.ties.find(({ hidden }) => !hidden)?.node;
          const stressed = ecomap.ties.map((tie) =>
            tie.node === tied ? { ...tie, stress: !tie.stress } : tie,
          );
          const named = ecomap.nodes.map((node) =>
            node.key === tied ? { ...node, name: '新しい名' } : node,
          );
          expect(texts(state, { ...state, ecomap: { ...ecomap, ties: stressed } })).toEqual([
            ['changed', 'ecomap', expect.stringContaining('緊張がある')],
          ]);
          expect(texts(state, { ...state, ecomap: { ...ecomap, nodes: named } })).toEqual([
            ['changed', 'ecomap', expect.stringContaining('は「新しい名」に変わった')],
          ]);
        },
      ),
    );
  });
});

const died = { date: '2026-11-20' as CivilDate, precision: 'day', text: 'R8.11.20' } as const;

function first({ members }: MapState): MapState['members'][number] {
  const [member] = members;
  if (member === undefined) throw new Error('a map has members');
  return member;
}

function onFirst(state: MapState, fields: Partial<MapState['members'][number]>): MapState {
  const [, ...others] = state.members;
  return { ...state, members: [{ ...first(state), ...fields }, ...others] };
}

function flip<Field extends 'sex' | 'careNeed'>(
  state: MapState,
  field: Field,
  one: MapState['members'][number][Field],
  other: MapState['members'][number][Field],
): MapState['members'][number][Field] {
  return first(state)[field] === one ? other : one;
}
