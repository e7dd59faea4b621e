import { useEffect, useState } from 'react';
import { localTime } from '../../forms/local-time.ts';

const askEveryMilliseconds = 2_000;

/** The time of day, `HH:MM`, by the PC's clock; renders again when the minute changes. */
export function useClockTime(): string {
  const [time, setTime] = useState(timeOfDay);
  useEffect(() => {
    const timer = window.setInterval(() => setTime(timeOfDay()), askEveryMilliseconds);
    return () => window.clearInterval(timer);
  }, []);
  return time;
}

export function timeOfDay(): string {
  return localTime(new Date());
}
