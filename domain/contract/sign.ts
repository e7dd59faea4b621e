import { z } from 'zod';
import { command, query } from './operation.ts';
import { householdId, instant, personId, requiredLine, signDismissalId } from './scalars.ts';

export const signRules = [
  'parent-and-child',
  'young-carer',
  'double-care',
  'old-alone',
  'old-only',
  'single-parent',
  'no-key-person',
  'no-contact',
] as const;

const sign = z.strictObject({
  rule: z.enum(signRules),
  /** Whom it is about. */
  personIds: z.array(personId),
  /** The facts it rests on: `fact` is a key of the locale file, filled with `values`. */
  facts: z.array(
    z.strictObject({ fact: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  dismissal: z
    .strictObject({ id: signDismissalId, reason: z.string(), dismissedAt: instant, staffName: z.string() })
    .nullable(),
});
export type Sign = z.infer<typeof sign>;

export const signContract = {
  /** Hints from the household's own data; the dismissed last. A dismissed hint comes back when its facts change. */
  'sign.list': query(z.strictObject({ householdId }), z.strictObject({ signs: z.array(sign) }), [
    'not-found',
  ]),
  'sign.dismiss': command(
    z.strictObject({
      householdId,
      rule: z.enum(signRules),
      personIds: z.array(personId).max(30),
      reason: requiredLine(200),
    }),
    z.strictObject({ id: signDismissalId }),
    ['not-found'],
  ),
  'sign.restore': command(z.strictObject({ id: signDismissalId }), z.strictObject({}), ['not-found']),
} as const;
