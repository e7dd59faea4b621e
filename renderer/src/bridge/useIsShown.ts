import { useCallback, useEffect, useRef } from 'react';

/** Whether this part of the page is still there when an answer comes. */
export function useIsShown(): () => boolean {
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  return useCallback(() => shown.current, []);
}
