import type { Point } from '../../../domain/genogram/types.ts';
import { translate } from './numbers.ts';

/** ✎ drawn, since the font of paper has no such letter: what was put right by hand. */
export function Pencil({ at }: { at: Point }) {
  return (
    <g transform={translate(at)} strokeWidth={1} strokeLinejoin="round">
      <path d="M-5,5 L-4,1.5 L2.5,-5 L5,-2.5 L-1.5,4 Z M-4,1.5 L-1.5,4" fill="#fff" />
      <path d="M-5,5 L-4.4,3 L-3,4.4 Z" fill="currentColor" stroke="none" />
    </g>
  );
}
