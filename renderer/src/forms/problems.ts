import type { z } from 'zod';
import type { Problem } from '../../../domain/contract/errors.ts';
import { OperationError } from '../bridge/bridge.ts';

/** What the contract would refuse, found before anything is sent: for forms that send more than one operation. */
export function problemsOfInput(schema: z.ZodType, input: unknown): Problem[] {
  const parsed = schema.safeParse(input);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    path: issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
    reason: issue.code === 'custom' || /^[a-z][a-z-]*$/u.test(issue.message) ? issue.message : issue.code,
  }));
}

export function problemsIn(failure: unknown): readonly Problem[] {
  return failure instanceof OperationError ? failure.problems : [];
}

/** The form's name of the field a problem stands at: groups such as `intake` and `head` are the contract's alone. */
export function fieldOf({ path }: Problem): string {
  const name = path.find((part) => typeof part === 'string' && !['intake', 'head'].includes(part));
  return name === undefined ? '' : String(name);
}
