import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapPin } from '../../../../domain/contract/district-map.ts';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import type { MapSheet } from '../../../../domain/contract/map-sheet.ts';
import { noFilter, passes, type MapFilter } from '../../../../domain/district-map/filter.ts';
import { markOf } from '../../../../domain/district-map/symbols.ts';
import { useToday } from '../../forms/useToday.ts';
import type { Scene } from './drawing/scene.ts';
import { useLayers } from './useLayers.ts';
import type { Work } from './work.ts';

interface Seen {
  readonly sheet: MapSheet;
  readonly map: OutputOf<'districtMap.get'> | undefined;
  readonly selected: Scene['selected'];
  readonly filter: MapFilter;
  readonly hidden: readonly string[];
  readonly withLines: boolean;
  readonly work: Work;
}

/** What is on the map, as it is to be drawn. */
export function useScene({ sheet, map, selected, filter, hidden, withLines, work }: Seen): Scene {
  const { t } = useTranslation('districtMap');
  const today = useToday();
  const { signOf } = useLayers();
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(noFilter);
  const pins = useMemo(() => {
    const isShown = ({ layers }: MapPin): boolean =>
      layers.length === 0 || layers.some((layer) => !hidden.includes(layer));
    return (map?.pins ?? []).filter(isShown).map((pin) => ({
      pin,
      x: pin.x,
      y: pin.y,
      signs: pin.layers.filter((layer) => !hidden.includes(layer)).map((layer) => signOf(layer, 'household')),
      isFaded: !passes(pin, filter, today),
      isWithoutHelper: pin.withoutHelper && !hidden.includes('needs'),
    }));
  }, [map, hidden, filter, today, signOf]);
  const places = useMemo(
    () =>
      (map?.places ?? [])
        .filter(({ layer }) => !hidden.includes(layer))
        .map((place) => {
          const sign = signOf(place.layer, place.shape);
          return { place, sign: { ...sign, mark: markOf(place.layer, place.shape) } };
        }),
    [map, hidden, signOf],
  );
  return {
    sheet,
    pins,
    places,
    lines: withLines ? (map?.lines ?? []) : [],
    rows: map?.rows ?? [],
    isFiltered,
    selected,
    helperId: work.kind === 'line' ? work.helperId : null,
    draft: work.kind === 'draw' ? { shape: work.shape, points: work.points } : null,
    asksForPoint: work.kind === 'place' || work.kind === 'draw',
    withoutHelperText: t('map.withoutHelper'),
  };
}
