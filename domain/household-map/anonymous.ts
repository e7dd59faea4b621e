import { addDays, civilDate, partsOf, type CivilDate } from '../calendar/civil-date.ts';
import type { EcomapNode } from '../contract/ecomap.ts';
import type { MapState } from '../contract/household-map.ts';
import type { Kinship, Relative } from '../contract/kinship.ts';
import { ageOf } from '../person/life-dates.ts';
import { ageBand, bandStart } from './age-band.ts';
import { doubtsOf, type Doubt } from './doubts.ts';
import { blurPlace } from './places.ts';

/** What a category of the ecomap is called: 医療機関, 近隣. */
export type CategoryWord = (node: Pick<EcomapNode, 'kind' | 'category'>) => string;

export interface AnonymousMap {
  readonly state: MapState;
  /** What stands in the symbols instead of ages: 40代. */
  readonly ages: Readonly<Record<string, string>>;
  /** What a person has to look at before it is handed out. */
  readonly doubts: readonly Doubt[];
}

/**
 * The de-identified map for case study (事例検討): letters for names, bands for ages, kinds of place and of agency for
 * their names, no dates and no free words. Letters, not initials: in a small town the initials with age and family tell
 * who it is. Letters go by age, the eldest is A.
 */
export function anonymise(state: MapState, category: CategoryWord): AnonymousMap {
  const people = [...state.members, ...state.kinship.relatives].toSorted(byBirth);
  const letters = new Map(people.map(({ personId }, index) => [personId as string, letterOf(index)]));
  const veil = <Person extends Relative>(person: Person, order: number): Person => ({
    ...person,
    ...withoutWords,
    name: letters.get(person.personId) ?? '',
    birth: blurredBirth(person, order, state.asOf),
    death: null,
    residency: isDead(person) ? 'dead' : 'resident',
    whereabouts: person.addressProtected ? '' : blurPlace(person.whereabouts).word,
  });
  const orderOf = new Map(people.map(({ personId }, index) => [personId as string, index]));
  const order = ({ personId }: Relative) => orderOf.get(personId) ?? 0;
  return {
    state: {
      ...state,
      label: '事例',
      members: state.members.map((member) => veil(member, order(member))),
      kinship: veilTies(state.kinship, (relative) => veil(relative, order(relative))),
      ecomap: veilEcomap(state.ecomap, category),
    },
    ages: Object.fromEntries(people.map((person) => [person.personId, bandOf(person, state.asOf)])),
    doubts: doubtsOf(state, (id) => letters.get(id) ?? ''),
  };
}

/** Everything in words, and whatever is not drawn. */
const withoutWords = {
  kana: '',
  substituteName: '',
  otherNames: [],
  phones: [],
  work: '',
  school: '',
  nationality: '',
  note: '',
  relationshipText: '',
  startsOn: null,
  startReason: '',
  registered: null,
  alsoIn: [],
  protection: null,
  age: null,
};

function veilTies(kinship: Kinship, veil: (relative: Relative) => Relative): Kinship {
  return {
    ...kinship,
    partnerships: kinship.partnerships.map((tie) => ({ ...tie, startedOn: null, endedOn: null })),
    pregnancies: kinship.pregnancies.map((loss) => ({ ...loss, on: null, note: '' })),
    emotionalTies: kinship.emotionalTies.map((tie) => ({ ...tie, since: null, until: null, note: '' })),
    careTies: kinship.careTies.map((tie) => ({ ...tie, note: '' })),
    relatives: kinship.relatives.map(veil),
  };
}

/** 医療機関1, 医療機関2 where there are several of a kind. */
function veilEcomap(ecomap: MapState['ecomap'], category: CategoryWord): MapState['ecomap'] {
  const words = ecomap.nodes.map((node) => category(node));
  const nodes = ecomap.nodes.map((node, index): EcomapNode => {
    const word = words[index] ?? '';
    const number = words.slice(0, index + 1).filter((other) => other === word).length;
    const isOnly = words.filter((other) => other === word).length === 1;
    return { ...node, name: isOnly ? word : `${word}${String(number)}`, note: '', rowVersion: null };
  });
  const ties = ecomap.ties
    .filter(({ hidden }) => !hidden)
    .map((tie) => ({ ...tie, since: null, note: '', tasks: [], lastContactOn: null, corrected: null }));
  return { ...ecomap, nodes, ties };
}

/** A day within the band that keeps brothers and sisters in order, and says nothing else. */
function blurredBirth(person: Relative, order: number, asOf: CivilDate): Relative['birth'] {
  const age = ageOf(person.birth, null, asOf);
  if (age === null) return { date: null, precision: 'unknown', text: '' };
  const firstDay = civilDate(partsOf(asOf).year - bandStart(age) - 1, 1, 1);
  const date = firstDay === undefined ? null : addDays(firstDay, order);
  return { date, precision: 'about', text: ageBand(age) };
}

function bandOf(person: Relative, asOf: CivilDate): string {
  const age = isDead(person) ? null : ageOf(person.birth, null, asOf);
  return age === null ? '' : ageBand(age);
}

function isDead({ death, residency }: Relative): boolean {
  return death !== null || residency === 'dead';
}

function byBirth(a: Relative, b: Relative): number {
  return compare(a.birth.date ?? '~', b.birth.date ?? '~') || compare(a.personId, b.personId);
}

/** A … Z, AA, AB … */
function letterOf(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
