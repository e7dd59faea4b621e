import type { PictureSubject } from '../../../domain/genogram/picture.ts';
import { short } from './numbers.ts';
import type { OutlineKind } from './Outline.tsx';
import { Writing } from './Writing.tsx';

interface AgeProps {
  readonly subject: Pick<PictureSubject, 'age' | 'deceased'>;
  readonly kind: OutlineKind;
  /** Black for the dead: the age stands in white. */
  readonly isFilled: boolean;
  /** A second outline within takes room away. */
  readonly isDouble: boolean;
  readonly ink: string;
}

/** The age within the symbol, as large as there is room; on white where a cross lies behind it. */
export function Age({ subject: { age, deceased }, kind, isFilled, isDouble, ink }: AgeProps) {
  if (age === '') return null;
  const { y, largest, width } = places[kind];
  const size = Math.min(largest, width[isDouble ? 1 : 0] / widthOf(age));
  const reach = (widthOf(age) * size) / 2 + 1;
  return (
    <>
      {deceased && !isFilled ? (
        <rect
          x={short(-reach)}
          y={short(y - size / 2)}
          width={short(2 * reach)}
          height={short(size)}
          fill="#fff"
          stroke="none"
        />
      ) : null}
      <Writing size={short(size)} y={y} fill={isFilled ? '#fff' : ink}>
        {age}
      </Writing>
    </>
  );
}

/** Where the age stands, how large it may be and how wide the symbol is there, within one outline and within two. */
const places: Readonly<
  Record<OutlineKind, { y: number; largest: number; width: readonly [number, number] }>
> = {
  square: { y: 0, largest: 14, width: [33, 25] },
  circle: { y: 0, largest: 14, width: [31, 24] },
  diamond: { y: 0, largest: 12, width: [26, 18] },
  triangle: { y: 8, largest: 11, width: [22, 15] },
};

/** In em: figures are narrow, 代 and 歳 are not. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ -~]/u.test(character) ? 0.62 : 1), 0);
}
