import type { z } from 'zod';
import type { Result } from '../../domain/contract/wire.ts';
import { problemsOf } from './problems.ts';

/** The answer to a message that is none. */
export function invalidMessage(error: z.ZodError): Result {
  return { ok: false, error: { code: 'validation', problems: problemsOf(error), retryAfterSeconds: null } };
}

/** The id under which even a malformed message can be answered; null where there is none. */
export function callIdOf(raw: unknown): string | null {
  if (typeof raw !== 'object' || raw === null || !('id' in raw)) return null;
  return typeof raw.id === 'string' && raw.id !== '' && raw.id.length <= 64 ? raw.id : null;
}
