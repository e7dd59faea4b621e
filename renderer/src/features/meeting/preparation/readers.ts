import type { OutputOf } from '../../../../../domain/contract/index.ts';
import type { AgendaItemId, AttendeeId } from '../../../../../domain/contract/scalars.ts';

export type Reader = OutputOf<'meeting.reading'>['items'][number]['readers'][number];

/** What somebody may read of a case; null while it is not known, and of cases he does not sit at. */
export type Readers = (item: AgendaItemId, attendee: AttendeeId) => Reader | null;

export function readersOf(reading: OutputOf<'meeting.reading'> | undefined): Readers {
  const found = new Map(
    (reading?.items ?? []).flatMap(({ agendaItemId, readers }) =>
      readers.map((reader) => [`${agendaItemId}/${reader.attendeeId}`, reader] as const),
    ),
  );
  return (item, attendee) => found.get(`${item}/${attendee}`) ?? null;
}

/** Records that stay out of somebody's copy of a case. */
export function leftOutCount({ leftOut }: Reader): number {
  return leftOut.reduce((sum, { count }) => sum + count, 0);
}
