import type { Sex } from '../../../domain/kinship/ties.ts';

export type OutlineKind = 'square' | 'circle' | 'diamond' | 'triangle';

export function outlineOf(sex: Sex, unknownSex: 'triangle' | 'diamond'): OutlineKind {
  return { male: 'square', female: 'circle', other: 'diamond', unknown: unknownSex }[sex] as OutlineKind;
}

/** The bare symbol around 0, 0, white within so that lines end at its edge. */
export function Outline({ kind, radius }: { kind: OutlineKind; radius: number }) {
  const edge = { fill: '#fff', strokeWidth: 1.5 };
  const r = String(radius);
  switch (kind) {
    case 'square':
      return <rect x={-radius} y={-radius} width={2 * radius} height={2 * radius} {...edge} />;
    case 'circle':
      return <circle r={radius} {...edge} />;
    case 'diamond':
      return <path d={`M0,-${r} L${r},0 L0,${r} L-${r},0 Z`} {...edge} />;
    case 'triangle':
      return <path d={`M0,-${r} L${r},${r} L-${r},${r} Z`} {...edge} />;
  }
}
