import type { Rectangle, Size } from './pyramid.ts';
import type { Point } from './rows.ts';

/** A word that is to stand beside a sign, all lengths in one unit. */
export interface WantedLabel extends Point {
  /** Half the width of the sign the word belongs to; 0 where it may stand on the very place. */
  readonly radius: number;
  readonly text: string;
  readonly fontSize: number;
}

/** Where a word begins, at the middle of its height. */
export type LabelPlace = Point;

/**
 * Finds a place for each word beside its sign: right, left, below, above; null where every one is taken by a sign, by a
 * word before it or by the edge. The first words have the first choice.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  signs: readonly Rectangle[],
  area: Size,
): (LabelPlace | null)[] {
  const taken = [...signs];
  return wanted.map((label) => {
    const free = candidates(label).find(
      (box) => isInside(box, area) && !taken.some((other) => overlaps(box, other)),
    );
    if (free === undefined) return null;
    taken.push(free);
    return { x: free.x, y: free.y + free.height / 2 };
  });
}

/** About the width of a text in a Japanese face: ASCII takes a little more than half of the square. */
export function textWidth(text: string, fontSize: number): number {
  const squares = Array.from(text, (character) => (character < '\u{80}' ? 0.62 : 1));
  return squares.reduce((sum, width) => sum + width, 0) * fontSize;
}

function candidates({ x, y, radius, text, fontSize }: WantedLabel): Rectangle[] {
  const [width, height] = [textWidth(text, fontSize), fontSize * 1.15];
  const away = radius + fontSize * 0.2;
  const middle = y - height / 2;
  const box = (left: number, top: number): Rectangle => ({ x: left, y: top, width, height });
  const beside = [
    box(x + away, middle),
    box(x - away - width, middle),
    box(x - width / 2, y + away),
    box(x - width / 2, y - away - height),
  ];
  return radius === 0 ? [box(x - width / 2, middle), ...beside] : beside;
}

function isInside({ x, y, width, height }: Rectangle, area: Size): boolean {
  return x >= 0 && y >= 0 && x + width <= area.width && y + height <= area.height;
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
