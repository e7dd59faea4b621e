import type { CivilDate } from '../../../domain/calendar/civil-date.ts';

// Made once: to make one takes longer than to draw the row it is for.
const civilDay = new Intl.DateTimeFormat('sv-SE');
const hourAndMinute = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Day of a moment by the PC's clock. */
export function localDay(moment: Date): CivilDate {
  return civilDay.format(moment) as CivilDate;
}

/** 14:03, by the PC's clock. */
export function localTime(moment: Date): string {
  return hourAndMinute.format(moment);
}
