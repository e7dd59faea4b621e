import type { GenogramPicture, GenogramSign, PictureSymbols } from '../../../domain/genogram/picture.ts';
import { LegendSample, reachOf } from './LegendSample.tsx';

/** The signs used in the drawing, each as it looks there, with its word. */
export function GenogramLegend({ picture }: { picture: GenogramPicture }) {
  return (
    <ul className="genogram-legend">
      {picture.legend.map(({ sign, text, letters }) => (
        <li key={sign} data-sign={sign}>
          {letters ?? <Sample sign={sign} symbols={picture.symbols} />} {text}
        </li>
      ))}
    </ul>
  );
}

function Sample({ sign, symbols }: { sign: GenogramSign; symbols: PictureSymbols }) {
  const reach = reachOf(sign);
  return (
    <svg width={2 * reach} height={14} viewBox={[-reach, -7, 2 * reach, 14].join(' ')} aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth={1.2}>
        <LegendSample sign={sign} symbols={symbols} />
      </g>
    </svg>
  );
}
