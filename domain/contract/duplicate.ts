import { z } from 'zod';
import { query } from './operation.ts';
import { civilDate, householdId, line, personId } from './scalars.ts';

/** Why two records may be one; `birth-swapped`: month and day stand the other way round. */
const duplicateReasons = [
  'name',
  'kana',
  'other-name',
  'birth',
  'birth-swapped',
  'phone',
  'address',
] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];
const reasons = z.array(z.enum(duplicateReasons)).min(1);

/** Search before create: who is probably already in the register. Answers while the person types. */
export const duplicateContract = {
  'duplicate.find': query(
    z.strictObject({
      name: line(100),
      kana: line(100),
      birthDate: civilDate.nullable(),
      address: line(200),
      phone: line(60),
      /** The record being edited itself. */
      exceptPersonId: personId.nullable(),
    }),
    z.strictObject({
      /** Likeliest first, at most 8. */
      persons: z.array(
        z.strictObject({
          id: personId,
          name: z.string(),
          kana: z.string(),
          birthText: z.string(),
          age: z.int().nullable(),
          residency: z.string(),
          householdId: householdId.nullable(),
          householdLabel: z.string(),
          /** Empty for a protected person. */
          address: z.string(),
          addressProtected: z.boolean(),
          openCaseNumbers: z.array(z.string()),
          reasons,
        }),
      ),
      /** Households at the address or telephone, at most 5. */
      households: z.array(
        z.strictObject({
          id: householdId,
          label: z.string(),
          memberNames: z.string(),
          address: z.string(),
          addressProtected: z.boolean(),
          openCaseNumbers: z.array(z.string()),
          reasons,
        }),
      ),
    }),
  ),
} as const;
