import { rowBox } from '../../../../../domain/district-map/rows.ts';
import { toScreen } from '../camera/camera.ts';
import type { Painting } from './painting.ts';
import type { ScenePin } from './scene.ts';

/** The names of the 班, each before its row. */
export function paintHeadings({ context, scene, camera, view, font }: Painting): void {
  const size = Math.min(15, 17 * camera.scale);
  if (scene.rows.length === 0 || size < 5) return;
  context.font = `700 ${String(size)}px ${font}`;
  context.fillStyle = '#1a1a1a';
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (const { name, y, height } of scene.rows) {
    const at = toScreen(camera, { x: 16, y: y + height / 2 });
    if (at.y < -40 || at.y > view.height + 40) continue;
    context.fillText(name, Math.max(at.x, 6), at.y, 140 * camera.scale);
  }
}

/** The houses of a 軒並び図 with their names. */
export function paintBoxes(painting: Painting, pins: readonly ScenePin[]): void {
  const { context, scene, camera, held, font } = painting;
  const [width, height] = [rowBox.width * camera.scale, rowBox.height * camera.scale];
  const size = Math.min(13, 15 * camera.scale);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (const pin of pins) {
    const { x, y } = toScreen(camera, held?.id === pin.pin.householdId ? held : pin);
    const isSelected = scene.selected?.id === pin.pin.householdId;
    context.globalAlpha = pin.isFaded ? 0.35 : 1;
    context.fillStyle = '#fff';
    context.fillRect(x - width / 2, y - height / 2, width, height);
    context.strokeStyle = isSelected ? '#0017c1' : '#666';
    context.lineWidth = isSelected ? 3 : 1;
    context.strokeRect(x - width / 2, y - height / 2, width, height);
    if (size >= 5) {
      const left = x - width / 2 + width * 0.4;
      context.font = `700 ${String(size)}px ${font}`;
      context.fillStyle = '#1a1a1a';
      context.fillText(
        fitting(context, pin.pin.label, width * 0.57),
        left,
        y - (pin.isWithoutHelper ? size * 0.7 : 0),
      );
      if (pin.isWithoutHelper) {
        context.font = `700 ${String(size * 0.85)}px ${font}`;
        context.fillStyle = '#a3123f';
        context.fillText(scene.withoutHelperText, left, y + size * 0.7, width * 0.57);
      }
    }
    context.globalAlpha = 1;
  }
}

function fitting(context: CanvasRenderingContext2D, name: string, width: number): string {
  if (context.measureText(name).width <= width) return name;
  const characters = [...name];
  while (characters.length > 1 && context.measureText(`${characters.join('')}…`).width > width)
    characters.pop();
  return `${characters.join('')}…`;
}
