import { z } from 'zod';
import { command, query } from './operation.ts';
import { dueKinds } from './due-kinds.ts';
import {
  anyId,
  caseId,
  civilDate,
  householdId,
  line,
  paragraph,
  requiredLine,
  rowVersion,
  taskId,
} from './scalars.ts';

const taskFields = {
  title: requiredLine(200),
  note: paragraph(2_000),
  dueOn: civilDate,
  urgent: z.boolean(),
  caseId: caseId.nullable(),
  householdId: householdId.nullable(),
  assignee: line(60),
  /** The next one is made when this one is finished; `yearly` keeps the day of the 年度. */
  recurrence: z.enum(['none', 'weekly', 'monthly', 'quarterly', 'yearly']),
};

const task = z.strictObject({
  id: taskId,
  rowVersion,
  ...taskFields,
  caseNumber: z.string(),
  householdLabel: z.string(),
  doneOn: civilDate.nullable(),
  doneNote: z.string(),
});
export type Task = z.infer<typeof task>;

const stale = ['not-found', 'stale-version'] as const;

export const taskContract = {
  /** Open ones by day, done ones the latest first; at most 500. */
  'task.list': query(
    z.strictObject({ caseId: caseId.nullable(), show: z.enum(['open', 'done']) }),
    z.strictObject({ tasks: z.array(task) }),
  ),
  'task.add': command(z.strictObject(taskFields), z.strictObject({ id: taskId }), ['not-found']),
  'task.save': command(z.strictObject({ id: taskId, rowVersion, ...taskFields }), z.strictObject({}), stale),
  /** Done; a recurring one makes the next, `nextOn` says for when. */
  'task.finish': command(
    z.strictObject({ id: taskId, rowVersion, doneOn: civilDate, doneNote: paragraph(1_000) }),
    z.strictObject({ nextOn: civilDate.nullable() }),
    stale,
  ),
  /** Not done after all; takes the next of the series away again when nobody has touched it. */
  'task.reopen': command(z.strictObject({ id: taskId, rowVersion }), z.strictObject({}), stale),
  /** Puts anything that is due off until a day, with the reason; it comes back by itself. */
  'snooze.set': command(
    z.strictObject({
      kind: z.enum(dueKinds),
      id: anyId,
      dueOn: civilDate,
      until: civilDate,
      reason: requiredLine(200),
    }),
    z.strictObject({}),
  ),
  'snooze.clear': command(z.strictObject({ kind: z.enum(dueKinds), id: anyId }), z.strictObject({})),
} as const;
