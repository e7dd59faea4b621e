import type { Box } from '../../../domain/genogram/types.ts';

interface FramesProps {
  readonly box: Box;
  readonly isSelected: boolean;
  readonly hasFocus: boolean;
}

/** Around a symbol and its name on the screen: solid for what is chosen, dashed for where the keyboard is. */
export function Frames({ box, isSelected, hasFocus }: FramesProps) {
  if (!isSelected && !hasFocus) return null;
  return (
    <g>
      {isSelected ? <Frame box={box} gap={0} className="genogram-selected" /> : null}
      {hasFocus ? <Frame box={box} gap={3.5} className="genogram-focus" dashes="5 2" /> : null}
    </g>
  );
}

interface FrameProps {
  readonly box: Box;
  readonly gap: number;
  readonly className: string;
  readonly dashes?: string;
}

function Frame({ box: { left, top, right, bottom }, gap, className, dashes }: FrameProps) {
  return (
    <rect
      className={className}
      x={left - gap}
      y={top - gap}
      width={right - left + 2 * gap}
      height={bottom - top + 2 * gap}
      rx={5}
      strokeWidth={2.5}
      strokeDasharray={dashes}
    />
  );
}
