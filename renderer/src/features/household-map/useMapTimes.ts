import { useState } from 'react';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { MapChange, MapMoment } from '../../../../domain/contract/household-map.ts';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';

/** Which moment of a map is shown, and what it is compared with. */
export interface MapTimes {
  /** Null: today, which can be edited. */
  readonly moment: MapMoment | null;
  /** Null: nothing is compared. */
  readonly compare: MapMoment | null;
  readonly changes: readonly MapChange[];
  /** The changes have not been counted yet. */
  readonly isComparing: boolean;
  readonly failure: unknown;
  readonly show: (moment: MapMoment | null) => void;
  readonly compareWith: (moment: MapMoment | null) => void;
}

const noChanges: readonly MapChange[] = [];

/** @param asOf the day the page around the map shows; null: today */
export function useMapTimes(householdId: HouseholdId, asOf: CivilDate | null): MapTimes {
  const [chosen, show] = useState<MapMoment | null>(null);
  const [compare, compareWith] = useState<MapMoment | null>(null);
  const moment = chosen ?? (asOf === null ? null : { asOf });
  const from = compare ?? { asOf: '2000-01-01' as CivilDate };
  const { data, error, isPlaceholderData } = useQueryOperation(
    'householdMap.changes',
    { householdId, from, to: moment },
    { isEnabled: compare !== null },
  );
  const isCounted = compare !== null && data !== undefined && !isPlaceholderData;
  return {
    moment,
    compare,
    changes: isCounted ? data.changes : noChanges,
    isComparing: compare !== null && !isCounted && error === null,
    failure: compare === null ? null : error,
    show,
    compareWith,
  };
}
