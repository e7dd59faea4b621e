import type { MapPin, MapPlace, SupportLine } from '../../../../../domain/contract/district-map.ts';
import type { OutputOf } from '../../../../../domain/contract/index.ts';
import type { MapSheet } from '../../../../../domain/contract/map-sheet.ts';
import type { Point } from '../../../../../domain/district-map/rows.ts';
import type { MapMark } from '../../../../../domain/district-map/symbols.ts';

/** A sign on the map: its shape and colour, and the letter in it. */
export interface Sign {
  readonly mark: MapMark;
  readonly letter: string;
}

export interface ScenePin extends Point {
  readonly pin: MapPin;
  /** Of the layers that are shown; none: the plain dot. */
  readonly signs: readonly Sign[];
  /** The filter does not ask for it. */
  readonly isFaded: boolean;
  readonly isWithoutHelper: boolean;
}

export interface ScenePlace {
  readonly place: MapPlace;
  readonly sign: Sign;
}

/** What is chosen on the map. */
export type Target = { readonly kind: 'pin' | 'place'; readonly id: string };

/** Everything that is drawn, in units of the sheet. */
export interface Scene {
  readonly sheet: Pick<MapSheet, 'id' | 'kind' | 'width' | 'height'>;
  readonly pins: readonly ScenePin[];
  readonly places: readonly ScenePlace[];
  readonly lines: readonly SupportLine[];
  readonly rows: OutputOf<'districtMap.get'>['rows'];
  readonly isFiltered: boolean;
  readonly selected: Target | null;
  /** The house a line of support begins at. */
  readonly helperId: string | null;
  /** What is being drawn. */
  readonly draft: { readonly shape: MapPlace['shape']; readonly points: readonly Point[] } | null;
  /** A click names a place, not a household. */
  readonly asksForPoint: boolean;
  readonly withoutHelperText: string;
}

/** A pin that is being moved, where it is held now. */
export interface HeldPin extends Point {
  readonly id: string;
}
