import { expect, test } from 'vitest';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { groupOf } from './due-groups.ts';

const day = (text: string) => text as CivilDate;

test.each([
  ['2026-11-19', '2026-11-20', 'overdue'],
  ['2026-11-20', '2026-11-20', 'today'],
  ['2026-11-21', '2026-11-20', 'week'],
  ['2026-11-22', '2026-11-20', 'week'],
  ['2026-11-23', '2026-11-20', 'later'],
  ['2026-11-23', '2026-11-22', 'later'],
  ['2026-11-29', '2026-11-23', 'week'],
])('what is due on %s stands, on %s, under %s', (dueOn, today, group) => {
  expect(groupOf({ dueOn: day(dueOn) }, day(today))).toBe(group);
});
