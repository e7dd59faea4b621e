import type { MapPlace } from '../../../../../domain/contract/district-map.ts';
import type { Point } from '../../../../../domain/district-map/rows.ts';
import { toScreen, type Camera } from '../camera/camera.ts';

/** CSS pixels beside a line at which it is still taken. */
const reach = 9;

/** Whether a place of the window lies on a point, a line or the edge of an area. Within an area one moves the map. */
export function isOnPlace(
  { shape, points }: Pick<MapPlace, 'shape' | 'points'>,
  at: Point,
  camera: Camera,
): boolean {
  const [first, ...rest] = points.map((point) => toScreen(camera, point));
  if (first === undefined) return false;
  if (shape === 'point') return Math.hypot(first.x - at.x, first.y - at.y) <= 2 * reach;
  const corners = shape === 'area' ? [...rest, first] : rest;
  let from = first;
  for (const to of corners) {
    if (distanceTo(from, to, at) <= reach) return true;
    from = to;
  }
  return false;
}

function distanceTo(from: Point, to: Point, at: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((at.x - from.x) * dx + (at.y - from.y) * dy) / squared;
  const clamped = Math.min(Math.max(along, 0), 1);
  return Math.hypot(from.x + dx * clamped - at.x, from.y + dy * clamped - at.y);
}
