import type { CivilDate } from '../../../domain/calendar/civil-date.ts';

/** The civil day of the PC's clock; asked anew at every rendering, so that a page left open over night is right. */
export function useToday(): CivilDate {
  return new Intl.DateTimeFormat('sv-SE').format(new Date()) as CivilDate;
}
