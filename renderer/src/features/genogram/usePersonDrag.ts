import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { GenogramNode, Point } from '../../../../domain/genogram/types.ts';
import type { PanZoomHandle } from '../../diagram/PanZoomSvg.tsx';
import { targetOf } from '../../../print/diagram/target.ts';
import { snapToRow } from './snap-to-row.ts';

/** Somebody who is held, and where. */
export interface Held {
  readonly id: string;
  readonly place: Point;
}

interface Grip extends Held {
  /** From the pointer to the middle of the symbol. */
  readonly offset: Point;
  readonly start: { readonly clientX: number; readonly clientY: number };
  readonly pointerId: number;
  isMoving: boolean;
}

/** Less than this in CSS pixels is a click. */
const THRESHOLD = 4;

interface PersonDrag {
  readonly held: Held | null;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  /** Lets go without having moved anybody. False when nobody was held. */
  readonly cancel: () => boolean;
}

/**
 * Dragging a person by the pointer: once a frame, drawn towards the rows, given up by Escape.
 *
 * @param nodes where everybody stands
 */
export function usePersonDrag(
  drawing: RefObject<PanZoomHandle | null>,
  nodes: readonly GenogramNode[],
  onDrop: (held: Held) => void,
): PersonDrag {
  const [held, setHeld] = useState<Held | null>(null);
  const grip = useRef<Grip | null>(null);
  const frame = useRef<number | null>(null);
  const latest = useRef<Held | null>(null);

  const letGo = (): void => {
    if (frame.current !== null) cancelAnimationFrame(frame.current);
    frame.current = null;
    grip.current = null;
    latest.current = null;
    setHeld(null);
  };
  useEffect(
    () => () => {
      if (frame.current !== null) cancelAnimationFrame(frame.current);
    },
    [],
  );
  return {
    held,
    onPointerDown: (event) => {
      const target = event.target instanceof Element ? targetOf(event.target) : null;
      const node = target?.kind === 'person' ? nodes.find(({ id }) => id === target.id) : undefined;
      if (event.button !== 0 || node === undefined || drawing.current === null) return;
      const pointer = drawing.current.placeAt(event);
      grip.current = {
        id: node.id,
        place: { x: node.x, y: node.y },
        offset: { x: node.x - pointer.x, y: node.y - pointer.y },
        start: { clientX: event.clientX, clientY: event.clientY },
        pointerId: event.pointerId,
        isMoving: false,
      };
    },
    onPointerMove: (event) => {
      const present = grip.current;
      if (present === null || drawing.current === null || event.pointerId !== present.pointerId) return;
      const way = Math.hypot(event.clientX - present.start.clientX, event.clientY - present.start.clientY);
      if (!present.isMoving && way < THRESHOLD) return;
      if (!present.isMoving) event.currentTarget.setPointerCapture(event.pointerId);
      present.isMoving = true;
      const { x, y } = drawing.current.placeAt(event);
      const place = { x: x + present.offset.x, y: y + present.offset.y };
      latest.current = { id: present.id, place: snapToRow(place, present.id, nodes) };
      frame.current ??= requestAnimationFrame(() => {
        frame.current = null;
        setHeld(latest.current);
      });
    },
    onPointerUp: () => {
      const dropped = grip.current?.isMoving === true ? latest.current : null;
      letGo();
      if (dropped !== null) onDrop(dropped);
    },
    cancel: () => {
      const wasHeld = grip.current?.isMoving === true;
      letGo();
      return wasHeld;
    },
  };
}
