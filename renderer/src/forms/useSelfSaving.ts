import { useCallback, useEffect, useRef, useState } from 'react';
import { useDates } from './useDates.ts';
import type { SaveStatus } from '../ui/SaveState.tsx';

/** Long enough that a word is not saved letter by letter. */
const SAVE_AFTER_MS = 600;

export interface SelfSaving<Value> {
  /** Null before the first change. */
  readonly status: SaveStatus | null;
  /** Why the last save failed; null when it did not. */
  readonly error: unknown;
  /** Saved a moment later, at once when the window hides or the form goes. */
  readonly keep: (value: Value) => void;
  /** The form cannot be saved as it stands: what waits to be saved waits no more. */
  readonly hold: () => void;
  /** Saves at once what waits. */
  readonly flush: () => void;
}

/** Saves what is changed without being asked. Saves follow each other; the last value wins. */
export function useSelfSaving<Value>(save: (value: Value) => Promise<unknown>): SelfSaving<Value> {
  const { clock } = useDates();
  const [state, setState] = useState<{ status: SaveStatus | null; error: unknown }>({
    status: null,
    error: null,
  });
  const latestSave = useRef(save);
  const pending = useRef<{ readonly value: Value } | null>(null);
  const saves = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => {
    latestSave.current = save;
  });

  const flush = useCallback(() => {
    window.clearTimeout(timer.current);
    const waiting = pending.current;
    if (waiting === null) return;
    pending.current = null;
    setState({ status: { kind: 'saving' }, error: null });
    saves.current = saves.current
      .then(() => latestSave.current(waiting.value))
      .then(
        () => setState({ status: { kind: 'saved', at: clock(new Date().toISOString()) }, error: null }),
        (error: unknown) => setState({ status: { kind: 'failed' }, error }),
      );
    // The clock formats alike at every rendering.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const hold = useCallback(() => {
    window.clearTimeout(timer.current);
    pending.current = null;
    setState({ status: { kind: 'unsaved' }, error: null });
  }, []);
  const keep = useCallback(
    (value: Value) => {
      window.clearTimeout(timer.current);
      pending.current = { value };
      timer.current = window.setTimeout(flush, SAVE_AFTER_MS);
    },
    [flush],
  );
  return { ...state, keep, hold, flush };
}
