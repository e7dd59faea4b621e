import { z } from 'zod';
import { legalBasis } from './legal-basis.ts';
import { query } from './operation.ts';
import { anyId, caseId, civilDate, clockTime, householdId, instant, meetingId } from './scalars.ts';

const dueItem = z.strictObject({
  kind: z.enum(['contact', 'role', 'meeting', 'protection']),
  id: anyId,
  dueOn: civilDate,
  /** Days from today; negative is overdue. */
  days: z.int(),
  title: z.string(),
  detail: z.string(),
  owner: z.string(),
  caseId: caseId.nullable(),
  caseNumber: z.string(),
  householdLabel: z.string(),
  householdId: householdId.nullable(),
  meetingId: meetingId.nullable(),
});
export type DueItem = z.infer<typeof dueItem>;

const todayView = z.strictObject({
  date: civilDate,
  due: z.array(dueItem),
  quiet: z.array(
    z.strictObject({
      caseId,
      caseNumber: z.string(),
      householdLabel: z.string(),
      days: z.int(),
      lastContactOn: civilDate.nullable(),
      lastText: z.string(),
    }),
  ),
  meetings: z.array(
    z.strictObject({
      id: meetingId,
      title: z.string(),
      heldOn: civilDate,
      startsAt: clockTime,
      legalBasis,
      caseCount: z.int(),
      withoutConsent: z.int(),
    }),
  ),
  counts: z.strictObject({
    overdueOrToday: z.int(),
    openCases: z.int(),
    intakes: z.int(),
    comingMeetings: z.int(),
  }),
  lastBackupAt: instant.nullable(),
});
export type TodayView = z.infer<typeof todayView>;

export const todayContract = {
  'today.get': query(z.strictObject({}), todayView),
} as const;
