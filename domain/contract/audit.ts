import { z } from 'zod';
import { query } from './operation.ts';

export const auditContract = {
  /** Goes through the whole chain of the log of operations; `brokenAt` is the first entry that does not fit it. */
  'audit.check': query(
    z.strictObject({}),
    z.strictObject({ entries: z.int(), brokenAt: z.int().nullable() }),
  ),
} as const;
