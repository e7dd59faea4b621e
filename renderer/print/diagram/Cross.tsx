import { short } from './numbers.ts';
import type { OutlineKind } from './Outline.tsx';

/** × through a symbol, from edge to edge. */
export function Cross({ kind, radius }: { kind: OutlineKind; radius: number }) {
  const { reach, y } = reaches[kind];
  const [r, middle] = [radius * reach, radius * y];
  const [left, right, top, bottom] = [-r, r, middle - r, middle + r].map((value) => String(short(value)));
  return (
    <path
      d={`M${left ?? ''},${top ?? ''} L${right ?? ''},${bottom ?? ''} M${left ?? ''},${bottom ?? ''} L${right ?? ''},${top ?? ''}`}
    />
  );
}

/** Half the side of the square the × fills, and how far below the middle it lies, in radii. */
const reaches: Readonly<Record<OutlineKind, { reach: number; y: number }>> = {
  square: { reach: 1, y: 0 },
  circle: { reach: Math.SQRT1_2, y: 0 },
  diamond: { reach: 0.5, y: 0 },
  triangle: { reach: 0.5, y: 0.5 },
};
