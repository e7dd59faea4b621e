import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { GenogramNode } from '../../../../domain/genogram/types.ts';
import type { WalkKey } from './kin-walk.ts';
import type { Held } from './usePersonDrag.ts';

/** In the units of the drawing, per press. */
const STEP = 8;

const ways: Readonly<Record<WalkKey, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

interface KeyboardMove {
  readonly held: Held | null;
  readonly push: (node: GenogramNode, key: WalkKey) => void;
  /** False when nobody was held. */
  readonly cancel: () => boolean;
}

/** Moving a person by Shift and the arrow keys; released with Shift, so that one way is one edit. */
export function useKeyboardMove(onDrop: (held: Held) => void): KeyboardMove {
  const [held, setHeld] = useState<Held | null>(null);
  const latest = useRef<Held | null>(null);
  const hold = (next: Held | null): void => {
    latest.current = next;
    setHeld(next);
  };
  const drop = useEffectEvent(() => {
    const dropped = latest.current;
    hold(null);
    if (dropped !== null) onDrop(dropped);
  });
  useEffect(() => {
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key === 'Shift') drop();
    };
    const onBlur = (): void => {
      drop();
    };
    window.addEventListener('keyup', onKeyUp);
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('keyup', onKeyUp);
      window.removeEventListener('blur', onBlur);
    };
  }, []);
  return {
    held,
    push: ({ id, x, y }, key) => {
      const from = latest.current?.id === id ? latest.current.place : { x, y };
      hold({ id, place: { x: from.x + ways[key].x, y: from.y + ways[key].y } });
    },
    cancel: () => {
      const wasHeld = latest.current !== null;
      hold(null);
      return wasHeld;
    },
  };
}
