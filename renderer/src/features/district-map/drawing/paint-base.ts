import { mapTileSize } from '../../../../../domain/contract/map-sheet.ts';
import {
  levelFor,
  levelsOf,
  partOf,
  tilesWithin,
  type Rectangle,
  type Tile,
} from '../../../../../domain/district-map/pyramid.ts';
import { toScreen, toSheet } from '../camera/camera.ts';
import type { Painting } from './painting.ts';

/** The base map, or the white paper of a sheet of rows. A tile that is not there yet is drawn from a coarser one. */
export function paintBase(painting: Painting): void {
  const { context, scene, camera, view, ratio, tiles } = painting;
  const { sheet } = scene;
  const start = toScreen(camera, { x: 0, y: 0 });
  context.fillStyle = '#fff';
  context.fillRect(start.x, start.y, sheet.width * camera.scale, sheet.height * camera.scale);
  if (tiles === null) return;
  const [from, to] = [toSheet(camera, { x: 0, y: 0 }), toSheet(camera, { x: view.width, y: view.height })];
  const part = { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
  context.imageSmoothingQuality = 'medium';
  const coarsest = { level: levelsOf(sheet) - 1, column: 0, row: 0 };
  tiles.get(coarsest);
  for (const tile of tilesWithin(sheet, levelFor(sheet, camera.scale * ratio), part)) {
    const picture = tiles.get(tile);
    const shown = partOf(sheet, tile);
    if (picture === undefined) paintCoarser(painting, tile, shown);
    else place(painting, picture, shown);
  }
}

function paintCoarser(painting: Painting, wanted: Tile, shown: Rectangle): void {
  const { scene, tiles } = painting;
  for (let level = wanted.level + 1; level < levelsOf(scene.sheet); level += 1) {
    const steps = 2 ** (level - wanted.level);
    const tile = { level, column: Math.floor(wanted.column / steps), row: Math.floor(wanted.row / steps) };
    const picture = tiles?.peek(tile);
    if (picture === undefined) continue;
    const span = mapTileSize * 2 ** level;
    const scale = 2 ** -level;
    place(painting, picture, shown, {
      x: (shown.x - tile.column * span) * scale,
      y: (shown.y - tile.row * span) * scale,
      width: shown.width * scale,
      height: shown.height * scale,
    });
    return;
  }
}

/** On whole pixels of the screen, so that no seams show. */
function place(
  { context, camera, ratio }: Painting,
  picture: ImageBitmap,
  shown: Rectangle,
  source: Rectangle = { x: 0, y: 0, width: picture.width, height: picture.height },
): void {
  const from = toScreen(camera, shown);
  const to = toScreen(camera, { x: shown.x + shown.width, y: shown.y + shown.height });
  const whole = (length: number): number => Math.round(length * ratio) / ratio;
  const [x, y] = [whole(from.x), whole(from.y)];
  context.drawImage(
    picture,
    source.x,
    source.y,
    source.width,
    source.height,
    x,
    y,
    whole(to.x) - x,
    whole(to.y) - y,
  );
}
