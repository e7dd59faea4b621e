import type { Point } from '../../../domain/genogram/types.ts';
import { pointsOf } from './numbers.ts';

/** Takes the pointer along a line that is itself too thin to be hit. */
export function LineTarget({ path }: { path: readonly Point[] }) {
  return (
    <path
      d={`M${pointsOf(path)}`}
      stroke="transparent"
      strokeWidth={12}
      pointerEvents="stroke"
      className="genogram-target"
    />
  );
}
