import { addDays, weekday, type CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { DueItem } from '../../../../domain/contract/today.ts';

export const dueGroups = ['overdue', 'today', 'week', 'later'] as const;
export type DueGroup = (typeof dueGroups)[number];

/** 期限切れ, 今日, 今週 (to its Sunday) or その先. */
export function groupOf({ dueOn }: Pick<DueItem, 'dueOn'>, today: CivilDate): DueGroup {
  if (dueOn < today) return 'overdue';
  if (dueOn === today) return 'today';
  const sunday = addDays(today, (7 - weekday(today)) % 7);
  return dueOn <= sunday ? 'week' : 'later';
}
