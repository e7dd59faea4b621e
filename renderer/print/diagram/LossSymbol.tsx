import { memo } from 'react';
import { boxOfLoss, LOSS_RADIUS } from '../../../domain/genogram/metrics.ts';
import type { PictureMark } from '../../../domain/genogram/picture.ts';
import type { GenogramLoss } from '../../../domain/genogram/types.ts';
import { BoxTarget } from './BoxTarget.tsx';
import { ChangeMark, goneInk } from './ChangeMark.tsx';
import { Cross } from './Cross.tsx';
import { Frames } from './Frames.tsx';
import { translate } from './numbers.ts';
import { Outline } from './Outline.tsx';
import { sameContent } from './same-content.ts';
import { Writing } from './Writing.tsx';

interface LossSymbolProps {
  readonly loss: GenogramLoss;
  readonly expectedLabel: string;
  readonly mark: PictureMark | undefined;
  readonly isSelected: boolean;
  readonly hasFocus: boolean;
  readonly isTarget: boolean;
}

/** Small beside the children: △ expected, ◇ with × stillborn, ▲ miscarriage, △ with × termination. */
export const LossSymbol = memo(function LossSymbol(props: LossSymbolProps) {
  const { loss, mark } = props;
  const ink = mark === 'gone' ? goneInk : 'currentColor';
  return (
    <g transform={translate(loss)} data-loss={loss.id} stroke={ink} className="genogram-loss">
      <Frames {...props} box={box} />
      <LossSign kind={loss.kind} radius={LOSS_RADIUS} ink={ink} />
      {loss.kind === 'expected' ? (
        <Writing size={10} y={LOSS_RADIUS + 6} fill={ink}>
          {props.expectedLabel}
        </Writing>
      ) : null}
      {mark === undefined ? null : <ChangeMark mark={mark} at={{ x: -16, y: 0 }} />}
      {props.isTarget ? <BoxTarget {...box} /> : null}
    </g>
  );
}, sameContent);

const box = boxOfLoss({ x: 0, y: 0 });

interface LossSignProps {
  readonly kind: GenogramLoss['kind'];
  readonly radius: number;
  readonly ink?: string;
}

export function LossSign({ kind, radius, ink = 'currentColor' }: LossSignProps) {
  switch (kind) {
    case 'expected':
      return <Outline kind="triangle" radius={radius} />;
    case 'miscarriage':
      return <Outline kind="triangle" radius={radius} fill={ink} />;
    case 'termination':
      return (
        <>
          <Outline kind="triangle" radius={radius} />
          <Cross kind="square" radius={radius} />
        </>
      );
    case 'stillbirth':
      return (
        <>
          <Outline kind="diamond" radius={radius} />
          <Cross kind="square" radius={radius * 0.8} />
        </>
      );
  }
}
