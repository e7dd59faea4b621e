import { markPoints } from './drawing/mark-path.ts';
import type { Sign } from './drawing/scene.ts';
import styles from './district-map.module.css';

interface MarkSampleProps {
  readonly sign: Sign;
  readonly kind: 'household' | 'point' | 'line' | 'area';
}

/** The sign of a layer as it looks on the map; the words beside it say what it means. */
export function MarkSample({ sign: { mark, letter }, kind }: MarkSampleProps) {
  const dashes =
    mark.dashes === ''
      ? undefined
      : mark.dashes
          .split(' ')
          .map((length) => Number(length) / 4)
          .join(' ');
  return (
    <svg className={styles['sample']} viewBox="-14 -14 28 28" aria-hidden="true">
      {kind === 'line' && (
        <path d="M-13,0 H13" stroke={mark.colour} strokeWidth={4} strokeDasharray={dashes} />
      )}
      {kind === 'area' && (
        <rect
          x={-12}
          y={-9}
          width={24}
          height={18}
          fill={mark.filled ? mark.colour : 'none'}
          fillOpacity={0.2}
          stroke={mark.colour}
          strokeWidth={2.5}
          strokeDasharray={dashes}
        />
      )}
      {(kind === 'household' || kind === 'point') && (
        <>
          {mark.shape === 'circle' || mark.shape === 'dot' ? (
            <circle r={mark.shape === 'dot' ? 6 : 10} fill="#fff" stroke={mark.colour} strokeWidth={2.4} />
          ) : (
            <polygon
              points={markPoints(mark.shape)}
              transform="scale(10)"
              fill="#fff"
              stroke={mark.colour}
              strokeWidth={0.24}
              strokeLinejoin="round"
            />
          )}
          <text
            y={mark.shape === 'triangle' ? 5.5 : 4}
            fontSize={11}
            fontWeight={700}
            textAnchor="middle"
            fill={mark.colour}
          >
            {letter}
          </text>
        </>
      )}
    </svg>
  );
}
