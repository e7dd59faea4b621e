import type { GenogramLayout } from '../../../../domain/genogram/types.ts';

/** A small household is not blown up: the view is at least this large, in the units of the layout. */
const least = { width: 480, height: 300 };

/** What is in view at first: the whole drawing. */
export function roomy(
  { x, y, width, height }: Pick<GenogramLayout, 'x' | 'y' | 'width' | 'height'>,
  { width: leastWidth, height: leastHeight } = least,
) {
  const [addedWidth, addedHeight] = [Math.max(0, leastWidth - width), Math.max(0, leastHeight - height)];
  return {
    x: x - addedWidth / 2,
    y: y - addedHeight / 2,
    width: width + addedWidth,
    height: height + addedHeight,
  };
}
