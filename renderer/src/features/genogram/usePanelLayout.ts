import { useState } from 'react';

const widthKey = 'kasane.genogram.drawingWidth';
const closedKey = 'kasane.genogram.panelClosed';
export const drawingWidths = { usual: 60, least: 35, most: 80 };

interface PanelLayout {
  /** Width of the drawing in percent; the panel has the rest. */
  readonly width: number;
  readonly setWidth: (width: number) => void;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

/** How drawing and panel share the room, as this PC last had it. */
export function usePanelLayout(): PanelLayout {
  const [width, setWidth] = useState(() => {
    const stored = Number(localStorage.getItem(widthKey));
    return stored >= drawingWidths.least && stored <= drawingWidths.most ? stored : drawingWidths.usual;
  });
  const [isOpen, setOpen] = useState(() => localStorage.getItem(closedKey) === null);
  return {
    width,
    setWidth: (next) => {
      localStorage.setItem(widthKey, String(next));
      setWidth(next);
    },
    isOpen,
    setOpen: (next) => {
      if (next) localStorage.removeItem(closedKey);
      else localStorage.setItem(closedKey, '1');
      setOpen(next);
    },
  };
}
