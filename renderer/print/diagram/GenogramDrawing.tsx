import type { GenogramPicture } from '../../../domain/genogram/picture.ts';
import { DescentLines } from './DescentLines.tsx';
import { EmotionLine } from './EmotionLine.tsx';
import { descentStrokes, subjectsById, unionStrokes } from './drawing-parts.ts';
import { LossSymbol } from './LossSymbol.tsx';
import { pointsOf } from './numbers.ts';
import { PersonSymbol } from './PersonSymbol.tsx';
import { Residents } from './Residents.tsx';
import type { GenogramTarget } from './target.ts';
import { UnionLine } from './UnionLine.tsx';

interface GenogramDrawingProps {
  readonly picture: GenogramPicture;
  /** Chosen on the screen; never on paper, like all that follows. */
  readonly selected?: GenogramTarget | null;
  /** The person or loss the keyboard stands on. */
  readonly focusId?: string | null;
  /** With transparent shapes that take the pointer: see `targetOf`. */
  readonly hitTargets?: boolean;
}

/** The genogram without its frame, in the units of its layout: lines first, symbols over them. */
export function GenogramDrawing(props: GenogramDrawingProps) {
  const { picture, selected = null, focusId = null, hitTargets = false } = props;
  const { layout, symbols, marks } = picture;
  const subjectOf = subjectsById(picture.subjects);
  const isSelected = (kind: GenogramTarget['kind'], id: string): boolean =>
    selected?.kind === kind && selected.id === id;
  const common = (kind: GenogramTarget['kind'], id: string) => ({
    mark: marks[id],
    isSelected: isSelected(kind, id),
    isTarget: hitTargets,
  });
  return (
    <g fill="none" stroke="currentColor" strokeWidth={1.5}>
      <Residents enclosure={layout.enclosure} label={picture.residentsLabel} />
      {descentStrokes(picture, isSelected).map(([key, strokes]) => (
        <DescentLines key={key} strokes={strokes} areTargets={hitTargets} />
      ))}
      {layout.twinBars.map(({ from, to }) => (
        <path key={pointsOf([from, to])} d={`M${pointsOf([from, to])}`} className="genogram-twins" />
      ))}
      {unionStrokes(picture).map((stroke) => (
        <UnionLine key={stroke.union.id} {...stroke} {...common('union', stroke.union.id)} />
      ))}
      {layout.emotions.map((emotion) => (
        <EmotionLine key={emotion.id} emotion={emotion} {...common('emotion', emotion.id)} />
      ))}
      {layout.losses.map((loss) => (
        <LossSymbol
          key={loss.id}
          loss={loss}
          expectedLabel={picture.expectedLabel}
          hasFocus={loss.id === focusId}
          {...common('loss', loss.id)}
        />
      ))}
      {layout.nodes.map((node) => (
        <PersonSymbol
          key={node.id}
          node={node}
          subject={subjectOf(node.id)}
          symbols={symbols}
          hasFocus={node.id === focusId}
          {...common('person', node.id)}
        />
      ))}
    </g>
  );
}
