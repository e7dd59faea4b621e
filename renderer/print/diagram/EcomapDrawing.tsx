import type { DrawnTie, EcomapPicture } from '../../../domain/ecomap/picture.ts';
import { EcomapNodeBox } from './EcomapNodeBox.tsx';
import { EcomapTieLine } from './EcomapTieLine.tsx';
import { GenogramDrawing } from './GenogramDrawing.tsx';
import { short, translate } from './numbers.ts';
import { Writing } from './Writing.tsx';

interface EcomapDrawingProps {
  readonly picture: EcomapPicture;
  /** Chosen on the screen: a tie, or with `memberId` undefined the node itself; never on paper, like all that follows. */
  readonly selected?: EcomapTarget | null;
  /** The node the keyboard stands on. */
  readonly focusKey?: string | null;
  readonly hitTargets?: boolean;
}

/** Something on the ecomap that can be chosen: a node, or the tie of it with a member or the household (null). */
export interface EcomapTarget {
  readonly node: string;
  readonly memberId?: string | null;
}

/** The ecomap without its frame, in the units of its layout: lines first, the family and the boxes over them. */
export function EcomapDrawing(props: EcomapDrawingProps) {
  const { picture, selected = null, focusKey = null, hitTargets = false } = props;
  const { household, genogram, ties, nodes } = picture;
  const { layout } = genogram.picture;
  const toMiddle = { x: -(layout.x + layout.width / 2), y: -(layout.y + layout.height / 2) };
  const isChosen = (tie: DrawnTie) => selected?.node === tie.node && selected.memberId === tie.memberId;
  return (
    <g fill="none" stroke="currentColor" strokeWidth={1.5}>
      <ellipse rx={household.rx} ry={household.ry} fill="#fff" />
      {ties.map((tie) => (
        <EcomapTieLine
          key={`${tie.node} ${tie.memberId ?? ''}`}
          tie={tie}
          isSelected={isChosen(tie)}
          isTarget={hitTargets}
        />
      ))}
      <g transform={`scale(${String(short(genogram.scale))}) ${translate(toMiddle)}`} pointerEvents="none">
        <GenogramDrawing picture={genogram.picture} />
      </g>
      <HouseholdName name={household.label} y={LABEL_SIZE + 4 - household.ry} room={household.rx * 1.7} />
      {nodes.map((node) => (
        <EcomapNodeBox
          key={node.key}
          node={node}
          isSelected={selected?.node === node.key && selected.memberId === undefined}
          hasFocus={node.key === focusKey}
          isTarget={hitTargets}
        />
      ))}
    </g>
  );
}

const LABEL_SIZE = 11;

const SMALLEST_LABEL = 8;

/** On white: lines to the members may pass behind it. A long name is smaller, and cut where that is not enough. */
function HouseholdName({ name, y, room }: { name: string; y: number; room: number }) {
  if (name === '') return null;
  const letters = [...name];
  const size = Math.max(SMALLEST_LABEL, Math.min(LABEL_SIZE, room / (letters.length + 0.5)));
  const most = Math.max(1, Math.floor(room / size));
  const shown = letters.length > most ? [...letters.slice(0, most - 1), '…'] : letters;
  const width = (shown.length + 0.5) * size;
  return (
    <>
      <rect x={-width / 2} y={y - size * 0.6} width={width} height={size * 1.2} fill="#fff" stroke="none" />
      <Writing y={y} size={size} bold>
        {shown.join('')}
      </Writing>
    </>
  );
}
