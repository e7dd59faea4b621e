import type { MapState } from '../contract/household-map.ts';
import type { Relative } from '../contract/kinship.ts';
import type { PersonId } from '../contract/scalars.ts';
import { mapForHandout, type LeftOutOfMap } from '../household-map/handout.ts';
import type { Reading } from './reading.ts';

/** How a member is called of whom a reader learns no more than that somebody is there. */
export const unconsentedName = '（同意なし）';

/**
 * The household map as one reader may see it: kin beyond the household only where they are open, members who are not as
 * a bare symbol, and of losses, feelings and ties what the reading lets pass (reference.md §3.2). A lost child, a feeling
 * and a tie speak of everybody at their ends.
 */
export function mapForReader(
  state: MapState,
  { isOpen, tells, stays }: Pick<Reading<PersonId>, 'isOpen' | 'tells' | 'stays'>,
): { state: MapState; leftOut: readonly LeftOutOfMap[] } {
  const shown = mapForHandout(state, {
    stays,
    mayShow: ({ personId }) => isOpen(personId),
    // Of who is closed nothing is told anyway.
    mayTellCare: (personId) => !isOpen(personId) || tells(personId, 'care'),
  });
  const { kinship, members } = shown.state;
  const areOpen = (...ids: readonly PersonId[]): boolean => ids.every(isOpen);
  return {
    leftOut: shown.leftOut,
    state: {
      ...shown.state,
      members: members.map((member) => (isOpen(member.personId) ? member : veiled(member))),
      kinship: {
        ...kinship,
        partnerships: kinship.partnerships.map((tie) =>
          areOpen(tie.personA, tie.personB) ? tie : { ...tie, startedOn: null, endedOn: null },
        ),
        // 出自: where one of them is closed, nobody learns more than that they are parent and child, or brothers and sisters.
        parentages: kinship.parentages.map((tie) =>
          areOpen(tie.child, tie.parent) ? tie : { ...tie, kind: 'birth' },
        ),
        twins: kinship.twins.filter(({ persons }) => areOpen(...persons)),
      },
    },
  };
}

/** The symbol stays, with the 続柄 that says whose place it is. */
function veiled<Person extends Relative>(person: Person): Person {
  return {
    ...person,
    name: unconsentedName,
    kana: '',
    relationshipText: '',
    substituteName: '',
    otherNames: [],
    birth: { date: null, precision: 'unknown', text: '' },
    death: null,
    age: null,
    phones: [],
    work: '',
    careNeed: '',
    school: '',
    marks: [],
    nationality: '',
    note: '',
    whereabouts: '',
    keyPerson: false,
    protection: null,
    startsOn: null,
    startReason: '',
    registered: null,
    alsoIn: [],
  };
}
