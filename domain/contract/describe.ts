import { z } from 'zod';
import { lifecycle } from './operation.ts';

export const describeContract = {
  /** Every operation with the JSON Schemas of its input and output. */
  'contract.describe': lifecycle(
    z.strictObject({}),
    z.strictObject({
      operations: z.array(
        z.strictObject({
          name: z.string(),
          kind: z.string(),
          input: z.unknown(),
          output: z.unknown(),
          errors: z.array(z.string()),
        }),
      ),
    }),
  ),
} as const;
