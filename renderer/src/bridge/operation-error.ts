import type { ErrorCode, Problem } from '../../../domain/contract/errors.ts';
import type { Failure } from '../../../domain/contract/wire.ts';

/** Why an operation failed. The words for it stand in the locale files, under `error` and `problem`. */
export class OperationError extends Error {
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];
  /** Seconds to wait before trying again; only with `try-later`. */
  readonly retryAfterSeconds: number | null;

  constructor({ code, problems, retryAfterSeconds }: Failure) {
    super(code);
    this.name = 'OperationError';
    this.code = code;
    this.problems = problems;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
