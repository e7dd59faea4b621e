import type { DistrictMapView } from '../../domain/print/district-map-view.ts';
import type { MapMark, MarkShape } from '../../domain/district-map/symbols.ts';
import { overlap } from '../../domain/district-map/paper.ts';
import { tileTitle } from './pages.ts';

interface MarkProps {
  readonly mark: MapMark;
  readonly x: number;
  readonly y: number;
  /** In millimetres. */
  readonly radius: number;
}

/** The sign of a layer, white within, so that a number can stand in it. */
export function Mark({ mark, x, y, radius }: MarkProps) {
  const edge = { fill: mark.filled ? mark.colour : '#fff', stroke: mark.colour, strokeWidth: radius * 0.24 };
  if (mark.shape === 'circle' || mark.shape === 'dot')
    return <circle cx={x} cy={y} r={radius} {...edge} {...(mark.shape === 'dot' && thin(radius))} />;
  return <path d={outline(mark.shape, x, y, radius)} strokeLinejoin="round" {...edge} />;
}

/** Where a sheet of paper is to be glued over its neighbours, and the corners by which to lay them. */
export function OverlapMarks({
  view: { columns, rows },
  part: { x, y, width, height, column, row },
}: {
  view: DistrictMapView;
  part: DistrictMapView['parts'][number];
}) {
  const [right, below] = [x + width, y + height];
  const lines = [
    column > 1 ? `M${x + overlap},${y} V${below}` : '',
    column < columns ? `M${right - overlap},${y} V${below}` : '',
    row > 1 ? `M${x},${y + overlap} H${right}` : '',
    row < rows ? `M${x},${below - overlap} H${right}` : '',
  ];
  return (
    <g fill="none" stroke="#000">
      <path d={lines.join(' ')} strokeWidth={0.2} strokeDasharray="2 2" />
      <path d={corners(x, y, right, below)} strokeWidth={0.3} />
      <text
        x={x + 1.5}
        y={y + 4.2}
        fontSize={3.2}
        fill="#000"
        stroke="#fff"
        strokeWidth={0.8}
        paintOrder="stroke"
      >
        {tileTitle({ row, column }, { rows, columns })}
      </text>
    </g>
  );
}

function corners(left: number, top: number, right: number, bottom: number): string {
  return [left, right]
    .flatMap((x) =>
      [top, bottom].map((y) => {
        const [inX, inY] = [x === left ? 5 : -5, y === top ? 5 : -5];
        return `M${x + inX},${y} H${x} V${y + inY}`;
      }),
    )
    .join(' ');
}

const thin = (radius: number) => ({ strokeWidth: radius * 0.12 });

function outline(shape: Exclude<MarkShape, 'circle' | 'dot'>, x: number, y: number, radius: number): string {
  const points = corner[shape].map(([dx, dy]) => `${x + dx * radius},${y + dy * radius}`);
  return `M${points.join(' L')} Z`;
}

const polygon = (count: number, size: number, turn = 0): [number, number][] =>
  Array.from({ length: count }, (_, index) => {
    const angle = ((index + turn) / count) * 2 * Math.PI - Math.PI / 2;
    return [Math.cos(angle) * size, Math.sin(angle) * size];
  });

/** Corners of each sign for a radius of one; as large to the eye as the circle. */
const corner: Readonly<Record<Exclude<MarkShape, 'circle' | 'dot'>, readonly [number, number][]>> = {
  square: polygon(4, 1.25, 0.5),
  diamond: polygon(4, 1.35),
  triangle: polygon(3, 1.4),
  pentagon: polygon(5, 1.15),
  hexagon: polygon(6, 1.12),
  cross: [
    [-0.45, -1.1],
    [0.45, -1.1],
    [0.45, -0.45],
    [1.1, -0.45],
    [1.1, 0.45],
    [0.45, 0.45],
    [0.45, 1.1],
    [-0.45, 1.1],
    [-0.45, 0.45],
    [-1.1, 0.45],
    [-1.1, -0.45],
    [-0.45, -0.45],
  ],
};
