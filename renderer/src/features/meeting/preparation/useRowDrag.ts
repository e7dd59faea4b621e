import { useState, type DragEvent } from 'react';

interface Handle {
  readonly draggable: true;
  readonly onDragStart: (event: DragEvent<HTMLElement>) => void;
  readonly onDragEnd: () => void;
}

interface Target {
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
}

interface RowDrag {
  /** Place of the row under way; null when none is. */
  readonly from: number | null;
  /** Place it would take. */
  readonly over: number | null;
  readonly handle: (index: number) => Handle;
  readonly target: (index: number) => Target;
}

/** Rows that are dragged to another place by a handle, with the pointer; keys are the caller's. */
export function useRowDrag(onMove: (from: number, to: number) => void): RowDrag {
  const [from, setFrom] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = (): void => {
    setFrom(null);
    setOver(null);
  };
  return {
    from,
    over,
    handle: (index) => ({
      draggable: true,
      onDragStart: (event) => {
        const row = event.currentTarget.closest('tr');
        if (row !== null) event.dataTransfer.setDragImage(row, 0, 0);
        event.dataTransfer.effectAllowed = 'move';
        setFrom(index);
      },
      onDragEnd: end,
    }),
    target: (index) => ({
      onDragOver: (event) => {
        if (from === null) return;
        event.preventDefault();
        if (over !== index) setOver(index);
      },
      onDrop: (event) => {
        event.preventDefault();
        if (from !== null && from !== index) onMove(from, index);
        end();
      },
    }),
  };
}
