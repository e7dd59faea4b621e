import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import type { AgendaItemId, AttendeeId } from '../../../../domain/contract/scalars.ts';
import { doClocksGo, isOfItsTime, takeUp } from '../../../../domain/meeting/agenda-clock.ts';
import { call } from '../../bridge/bridge.ts';
import { itemOf } from '../meeting/savable.ts';
import { useSaves } from '../meeting/saves.ts';
import type { TimeQuestion } from './AskTime.tsx';
import { presenceOf, type Presence } from './presence.ts';
import { momentNow, timeOfDay } from './useClockTime.ts';

export interface MeetingCourse {
  /** Why the last change was not kept; null when it was. */
  readonly failure: unknown;
  /** Goes to a case, or past the last one; clocks stop and start, unless one only looks (`doClocksGo`). */
  readonly takeUp: (to: AgendaItemId | null, isBeginning: boolean) => void;
  readonly setReadOut: (isReadOut: boolean) => void;
  /** What is to be answered before something is written down; null when nothing is asked. */
  readonly question: TimeQuestion | null;
  readonly dropQuestion: () => void;
  /** Does something at the time it was: by the clock while the meeting is on, at any other time as one answers. */
  readonly atTime: (what: string, act: (time: string) => void) => void;
  /** Whether the clock on the wall says a time of the meeting. */
  readonly isClockTrue: () => boolean;
  /** Changes what is named and leaves the rest as it then stands: an earlier change may still be on its way. */
  readonly setPresence: (ids: readonly AttendeeId[], change: Partial<Presence>) => void;
  readonly setInitial: (attendee: AttendeeId, initial: string) => void;
}

/** What happens in the room, written down with its time. */
export function useMeetingCourse(meeting: MeetingDetail): MeetingCourse {
  const { t } = useTranslation('meetingMode');
  const { run } = useSaves();
  const [failure, setFailure] = useState<unknown>(null);
  const [question, setQuestion] = useState<TimeQuestion | null>(null);
  const keep = (change: (present: MeetingDetail) => Promise<unknown>): void => {
    run(change).then(() => setFailure(null), setFailure);
  };
  const isClockTrue = (): boolean => isOfItsTime(meeting, momentNow());
  const atTime: MeetingCourse['atTime'] = (what, act) => {
    if (isClockTrue()) act(timeOfDay());
    else setQuestion({ what, onAnswer: act });
  };
  const keepReadOut = (at: string | null): void =>
    keep(({ id, rowVersion }) => call('meeting.setReadOut', { id, rowVersion, at }));
  return {
    failure,
    question,
    dropQuestion: () => setQuestion(null),
    atTime,
    isClockTrue,
    takeUp: (to, isBeginning) =>
      keep(async (present) => {
        const moment = momentNow();
        // Asked of the meeting as it then stands: what begins it may still be on its way when one goes on.
        if (!doClocksGo(present, moment) && !(isBeginning && isOfItsTime(present, moment))) return;
        for (const { id, ...clock } of takeUp(present.agenda, to, moment.now))
          await call('meeting.setClock', { id, rowVersion: itemOf(present, id).rowVersion, ...clock });
      }),
    setReadOut: (isReadOut) => (isReadOut ? atTime(t('opening.readOut'), keepReadOut) : keepReadOut(null)),
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
