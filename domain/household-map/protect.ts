import type { MapState } from '../contract/household-map.ts';
import type { Relative } from '../contract/kinship.ts';

/**
 * A map kept on an earlier day, as far as it may be shown today: of whoever is under 支援措置 now, neither telephone nor
 * whereabouts (reference.md §3.2). The reason of a protection is not part of a map.
 */
export function obeyProtection(state: MapState, isProtected: (personId: string) => boolean): MapState {
  const shown = <Person extends Relative>(person: Person): Person => {
    const open = { ...person, protection: null };
    return isProtected(person.personId)
      ? { ...open, addressProtected: true, withheld: true, phones: [], whereabouts: '' }
      : { ...open, addressProtected: false, withheld: false };
  };
  return {
    ...state,
    members: state.members.map(shown),
    kinship: { ...state.kinship, relatives: state.kinship.relatives.map(shown) },
  };
}
