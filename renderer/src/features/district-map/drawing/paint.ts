import type { Rectangle } from '../../../../../domain/district-map/pyramid.ts';
import { groupsOf, type Group } from '../camera/groups.ts';
import { toScreen, toSheet } from '../camera/camera.ts';
import { paintBase } from './paint-base.ts';
import type { Painting } from './painting.ts';
import { paintGroup, paintPin } from './paint-pin.ts';
import { paintBoxes, paintHeadings } from './paint-rows.ts';
import { paintDraft, paintPlaces, paintSupport } from './paint-place.ts';
import type { ScenePin } from './scene.ts';

/** Names stand on the map while there are no more pins in the window than this. */
const mostNames = 140;
/** CSS pixels a sign takes beyond its place. */
const reach = 90;

/** Draws what the window shows of the map. */
export function paint(painting: Painting): void {
  const { context, scene, view, ratio } = painting;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = '#eceff1';
  context.fillRect(0, 0, view.width, view.height);
  paintBase(painting);
  paintHeadings(painting);
  paintPlaces(painting);
  const { single, groups } = shownPins(painting);
  if (scene.sheet.kind === 'rows') paintBoxes(painting, single);
  paintSupport(painting);
  for (const group of groups) paintGroup(painting, group);
  const withNames = scene.sheet.kind === 'image' && single.length <= mostNames;
  paintPins(painting, single, withNames);
  paintDraft(painting);
  if (painting.hasCrosshair) paintCrosshair(painting);
}

/** Signs in the window. Where the pins are too dense they are grouped; never on a sheet of rows, which has room. */
export function shownPins({ scene, camera, view }: Pick<Painting, 'scene' | 'camera' | 'view'>): {
  single: readonly ScenePin[];
  groups: readonly Group<ScenePin>[];
} {
  const from = toSheet(camera, { x: -reach, y: -reach });
  const to = toSheet(camera, { x: view.width + reach, y: view.height + reach });
  const isSeen = ({ x, y }: { x: number; y: number }): boolean =>
    x >= from.x && x <= to.x && y >= from.y && y <= to.y;
  if (scene.sheet.kind === 'rows') return { single: scene.pins.filter(isSeen), groups: [] };
  const { single, groups } = grouped(scene.pins, camera.scale);
  return { single: single.filter(isSeen), groups: groups.filter(isSeen) };
}

type Grouped = ReturnType<typeof groupsOf<ScenePin>>;
let last: { pins: readonly ScenePin[]; step: number; grouped: Grouped } | null = null;

/** The groups change with the pins and with each doubling of the scale only. */
function grouped(pins: readonly ScenePin[], scale: number): Grouped {
  const step = Math.floor(Math.log2(scale));
  if (last?.pins !== pins || last.step !== step) last = { pins, step, grouped: groupsOf(pins, scale) };
  return last.grouped;
}

function paintPins(painting: Painting, pins: readonly ScenePin[], withNames: boolean): void {
  const { scene, held, camera } = painting;
  // Those the filter asks for lie above the others, the chosen one above all.
  const rank = ({ pin, isFaded }: ScenePin): number =>
    scene.selected?.id === pin.householdId ? 2 : isFaded ? 0 : 1;
  const placed = pins
    .map((pin) => ({
      pin,
      rank: rank(pin),
      at: toScreen(camera, held?.id === pin.pin.householdId ? held : pin),
    }))
    .toSorted((a, b) => a.rank - b.rank);
  for (const { pin, at } of placed) paintPin(painting, pin, at);
  if (!withNames) return;
  const taken = placed.map(({ at: { x, y } }) => ({ x: x - 13, y: y - 13, width: 26, height: 26 }));
  for (const { pin, at } of placed.toReversed()) if (!pin.isFaded) paintName(painting, pin, at, taken);
}

/** A name beside its sign: right, below, above or left, unless signs or other names stand there. */
function paintName(
  { context, font, scene }: Painting,
  { pin, isWithoutHelper }: ScenePin,
  { x, y }: { x: number; y: number },
  taken: Rectangle[],
): void {
  context.font = `700 13px ${font}`;
  const lines = [shortened(pin.label), ...(isWithoutHelper ? [scene.withoutHelperText] : [])];
  const width = Math.max(...lines.map((line) => context.measureText(line).width));
  const size = { width, height: lines.length * 16 };
  const away = isWithoutHelper ? 22 : 15;
  const box = [
    { x: x + away, y: y - size.height / 2, ...size },
    { x: x - width / 2, y: y + away, ...size },
    { x: x - width / 2, y: y - away - size.height, ...size },
    { x: x - away - width, y: y - size.height / 2, ...size },
  ].find((candidate) => !taken.some((other) => overlaps(candidate, other)));
  if (box === undefined) return;
  taken.push(box);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineWidth = 3.5;
  context.lineJoin = 'round';
  context.strokeStyle = '#fff';
  for (const [index, line] of lines.entries()) {
    const middle = box.y + 8 + index * 16;
    context.fillStyle = index === 0 ? '#1a1a1a' : '#a3123f';
    context.strokeText(line, box.x, middle);
    context.fillText(line, box.x, middle);
  }
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function shortened(name: string): string {
  const characters = [...name];
  return characters.length <= 14 ? name : `${characters.slice(0, 13).join('')}…`;
}

function paintCrosshair({ context, view }: Painting): void {
  const [x, y] = [view.width / 2, view.height / 2];
  const path = new Path2D();
  path.arc(x, y, 12, 0, 2 * Math.PI);
  for (const [dx, dy] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    path.moveTo(x + dx * 5, y + dy * 5);
    path.lineTo(x + dx * 24, y + dy * 24);
  }
  for (const [colour, width] of [
    ['#fff', 5],
    ['#000', 2],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke(path);
  }
}
