import {
  isOperationName,
  type InputOf,
  type OperationName,
  type OutputOf,
} from '../../../domain/contract/index.ts';
import type { CallMessage, CoreEvent, Failure, Result } from '../../../domain/contract/wire.ts';
import { OperationError } from './bridge.ts';

type Answers = { readonly [N in OperationName]?: (input: InputOf<N>) => OutputOf<N> | Promise<OutputOf<N>> };

export interface MockBridge {
  /** Every call so far, oldest first. */
  readonly calls: readonly CallMessage[];
  readonly cancelled: readonly string[];
  emit(event: CoreEvent): void;
}

/**
 * Puts a bridge for unit tests on `window`. What it has no answer for fails with `unavailable`;
 * an answer that throws an `OperationError` fails with it.
 */
export function installMockBridge(answers: Answers): MockBridge {
  const calls: CallMessage[] = [];
  const cancelled: string[] = [];
  const listeners = new Set<(event: CoreEvent) => void>();
  const bridge: Window['bridge'] = {
    call: (message) => {
      calls.push(message);
      return answer(answers, message);
    },
    cancel: (callId) => {
      cancelled.push(callId);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  Object.defineProperty(window, 'bridge', { value: bridge, configurable: true });
  return {
    calls,
    cancelled,
    emit: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
  };
}

async function answer(answers: Answers, { name, input }: CallMessage): Promise<Result> {
  const handler = isOperationName(name)
    ? (answers[name] as ((input: unknown) => unknown) | undefined)
    : undefined;
  if (!handler) return { ok: false, error: { code: 'unavailable', problems: [], retryAfterSeconds: null } };
  try {
    return { ok: true, value: await handler(input) };
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    return { ok: false, error: failureOf(error) };
  }
}

function failureOf({ code, problems, retryAfterSeconds }: OperationError): Failure {
  return {
    code,
    problems: problems.map(({ path, reason }) => ({ path: [...path], reason })),
    retryAfterSeconds,
  };
}
