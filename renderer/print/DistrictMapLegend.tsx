import type { DistrictMapView } from '../../domain/print/district-map-view.ts';
import { Mark } from './DistrictMapMarks.tsx';
import { Text } from './parts/Text.tsx';

type Entry = DistrictMapView['legend'][number];

/** The signs on this map, each as it looks there, with what it means. */
export function DistrictMapLegend({ legend }: Pick<DistrictMapView, 'legend'>) {
  return (
    <ul className="map-legend">
      {legend.map((entry, index) => (
        <li key={index}>
          <svg width="9mm" height="5mm" viewBox="-4.5 -2.5 9 5" aria-hidden="true">
            <Sample entry={entry} />
          </svg>{' '}
          <Text>{entry.text}</Text>
        </li>
      ))}
    </ul>
  );
}

function Sample({ entry: { sign, mark } }: { entry: Entry }) {
  const dashes = mark.dashes === '' ? undefined : tenths(mark.dashes);
  switch (sign) {
    case 'pin':
      return <Mark mark={mark} x={0} y={0} radius={1.7} />;
    case 'without-helper':
      return (
        <>
          <circle r={2.3} fill="none" stroke={mark.colour} strokeWidth={0.35} strokeDasharray="0.9 0.6" />
          <Mark mark={mark} x={0} y={0} radius={1.4} />
        </>
      );
    case 'support':
      return <path d="M-4,0 H3 M1.6,-1.2 L3.4,0 L1.6,1.2" fill="none" stroke="#000" strokeWidth={0.45} />;
    case 'point':
      return <Mark mark={{ ...mark, filled: true }} x={0} y={0} radius={1.5} />;
    case 'line':
      return <path d="M-4.4,0 H4.4" stroke={mark.colour} strokeWidth={0.7} strokeDasharray={dashes} />;
    case 'area':
      return (
        <rect
          x={-4}
          y={-2}
          width={8}
          height={4}
          fill={mark.filled ? mark.colour : 'none'}
          fillOpacity={0.18}
          stroke={mark.colour}
          strokeWidth={0.5}
          strokeDasharray={dashes}
        />
      );
  }
}

/** Dash patterns are given in tenths of a millimetre. */
export function tenths(dashes: string): string {
  return dashes
    .split(' ')
    .map((length) => Number(length) / 10)
    .join(' ');
}
