import { z } from 'zod';
import { query } from './operation.ts';
import { caseId, householdId, line, personId } from './scalars.ts';

export const searchContract = {
  /** Persons, households and cases by name, kana, number; folded spelling, those that begin with the text first, at most 30 of each. */
  'search.find': query(
    z.strictObject({ text: line(100) }),
    z.strictObject({
      persons: z.array(
        z.strictObject({
          id: personId,
          name: z.string(),
          kana: z.string(),
          /** The other name (旧姓, 通称 …) it was found under; empty where the name itself was. */
          otherName: z.string(),
          age: z.int().nullable(),
          residency: z.string(),
          householdId: householdId.nullable(),
          householdLabel: z.string(),
          addressProtected: z.boolean(),
        }),
      ),
      households: z.array(
        z.strictObject({
          id: householdId,
          label: z.string(),
          districtName: z.string(),
          addressProtected: z.boolean(),
        }),
      ),
      cases: z.array(
        z.strictObject({
          id: caseId,
          caseNumber: z.string(),
          householdLabel: z.string(),
          status: z.string(),
          addressProtected: z.boolean(),
        }),
      ),
    }),
  ),
} as const;
