import type { z } from 'zod';
import { OperationFailure, type ErrorCode, type Problem } from '../domain/contract/errors.ts';
import type { Failure } from '../domain/contract/wire.ts';
import { BackupFailure } from './backup/failure.ts';
import { StorageFailure } from './driver/failure.ts';
import { problemsOf } from './host/problems.ts';
import { KeyFailure } from './keys/failure.ts';

/** What of an error may cross the contract: a code, and the fields it concerns. Never a message, path or SQL. */
export function toFailure(error: unknown): Failure {
  if (error instanceof OperationFailure) {
    return {
      code: error.code,
      problems: error.problems.map(({ path, reason }) => ({ path: [...path], reason })),
      retryAfterSeconds: error.retryAfterSeconds,
    };
  }
  return { code: codeOf(error), problems: [], retryAfterSeconds: null };
}

/** The first mistake of each field, as problems the form can show. */
export function validationFailure(error: z.ZodError): OperationFailure {
  const problems: Problem[] = problemsOf(error);
  return new OperationFailure('validation', { problems });
}

function codeOf(error: unknown): ErrorCode {
  if (error instanceof KeyFailure) return error.code === 'unknown-slot' ? 'keys-damaged' : error.code;
  if (error instanceof BackupFailure) return error.code === 'nothing-to-undo' ? 'not-found' : error.code;
  if (!(error instanceof StorageFailure)) return 'internal';
  switch (error.code) {
    case 'not-a-database':
      return 'corrupt';
    case 'constraint':
      return 'conflict';
    default:
      return error.code;
  }
}
