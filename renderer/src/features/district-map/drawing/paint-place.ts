import type { Point } from '../../../../../domain/district-map/rows.ts';
import { middleOf } from '../../../../../domain/print/district-map-view.ts';
import { toScreen } from '../camera/camera.ts';
import type { Painting } from './painting.ts';
import { signPlace } from './paint-pin.ts';
import type { ScenePlace } from './scene.ts';
import { drawSign, signRadius } from './sprites.ts';

const chosen = '#0017c1';

/** Shelters, hazards, routes and borders, with their names. */
export function paintPlaces(painting: Painting): void {
  for (const place of painting.scene.places) paintPlace(painting, place);
}

function paintPlace(painting: Painting, { place, sign }: ScenePlace): void {
  const { context, scene, camera, font } = painting;
  const points = place.points.map((point) => toScreen(camera, point));
  const isSelected = scene.selected?.kind === 'place' && scene.selected.id === place.id;
  const middle = middleOf(points);
  if (place.shape === 'point') {
    context.save();
    context.translate(middle.x, middle.y);
    drawSign(context, sign, signRadius * 0.95, font);
    context.restore();
  } else {
    trace(context, points, place.shape === 'area');
    if (place.shape === 'area' && sign.mark.filled) {
      context.globalAlpha = 0.2;
      context.fillStyle = sign.mark.colour;
      context.fill();
      context.globalAlpha = 1;
    }
    for (const [colour, width] of [
      ['#fff', 6],
      [isSelected ? chosen : sign.mark.colour, 3],
    ] as const) {
      context.setLineDash(dashesOf(sign.mark.dashes));
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.stroke();
    }
    context.setLineDash([]);
  }
  if (isSelected && place.shape === 'point') circle(context, middle, signRadius + 7);
  if (place.name !== '')
    write(painting, place.name, middle, place.shape === 'point' ? 18 : 0, sign.mark.colour);
}

/** Lines from the house that helps to the one that is helped, with the head of an arrow. */
export function paintSupport({ context, scene, camera, held }: Painting): void {
  const byId = new Map(scene.pins.map((pin) => [pin.pin.householdId as string, pin]));
  const placeOf = (id: string): Point | null => {
    const pin = byId.get(id);
    if (pin === undefined) return null;
    return signPlace(scene.sheet, camera, toScreen(camera, held?.id === id ? held : pin));
  };
  for (const { helperId, helpedId } of scene.lines) {
    const [from, to] = [placeOf(helperId), placeOf(helpedId)];
    if (from !== null && to !== null) arrow(context, from, to);
  }
}

function arrow(context: CanvasRenderingContext2D, from: Point, to: Point): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < 40) return;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const [start, tip] = [
    { x: from.x + dx * 15, y: from.y + dy * 15 },
    { x: to.x - dx * 19, y: to.y - dy * 19 },
  ];
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.lineTo(tip.x, tip.y);
  for (const side of [1, -1]) {
    context.moveTo(tip.x, tip.y);
    context.lineTo(tip.x - dx * 9 + side * dy * 5.5, tip.y - dy * 9 - side * dx * 5.5);
  }
  for (const [colour, width] of [
    ['#fff', 5],
    ['#1558b0', 2.2],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  }
}

/** What is being drawn, point by point. */
export function paintDraft({ context, scene: { draft }, camera }: Painting): void {
  if (draft === null || draft.points.length === 0) return;
  const points = draft.points.map((point) => toScreen(camera, point));
  trace(context, points, draft.shape === 'area' && points.length > 2);
  context.setLineDash([6, 4]);
  context.strokeStyle = chosen;
  context.lineWidth = 2.5;
  context.stroke();
  context.setLineDash([]);
  for (const point of points) circle(context, point, 4);
}

function trace(context: CanvasRenderingContext2D, points: readonly Point[], isClosed: boolean): void {
  context.beginPath();
  for (const [index, { x, y }] of points.entries()) {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  if (isClosed) context.closePath();
}

function circle(context: CanvasRenderingContext2D, { x, y }: Point, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.strokeStyle = chosen;
  context.lineWidth = 3;
  context.stroke();
}

function write(
  { context, font }: Painting,
  text: string,
  { x, y }: Point,
  aside: number,
  colour: string,
): void {
  context.font = `700 12px ${font}`;
  context.textAlign = aside === 0 ? 'center' : 'left';
  context.textBaseline = 'middle';
  context.lineWidth = 3.5;
  context.lineJoin = 'round';
  context.strokeStyle = '#fff';
  context.strokeText(text, x + aside, y);
  context.fillStyle = colour;
  context.fillText(text, x + aside, y);
}

/** Dash patterns are given in tenths of a millimetre; on the screen a millimetre is about four pixels. */
function dashesOf(dashes: string): number[] {
  return dashes === '' ? [] : dashes.split(' ').map((length) => Number(length) * 0.4);
}
