import { createContext, useContext } from 'react';
import type { MapState } from '../../../../domain/contract/household-map.ts';
import type { Relative } from '../../../../domain/contract/kinship.ts';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import type { EditStep } from './edit-stack.ts';
import type { MapEdits } from './useMapEdits.ts';

/** What every part of the map section works on. */
export interface MapDesk {
  readonly householdId: HouseholdId;
  readonly state: MapState;
  /** Members, then the kin who stand on the map beside them. */
  readonly people: readonly Relative[];
  readonly isReadOnly: boolean;
  readonly personOf: (id: string) => Relative | undefined;
  readonly nameOf: (id: string) => string;
  /** Keeps what was done, so that it can be taken back: 「架空 トメさんを加える」. */
  readonly record: (words: string, ...steps: readonly EditStep[]) => void;
  /** Taking back and doing again. */
  readonly edits: MapEdits;
  /** Asks for the map anew; resolves when it is there. */
  readonly refresh: () => Promise<void>;
}

export const MapDeskContext = createContext<MapDesk | null>(null);

export function useMapDesk(): MapDesk {
  const desk = useContext(MapDeskContext);
  if (desk === null) throw new Error('outside of a map section');
  return desk;
}
