import { memo } from 'react';
import type { DrawnNode } from '../../../domain/ecomap/picture.ts';
import { LINE_HEIGHT, NOTE_FONT_SIZE } from '../../../domain/genogram/label.ts';
import { BoxTarget } from './BoxTarget.tsx';
import { ChangeMark } from './ChangeMark.tsx';
import { Frames } from './Frames.tsx';
import { translate } from './numbers.ts';
import { sameContent } from './same-content.ts';
import { Star } from './Star.tsx';
import { Writing } from './Writing.tsx';

interface EcomapNodeBoxProps {
  readonly node: DrawnNode;
  readonly isSelected: boolean;
  readonly hasFocus: boolean;
  readonly isTarget: boolean;
}

/** The ends of a person's box; rounder ones would touch the words of a high one. */
const ROUND = 16;

/** Agencies have corners, people are round at the ends, places are dashed. */
export const EcomapNodeBox = memo(function EcomapNodeBox(props: EcomapNodeBoxProps) {
  const { node } = props;
  const { width, height, label, kind } = node;
  const box = { left: -width / 2, top: -height / 2, right: width / 2, bottom: height / 2 };
  const top = -(label.height / 2);
  const notesTop = top + label.lines.length * label.fontSize * LINE_HEIGHT;
  return (
    <g transform={translate(node)} data-node={node.key}>
      <rect
        x={box.left}
        y={box.top}
        width={width}
        height={height}
        rx={{ agency: 2, person: Math.min(height / 2, ROUND), place: 10 }[kind]}
        fill="#fff"
        strokeDasharray={kind === 'place' ? '5 2' : undefined}
      />
      {node.keyPerson ? <Star x={box.right} y={box.top} /> : null}
      {label.lines.map((line, index) => (
        <Writing key={index} y={top + (index + 0.5) * label.fontSize * LINE_HEIGHT} size={label.fontSize}>
          {line}
        </Writing>
      ))}
      {label.notes.map((line, index) => (
        <Writing
          key={index}
          y={notesTop + (index + 0.5) * NOTE_FONT_SIZE * LINE_HEIGHT}
          size={NOTE_FONT_SIZE}
        >
          {line}
        </Writing>
      ))}
      {node.mark === null ? null : <ChangeMark mark={node.mark} at={{ x: box.left, y: box.top }} />}
      <Frames {...props} box={box} />
      {props.isTarget ? <BoxTarget {...box} /> : null}
    </g>
  );
}, sameContent);
