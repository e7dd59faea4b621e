import type { MapState } from '../contract/household-map.ts';
import type { Relative } from '../contract/kinship.ts';
import type { PersonId } from '../contract/scalars.ts';

/**
 * A household on paper. The marks of illness, disability and care say more than that somebody belongs to the family: they
 * are shown only of whom consent reaches health too (reference.md §3.2). `untold`: of how many others there would be some.
 */
export function householdAsTold<Household extends Pick<MapState, 'members' | 'kinship'>>(
  household: Household,
  mayTell: (personId: PersonId) => boolean,
): { household: Household; untold: number } {
  const { members, kinship } = household;
  let untold = 0;
  const told = <Person extends Relative>(person: Person): Person => {
    if (mayTell(person.personId) || (person.careNeed === '' && person.marks.length === 0)) return person;
    untold += 1;
    return { ...person, careNeed: '', marks: [] };
  };
  const shown = {
    members: members.map(told),
    kinship: { ...kinship, relatives: kinship.relatives.map(told) },
  };
  return { household: { ...household, ...shown }, untold };
}
