import type { CivilDate } from '../../../domain/calendar/civil-date.ts';
import { localDay } from './local-time.ts';

/** The civil day of the PC's clock; asked anew at every rendering, so that a page left open over night is right. */
export function useToday(): CivilDate {
  return localDay(new Date());
}
