import type { CivilDate } from '../calendar/civil-date.ts';
import { formatPartialDate } from '../calendar/partial-date.ts';
import type { Kinship, Relative } from '../contract/kinship.ts';
import type { MapChange, MapState } from '../contract/household-map.ts';
import type { MapSettings } from '../contract/office.ts';
import { planPicture, type PictureWords } from '../genogram/compose-picture.ts';
import type { GenogramPicture, GenogramSign, PictureSubject } from '../genogram/picture.ts';
import type { GenogramInput, GenogramPerson } from '../genogram/types.ts';
import { ageOf } from '../person/life-dates.ts';
import { shownName } from '../person/shown-name.ts';
import { marksOfChanges } from './change-marks.ts';
import { mapWords } from './map-words.ts';
import { personMarks, type MarkCode } from './person-marks.ts';

/**
 * What the household map needs of the register; nothing of it is kept a second time. What the reader must not see is
 * left out by the caller, who also says how much that was.
 */
export interface HouseholdFacts extends Pick<MapState, 'members' | 'kinship' | 'principalId' | 'asOf'> {
  readonly settings: MapSettings;
  /** The lists `careNeed` and `personMark`; others are passed over. */
  readonly codes: readonly MarkCode[];
  readonly words?: PictureWords;
  /** What stands in the symbols instead of ages, by person: bands where people must not be known. */
  readonly ages?: Readonly<Record<string, string>>;
  /** 前回からの変化, to be marked on the drawing. */
  readonly changes?: readonly MapChange[];
}

/** 世帯図 of the household as recorded, with the words the drawing needs (reference.md §5.1). Without 本人 the head stands in the middle. */
export function drawHousehold(facts: HouseholdFacts): GenogramPicture {
  return planHousehold(facts)(facts.kinship.moved);
}

/** The drawing but for the places chosen by hand, for while somebody is dragged: those of the facts are passed over. */
export function planHousehold(facts: HouseholdFacts): (moved: Kinship['moved']) => GenogramPicture {
  const { settings, words = mapWords, changes = [] } = facts;
  const persons = [...facts.members, ...facts.kinship.relatives];
  return planPicture({
    input: inputOf(facts, persons),
    subjects: persons.map((person) => subjectOf(person, facts)),
    settings,
    words,
    letters: settings.showMarks ? lettersOf(persons, facts.codes) : {},
    marksIn: (layout) => marksOfChanges(layout, changes),
  });
}

function inputOf(facts: HouseholdFacts, persons: readonly Relative[]): GenogramInput {
  const { members, kinship, principalId, asOf } = facts;
  const own = new Set(members.map(({ personId }) => personId));
  return {
    persons: persons.map((person): GenogramPerson => {
      const twins = kinship.twins.find((group) => group.persons.includes(person.personId));
      return {
        id: person.personId,
        name: shownName(person),
        sex: person.sex,
        birth: person.birth.date,
        notes: notesOf(person, own.has(person.personId), facts),
        ...(twins === undefined
          ? {}
          : { twinGroup: twins.persons.toSorted().join(' '), twinKind: twins.kind }),
      };
    }),
    partnerships: kinship.partnerships,
    parentages: kinship.parentages,
    siblingGroups: kinship.siblingGroups,
    pregnancies: kinship.pregnancies,
    emotionalTies: kinship.emotionalTies.filter(({ until }) => until === null || until > asOf),
    principal: principalId ?? members[0]?.personId ?? '',
    residents: persons
      .filter((person) => person.resident && !isDeceased(person, asOf))
      .map(({ personId }) => personId),
  };
}

function subjectOf(person: Relative, { principalId, asOf, settings, ages }: HouseholdFacts): PictureSubject {
  const deceased = isDeceased(person, asOf);
  const age = deceased && settings.ageOfDeath === 'below' ? null : yearsOf(person, asOf);
  return {
    id: person.personId,
    sex: person.sex,
    age: ages === undefined ? (age === null ? '' : String(age)) : (ages[person.personId] ?? ''),
    deceased,
    principal: person.personId === principalId,
    keyPerson: person.keyPerson,
  };
}

/** On the day of the map: who died since was alive then. */
function isDeceased({ death, residency }: Relative, asOf: CivilDate): boolean {
  const day = death?.date ?? null;
  return day === null ? death !== null || residency === 'dead' : day <= asOf;
}

/** Completed years, at death for the dead; null where that is not known. */
function yearsOf(person: Relative, asOf: CivilDate): number | null {
  return ageOf(person.birth, isDeceased(person, asOf) ? (person.death ?? unknownDay) : null, asOf);
}

const unknownDay = { date: null, precision: 'unknown' };

/** Below the name: the marks, then the day of death with 享年, or where somebody lives who does not live here. */
function notesOf(person: Relative, isMember: boolean, { asOf, settings, codes }: HouseholdFacts): string[] {
  const marks = settings.showMarks ? personMarks(person, codes).map(({ letters }) => letters) : [];
  return [
    ...(marks.length === 0 ? [] : [marks.join(' ')]),
    ...(isDeceased(person, asOf) ? deathNotes(person, asOf, settings) : placeNotes(person, isMember)),
  ];
}

function deathNotes(person: Relative, asOf: CivilDate, { ageOfDeath }: MapSettings): string[] {
  if (person.death === null) return [];
  const day = `${formatPartialDate(person.death, 'short').replace(/\(.*$/u, '')} 没`;
  const age = ageOfDeath === 'below' ? yearsOf(person, asOf) : null;
  return age === null ? [day] : [day, `享年${String(age)}`];
}

/** 別居 is said of members only: other kin live elsewhere as a matter of course. */
function placeNotes(person: Relative, isMember: boolean): string[] {
  if (person.resident || person.addressProtected) return [];
  if (person.whereabouts !== '') return [person.whereabouts];
  return isMember ? ['別居'] : [];
}

/** The letters in use, in the order of the lists: 介1・支2. */
function lettersOf(
  persons: readonly Relative[],
  codes: readonly MarkCode[],
): Readonly<Partial<Record<GenogramSign, string>>> {
  const marks = persons.flatMap((person) => personMarks(person, codes)).toSorted((a, b) => a.order - b.order);
  const bySign = Map.groupBy(marks, ({ sign }) => sign);
  return Object.fromEntries(
    [...bySign].map(([sign, used]) => [sign, [...new Set(used.map(({ letters }) => letters))].join('・')]),
  );
}
