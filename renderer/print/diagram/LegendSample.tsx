import type { GenogramSign, PictureSymbols } from '../../../domain/genogram/picture.ts';
import { Cross } from './Cross.tsx';
import { EmotionStroke } from './EmotionStroke.tsx';
import { descentDashes, unionDashes } from './lines.ts';
import { LossSign } from './LossSymbol.tsx';
import { Outline } from './Outline.tsx';
import { Star } from './Star.tsx';
import { ChangeMark } from './ChangeMark.tsx';

/** Half the width of a sample: ties have room for what tells them apart. */
export function reachOf(sign: GenogramSign): number {
  return wide.has(sign) ? 17 : 11;
}

const wide: ReadonlySet<GenogramSign> = new Set([
  'close',
  'distant',
  'conflict',
  'cutoff',
  'abuse',
  'directed',
]);

/** One sign as it looks in the drawing, small, around 0, 0. */
export function LegendSample({ sign, symbols }: { sign: GenogramSign; symbols: PictureSymbols }) {
  switch (sign) {
    case 'male':
      return <Outline kind="square" radius={6} />;
    case 'female':
      return <Outline kind="circle" radius={6} />;
    case 'otherSex':
      return <Outline kind="diamond" radius={6} />;
    case 'unknownSex':
      return <Outline kind={symbols.unknownSex} radius={6} />;
    case 'principal':
      return (
        <>
          <Outline kind="square" radius={6} />
          <Outline kind="square" radius={6} inset={2.5} />
        </>
      );
    case 'keyPerson':
      return <Star x={0} y={0} />;
    case 'deceased':
      return symbols.death === 'filled' ? (
        <Outline kind="square" radius={6} fill="currentColor" />
      ) : (
        <>
          <Outline kind="square" radius={6} />
          <Cross kind="square" radius={6} />
        </>
      );
    case 'residents':
      return <rect x={-10} y={-6} width={20} height={12} rx={6} strokeDasharray="3 2" />;
    case 'married':
    case 'consanguineous':
      return <path d="M-11,-2 H11 M-11,2 H11" />;
    case 'cohabiting':
    case 'parents':
      return <path d="M-11,0 H11" strokeDasharray={unionDashes(sign)} />;
    case 'engaged':
      return <path d="M-11,0 H-4 M4,0 H11 M0,-4 l4,4 l-4,4 l-4,-4 Z" />;
    case 'separated':
      return <path d="M-11,0 H11 M-3,6 l6,-12" />;
    case 'divorced':
      return <path d="M-11,0 H11 M-5,6 l6,-12 M-1,6 l6,-12" />;
    case 'adopted':
    case 'foster':
    case 'step':
      return (
        <>
          <path d="M-8,-6 H8" />
          <path d="M0,-6 V7" strokeDasharray={descentDashes(sign)} />
        </>
      );
    case 'siblings':
      return <path d="M-9,7 V-4 H9 V7" />;
    case 'identicalTwins':
      return <path d="M0,-6 L-7,6 M0,-6 L7,6 M-3.5,0 H3.5" />;
    case 'fraternalTwins':
      return <path d="M0,-6 L-7,6 M0,-6 L7,6" />;
    case 'expected':
    case 'stillbirth':
    case 'miscarriage':
    case 'termination':
      return <LossSign kind={sign} radius={4.5} />;
    case 'close':
    case 'distant':
    case 'conflict':
    case 'cutoff':
    case 'abuse':
      return <EmotionStroke kind={sign} path={ACROSS} hasArrow={sign === 'abuse'} />;
    case 'directed':
      return <path d="M-16,0 H8 M8,-4 L16,0 L8,4 Z" />;
    case 'added':
    case 'gone':
    case 'changed':
      return <ChangeMark mark={sign} at={ORIGIN} />;
    case 'careNeed':
    case 'handbook':
    case 'illness':
    case 'role':
    case 'otherMark':
      // Letters stand for themselves.
      return null;
  }
}

const ORIGIN = { x: 0, y: 0 };
const ACROSS = [
  { x: -16, y: 0 },
  { x: 16, y: 0 },
];
