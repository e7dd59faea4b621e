import type { EcomapPicture, EcomapSign } from '../../../domain/ecomap/picture.ts';
import { ChangeMark } from './ChangeMark.tsx';
import { Pencil } from './Pencil.tsx';
import { Star } from './Star.tsx';
import { TieStroke } from './TieStroke.tsx';

/** The signs used in the ecomap, each as it looks there, with its word. */
export function EcomapLegend({ picture }: { picture: EcomapPicture }) {
  return (
    <ul className="genogram-legend">
      {picture.legend.map(({ sign, text }) => (
        <li key={sign} data-sign={sign}>
          <Sample sign={sign} /> {text}
        </li>
      ))}
    </ul>
  );
}

function Sample({ sign }: { sign: EcomapSign }) {
  const reach = narrow.has(sign) ? 9 : 18;
  return (
    <svg width={2 * reach} height={16} viewBox={[-reach, -8, 2 * reach, 16].join(' ')} aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth={1.5}>
        <EcomapSample sign={sign} />
      </g>
    </svg>
  );
}

const narrow: ReadonlySet<EcomapSign> = new Set(['keyPerson', 'corrected', 'added', 'gone', 'changed']);

const path = [
  { x: -17, y: 0 },
  { x: 17, y: 0 },
];
const plain = { strength: 'usual', stress: false, direction: 'none' } as const;

/** One sign as it looks in the drawing, small, around 0, 0. */
export function EcomapSample({ sign }: { sign: EcomapSign }) {
  switch (sign) {
    case 'keyPerson':
      return <Star x={0} y={0} />;
    case 'corrected':
      return <Pencil at={{ x: 0, y: 0 }} />;
    case 'added':
    case 'gone':
    case 'changed':
      return <ChangeMark at={{ x: 0, y: 0 }} mark={sign} />;
    case 'stress':
      return <TieStroke tie={{ ...plain, stress: true }} path={path} />;
    case 'in':
    case 'out':
    case 'both':
      return <TieStroke tie={{ ...plain, direction: sign }} path={path} />;
    default:
      return <TieStroke tie={{ ...plain, strength: sign }} path={path} />;
  }
}
