import { useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { DrawnNode } from '../../../../domain/ecomap/picture.ts';
import type { PanZoomHandle } from '../../diagram/PanZoomSvg.tsx';
import type { Held } from '../genogram/usePersonDrag.ts';
import { ecomapTargetOf } from './target-of.ts';

interface Grip {
  readonly id: string;
  readonly pointerId: number;
  /** From the pointer to the middle of the box. */
  readonly offset: { readonly x: number; readonly y: number };
  readonly start: { readonly clientX: number; readonly clientY: number };
}

/** Less than this in CSS pixels is a click. */
const THRESHOLD = 4;

/** Dragging a box by the pointer; given up by Escape. */
export function useNodeDrag(
  drawing: RefObject<PanZoomHandle | null>,
  nodes: readonly DrawnNode[],
  onDrop: (held: Held) => void,
) {
  const [held, setHeld] = useState<Held | null>(null);
  const grip = useRef<Grip | null>(null);
  const letGo = (): Held | null => {
    grip.current = null;
    setHeld(null);
    return held;
  };
  return {
    held,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const target = event.target instanceof Element ? ecomapTargetOf(event.target) : null;
      const node = nodes.find(({ key }) => target?.memberId === undefined && key === target?.node);
      if (event.button !== 0 || node === undefined || drawing.current === null) return;
      const pointer = drawing.current.placeAt(event);
      grip.current = {
        id: node.key,
        pointerId: event.pointerId,
        offset: { x: node.x - pointer.x, y: node.y - pointer.y },
        start: { clientX: event.clientX, clientY: event.clientY },
      };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const present = grip.current;
      if (present === null || drawing.current === null || event.pointerId !== present.pointerId) return;
      const way = Math.hypot(event.clientX - present.start.clientX, event.clientY - present.start.clientY);
      if (held === null && way < THRESHOLD) return;
      if (held === null) event.currentTarget.setPointerCapture(event.pointerId);
      const { x, y } = drawing.current.placeAt(event);
      setHeld({ id: present.id, place: { x: x + present.offset.x, y: y + present.offset.y } });
    },
    onPointerUp: () => {
      const dropped = letGo();
      if (dropped !== null) onDrop(dropped);
    },
    /** False when nothing was held. */
    cancel: (): boolean => letGo() !== null,
  };
}
