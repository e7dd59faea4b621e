import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';

export type MeetingState = 'preparing' | 'open' | 'finalised';

/** 準備中 until the day, 未確定 from then on, 確定 once the minutes stand. */
export function meetingState(
  meeting: { readonly heldOn: CivilDate; readonly finalised: boolean },
  today: CivilDate,
): MeetingState {
  if (meeting.finalised) return 'finalised';
  return meeting.heldOn > today ? 'preparing' : 'open';
}
