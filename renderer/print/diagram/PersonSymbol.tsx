import { LINE_HEIGHT, NOTE_FONT_SIZE } from '../../../domain/genogram/label.ts';
import { LABEL_GAP, SYMBOL_RADIUS } from '../../../domain/genogram/metrics.ts';
import type { PictureSubject } from '../../../domain/genogram/picture.ts';
import type { GenogramNode } from '../../../domain/genogram/types.ts';
import { Outline, outlineOf } from './Outline.tsx';

interface PersonSymbolProps {
  readonly node: GenogramNode;
  readonly subject: PictureSubject;
  readonly unknownSex: 'triangle' | 'diamond';
}

const INNER = 4;

/** □ man, ○ woman, ◇ other, △ or ◇ unknown; double for the principal, × for the dead, ★ for the key person. */
export function PersonSymbol({ node, subject, unknownSex }: PersonSymbolProps) {
  const outline = outlineOf(subject.sex, unknownSex);
  return (
    <g transform={`translate(${String(node.x)} ${String(node.y)})`} data-person={node.id}>
      <Outline kind={outline} radius={SYMBOL_RADIUS} />
      {subject.principal ? <Outline kind={outline} radius={SYMBOL_RADIUS - INNER} /> : null}
      {subject.deceased ? <Cross reach={CROSS_REACH[outline]} /> : null}
      {subject.keyPerson ? <Star /> : null}
      <g fill="currentColor" stroke="none" textAnchor="middle">
        {subject.deceased ? null : (
          <text
            y={outline === 'triangle' ? 6 : 0}
            fontSize={outline === 'triangle' ? 10 : 12}
            dominantBaseline="central"
          >
            {subject.age}
          </text>
        )}
        <Label node={node} />
      </g>
    </g>
  );
}

function Label({ node }: { node: GenogramNode }) {
  const { lines, fontSize, notes } = node.label;
  const top = SYMBOL_RADIUS + LABEL_GAP;
  const notesTop = top + lines.length * fontSize * LINE_HEIGHT;
  return (
    <>
      {lines.map((line, index) => (
        <text
          key={index}
          y={top + (index + 0.5) * fontSize * LINE_HEIGHT}
          fontSize={fontSize}
          dominantBaseline="central"
        >
          {line}
        </text>
      ))}
      {notes.map((line, index) => (
        <text
          key={index}
          y={notesTop + (index + 0.5) * NOTE_FONT_SIZE * LINE_HEIGHT}
          fontSize={NOTE_FONT_SIZE}
          dominantBaseline="central"
        >
          {line}
        </text>
      ))}
    </>
  );
}

/** How far the × reaches: to the corners of a square, to the line of a circle. */
const CROSS_REACH = {
  square: SYMBOL_RADIUS,
  circle: SYMBOL_RADIUS * Math.SQRT1_2,
  diamond: SYMBOL_RADIUS / 2,
  triangle: 7,
};

function Cross({ reach }: { reach: number }) {
  const [from, size] = [String(-reach), String(2 * reach)];
  return <path d={`M${from},${from} l${size},${size} m-${size},0 l${size},-${size}`} />;
}

function Star() {
  return (
    <path
      transform={`translate(${String(SYMBOL_RADIUS + 3)} ${String(-SYMBOL_RADIUS)})`}
      d="M0,-7 L1.7,-2.3 L6.7,-2.2 L2.7,0.9 L4.1,5.7 L0,2.8 L-4.1,5.7 L-2.7,0.9 L-6.7,-2.2 L-1.7,-2.3 Z"
      fill="currentColor"
      stroke="#fff"
      strokeWidth={0.8}
    />
  );
}
