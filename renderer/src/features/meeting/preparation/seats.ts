import type { AgendaItem } from '../../../../../domain/contract/meeting.ts';
import type { AttendeeId } from '../../../../../domain/contract/scalars.ts';

type Seats = Pick<AgendaItem, 'everyone' | 'attendeeIds'>;

/** Whether somebody sits at the table while the case is heard. */
export function sits({ everyone, attendeeIds }: Seats, id: AttendeeId): boolean {
  return everyone || attendeeIds.includes(id);
}

/** The table with some seated or sent out. When all sit there it is everybody again, also those called later. */
export function seat(
  before: Seats,
  all: readonly AttendeeId[],
  changed: readonly AttendeeId[],
  isSeated: boolean,
): Seats {
  const attendeeIds = all.filter((id) => (changed.includes(id) ? isSeated : sits(before, id)));
  const everyone = attendeeIds.length === all.length;
  return { everyone, attendeeIds: everyone ? [] : attendeeIds };
}
