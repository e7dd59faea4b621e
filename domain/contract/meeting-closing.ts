import { z } from 'zod';
import { legalBasis } from './legal-basis.ts';
import { roleFields } from './meeting.ts';
import { command, query } from './operation.ts';
import { roleState } from './role.ts';
import { agendaItemId, caseId, civilDate, instant, line, meetingId, roleId, rowVersion } from './scalars.ts';

const stale = ['not-found', 'stale-version'] as const;

/** What a meeting said about one case. */
const caseMinutes = z.strictObject({
  meetingId,
  agendaItemId,
  title: z.string(),
  heldOn: civilDate,
  legalBasis,
  /** What the law is called; in final minutes, was called then. */
  basisName: z.string(),
  finalised: z.boolean(),
  reported: z.string(),
  discussed: z.string(),
  decided: z.string(),
  roles: z.array(z.strictObject({ id: roleId, state: roleState, ...roleFields })),
  /** Corrections of this case's part, the earliest first. */
  amendments: z.array(
    z.strictObject({ text: z.string(), reason: z.string(), writtenBy: z.string(), writtenAt: instant }),
  ),
});
export type CaseMinutes = z.infer<typeof caseMinutes>;

/** A meeting on its way from draft to 決裁, and what it leaves in the history of each case. */
export const meetingClosingContract = {
  /**
   * A draft that somebody has read over, by name; `checkedOn` null takes it back. Any later change of the draft takes it
   * back too.
   */
  'meeting.check': command(
    z
      .strictObject({ id: meetingId, rowVersion, checkedOn: civilDate.nullable(), checkedBy: line(60) })
      .refine(({ checkedOn, checkedBy }) => checkedOn === null || checkedBy.trim() !== '', {
        path: ['checkedBy'],
        error: 'required',
      }),
    z.strictObject({}),
    [...stale, 'finalised'],
  ),
  /** Makes the minutes immutable; corrections are appended from then on. */
  'meeting.finalise': command(z.strictObject({ id: meetingId, rowVersion }), z.strictObject({}), [
    ...stale,
    'finalised',
    'conflict',
  ]),
  /** 決裁: its day and number as they came back on paper, for final minutes; null takes them back. */
  'meeting.decide': command(
    z.strictObject({ id: meetingId, rowVersion, decidedOn: civilDate.nullable(), decisionNumber: line(40) }),
    z.strictObject({}),
    [...stale, 'conflict'],
  ),
  /** The part of every meeting that heard the case, the latest first, at most 200. */
  'meeting.ofCase': query(z.strictObject({ caseId }), z.strictObject({ meetings: z.array(caseMinutes) })),
} as const;
