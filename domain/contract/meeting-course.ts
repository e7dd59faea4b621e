import { z } from 'zod';
import { command } from './operation.ts';
import { agendaItemId, attendeeId, clockTime, meetingId, requiredLine, rowVersion } from './scalars.ts';

const changeable = ['not-found', 'stale-version', 'finalised'] as const;

const presence = z.strictObject({
  attendeeId,
  attendance: z.enum(['invited', 'present', 'absent']),
  arrivedAt: clockTime.nullable(),
  leftAt: clockTime.nullable(),
  acknowledgedAt: clockTime.nullable(),
});

/** A meeting while it is held (会議モード). */
export const meetingCourseContract = {
  /** 守秘義務・取扱いを読み上げた: the time, or null when it was not. */
  'meeting.setReadOut': command(
    z.strictObject({ id: meetingId, rowVersion, at: clockTime.nullable() }),
    z.strictObject({}),
    changeable,
  ),
  /** Who came and went when, and acknowledged the duty of secrecy; all of them or none. Nobody leaves before he came. */
  'meeting.setPresence': command(
    z.strictObject({ id: meetingId, rowVersion, attendees: z.array(presence).min(1).max(100) }),
    z.strictObject({}),
    [...changeable, 'validation'],
  ),
  /** When a case was taken up and closed. A meeting may last past midnight: the end may be an earlier time of day. */
  'meeting.setClock': command(
    z.strictObject({
      id: agendaItemId,
      rowVersion,
      startedAt: clockTime.nullable(),
      endedAt: clockTime.nullable(),
    }),
    z.strictObject({}),
    changeable,
  ),
  /** The initial by which an attendee is named while one writes; `conflict` when another bears it. */
  'meeting.setInitial': command(
    z.strictObject({ id: meetingId, rowVersion, attendeeId, initial: requiredLine(2) }),
    z.strictObject({}),
    [...changeable, 'conflict'],
  ),
} as const;
