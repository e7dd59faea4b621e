import type { ErrorCode, Problem } from '../../../domain/contract/errors.ts';
import {
  operations,
  type InputOf,
  type OperationName,
  type OutputOf,
} from '../../../domain/contract/index.ts';
import type { CoreEvent } from '../../../domain/contract/wire.ts';

/** An operation that did not succeed, with the code the person is told about. */
export class OperationError extends Error {
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];
  readonly retryAfterSeconds: number | null;

  constructor(code: ErrorCode, problems: readonly Problem[], retryAfterSeconds: number | null) {
    super(code);
    this.name = 'OperationError';
    this.code = code;
    this.problems = problems;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/**
 * Calls an operation. Commands carry an id, so that a repeated delivery is carried out once.
 * @throws OperationError
 */
export async function call<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  options: { onCallId?: (callId: string) => void } = {},
): Promise<OutputOf<Name>> {
  const id = crypto.randomUUID();
  options.onCallId?.(id);
  const commandId = operations[name].kind === 'command' ? crypto.randomUUID() : null;
  const result = await window.bridge.call({ type: 'call', id, name, input, commandId });
  if (result.ok) return result.value as OutputOf<Name>;
  const { code, problems, retryAfterSeconds } = result.error;
  throw new OperationError(code, problems, retryAfterSeconds);
}

/** Asks a running call to stop at its next step. */
export function cancel(callId: string): void {
  window.bridge.cancel(callId);
}

export function subscribe(listener: (event: CoreEvent) => void): () => void {
  return window.bridge.subscribe(listener);
}
