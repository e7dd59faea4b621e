import { z } from 'zod';
import { command, query } from './operation.ts';
import { instant } from './scalars.ts';

/** Which form a draft belongs to, such as `contactNote:<case id>`. */
const form = z.string().regex(/^[a-zA-Z]{1,40}(:[0-9a-f-]{1,80}){0,2}$/u);

export const draftContract = {
  'draft.save': command(
    z.strictObject({ form, content: z.string().max(200_000) }),
    z.strictObject({ savedAt: instant }),
  ),
  'draft.get': query(
    z.strictObject({ form }),
    z.strictObject({ draft: z.strictObject({ content: z.string(), savedAt: instant }).nullable() }),
  ),
  'draft.discard': command(z.strictObject({ form }), z.strictObject({})),
} as const;
