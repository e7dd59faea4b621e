import { z } from 'zod';
import { dueCauses, dueKinds } from './due-kinds.ts';
import { legalBasis } from './legal-basis.ts';
import { query } from './operation.ts';
import {
  anyId,
  caseId,
  civilDate,
  clockTime,
  householdId,
  instant,
  meetingId,
  rowVersion,
} from './scalars.ts';

const dueItem = z.strictObject({
  kind: z.enum(dueKinds),
  /** What makes it due, where a kind has several causes. */
  cause: z.enum(dueCauses),
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
  urgent: z.boolean(),
  /** Of what can be finished in place (a task, a role); null for the rest. */
  rowVersion: rowVersion.nullable(),
  /** Put off until a day, with the reason; null: not put off. */
  snooze: z.strictObject({ until: civilDate, reason: z.string() }).nullable(),
});
export type DueItem = z.infer<typeof dueItem>;

const todayView = z.strictObject({
  date: civilDate,
  /** What asks for something now, by day; what was put off is in `snoozed`. */
  due: z.array(dueItem),
  snoozed: z.array(dueItem),
  quiet: z.array(
    z.strictObject({
      caseId,
      caseNumber: z.string(),
      householdLabel: z.string(),
      days: z.int(),
      lastContactOn: civilDate.nullable(),
      /** Visits in vain (不在・置き手紙) since the last contact. */
      absences: z.int(),
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
    unansweredSlips: z.int(),
    concerns: z.int(),
    /** Cases without a contact for longer than the office lets pass; `quiet` holds the longest of them. */
    quiet: z.int(),
  }),
  lastBackupAt: instant.nullable(),
});
export type TodayView = z.infer<typeof todayView>;

export const todayContract = {
  'today.get': query(z.strictObject({}), todayView),
} as const;
