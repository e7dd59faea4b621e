import { useEffect, useState } from 'react';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { localDay, localTime } from '../../forms/local-time.ts';

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

/** The present day and time of day. */
export function momentNow(): { today: CivilDate; now: string } {
  const at = new Date();
  return { today: localDay(at), now: localTime(at) };
}

export function timeOfDay(): string {
  return localTime(new Date());
}
