import { memo } from 'react';
import type { PictureMark } from '../../../domain/genogram/picture.ts';
import type { GenogramUnion, Point } from '../../../domain/genogram/types.ts';
import { ChangeMark, goneInk } from './ChangeMark.tsx';
import { LineTarget } from './LineTarget.tsx';
import { unionDashes } from './lines.ts';
import { pointsOf } from './numbers.ts';
import { sameContent } from './same-content.ts';
import { beside } from './strokes.ts';

interface UnionLineProps {
  readonly union: GenogramUnion;
  /** Where the line is to be seen. */
  readonly path: readonly Point[];
  readonly isDouble: boolean;
  readonly mark: PictureMark | undefined;
  readonly isSelected: boolean;
  readonly isTarget: boolean;
}

/** The line of a couple with its mark: / separated, // divorced, a lozenge for an engagement. */
export const UnionLine = memo(function UnionLine(props: UnionLineProps) {
  const { union, path, isDouble, mark } = props;
  const { kind, state, mark: place } = union;
  const lines = isDouble ? [beside(path, -DOUBLE), beside(path, DOUBLE)] : [path];
  return (
    <g
      data-union={union.id}
      className={props.isSelected ? 'genogram-union genogram-selected' : 'genogram-union'}
      {...(mark === 'gone' ? { stroke: goneInk } : {})}
      {...(props.isSelected ? { strokeWidth: 3 } : {})}
    >
      {lines.map((line, index) => (
        <path key={index} d={`M${pointsOf(line)}`} strokeDasharray={unionDashes(kind)} />
      ))}
      {kind === 'engaged' ? <Lozenge {...place} /> : null}
      {state === 'separated' ? <Stroke {...place} /> : null}
      {state === 'divorced' ? (
        <>
          <Stroke x={place.x - 3} y={place.y} />
          <Stroke x={place.x + 3} y={place.y} />
        </>
      ) : null}
      {mark === undefined ? null : <ChangeMark mark={mark} at={{ x: place.x, y: place.y - 18 }} />}
      {props.isTarget ? <LineTarget path={path} /> : null}
    </g>
  );
}, sameContent);

/** Half the distance of the two lines of a double one. */
const DOUBLE = 2;

function Stroke({ x, y }: Point) {
  return <path d={`M${String(x - 4)},${String(y + 9)} l8,-18`} />;
}

function Lozenge({ x, y }: Point) {
  return <path d={`M${String(x)},${String(y - 6)} l6,6 l-6,6 l-6,-6 Z`} fill="#fff" />;
}
