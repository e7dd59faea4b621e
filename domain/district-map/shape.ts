import type { MapPlace } from '../contract/district-map.ts';
import type { Point } from './rows.ts';

/** What is wrong with a place on a map; null: nothing. Keys of the locale file `problem`. */
export function placeProblem(
  { shape, points }: Pick<MapPlace, 'shape' | 'points'>,
  sheet: { readonly width: number; readonly height: number },
): 'map-points' | 'outside-sheet' | null {
  const fits = {
    point: points.length === 1,
    line: points.length >= 2,
    area: points.length >= 3,
  };
  if (!fits[shape]) return 'map-points';
  return points.every((point) => isOn(point, sheet)) ? null : 'outside-sheet';
}

/** Whether a point lies on the sheet. */
export function isOn({ x, y }: Point, sheet: { readonly width: number; readonly height: number }): boolean {
  return x >= 0 && y >= 0 && x <= sheet.width && y <= sheet.height;
}
