/** Every way an operation may fail. Each code has its text in renderer/locales under `error`. */
export const errorCodes = [
  'validation',
  'not-found',
  'stale-version',
  'conflict',
  'locked',
  'finalised',
  'consent-required',
  'wrong-passphrase',
  'wrong-recovery-key',
  'weak-passphrase',
  'try-later',
  'keys-damaged',
  'no-office',
  'office-exists',
  'office-not-empty',
  'busy',
  'disk-full',
  'read-only',
  'folder-unavailable',
  'corrupt',
  'newer-schema',
  'not-a-backup',
  'backup-mismatch',
  'unreadable-file',
  'cancelled',
  'unavailable',
  'unknown-operation',
  'core-stopped',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** One thing wrong with one field. `path` is the place in the input, `reason` a key of the locale file `problem`. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly reason: string;
}

/** The failure an operation throws. Carries codes and field names only: no text, path, SQL or key. */
export class OperationFailure extends Error {
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];
  /** Seconds to wait before trying again; only with `try-later`. */
  readonly retryAfterSeconds: number | null;

  constructor(code: ErrorCode, details: { problems?: readonly Problem[]; retryAfterSeconds?: number } = {}) {
    super(code);
    this.name = 'OperationFailure';
    this.code = code;
    this.problems = details.problems ?? [];
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
  }
}
