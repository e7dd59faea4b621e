import type { CivilDate } from '../../calendar/civil-date.ts';
import type { PersonId } from '../../contract/scalars.ts';
import { personFields, personNamed } from '../register.ts';
import type { Telling } from '../telling.ts';
import { families, type CouplePlan, type FamilyPlan } from './map-families-facts.ts';

type Days = Telling['days'];

/** Families as they are drawn: kin who live elsewhere, days of couples, twins, losses, and how people stand to each other. */
export function tellFamilies(telling: Telling): void {
  const { days, timeline } = telling;
  for (const family of families) {
    timeline.add(days.today, () => {
      const idOf = addRelatives(family, telling);
      addTies(family, idOf, telling);
    });
  }
}

/** Puts the kin on the map. Answers who is meant by a name there. */
function addRelatives(
  { home, relatives = [] }: FamilyPlan,
  { days, register, carryOut }: Telling,
): (name: string) => PersonId {
  const { householdId } = personNamed(register, home);
  const added = new Map<string, PersonId>();
  const idOf = (name: string): PersonId => added.get(name) ?? personNamed(register, name).id;
  for (const { of, role, person, otherParent, couple = unsaid } of relatives) {
    const input = {
      householdId,
      of: idOf(of),
      role,
      person: personFields(person, days),
      lives: false,
      otherParent: otherParent === undefined ? null : idOf(otherParent),
      parentage: 'birth' as const,
      partnership: partnership(couple, days),
    };
    added.set(person.name, carryOut('kinship.addRelative', input, days.today).personId);
  }
  return idOf;
}

const unsaid = { kind: 'married', state: 'together' } as const;

function addTies(
  { couples = [], twins = [], losses = [], feelings = [] }: FamilyPlan,
  idOf: (name: string) => PersonId,
  { days, carryOut }: Telling,
): void {
  for (const { between, ...couple } of couples) {
    const [personA, personB] = between;
    const persons = { personA: idOf(personA), personB: idOf(personB) };
    carryOut('kinship.addPartnership', { ...persons, ...partnership(couple, days) }, days.today);
  }
  for (const [persons, kind] of twins) {
    carryOut('kinship.setTwins', { persons: persons.map(idOf), kind }, days.today);
  }
  for (const { mother, father, on: day, ...loss } of losses) {
    const scope = { shareScope: 'office', sensitive: true } as const;
    const parents = { mother: idOf(mother), father: father === null ? null : idOf(father) };
    carryOut('kinship.addPregnancy', { ...loss, ...parents, ...scope, on: on(day, days) }, days.today);
  }
  for (const { between, since, until, ...feeling } of feelings) {
    const [personA, personB] = between;
    carryOut(
      'kinship.addEmotionalTie',
      {
        directed: false,
        note: '',
        shareScope: 'office',
        sensitive: true,
        ...feeling,
        personA: idOf(personA),
        personB: idOf(personB),
        since: on(since, days),
        until: on(until, days),
      },
      days.today,
    );
  }
}

function partnership({ kind, state, since, until }: CouplePlan, days: Days) {
  return { kind, state, startedOn: on(since, days), endedOn: on(until, days) };
}

/** The day so many years ago. */
function on(day: readonly [years: number, monthAndDay: string] | undefined, days: Days): CivilDate | null {
  return day === undefined ? null : days.born(...day);
}
