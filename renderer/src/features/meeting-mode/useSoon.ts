import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';

/** Short enough to leave a power cut no more than a word, long enough that a key costs nothing but its letter. */
const soonMilliseconds = 150;

export interface Soon {
  /** Runs within a moment, once for all that ask meanwhile. */
  readonly ask: () => void;
  /** Runs at once what was asked for. */
  readonly settle: () => void;
}

/** Work that follows typing, out of the way of the keys. It is done before the window hides or the component goes. */
export function useSoon(run: () => void): Soon {
  const latest = useRef(run);
  const timer = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    latest.current = run;
  });
  const settle = useCallback(() => {
    if (timer.current === undefined) return;
    window.clearTimeout(timer.current);
    timer.current = undefined;
    latest.current();
  }, []);
  const ask = useCallback(() => {
    timer.current ??= window.setTimeout(settle, soonMilliseconds);
  }, [settle]);
  useEffect(() => {
    // Before the draft, which is saved at the same event.
    window.addEventListener('pagehide', settle, { capture: true });
    document.addEventListener('visibilitychange', settle, { capture: true });
    return () => {
      window.removeEventListener('pagehide', settle, { capture: true });
      document.removeEventListener('visibilitychange', settle, { capture: true });
    };
  }, [settle]);
  // The cleanup of a layout comes before those of the forms that save as they go.
  useLayoutEffect(() => settle, [settle]);
  return { ask, settle };
}
