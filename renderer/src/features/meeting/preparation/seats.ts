import type { AgendaItem } from '../../../../../domain/contract/meeting.ts';
import type { AgendaItemId, AttendeeId } from '../../../../../domain/contract/scalars.ts';
import { sitsAt } from '../../../../../domain/meeting/reading.ts';

type Seats = Pick<AgendaItem, 'everyone' | 'attendeeIds'>;

/** The table with some seated or sent out. When all sit there it is everybody again, also those called later. */
export function seat(
  before: Seats,
  all: readonly AttendeeId[],
  changed: readonly AttendeeId[],
  isSeated: boolean,
): Seats {
  const attendeeIds = all.filter((id) => (changed.includes(id) ? isSeated : sitsAt(before, id)));
  const everyone = attendeeIds.length === all.length;
  return { everyone, attendeeIds: everyone ? [] : attendeeIds };
}

/** A change that is on its way into the file. */
export interface Seating {
  readonly items: readonly AgendaItemId[];
  readonly people: readonly AttendeeId[];
  readonly isSeated: boolean;
}

interface Table<Item> {
  readonly attendees: readonly { readonly id: AttendeeId }[];
  readonly agenda: readonly Item[];
}

/** The meeting as it will be when all of them have been carried out. */
export function withSeats<Item extends Seats & { readonly id: AgendaItemId }, Meeting extends Table<Item>>(
  meeting: Meeting & Table<Item>,
  changes: readonly Seating[],
): Meeting {
  if (changes.length === 0) return meeting;
  const all = meeting.attendees.map(({ id }) => id);
  const agenda = meeting.agenda.map((item) =>
    changes
      .filter(({ items }) => items.includes(item.id))
      .reduce(
        (before, { people, isSeated }) => ({ ...before, ...seat(before, all, people, isSeated) }),
        item,
      ),
  );
  return { ...meeting, agenda };
}
