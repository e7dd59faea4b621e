import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { parsePartialDate, type PartialDate } from '../../../../domain/calendar/partial-date.ts';
import { OperationError } from '../../bridge/bridge.ts';

/**
 * The death as typed; an empty box means the day of the movement.
 * @throws OperationError `validation` when it cannot be read
 */
export function deathOf(typed: string, on: string, today: CivilDate): PartialDate {
  const read = parsePartialDate(typed.trim() === '' ? on : typed, { today });
  if (read.ok) return read.value;
  const reason = read.reason === 'future' ? 'in-future' : 'no-such-date';
  throw new OperationError('validation', [{ path: ['death'], reason }], null);
}
