import { useState } from 'react';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import type { AgendaItemId, AttendeeId } from '../../../../domain/contract/scalars.ts';
import { takeUp } from '../../../../domain/meeting/agenda-clock.ts';
import { call } from '../../bridge/bridge.ts';
import { itemOf } from '../meeting/savable.ts';
import { useSaves } from '../meeting/saves.ts';
import { presenceOf, type Presence } from './presence.ts';
import { timeOfDay } from './useClockTime.ts';

export interface MeetingCourse {
  /** Why the last change was not kept; null when it was. */
  readonly failure: unknown;
  /** Goes to a case, or past the last one; clocks stop and start. */
  readonly takeUp: (to: AgendaItemId | null) => void;
  readonly setReadOut: (isReadOut: boolean) => void;
  /** Changes what is named and leaves the rest as it then stands: an earlier change may still be on its way. */
  readonly setPresence: (ids: readonly AttendeeId[], change: Partial<Presence>) => void;
  readonly setInitial: (attendee: AttendeeId, initial: string) => void;
}

/** What happens in the room, written down with its time. */
export function useMeetingCourse(): MeetingCourse {
  const { run } = useSaves();
  const [failure, setFailure] = useState<unknown>(null);
  const keep = (change: (meeting: MeetingDetail) => Promise<unknown>): void => {
    run(change).then(() => setFailure(null), setFailure);
  };
  return {
    failure,
    takeUp: (to) =>
      keep(async (meeting) => {
        for (const { id, ...clock } of takeUp(meeting.agenda, to, timeOfDay()))
          await call('meeting.setClock', { id, rowVersion: itemOf(meeting, id).rowVersion, ...clock });
      }),
    setReadOut: (isReadOut) =>
      keep(({ id, rowVersion }) =>
        call('meeting.setReadOut', { id, rowVersion, at: isReadOut ? timeOfDay() : null }),
      ),
    setPresence: (ids, change) =>
      keep(({ id, rowVersion, attendees }) =>
        call('meeting.setPresence', {
          id,
          rowVersion,
          attendees: attendees
            .filter((attendee) => ids.includes(attendee.id))
            .map((attendee) => ({ attendeeId: attendee.id, ...presenceOf(attendee), ...change })),
        }),
      ),
    setInitial: (attendeeId, initial) =>
      keep(({ id, rowVersion }) => call('meeting.setInitial', { id, rowVersion, attendeeId, initial })),
  };
}
