import { useEffect, useState } from 'react';
import { subscribe } from '../bridge/bridge.ts';
import { lockOffice, startAnew } from './lock-office.ts';

const ACTIVITY = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'focusin'] as const;
const LOOK_EVERY_MS = 1_000;
const WARN_BEFORE_MS = 30_000;

/**
 * Locks after so many minutes without pointer or keyboard, and starts the window anew when the office was locked
 * elsewhere. Undefined while the minutes are not known. @returns true in the last half minute
 */
export function useAutoLock(minutes: number | undefined): boolean {
  const [isNear, setIsNear] = useState(false);

  useEffect(
    () =>
      subscribe(({ event }) => {
        if (event === 'locked') startAnew();
        else if (event === 'lock-requested') void lockOffice();
      }),
    [],
  );

  useEffect(() => {
    if (minutes === undefined) return;
    let lastActivity = Date.now();
    const onActivity = (): void => {
      lastActivity = Date.now();
      setIsNear(false);
    };
    for (const name of ACTIVITY) window.addEventListener(name, onActivity, { capture: true, passive: true });
    // The clock is asked instead of one long timer, because timers stand still while the PC sleeps.
    const timer = window.setInterval(() => {
      const left = minutes * 60_000 - (Date.now() - lastActivity);
      setIsNear(left <= WARN_BEFORE_MS);
      if (left > 0) return;
      window.clearInterval(timer);
      void lockOffice();
    }, LOOK_EVERY_MS);
    return () => {
      window.clearInterval(timer);
      for (const name of ACTIVITY) window.removeEventListener(name, onActivity, { capture: true });
    };
  }, [minutes]);

  return isNear;
}
