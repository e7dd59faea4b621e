import { z } from 'zod';
import { command, query } from './operation.ts';
import { attendeeId, civilDate, handoutCopyId, line, meetingId, rowVersion } from './scalars.ts';

/** Still out; come back; left with the recipient on purpose; lost; misprinted and destroyed. */
export const copyStates = ['out', 'collected', 'kept', 'lost', 'spoiled'] as const;

const copy = z.strictObject({
  id: handoutCopyId,
  rowVersion,
  meetingId,
  meetingTitle: z.string(),
  heldOn: civilDate,
  /** 配布番号, from 1 within the meeting. */
  number: z.int(),
  recipient: z.string(),
  attendeeId: attendeeId.nullable(),
  printNumber: z.string(),
  issuedOn: civilDate,
  state: z.enum(copyStates),
  settledOn: civilDate.nullable(),
  note: z.string(),
});
export type HandoutCopy = z.infer<typeof copy>;

/** 配布番号・回収: every copy that was handed out at a meeting (feature 45). Copies are made by `print.issue`. */
export const handoutContract = {
  /** Of one meeting all copies by number, of none those still out after their meeting; at most 500. */
  'handout.list': query(
    z.strictObject({ meetingId: meetingId.nullable() }),
    z.strictObject({ copies: z.array(copy), total: z.int() }),
  ),
  /** 回収 ticked off, or why a copy does not come back (a reason is asked for all but `collected` and `out`). */
  'handout.setState': command(
    z.strictObject({
      copies: z
        .array(z.strictObject({ id: handoutCopyId, rowVersion }))
        .min(1)
        .max(200),
      state: z.enum(copyStates),
      settledOn: civilDate,
      note: line(200),
    }),
    z.strictObject({}),
    ['not-found', 'stale-version'],
  ),
} as const;
