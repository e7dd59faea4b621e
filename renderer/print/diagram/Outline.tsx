import type { PictureSymbols } from '../../../domain/genogram/picture.ts';
import type { Sex } from '../../../domain/kinship/ties.ts';
import { short } from './numbers.ts';

export type OutlineKind = 'square' | 'circle' | 'diamond' | 'triangle';

export function outlineOf(sex: Sex, unknownSex: PictureSymbols['unknownSex']): OutlineKind {
  return { male: 'square', female: 'circle', other: 'diamond', unknown: unknownSex }[sex] as OutlineKind;
}

interface OutlineProps {
  readonly kind: OutlineKind;
  readonly radius: number;
  /** How far within the edge: a second one, everywhere as far from the first. */
  readonly inset?: number;
  /** White unless said otherwise, so that lines end at its edge. */
  readonly fill?: string;
  readonly stroke?: string;
}

/** The bare symbol around 0, 0. */
export function Outline({ kind, radius, inset = 0, fill = '#fff', stroke }: OutlineProps) {
  const edge = { fill, strokeWidth: 1.5, ...(stroke === undefined ? {} : { stroke }) };
  const reach = radius - inset;
  switch (kind) {
    case 'square':
      return <rect x={-reach} y={-reach} width={2 * reach} height={2 * reach} {...edge} />;
    case 'circle':
      return <circle r={reach} {...edge} />;
    case 'diamond': {
      const r = String(short(radius - inset * Math.SQRT2));
      return <path d={`M0,-${r} L${r},0 L0,${r} L-${r},0 Z`} {...edge} />;
    }
    case 'triangle': {
      // Twice as steep as a diamond: its sides lie √5 apart where a square's lie 1.
      const top = String(short(-radius + inset * Math.sqrt(5)));
      const half = String(short(radius - (inset * (1 + Math.sqrt(5))) / 2));
      return <path d={`M0,${top} L${half},${String(reach)} L-${half},${String(reach)} Z`} {...edge} />;
    }
  }
}
