import type { GenogramPicture, PictureSubject } from '../../../domain/genogram/picture.ts';
import type { GenogramDescent, GenogramNode } from '../../../domain/genogram/types.ts';
import { PersonSymbol } from './PersonSymbol.tsx';
import { UnionLine } from './UnionLine.tsx';
import { clearOfNames, descentDashes, pointsOf } from './lines.ts';

/** The genogram without its frame, in the units of its layout: lines first, symbols over them. */
export function GenogramDrawing({ picture }: { picture: GenogramPicture }) {
  const { layout, residentsLabel, unknownSex } = picture;
  const subjects = new Map(picture.subjects.map((subject) => [subject.id, subject]));
  return (
    <g fill="none" stroke="currentColor" strokeWidth={1.5}>
      {layout.enclosure === null ? null : (
        <g className="genogram-residents">
          <path d={layout.enclosure.path} fillRule="evenodd" strokeDasharray="4 3" strokeWidth={1} />
          <text
            {...layout.enclosure.label}
            fill="currentColor"
            stroke="none"
            fontSize={11}
            dominantBaseline="central"
          >
            {residentsLabel}
          </text>
        </g>
      )}
      {[...descentsByLine(layout.descents)].map(([line, descents]) => (
        <DescentLines key={line} descents={descents} nodes={layout.nodes} />
      ))}
      {layout.twinBars.map(({ from, to }) => (
        <path key={pointsOf([from, to])} d={`M${pointsOf([from, to])}`} />
      ))}
      {layout.unions.map((union) => (
        <UnionLine key={union.id} union={union} nodes={layout.nodes} />
      ))}
      {layout.nodes.map((node) => (
        <PersonSymbol
          key={node.id}
          node={node}
          subject={subjects.get(node.id) ?? { ...NOBODY, id: node.id }}
          unknownSex={unknownSex}
        />
      ))}
    </g>
  );
}

const NOBODY: Omit<PictureSubject, 'id'> = {
  sex: 'unknown',
  age: '',
  deceased: false,
  principal: false,
  keyPerson: false,
};

/** Children of one family share a stretch of line: as one path it is inked once. */
function descentsByLine(
  descents: readonly GenogramDescent[],
): ReadonlyMap<string, readonly GenogramDescent[]> {
  return Map.groupBy(descents, ({ parents, kind }) => [kind, ...parents].join(' '));
}

interface DescentLinesProps {
  readonly descents: readonly GenogramDescent[];
  readonly nodes: readonly GenogramNode[];
}

function DescentLines({ descents, nodes }: DescentLinesProps) {
  const path = descents.map((descent) => `M${pointsOf(clearOfNames(descent.path, nodes))}`).join(' ');
  return <path d={path} strokeDasharray={descentDashes(descents[0]?.kind ?? 'birth')} />;
}
