import type { ModeAttendee, Presence } from './useMeetingCourse.ts';

/** Here, gone, or not here yet. */
export function whereabouts({ attendance, leftAt }: Pick<Presence, 'attendance' | 'leftAt'>) {
  if (attendance !== 'present') return attendance;
  return leftAt === null ? 'present' : 'left';
}

/**
 * What one key makes of an attendee: who was not there has come, who is there has left, who had left is back. Before the
 * meeting has begun nobody comes late.
 */
export function nextPresence(attendee: ModeAttendee, now: string, hasBegun: boolean): Presence {
  const { attendance, arrivedAt, leftAt, acknowledgedAt } = attendee;
  if (attendance !== 'present')
    return { attendance: 'present', arrivedAt: hasBegun ? now : null, leftAt: null, acknowledgedAt };
  const left = leftAt === null ? now : null;
  return { attendance, arrivedAt, leftAt: left, acknowledgedAt };
}

export function presenceOf({ attendance, arrivedAt, leftAt, acknowledgedAt }: ModeAttendee): Presence {
  return { attendance, arrivedAt, leftAt, acknowledgedAt };
}
