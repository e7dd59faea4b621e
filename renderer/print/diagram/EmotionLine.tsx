import { memo } from 'react';
import type { PictureMark } from '../../../domain/genogram/picture.ts';
import type { GenogramEmotion } from '../../../domain/genogram/types.ts';
import { ChangeMark, goneInk } from './ChangeMark.tsx';
import { EmotionStroke } from './EmotionStroke.tsx';
import { LineTarget } from './LineTarget.tsx';
import { sameContent } from './same-content.ts';
import { aside, lengthOf, placeAt } from './strokes.ts';

interface EmotionLineProps {
  readonly emotion: GenogramEmotion;
  readonly mark: PictureMark | undefined;
  readonly isSelected: boolean;
  readonly isTarget: boolean;
}

/** How two people stand to each other. */
export const EmotionLine = memo(function EmotionLine(props: EmotionLineProps) {
  const { emotion, mark, isSelected } = props;
  const { id, kind, path, directed } = emotion;
  return (
    <g
      data-emotion={id}
      className={`genogram-emotion genogram-${kind}${isSelected ? ' genogram-selected' : ''}`}
      strokeWidth={isSelected ? 2.4 : 1.2}
      strokeLinejoin="round"
      {...(mark === 'gone' ? { stroke: goneInk } : {})}
    >
      <EmotionStroke kind={kind} path={path} hasArrow={directed || kind === 'abuse'} />
      {mark === undefined ? null : (
        <ChangeMark mark={mark} at={aside(placeAt(path, lengthOf(path) / 2), 14)} />
      )}
      {props.isTarget ? <LineTarget path={path} /> : null}
    </g>
  );
}, sameContent);
