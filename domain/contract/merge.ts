import { z } from 'zod';
import { command, query } from './operation.ts';
import { anyId, instant, mergeId, personId } from './scalars.ts';

const kind = z.enum(['person', 'household']);
const pair = { kind, keptId: anyId, droppedId: anyId };

/** Two records of one person or household become one, with everything that hangs on them; and can be parted again. */
export const mergeContract = {
  'merge.preview': query(
    z.strictObject(pair),
    z.strictObject({
      keptLabel: z.string(),
      droppedLabel: z.string(),
      /**
       * Field by field; `field` is a key of the locale file. Codes stand as codes; what is not known is empty. What is protected (DV等支援措置) and
       * not released is empty and `withheld`.
       */
      fields: z.array(
        z.strictObject({ field: z.string(), kept: z.string(), dropped: z.string(), withheld: z.boolean() }),
      ),
      /** What would move to the kept record: `what` is a key of the locale file. */
      moves: z.array(z.strictObject({ what: z.string(), count: z.int() })),
      /** Reasons why it cannot be done, keys of the locale file `problem`. */
      obstacles: z.array(z.string()),
      /** The heads of two households, when they have to become one person first. */
      headsFirst: z.strictObject({ keptId: personId, droppedId: personId }).nullable(),
    }),
    ['not-found'],
  ),
  'merge.carryOut': command(
    /** `take`: fields whose value comes from the record that is dropped. */
    z.strictObject({ ...pair, take: z.array(z.string().max(40)).max(40) }),
    z.strictObject({ id: mergeId }),
    ['not-found', 'conflict'],
  ),
  /** Parts them again as they were; refused when the kept record has been merged further. */
  'merge.undo': command(z.strictObject({ id: mergeId }), z.strictObject({}), ['not-found', 'conflict']),
  'merge.list': query(
    z.strictObject({}),
    z.strictObject({
      merges: z.array(
        z.strictObject({
          id: mergeId,
          kind,
          keptId: anyId,
          keptLabel: z.string(),
          droppedLabel: z.string(),
          mergedAt: instant,
          staffName: z.string(),
          undoneAt: instant.nullable(),
        }),
      ),
    }),
  ),
} as const;
