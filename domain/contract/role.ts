import { z } from 'zod';
import { command } from './operation.ts';
import { civilDate, meetingId, planId, roleId, rowVersion } from './scalars.ts';

export const roleState = z.enum(['planned', 'doing', 'done', 'dropped']);

/** 役割分担, agreed at a meeting or written in a plan. */
export const role = z.strictObject({
  id: roleId,
  agencyName: z.string(),
  worker: z.string(),
  task: z.string(),
  frequency: z.string(),
  dueOn: civilDate.nullable(),
  state: roleState,
  meetingId: meetingId.nullable(),
  meetingTitle: z.string(),
  planId: planId.nullable(),
  rowVersion,
});

export const roleContract = {
  'role.setState': command(z.strictObject({ id: roleId, rowVersion, state: roleState }), z.strictObject({}), [
    'not-found',
    'stale-version',
  ]),
} as const;
