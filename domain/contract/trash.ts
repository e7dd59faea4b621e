import { z } from 'zod';
import { command, query } from './operation.ts';
import { anyId, instant, trashId } from './scalars.ts';

/** What can be thrown away. Contact notes are taken back instead (`contactNote.withdraw`). */
export const trashKinds = [
  'household',
  'case',
  'intake',
  'concern',
  'referral-slip',
  'emergency-step',
  'outside-tie',
  'warning',
  'case-issue',
  'case-link',
  'attachment',
  'assessment',
  'support-plan',
  'monitoring',
  'task',
  'map-sheet',
  'meeting',
  'community-point',
] as const;

export const trashContract = {
  /**
   * Throws a record away with everything that hangs on it. Refused (`conflict`) when something stands on it that must
   * be dealt with first, `finalised` when it is decided. Nothing is erased.
   */
  'trash.remove': command(
    z.strictObject({ kind: z.enum(trashKinds), id: anyId }),
    z.strictObject({ trashId, dependants: z.int() }),
    ['not-found', 'conflict', 'finalised'],
  ),
  /** Brings back what was thrown away, with what went along. */
  'trash.restore': command(z.strictObject({ id: trashId }), z.strictObject({}), ['not-found', 'conflict']),
  /** The latest first, at most 500. */
  'trash.list': query(
    z.strictObject({}),
    z.strictObject({
      entries: z.array(
        z.strictObject({
          id: trashId,
          kind: z.enum(trashKinds),
          title: z.string(),
          dependants: z.int(),
          removedAt: instant,
          staffName: z.string(),
        }),
      ),
      total: z.int(),
    }),
  ),
} as const;
