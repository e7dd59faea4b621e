import type { MapState } from '../contract/household-map.ts';
import type { Relative } from '../contract/kinship.ts';
import { blurPlace } from './places.ts';

export const doubtKinds = [
  'place',
  'twins',
  'many-people',
  'many-children',
  'many-partners',
  'mark',
  'very-old',
  'loss',
  'abuse',
  'unknown-sort',
] as const;

/** Something on a de-identified map that may still tell who it is; the person who hands it out decides. */
export interface Doubt {
  readonly kind: (typeof doubtKinds)[number];
  /** Letters of the people concerned; empty for the map as a whole. */
  readonly letters: readonly string[];
}

/** More than usual in a town of fifteen thousand. 【推定】 */
const manyPeople = 15;
const manyChildren = 5;
const manyPartners = 3;
const veryOld = 100;

/** What de-identifying could not judge: what is unusual about a family is drawn all the same. */
export function doubtsOf(state: MapState, letter: (id: string) => string): Doubt[] {
  const { members, kinship, ecomap } = state;
  const people: readonly Relative[] = [...members, ...kinship.relatives];
  const about = (kind: Doubt['kind'], ids: readonly string[]): Doubt[] =>
    ids.length === 0 ? [] : [{ kind, letters: ids.map(letter).toSorted() }];
  const whoHas = (test: (person: Relative) => boolean) => people.filter(test).map(({ personId }) => personId);
  const counted = (ids: readonly string[], most: number) =>
    [...Map.groupBy(ids, (id) => id)].filter(([, all]) => all.length >= most).map(([id]) => id);
  const partners = kinship.partnerships.flatMap(({ personA, personB }) => [personA, personB]);
  return [
    ...about(
      'place',
      whoHas((person) => isPlaced(person) && !blurPlace(person.whereabouts).known),
    ),
    ...kinship.twins.flatMap(({ persons }) => about('twins', persons)),
    ...(people.length >= manyPeople ? [{ kind: 'many-people' as const, letters: [] }] : []),
    ...about(
      'many-children',
      counted(
        kinship.parentages.map(({ parent }) => parent),
        manyChildren,
      ),
    ),
    ...about('many-partners', counted(partners, manyPartners)),
    ...about(
      'mark',
      whoHas(({ marks }) => marks.length > 0),
    ),
    ...about(
      'very-old',
      whoHas(({ age }) => age !== null && age >= veryOld),
    ),
    ...kinship.pregnancies.flatMap(({ mother }) => about('loss', [mother])),
    ...kinship.emotionalTies
      .filter(({ kind }) => kind === 'abuse')
      .flatMap(({ personA, personB }) => about('abuse', [personA, personB])),
    ...(ecomap.nodes.some(({ category }) => category === '')
      ? [{ kind: 'unknown-sort' as const, letters: [] }]
      : []),
  ];
}

/** Whether the drawing says where somebody lives. */
function isPlaced({ resident, addressProtected }: Relative): boolean {
  return !resident && !addressProtected;
}
