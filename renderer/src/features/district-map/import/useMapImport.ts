import { useEffect, useRef, useState } from 'react';
import type { MapSheetId } from '../../../../../domain/contract/scalars.ts';
import { tileType } from '../../../../../domain/district-map/base-map.ts';
import { call } from '../../../bridge/bridge.ts';
import { cutTiles } from './cut-tiles.ts';
import type { PdfMap } from './open-pdf-map.ts';
import { openImage, type Picture } from './picture.ts';
import { readSource } from './read-source.ts';

export type MapImport =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'choosing'; readonly pages: number }
  | { readonly kind: 'cutting'; readonly share: number }
  | { readonly kind: 'failed'; readonly failure: unknown };

/** Takes the chosen file of a sheet in: reads it, lets the page be chosen, cuts it. Given up when one leaves. */
export function useMapImport(id: MapSheetId) {
  const [state, setState] = useState<MapImport>({ kind: 'waiting' });
  const stop = useRef(new AbortController());
  const pdf = useRef<PdfMap | null>(null);
  const closePdf = (): void => {
    pdf.current?.close();
    pdf.current = null;
  };
  useEffect(
    () => () => {
      stop.current.abort();
      pdf.current?.close();
      pdf.current = null;
    },
    [id],
  );

  /** What fails is told; what was given up waits to be gone on with. */
  const attempt = async (act: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    const { signal } = stop.current;
    try {
      await act(signal);
    } catch (failure) {
      closePdf();
      setState(signal.aborted ? { kind: 'waiting' } : { kind: 'failed', failure });
    }
  };
  const cut = async (picture: Picture, signal: AbortSignal): Promise<void> => {
    try {
      setState({ kind: 'cutting', share: 0 });
      await cutTiles(picture, {
        signal,
        onProgress: (share) => setState({ kind: 'cutting', share }),
        put: (tile, content) => call('mapSheet.putTile', { id, ...tile, content }),
      });
      await call('mapSheet.finish', { id, width: picture.width, height: picture.height });
    } finally {
      picture.close();
      closePdf();
    }
  };
  return {
    state,
    cancel: () => {
      stop.current.abort();
      closePdf();
      setState({ kind: 'waiting' });
    },
    start: () => {
      stop.current = new AbortController();
      return attempt(async (signal) => {
        setState({ kind: 'reading' });
        const parts = await readSource(id, signal);
        const type = tileType(parts[0] ?? new Uint8Array());
        if (type !== null) {
          await cut(await openImage(new Blob(parts, { type })), signal);
          return;
        }
        // Reading PDFs is heavy, and most maps are scans.
        const { openPdfMap } = await import('./open-pdf-map.ts');
        const opened = await openPdfMap(new Uint8Array(await new Blob(parts).arrayBuffer()));
        pdf.current = opened;
        signal.throwIfAborted();
        if (opened.pages === 1) await cut(await opened.draw(1), signal);
        else setState({ kind: 'choosing', pages: opened.pages });
      });
    },
    /** From 1. */
    choosePage: (page: number) =>
      attempt(async (signal) => {
        const opened = pdf.current;
        if (opened === null) return;
        setState({ kind: 'reading' });
        await cut(await opened.draw(page), signal);
      }),
  };
}
