import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';

export type ModeAttendee = MeetingDetail['attendees'][number];
export type Presence = Pick<ModeAttendee, 'attendance' | 'arrivedAt' | 'leftAt' | 'acknowledgedAt'>;

/** Here, gone, or not here yet. */
export function whereabouts({ attendance, leftAt }: Pick<Presence, 'attendance' | 'leftAt'>) {
  if (attendance !== 'present') return attendance;
  return leftAt === null ? 'present' : 'left';
}

export function presenceOf({ attendance, arrivedAt, leftAt, acknowledgedAt }: ModeAttendee): Presence {
  return { attendance, arrivedAt, leftAt, acknowledgedAt };
}
