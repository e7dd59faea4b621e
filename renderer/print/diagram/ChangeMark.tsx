import { markLetters, type PictureMark } from '../../../domain/genogram/picture.ts';
import type { Point } from '../../../domain/genogram/types.ts';
import { translate } from './numbers.ts';
import { Writing } from './Writing.tsx';

/** 新, 旧 or 変 in a small box: what differs from an earlier map. */
export function ChangeMark({ mark, at }: { mark: PictureMark; at: Point }) {
  return (
    <g transform={translate(at)} className={`genogram-mark genogram-${mark}`} strokeWidth={1}>
      <rect x={-7} y={-7} width={14} height={14} rx={2} fill="#fff" />
      <Writing size={10} bold>
        {markLetters[mark]}
      </Writing>
    </g>
  );
}

/** What is no longer so stands back in grey; the letter in its box says it without colour. */
export const goneInk = '#767676';
