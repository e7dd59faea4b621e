import type { Size } from '../../../../../domain/district-map/pyramid.ts';
import { rowBox, type Point } from '../../../../../domain/district-map/rows.ts';
import { fitTo, panned, revealed, toScreen, toSheet, zoomed, type Camera } from '../camera/camera.ts';
import type { Group } from '../camera/groups.ts';
import { nearestTowards, nearestWithin, type Direction } from '../camera/nearest.ts';
import { paint, shownPins } from './paint.ts';
import { isOnPlace } from './on-place.ts';
import { signPlace } from './paint-pin.ts';
import type { HeldPin, Scene, ScenePin, Target } from './scene.ts';
import { drawSprites, signRadius, type Sprites } from './sprites.ts';
import { openTileCache } from './tile-cache.ts';

/** What lies at a place of the window. */
export type Hit =
  | { readonly kind: 'pin'; readonly pin: ScenePin }
  | { readonly kind: 'group'; readonly group: Group<ScenePin> }
  | { readonly kind: 'place'; readonly id: string };

/** The map in its window. Places of the window are CSS pixels from its upper left corner. */
export interface Stage {
  readonly scene: () => Scene;
  readonly show: (scene: Scene) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number, at?: Point) => void;
  readonly fit: () => void;
  readonly reveal: (place: Point) => void;
  readonly hitAt: (at: Point) => Hit | null;
  readonly placeAt: (at: Point) => Point;
  readonly middle: () => Point;
  /** The pin nearest to what is chosen in a direction; to the middle of the window where nothing is. */
  readonly towards: (direction: Direction) => ScenePin | undefined;
  readonly nearestToMiddle: () => ScenePin | undefined;
  readonly hold: (held: HeldPin | null) => void;
  /** Places are named in the middle of the window from now on, or by the pointer again. */
  readonly useKeyboard: (isUsed: boolean) => void;
  readonly close: () => void;
}

export function openStage(
  frame: HTMLElement,
  canvas: HTMLCanvasElement,
  first: Scene,
  seen: { readonly camera: Camera | null; readonly onCamera: (camera: Camera) => void },
): Stage {
  const context = canvas.getContext('2d', { alpha: false });
  const { sheet } = first;
  const tiles = sheet.kind === 'image' ? openTileCache(sheet.id, () => request()) : null;
  const { fontFamily: font } = getComputedStyle(frame);
  let scene = first;
  let { camera } = seen;
  /** The whole sheet is looked at, whatever the size of the window. */
  let isWhole = camera === null;
  let view = { width: 0, height: 0 };
  let ratio = 1;
  let sprites: Sprites = drawSprites(1, font);
  let held: HeldPin | null = null;
  let isKeyboard = false;
  let frameId = 0;

  const request = (): void => {
    if (frameId === 0) frameId = requestAnimationFrame(draw);
  };
  const draw = (): void => {
    frameId = 0;
    if (context === null || camera === null || view.width === 0) return;
    const hasCrosshair = isKeyboard && scene.asksForPoint;
    paint({ context, scene, camera, view, ratio, tiles, sprites, held, hasCrosshair, font });
  };
  const resize = (): void => {
    const before = view;
    view = { width: frame.clientWidth, height: frame.clientHeight };
    if (ratio !== devicePixelRatio) sprites = drawSprites(devicePixelRatio, font);
    ratio = devicePixelRatio;
    canvas.width = Math.max(1, Math.round(view.width * ratio));
    canvas.height = Math.max(1, Math.round(view.height * ratio));
    if (view.width > 0) camera = resized(before);
    draw();
  };
  /** What was in the middle of the window stays there. */
  const resized = (before: Size): Camera => {
    if (camera === null || isWhole) return fitTo(scene.sheet, view);
    const [dx, dy] =
      before.width === 0 ? [0, 0] : [(view.width - before.width) / 2, (view.height - before.height) / 2];
    return panned(camera, dx, dy, scene.sheet, view);
  };
  const look = (next: Camera): void => {
    camera = next;
    isWhole = false;
    seen.onCamera(next);
    request();
  };
  const placeAt = (at: Point): Point => toSheet(camera ?? noCamera, at);
  const middle = (): Point => ({ x: view.width / 2, y: view.height / 2 });

  const observer = new ResizeObserver(resize);
  observer.observe(frame);
  resize();
  return {
    scene: () => scene,
    show: (next) => {
      if (next.pins !== scene.pins) held = null;
      scene = next;
      request();
    },
    pan: (dx, dy) => {
      if (camera !== null) look(panned(camera, dx, dy, scene.sheet, view));
    },
    zoom: (factor, at = middle()) => {
      if (camera !== null) look(zoomed(camera, factor, at, scene.sheet, view));
    },
    fit: () => {
      look(fitTo(scene.sheet, view));
      isWhole = true;
    },
    reveal: (place) => {
      if (camera !== null && view.width > 0) look(revealed(camera, place, scene.sheet, view));
    },
    hitAt: (at) => (camera === null ? null : hitAt(at, scene, camera, view)),
    placeAt,
    middle,
    towards: (direction) => {
      const chosen = scene.pins.find(({ pin }) => pin.householdId === scene.selected?.id);
      return nearestTowards(scene.pins, chosen ?? placeAt(middle()), direction);
    },
    nearestToMiddle: () => nearestWithin(scene.pins, placeAt(middle()), Infinity),
    hold: (next) => {
      held = next;
      request();
    },
    useKeyboard: (isUsed) => {
      if (isKeyboard === isUsed) return;
      isKeyboard = isUsed;
      request();
    },
    close: () => {
      cancelAnimationFrame(frameId);
      observer.disconnect();
      tiles?.close();
    },
  };
}

const noCamera: Camera = { x: 0, y: 0, scale: 1 };

/** CSS pixels beyond a sign at which it is still taken. */
const reach = 6;

function hitAt(at: Point, scene: Scene, camera: Camera, view: { width: number; height: number }): Hit | null {
  const { single, groups } = shownPins({ scene, camera, view });
  if (scene.sheet.kind === 'rows') {
    const boxed = single.findLast((pin) => {
      const { x, y } = toScreen(camera, pin);
      return (
        Math.abs(at.x - x) <= (rowBox.width * camera.scale) / 2 &&
        Math.abs(at.y - y) <= (rowBox.height * camera.scale) / 2
      );
    });
    if (boxed !== undefined) return { kind: 'pin', pin: boxed };
  } else {
    const signs = single.map((pin) => ({ pin, ...signPlace(scene.sheet, camera, toScreen(camera, pin)) }));
    const found = nearestWithin(signs, at, signRadius + reach);
    if (found !== undefined) return { kind: 'pin', pin: found.pin };
    const rings = groups.map((group) => ({ group, ...toScreen(camera, group) }));
    const ring = nearestWithin(rings, at, 22);
    if (ring !== undefined) return { kind: 'group', group: ring.group };
  }
  const place = scene.places.findLast((each) => isOnPlace(each.place, at, camera));
  return place === undefined ? null : { kind: 'place', id: place.place.id };
}

/** What is chosen by a hit; a group is nothing to choose, but to come nearer to. */
export function targetOf(hit: Hit | null): Target | null {
  if (hit === null || hit.kind === 'group') return null;
  return hit.kind === 'pin' ? { kind: 'pin', id: hit.pin.pin.householdId } : { kind: 'place', id: hit.id };
}
