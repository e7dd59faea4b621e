import { createContext, useContext, useEffect, type ReactNode } from 'react';

const LayerContext = createContext(0);
const openLayers: number[] = [];

/** A dialog: while it is open, shortcuts of what lies beneath rest. */
export function ShortcutLayer({ children }: { children: ReactNode }) {
  const layer = useContext(LayerContext) + 1;
  useEffect(() => {
    openLayers.push(layer);
    return () => {
      openLayers.splice(openLayers.lastIndexOf(layer), 1);
    };
  }, [layer]);
  return <LayerContext value={layer}>{children}</LayerContext>;
}

/** Tells, when asked, whether the layer of the calling component is the topmost. */
export function useIsTopLayer(): () => boolean {
  const layer = useContext(LayerContext);
  return () => layer >= Math.max(0, ...openLayers);
}
