import type { AgendaItem } from '../../../../domain/contract/meeting.ts';

/** What is written down of one case, in the order it is read. */
export const minutesFields = ['reported', 'discussed', 'decided'] as const;

export type MinutesText = Pick<AgendaItem, (typeof minutesFields)[number]>;

export function toMinutesText({ reported, discussed, decided }: MinutesText): MinutesText {
  return { reported, discussed, decided };
}
