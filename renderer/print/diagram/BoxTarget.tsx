import type { Box } from '../../../domain/genogram/types.ts';

/** Takes the pointer anywhere in a box. */
export function BoxTarget({ left, top, right, bottom }: Box) {
  return (
    <rect
      x={left}
      y={top}
      width={right - left}
      height={bottom - top}
      fill="transparent"
      stroke="none"
      className="genogram-target"
    />
  );
}
