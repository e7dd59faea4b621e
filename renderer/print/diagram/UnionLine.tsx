import type { GenogramNode, GenogramUnion, Point } from '../../../domain/genogram/types.ts';
import { clearOfNames, pointsOf, unionDashes } from './lines.ts';

interface UnionLineProps {
  readonly union: GenogramUnion;
  readonly nodes: readonly GenogramNode[];
}

/** The line of a couple with its mark: / separated, // divorced, a lozenge for an engagement. */
export function UnionLine({ union, nodes }: UnionLineProps) {
  const { kind, state, mark, path } = union;
  return (
    <g>
      <path d={`M${pointsOf(clearOfNames(path, nodes))}`} strokeDasharray={unionDashes(kind)} />
      {kind === 'engaged' ? <Lozenge {...mark} /> : null}
      {state === 'separated' ? <Stroke {...mark} /> : null}
      {state === 'divorced' ? (
        <>
          <Stroke x={mark.x - 3} y={mark.y} />
          <Stroke x={mark.x + 3} y={mark.y} />
        </>
      ) : null}
    </g>
  );
}

function Stroke({ x, y }: Point) {
  return <path d={`M${String(x - 4)},${String(y + 9)} l8,-18`} />;
}

function Lozenge({ x, y }: Point) {
  return <path d={`M${String(x)},${String(y - 6)} l6,6 l-6,6 l-6,-6 Z`} fill="#fff" />;
}
