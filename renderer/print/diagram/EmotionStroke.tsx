import type { EmotionalKind } from '../../../domain/kinship/ties.ts';
import type { Point } from '../../../domain/genogram/types.ts';
import { pointsOf } from './numbers.ts';
import { aside, beside, lengthOf, placeAt, stretch, zigzag } from './strokes.ts';

interface EmotionStrokeProps {
  readonly kind: EmotionalKind;
  readonly path: readonly Point[];
  /** From A to B, at the end of the line. */
  readonly hasArrow: boolean;
}

/**
 * 親密 three lines, 疎遠 beads, 葛藤 zigzag, 断絶 a gap between two strokes, 虐待 zigzag on a line with a black head
 * (reference.md §5.1). Where another tie has a direction, its head is open: 葛藤 and 虐待 differ in both.
 */
export function EmotionStroke({ kind, path, hasArrow }: EmotionStrokeProps) {
  const line = hasArrow ? stretch(path, 0, lengthOf(path) - HEAD) : path;
  return (
    <>
      <Line kind={kind} path={line} />
      {hasArrow ? <Head path={path} isBlack={kind === 'abuse'} /> : null}
    </>
  );
}

function Line({ kind, path }: { kind: EmotionalKind; path: readonly Point[] }) {
  switch (kind) {
    case 'close':
      return <path d={[-2.6, 0, 2.6].map((distance) => `M${pointsOf(beside(path, distance))}`).join(' ')} />;
    case 'distant':
      // Beads: rounder and further apart than the fine dots of a foster child's line.
      return (
        <path
          d={`M${pointsOf(path)}`}
          strokeWidth={3}
          strokeLinecap="round"
          strokeDasharray="0 7"
          strokeDashoffset={-3.5}
        />
      );
    case 'conflict':
      return <path d={`M${pointsOf(zigzag(path))}`} />;
    case 'abuse':
      return <path d={`M${pointsOf(zigzag(path, { height: 4.5 }))} M${pointsOf(path)}`} />;
    case 'cutoff':
      return <path d={cutOff(path)} />;
  }
}

/** ──┤ ├── */
function cutOff(path: readonly Point[]): string {
  const length = lengthOf(path);
  const ends = [length / 2 - GAP, length / 2 + GAP] as const;
  const strokes = ends.map((distance) => {
    const place = placeAt(path, distance);
    return [aside(place, -6), aside(place, 6)];
  });
  return [stretch(path, 0, ends[0]), stretch(path, ends[1], length), ...strokes]
    .map((line) => `M${pointsOf(line)}`)
    .join(' ');
}

/** Half of what is missing in the middle of a line cut off. */
const GAP = 4;
/** Length of the head of an arrow. */
const HEAD = 10;

function Head({ path, isBlack }: { path: readonly Point[]; isBlack: boolean }) {
  const length = lengthOf(path);
  const foot = placeAt(path, length - HEAD);
  const tip = placeAt(path, length);
  return (
    <path
      d={`M${pointsOf([aside(foot, -5), tip, aside(foot, 5)])} Z`}
      fill={isBlack ? 'currentColor' : '#fff'}
    />
  );
}
