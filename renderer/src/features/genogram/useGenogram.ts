import { useMemo } from 'react';
import type { MapChange, MapState } from '../../../../domain/contract/household-map.ts';
import type { GenogramPicture } from '../../../../domain/genogram/picture.ts';
import { planHousehold } from '../../../../domain/household/drawing.ts';
import { useMapChoices } from './useMapChoices.ts';

type Places = MapState['kinship']['moved'];

export interface Genogram {
  readonly picture: GenogramPicture;
  /** The same family with other places chosen by hand: quick enough for every frame of a drag. */
  readonly drawWith: (moved: Places) => GenogramPicture;
}

/** The drawing of a household as recorded. It is planned anew only when the records change. */
export function useGenogram(state: MapState, changes: readonly MapChange[]): Genogram {
  const choices = useMapChoices();
  const key = JSON.stringify(choices);
  return useMemo(() => {
    const drawWith = planHousehold({ ...choices, ...state, changes });
    return { picture: drawWith(state.kinship.moved), drawWith };
    // The choices are new objects at every rendering; their content counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state, changes, key]);
}
