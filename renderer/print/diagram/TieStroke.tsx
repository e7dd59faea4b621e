import type { DrawnTie } from '../../../domain/ecomap/picture.ts';
import type { Point } from '../../../domain/genogram/types.ts';
import { pointsOf } from './numbers.ts';
import { aside, lengthOf, placeAt, stretch, zigzag } from './strokes.ts';

interface TieStrokeProps {
  readonly tie: Pick<DrawnTie, 'strength' | 'stress' | 'direction'>;
  readonly path: readonly Point[];
  readonly isSelected?: boolean;
}

const widths = { strong: 4, usual: 1.5, weak: 1.5, cutoff: 1.5 };
const HEAD = 9;
/** Half of what is missing in the middle of a tie cut off. */
const GAP = 4;

/**
 * 太線 strong, 細線 usual, 点線 weak, a gap between two strokes cut off, ギザギザ under stress; heads say which way help
 * goes (reference.md §5.2). The stroke alone, as the legend shows it too.
 */
export function TieStroke({ tie, path, isSelected = false }: TieStrokeProps) {
  const { strength, stress, direction } = tie;
  const length = lengthOf(path);
  const [atHousehold, atNode] = [
    direction === 'in' || direction === 'both',
    direction === 'out' || direction === 'both',
  ];
  const bare = stretch(path, atHousehold ? HEAD : 0, length - (atNode ? HEAD : 0));
  const parts = strength === 'cutoff' ? cutInTwo(bare) : [bare];
  const lines = [
    ...parts.map((part) => (stress ? zigzag(part) : part)),
    ...(strength === 'cutoff' ? bars(bare) : []),
  ];
  return (
    <>
      <path
        d={lines.map((line) => `M${pointsOf(line)}`).join(' ')}
        strokeWidth={widths[strength] + (isSelected ? 1.5 : 0)}
        strokeDasharray={strength === 'weak' ? '1.5 5' : undefined}
      />
      {atHousehold ? <Head path={path.toReversed()} /> : null}
      {atNode ? <Head path={path} /> : null}
    </>
  );
}

function cutInTwo(path: readonly Point[]): (readonly Point[])[] {
  const length = lengthOf(path);
  return [stretch(path, 0, length / 2 - GAP), stretch(path, length / 2 + GAP, length)];
}

/** Across both ends of the gap. */
function bars(path: readonly Point[]): (readonly Point[])[] {
  return [-GAP, GAP].map((side) => {
    const place = placeAt(path, lengthOf(path) / 2 + side);
    return [aside(place, -7), aside(place, 7)];
  });
}

function Head({ path }: { path: readonly Point[] }) {
  const length = lengthOf(path);
  const foot = placeAt(path, length - HEAD);
  return (
    <path
      d={`M${pointsOf([aside(foot, -5), placeAt(path, length), aside(foot, 5)])} Z`}
      fill="currentColor"
      stroke="none"
    />
  );
}
