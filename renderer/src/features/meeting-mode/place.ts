import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import type { AgendaItemId } from '../../../../domain/contract/scalars.ts';
import { runningItem } from '../../../../domain/meeting/agenda-clock.ts';

/** Where the meeting is: before the first case, at one, or after the last. */
export type Place = 'opening' | AgendaItemId | 'closing';

/** Where the page opens: at the case that runs; after the last one, at the closing words. */
export function placeToBegin({ agenda }: MeetingDetail): Place {
  const isOver = agenda.length > 0 && agenda.every(({ endedAt }) => endedAt !== null);
  return runningItem(agenda) ?? (isOver ? 'closing' : 'opening');
}
