import type { Size } from '../../../../../domain/district-map/pyramid.ts';
import type { Point } from '../../../../../domain/district-map/rows.ts';

/** What of a sheet is seen: its place at the upper left corner of the window, and CSS pixels to a unit of the sheet. */
export interface Camera extends Point {
  readonly scale: number;
}

/** Four screens to a pixel of the base map: nothing more can be seen. */
const closest = 4;
/** The edge may be moved this far into the window, in CSS pixels. */
const slack = 60;

/** The whole sheet, in the middle of the window. */
export function fitTo(sheet: Size, view: Size): Camera {
  const scale = Math.min(view.width / sheet.width, view.height / sheet.height, closest);
  return {
    scale,
    x: (sheet.width - view.width / scale) / 2,
    y: (sheet.height - view.height / scale) / 2,
  };
}

export function toScreen(camera: Camera, { x, y }: Point): Point {
  return { x: (x - camera.x) * camera.scale, y: (y - camera.y) * camera.scale };
}

export function toSheet(camera: Camera, { x, y }: Point): Point {
  return { x: camera.x + x / camera.scale, y: camera.y + y / camera.scale };
}

/** The sheet moves under the window by so many CSS pixels. */
export function panned(camera: Camera, dx: number, dy: number, sheet: Size, view: Size): Camera {
  return within({ ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale }, sheet, view);
}

/** Nearer or farther, while what lies at `at` of the window stays there. */
export function zoomed(camera: Camera, factor: number, at: Point, sheet: Size, view: Size): Camera {
  const farthest = Math.min(fitTo(sheet, view).scale / 2, closest);
  const scale = Math.min(Math.max(camera.scale * factor, farthest), closest);
  const fixed = toSheet(camera, at);
  return within({ scale, x: fixed.x - at.x / scale, y: fixed.y - at.y / scale }, sheet, view);
}

/** Moves as little as needed to bring a place well into the window. */
export function revealed(camera: Camera, place: Point, sheet: Size, view: Size): Camera {
  const at = toScreen(camera, place);
  const margin = Math.min(80, view.width / 4, view.height / 4);
  const isSeen =
    at.x >= margin && at.y >= margin && at.x <= view.width - margin && at.y <= view.height - margin;
  if (isSeen) return camera;
  return within(
    {
      ...camera,
      x: place.x - view.width / 2 / camera.scale,
      y: place.y - view.height / 2 / camera.scale,
    },
    sheet,
    view,
  );
}

/** A sheet that is smaller than the window stands in the middle; a larger one leaves no empty window. */
function within(camera: Camera, sheet: Size, view: Size): Camera {
  return {
    ...camera,
    x: along(camera.x, sheet.width, view.width / camera.scale, slack / camera.scale),
    y: along(camera.y, sheet.height, view.height / camera.scale, slack / camera.scale),
  };
}

function along(start: number, sheet: number, seen: number, edge: number): number {
  if (seen >= sheet) return (sheet - seen) / 2;
  return Math.min(Math.max(start, -edge), sheet - seen + edge);
}
