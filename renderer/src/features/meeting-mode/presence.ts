import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';

export type ModeAttendee = MeetingDetail['attendees'][number];
export type Presence = Pick<ModeAttendee, 'attendance' | 'arrivedAt' | 'leftAt' | 'acknowledgedAt'>;

/** Here, gone, or not here yet. */
export function whereabouts({ attendance, leftAt }: Pick<Presence, 'attendance' | 'leftAt'>) {
  if (attendance !== 'present') return attendance;
  return leftAt === null ? 'present' : 'left';
}

/**
 * What one key makes of an attendee: who was not there has come, who is there has left, who had left is back. Before the
 * meeting has begun nobody comes late.
 */
export function nextPresence(
  { attendance, arrivedAt, leftAt }: ModeAttendee,
  now: string,
  hasBegun: boolean,
): Omit<Presence, 'acknowledgedAt'> {
  if (attendance !== 'present')
    return { attendance: 'present', arrivedAt: hasBegun ? now : null, leftAt: null };
  return { attendance, arrivedAt, leftAt: leftAt === null ? now : null };
}

export function presenceOf({ attendance, arrivedAt, leftAt, acknowledgedAt }: ModeAttendee): Presence {
  return { attendance, arrivedAt, leftAt, acknowledgedAt };
}
