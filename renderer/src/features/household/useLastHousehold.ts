import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import { useRemembered } from '../../forms/useRemembered.ts';

/** The household one comes back to when 世帯 is opened again. */
export function useLastHousehold() {
  return useRemembered<HouseholdId | null>('household.open', null);
}
