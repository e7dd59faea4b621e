import { memo } from 'react';
import type { PictureMark } from '../../../domain/genogram/picture.ts';
import type { GenogramDescent, Point } from '../../../domain/genogram/types.ts';
import { ChangeMark, goneInk } from './ChangeMark.tsx';
import { inkDescents } from './descent-ink.ts';
import { LineTarget } from './LineTarget.tsx';
import { descentDashes } from './lines.ts';
import { pointsOf } from './numbers.ts';
import { sameContent } from './same-content.ts';
import { lengthOf, placeAt } from './strokes.ts';

export interface DescentStroke extends Pick<GenogramDescent, 'id' | 'kind'> {
  /** Where the line is to be seen. */
  readonly path: readonly Point[];
  readonly mark: PictureMark | undefined;
  readonly isSelected: boolean;
}

interface DescentLinesProps {
  /** To the children of one couple, or of one parent. */
  readonly strokes: readonly DescentStroke[];
  readonly areTargets: boolean;
}

/** The lines from parents to their children. */
export const DescentLines = memo(function DescentLines({ strokes, areTargets }: DescentLinesProps) {
  return (
    <g className="genogram-descents">
      <Ink strokes={strokes.filter(({ mark }) => mark === 'gone')} stroke={goneInk} />
      <Ink strokes={strokes.filter(({ mark }) => mark !== 'gone')} />
      {strokes.map((stroke) => (
        <DescentExtras key={stroke.id} stroke={stroke} isTarget={areTargets} />
      ))}
    </g>
  );
}, sameContent);

function Ink({ strokes, stroke }: { strokes: readonly DescentStroke[]; stroke?: string }) {
  return inkDescents(strokes).map(({ kind, lines }) => (
    <path
      key={kind}
      d={lines.map((line) => `M${pointsOf(line)}`).join(' ')}
      stroke={stroke}
      strokeDasharray={descentDashes(kind)}
      // Stretches meet at corners, where plain ones have to close.
      strokeLinecap={descentDashes(kind) === undefined ? 'square' : undefined}
    />
  ));
}

/** What concerns one child alone. */
function DescentExtras({ stroke, isTarget }: { stroke: DescentStroke; isTarget: boolean }) {
  const { id, path, mark, isSelected } = stroke;
  const { x, y } = placeAt(path, lengthOf(path) - MARK_BEFORE_END);
  return (
    <>
      {isSelected ? <path d={`M${pointsOf(path)}`} className="genogram-selected" strokeWidth={3} /> : null}
      {mark === undefined ? null : <ChangeMark mark={mark} at={{ x: x + 10, y }} />}
      {isTarget ? (
        <g data-descent={id}>
          <LineTarget path={path} />
        </g>
      ) : null}
    </>
  );
}

/** How far above the child a change of its line is told: clear of the child's own mark. */
const MARK_BEFORE_END = 30;
