import type { z } from 'zod';
import type { Failure } from '../../domain/contract/wire.ts';

/** The places and reasons of a failed parse; never the values. */
export function problemsOf(error: z.ZodError): Failure['problems'] {
  return error.issues.map((issue) => ({
    path: issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
    reason: issue.code === 'custom' || isReason(issue.message) ? issue.message : issue.code,
  }));
}

/** The contract words its own messages as keys of the locale file; the parser's default texts are sentences. */
function isReason(message: string): boolean {
  return /^[a-z][a-z-]*$/u.test(message);
}
