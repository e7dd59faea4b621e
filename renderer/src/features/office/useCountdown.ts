import { useEffect, useState } from 'react';

const TICK_MS = 250;

/** Whole seconds until a moment, counted down; zero afterwards. @param until milliseconds of the PC's clock */
export function useCountdown(until: number): number {
  const [now, setNow] = useState(() => Date.now());
  const isWaiting = until > now;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = window.setInterval(() => setNow(Date.now()), TICK_MS);
    return () => window.clearInterval(timer);
  }, [isWaiting]);
  return Math.max(0, Math.ceil((until - now) / 1_000));
}
