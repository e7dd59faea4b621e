import { memo } from 'react';
import { LINE_HEIGHT, NOTE_FONT_SIZE } from '../../../domain/genogram/label.ts';
import { boxOf, LABEL_GAP, SYMBOL_RADIUS } from '../../../domain/genogram/metrics.ts';
import type { PictureMark, PictureSymbols, PictureSubject } from '../../../domain/genogram/picture.ts';
import type { GenogramNode } from '../../../domain/genogram/types.ts';
import { Age } from './Age.tsx';
import { BoxTarget } from './BoxTarget.tsx';
import { ChangeMark, goneInk } from './ChangeMark.tsx';
import { Cross } from './Cross.tsx';
import { Frames } from './Frames.tsx';
import { translate } from './numbers.ts';
import { Outline, outlineOf } from './Outline.tsx';
import { sameContent } from './same-content.ts';
import { Star } from './Star.tsx';
import { Writing } from './Writing.tsx';

interface PersonSymbolProps {
  readonly node: GenogramNode;
  readonly subject: PictureSubject;
  readonly symbols: PictureSymbols;
  readonly mark: PictureMark | undefined;
  readonly isSelected: boolean;
  readonly hasFocus: boolean;
  /** A transparent rectangle over symbol and name takes the pointer. */
  readonly isTarget: boolean;
}

/** Between the two outlines of the principal. */
const INNER = 4;

/** □ man, ○ woman, ◇ other, △ or ◇ unknown; double for the principal, × or black for the dead, ★ for the key person. */
export const PersonSymbol = memo(function PersonSymbol(props: PersonSymbolProps) {
  const { node, subject, symbols, mark } = props;
  const kind = outlineOf(subject.sex, symbols.unknownSex);
  const isFilled = subject.deceased && symbols.death === 'filled';
  const box = boxOf({ x: 0, y: 0, label: node.label });
  const ink = mark === 'gone' ? goneInk : 'currentColor';
  return (
    <g transform={translate(node)} data-person={node.id} stroke={ink} className="genogram-person">
      <Outline kind={kind} radius={SYMBOL_RADIUS} fill={isFilled ? ink : '#fff'} />
      {subject.principal ? (
        <Outline
          kind={kind}
          radius={SYMBOL_RADIUS}
          inset={INNER}
          {...(isFilled ? { fill: ink, stroke: '#fff' } : {})}
        />
      ) : null}
      {subject.deceased && !isFilled ? <Cross kind={kind} radius={SYMBOL_RADIUS} /> : null}
      <Age subject={subject} kind={kind} isFilled={isFilled} isDouble={subject.principal} ink={ink} />
      {subject.keyPerson ? <Star x={SYMBOL_RADIUS} y={-SYMBOL_RADIUS} ink={ink} /> : null}
      <Label node={node} ink={ink} isGone={mark === 'gone'} />
      {mark === undefined ? null : <ChangeMark mark={mark} at={MARK_PLACE} />}
      <Frames {...props} box={box} />
      {props.isTarget ? <BoxTarget {...box} /> : null}
    </g>
  );
}, sameContent);

const MARK_PLACE = { x: -SYMBOL_RADIUS, y: -SYMBOL_RADIUS };

interface LabelProps {
  readonly node: GenogramNode;
  readonly ink: string;
  readonly isGone: boolean;
}

function Label({ node, ink, isGone }: LabelProps) {
  const { lines, fontSize, notes } = node.label;
  const top = SYMBOL_RADIUS + LABEL_GAP;
  const notesTop = top + lines.length * fontSize * LINE_HEIGHT;
  return (
    <>
      {lines.map((line, index) => (
        <Writing
          key={index}
          y={top + (index + 0.5) * fontSize * LINE_HEIGHT}
          size={fontSize}
          fill={ink}
          struck={isGone}
        >
          {line}
        </Writing>
      ))}
      {notes.map((line, index) => (
        <Writing
          key={index}
          y={notesTop + (index + 0.5) * NOTE_FONT_SIZE * LINE_HEIGHT}
          size={NOTE_FONT_SIZE}
          fill={ink}
        >
          {line}
        </Writing>
      ))}
    </>
  );
}
