import { z } from 'zod';

/** The law a case is discussed under. It stands per case and meeting (reference.md §3.1). */
export const legalBases = ['art106-6', 'art106-4', 'isolation', 'disaster', 'liaison', 'other'] as const;
export const legalBasis = z.enum(legalBases);
export type LegalBasis = z.infer<typeof legalBasis>;
