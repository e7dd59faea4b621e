import type { Point } from '../../../../../domain/district-map/rows.ts';
import { rowBox } from '../../../../../domain/district-map/rows.ts';
import type { Group } from '../camera/groups.ts';
import { toScreen, type Camera } from '../camera/camera.ts';
import type { Painting } from './painting.ts';
import type { Scene, ScenePin } from './scene.ts';
import { signRadius } from './sprites.ts';

const faded = 0.28;
const chosen = '#0017c1';

/** Where the sign of a household stands on the window: on its place, or at the left in its box. */
export function signPlace(sheet: Scene['sheet'], camera: Camera, at: Point): Point {
  if (sheet.kind === 'image') return at;
  const inset = Math.min(signRadius + 8, (rowBox.width * camera.scale) / 4);
  return { x: at.x - (rowBox.width * camera.scale) / 2 + inset, y: at.y };
}

export function paintPin({ context, scene, sprites, camera }: Painting, pin: ScenePin, at: Point): void {
  const { x, y } = signPlace(scene.sheet, camera, at);
  const isSelected = scene.selected?.id === pin.pin.householdId || scene.helperId === pin.pin.householdId;
  if (isSelected) ring(context, { x, y }, signRadius + 10, chosen, 3.5);
  // On a sheet of rows that is seen from far the boxes are smaller than the signs.
  const size = scene.sheet.kind === 'rows' ? Math.min(1, camera.scale * 1.4) : 1;
  const half = sprites.half * size;
  context.globalAlpha = pin.isFaded ? faded : 1;
  context.drawImage(sprites.pinOf(pin), x - half, y - half, 2 * half, 2 * half);
  context.globalAlpha = 1;
  if (scene.isFiltered && !pin.isFaded) ring(context, { x, y }, signRadius + 4, '#b3440a', 2.5);
}

/** Several households too near to one another, with their number; a thick ring where one of them has nobody. */
export function paintGroup({ context, scene, camera, font }: Painting, group: Group<ScenePin>): void {
  const at = toScreen(camera, group);
  const asked = group.items.filter(({ isFaded }) => !isFaded).length;
  const isEmpty = scene.isFiltered && asked === 0;
  const radius = 15 + Math.min(Math.log2(group.items.length), 8);
  context.globalAlpha = isEmpty ? faded : 1;
  context.beginPath();
  context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
  context.fillStyle = '#fff';
  context.fill();
  const isAlone = group.items.some(({ isWithoutHelper, isFaded }) => isWithoutHelper && !isFaded);
  context.strokeStyle = isAlone ? '#c2185b' : '#333';
  context.lineWidth = isAlone ? 5 : 2;
  context.stroke();
  context.font = `700 14px ${font}`;
  context.fillStyle = '#1a1a1a';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const text = scene.isFiltered
    ? `${String(asked)}/${String(group.items.length)}`
    : String(group.items.length);
  context.fillText(text, at.x, at.y + 1);
  context.globalAlpha = 1;
  const isSelected = group.items.some(({ pin }) => pin.householdId === scene.selected?.id);
  if (isSelected) ring(context, at, radius + 5, chosen, 3.5);
}

function ring(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  radius: number,
  colour: string,
  width: number,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}
