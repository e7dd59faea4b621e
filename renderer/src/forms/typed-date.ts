import type { CivilDate } from '../../../domain/calendar/civil-date.ts';
import { formatWareki } from '../../../domain/calendar/era.ts';
import { parseCivilDate } from '../../../domain/calendar/partial-date.ts';

/**
 * A day as the contract takes it. What cannot be read goes through as typed, so that the core refuses it and nothing
 * typed is dropped in silence; an empty box is null.
 */
export function optionalDay(typed: string, today: CivilDate): CivilDate | null {
  return typed.trim() === '' ? null : requiredDay(typed, today);
}

/** As `optionalDay`, for a day that must be there. */
export function requiredDay(typed: string, today: CivilDate): CivilDate {
  const read = parseCivilDate(typed, { today });
  return read.ok ? read.value : (typed.trim() as CivilDate);
}

/** How a stored day stands in its box: R8.11.20. */
export function typedDay(day: CivilDate | null): string {
  return day === null ? '' : formatWareki(day, 'short');
}
