import type { StayBehind } from '../consent/gate.ts';
import type { RecordOfPeople } from '../consent/records.ts';
import type { MapState } from '../contract/household-map.ts';
import type { Relative } from '../contract/kinship.ts';
import type { PersonId } from '../contract/scalars.ts';
import { householdAsTold } from './care.ts';

/** Why something is not on a map that is handed out; `unconsented`: kin who live and have not consented. */
export type LeftOutOfMap = NonNullable<StayBehind> | 'protected' | 'unconsented';

interface Readers {
  /** Why a loss, a feeling or a tie is not for them. */
  readonly stays: (record: RecordOfPeople<PersonId>) => StayBehind;
  /** Kin who are no members: whether they may be shown. The dead are nobody's personal data any more. */
  readonly mayShow: (relative: Relative) => boolean;
  /** Whether the marks of illness, disability and care are for them. */
  readonly mayTellCare: (personId: PersonId) => boolean;
}

/**
 * A map as its readers outside the office may see it (reference.md §3.2): nobody under protection who lives elsewhere,
 * of a household with somebody under protection nobody's whereabouts, and of losses, feelings and ties only what neither
 * is sensitive nor stays with the office.
 */
export function mapForHandout(
  state: MapState,
  { stays, mayShow, mayTellCare }: Readers,
): { state: MapState; leftOut: readonly LeftOutOfMap[] } {
  const { members, kinship, ecomap } = state;
  const leftOut: LeftOutOfMap[] = [];
  const mayGo = (record: RecordOfPeople<PersonId>): boolean => {
    const reason = stays(record);
    if (reason !== null) leftOut.push(reason);
    return reason === null;
  };
  const relatives = kinship.relatives.filter((relative) => {
    const mayBeSeen = relative.addressProtected ? 'protected' : mayShow(relative) ? null : 'unconsented';
    if (mayBeSeen !== null) leftOut.push(mayBeSeen);
    return mayBeSeen === null;
  });
  const isGuarded = [...members, ...kinship.relatives].some(({ addressProtected }) => addressProtected);
  const placed = <Person extends Relative>(person: Person): Person =>
    isGuarded ? { ...person, whereabouts: '' } : person;
  const shown = new Set([...members, ...relatives].map(({ personId }) => personId as string));
  const areShown = (...ids: readonly (string | null)[]) => ids.every((id) => id === null || shown.has(id));
  const { household, untold } = householdAsTold(
    {
      ...state,
      members: members.map(placed),
      kinship: {
        ...kinship,
        relatives: relatives.map(placed),
        partnerships: kinship.partnerships.filter((tie) => areShown(tie.personA, tie.personB)),
        parentages: kinship.parentages.filter((tie) => areShown(tie.child, tie.parent)),
        siblingGroups: kinship.siblingGroups
          .map((group) => group.filter((id) => shown.has(id)))
          .filter(({ length }) => length > 1),
        twins: kinship.twins
          .map((group) => ({ ...group, persons: group.persons.filter((id) => shown.has(id)) }))
          .filter(({ persons }) => persons.length > 1),
        pregnancies: kinship.pregnancies
          .filter(({ mother }) => shown.has(mother))
          .filter((loss) => mayGo({ ...loss, personIds: peopleOf(loss.mother, loss.father) }))
          .map((loss) => (areShown(loss.father) ? loss : { ...loss, father: null })),
        emotionalTies: kinship.emotionalTies
          .filter((tie) => areShown(tie.personA, tie.personB))
          .filter((tie) => mayGo({ ...tie, personIds: [tie.personA, tie.personB] })),
        careTies: kinship.careTies
          .filter((tie) => areShown(tie.carer, tie.cared))
          .filter(({ carer, cared }) => mayGo({ ...unmarked, personIds: [carer, cared] })),
      },
      ecomap: {
        ...ecomap,
        ties: ecomap.ties
          .filter(({ hidden, memberId }) => !hidden && areShown(memberId))
          .filter((tie) => mayGo({ ...tie, personIds: peopleOf(tie.memberId) })),
      },
    },
    mayTellCare,
  );
  return {
    state: household,
    leftOut: [...leftOut, ...Array.from({ length: untold }, () => 'consent' as const)],
  };
}

/** Of who looks after whom nobody says how far it may go. */
const unmarked = { shareScope: 'consented', sensitive: false } as const;

function peopleOf(...ids: readonly (PersonId | null)[]): PersonId[] {
  return ids.filter((id) => id !== null);
}
