import type { MapPlace } from '../../../../domain/contract/district-map.ts';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';

/** What a click on the map is for. */
export type Work =
  | { readonly kind: 'look' }
  /** `goesOn`: the next household of the list follows by itself. */
  | {
      readonly kind: 'place';
      readonly householdId: HouseholdId;
      readonly label: string;
      readonly goesOn: boolean;
    }
  | ({ readonly kind: 'draw' } & Omit<MapPlace, 'id' | 'rowVersion'>)
  /** First the house that helps, then the one that is helped. */
  | { readonly kind: 'line'; readonly helperId: HouseholdId | null };

export const looking: Work = { kind: 'look' };
