import type { GenogramPicture, GenogramSign } from '../../../domain/genogram/picture.ts';
import { descentDashes, unionDashes } from './lines.ts';
import { Outline } from './Outline.tsx';

/** The signs used in the drawing, each as it looks there, with its word. */
export function GenogramLegend({ picture }: { picture: GenogramPicture }) {
  return (
    <ul className="genogram-legend">
      {picture.legend.map(({ sign, text }) => (
        <li key={sign}>
          <svg width={22} height={14} viewBox="-11 -7 22 14" aria-hidden="true">
            <g fill="none" stroke="currentColor" strokeWidth={1.2}>
              <Sample sign={sign} unknownSex={picture.unknownSex} />
            </g>
          </svg>{' '}
          {text}
        </li>
      ))}
    </ul>
  );
}

function Sample({ sign, unknownSex }: { sign: GenogramSign; unknownSex: 'triangle' | 'diamond' }) {
  switch (sign) {
    case 'principal':
      return (
        <>
          <Outline kind="square" radius={6} />
          <Outline kind="square" radius={3.5} />
        </>
      );
    case 'deceased':
      return (
        <>
          <Outline kind="square" radius={6} />
          <path d="M-6,-6 L6,6 M-6,6 L6,-6" />
        </>
      );
    case 'keyPerson':
      return (
        <path
          d="M0,-7 L1.7,-2.3 L6.7,-2.2 L2.7,0.9 L4.1,5.7 L0,2.8 L-4.1,5.7 L-2.7,0.9 L-6.7,-2.2 L-1.7,-2.3 Z"
          fill="currentColor"
          stroke="none"
        />
      );
    case 'residents':
      return <rect x={-10} y={-6} width={20} height={12} rx={6} strokeDasharray="3 2" />;
    case 'cohabiting':
    case 'parents':
      return <path d="M-11,0 H11" strokeDasharray={unionDashes(sign)} />;
    case 'engaged':
      return <path d="M-11,0 H11 M0,-4 l4,4 l-4,4 l-4,-4 Z" />;
    case 'separated':
      return <path d="M-11,0 H11 M-3,6 l6,-12" />;
    case 'divorced':
      return <path d="M-11,0 H11 M-5,6 l6,-12 M-1,6 l6,-12" />;
    case 'adopted':
    case 'foster':
    case 'step':
      return <path d="M-10,-7 V0 H10 V7" strokeDasharray={descentDashes(sign)} />;
    case 'identicalTwins':
      return <path d="M0,-6 L-7,6 M0,-6 L7,6 M-3.5,0 H3.5" />;
    case 'otherSex':
      return <Outline kind="diamond" radius={6} />;
    case 'unknownSex':
      return <Outline kind={unknownSex} radius={6} />;
  }
}
