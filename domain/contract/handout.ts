import { z } from 'zod';
import { command, query } from './operation.ts';
import { attendeeId, civilDate, handoutCopyId, line, meetingId, rowVersion } from './scalars.ts';

/**
 * Numbered, and not known to have come out of the printer; out; come back; left with the recipient on purpose; lost;
 * misprinted and destroyed; numbered, but no paper came of it.
 */
export const copyStates = ['printing', 'out', 'collected', 'kept', 'lost', 'spoiled', 'unprinted'] as const;

/** As many copies of a meeting as are listed, and settled at once. */
export const mostCopies = 500;

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
  /** Of one meeting all copies by number, of none those still out or not confirmed after their meeting; at most `mostCopies`. */
  'handout.list': query(
    z.strictObject({ meetingId: meetingId.nullable() }),
    z.strictObject({ copies: z.array(copy), total: z.int() }),
  ),
  /**
   * 回収 ticked off, or why a copy does not come back (a reason is asked for `kept`, `lost` and `spoiled`). `note` null:
   * what was noted before stands.
   */
  'handout.setState': command(
    z.strictObject({
      copies: z
        .array(z.strictObject({ id: handoutCopyId, rowVersion }))
        .min(1)
        .max(mostCopies),
      state: z.enum(copyStates),
      settledOn: civilDate,
      note: line(200).nullable(),
    }),
    z.strictObject({}),
    ['not-found', 'stale-version'],
  ),
} as const;
