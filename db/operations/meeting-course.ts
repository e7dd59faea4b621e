import { OperationFailure } from '../../domain/contract/errors.ts';
import type { meetingCourseContract } from '../../domain/contract/meeting-course.ts';
import type { MeetingDetail } from '../../domain/contract/meeting.ts';
import type { AttendeeId, MeetingId } from '../../domain/contract/scalars.ts';
import { minutesFromStart } from '../../domain/meeting/agenda-clock.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { setClock, setInitial, setPresence, setReadOut } from '../repositories/meeting-course.ts';
import { listAttendees, touchMeeting } from '../repositories/meeting.ts';
import { found } from '../repositories/row.ts';
import type { HandlersOf } from './context.ts';
import { requireDraft, requireDraftItem } from './meeting.ts';

export const meetingCourseOperations: HandlersOf<typeof meetingCourseContract> = {
  'meeting.setReadOut': (tx, input) => {
    requireDraft(tx, input.id);
    setReadOut(tx, input.id, input.rowVersion, input.at);
    return {};
  },
  'meeting.setPresence': (tx, { id, rowVersion, attendees }) => {
    const { startsAt } = requireDraft(tx, id);
    const called = new Set(listAttendees(tx, id).map((attendee) => attendee.id));
    attendees.forEach(({ attendeeId, arrivedAt, leftAt }, index) => {
      if (!called.has(attendeeId)) throw new OperationFailure('not-found');
      const isGoneBefore =
        arrivedAt !== null &&
        leftAt !== null &&
        minutesFromStart(startsAt, leftAt) < minutesFromStart(startsAt, arrivedAt);
      if (isGoneBefore) {
        throw new OperationFailure('validation', {
          problems: [{ path: ['attendees', index, 'leftAt'], reason: 'end-before-start' }],
        });
      }
    });
    touchMeeting(tx, id, rowVersion);
    for (const { attendeeId, ...presence } of attendees) setPresence(tx, attendeeId, presence);
    return {};
  },
  'meeting.setClock': (tx, { id, rowVersion, ...clock }) => {
    requireDraftItem(tx, id);
    setClock(tx, id, rowVersion, clock);
    return {};
  },
  'meeting.setInitial': (tx, { id, rowVersion, attendeeId, initial }) => {
    requireDraft(tx, id);
    const others = requireAttendee(tx, id, attendeeId);
    if (others.some((other) => other.initial === initial)) {
      throw new OperationFailure('conflict', { problems: [{ path: ['initial'], reason: 'already-there' }] });
    }
    touchMeeting(tx, id, rowVersion);
    setInitial(tx, attendeeId, initial);
    return {};
  },
};

/** Gives the others who attend. @throws OperationFailure `not-found` when the attendee is not of this meeting */
function requireAttendee(tx: ReadTx, id: MeetingId, attendeeId: AttendeeId): MeetingDetail['attendees'] {
  const attendees = listAttendees(tx, id);
  found(attendees.find((attendee) => attendee.id === attendeeId));
  return attendees.filter((attendee) => attendee.id !== attendeeId);
}
