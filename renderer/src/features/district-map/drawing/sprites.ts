import { plainMark } from '../../../../../domain/district-map/symbols.ts';
import { markPath } from './mark-path.ts';
import type { ScenePin, Sign } from './scene.ts';

/** Half the width of a sign, in CSS pixels. */
export const signRadius = 11;
const dotRadius = 6;
/** Half the width of a drawn sign with all that stands around it. */
const half = 22;

/** Signs drawn once and stamped from then on: two thousand of them are put on the map for each frame. */
export interface Sprites {
  readonly pinOf: (pin: Pick<ScenePin, 'signs' | 'isWithoutHelper'>) => HTMLCanvasElement;
  readonly half: number;
}

export function drawSprites(ratio: number, font: string): Sprites {
  const drawn = new Map<string, HTMLCanvasElement>();
  return {
    half,
    pinOf: ({ signs, isWithoutHelper }) => {
      const name =
        signs.map(({ mark, letter }) => `${mark.shape}${mark.colour}${letter}`).join() +
        String(isWithoutHelper);
      const found = drawn.get(name) ?? drawPin(signs, isWithoutHelper, ratio, font);
      drawn.set(name, found);
      return found;
    },
  };
}

function drawPin(
  [first, ...others]: readonly Sign[],
  isWithoutHelper: boolean,
  ratio: number,
  font: string,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(2 * half * ratio);
  canvas.height = canvas.width;
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  context.scale(ratio, ratio);
  context.translate(half, half);
  if (isWithoutHelper) drawRing(context, first?.mark.colour ?? plainMark.colour);
  drawSign(
    context,
    first ?? { mark: plainMark, letter: '' },
    first === undefined ? dotRadius : signRadius,
    font,
  );
  for (const [index, other] of others.slice(0, 2).entries()) {
    context.save();
    context.translate(signRadius * 0.95, -signRadius * 0.95 + index * 12);
    drawSign(context, { ...other, letter: '' }, 5, font);
    context.restore();
  }
  return canvas;
}

/** A household nobody looks after cannot be overlooked. */
function drawRing(context: CanvasRenderingContext2D, colour: string): void {
  for (const [ink, width] of [
    ['#fff', 7],
    [colour, 4],
  ] as const) {
    context.beginPath();
    context.arc(0, 0, signRadius + 6, 0, 2 * Math.PI);
    context.strokeStyle = ink;
    context.lineWidth = width;
    context.stroke();
  }
}

/** A sign around (0, 0), white within so that its letter can be read. */
export function drawSign(
  context: CanvasRenderingContext2D,
  { mark, letter }: Sign,
  radius: number,
  font: string,
): void {
  context.save();
  context.scale(radius, radius);
  const path = markPath(mark.shape);
  context.lineJoin = 'round';
  context.strokeStyle = '#fff';
  context.lineWidth = 0.55;
  context.stroke(path);
  context.fillStyle = '#fff';
  context.fill(path);
  context.strokeStyle = mark.colour;
  context.lineWidth = 0.22;
  context.stroke(path);
  context.restore();
  if (letter === '') return;
  context.font = `700 ${String(radius * 1.15)}px ${font}`;
  context.fillStyle = mark.colour;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(letter, 0, mark.shape === 'triangle' ? radius * 0.25 : radius * 0.06);
}
