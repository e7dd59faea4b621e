import { randomUUID } from 'node:crypto';
import { OperationFailure, type ErrorCode } from '../../domain/contract/errors.ts';
import { operations, type InputOf, type OperationName, type OutputOf } from '../../domain/contract/index.ts';
import { messageFromCore, type CallMessage, type Failure, type Result } from '../../domain/contract/wire.ts';
import type { ClientPort, EventListener } from './port.ts';

interface CallOptions {
  /** Aborting asks the core to stop; the call then ends as the core answers it, usually `cancelled`. */
  readonly signal?: AbortSignal;
  /** Makes a command idempotent across repeated calls; a fresh one is made without it. */
  readonly commandId?: string;
}

/** Carries messages as they are. */
export interface Sender {
  /** Never rejects. */
  readonly send: (message: CallMessage) => Promise<Result>;
  readonly cancel: (callId: string) => void;
}

export interface CoreClient extends Sender {
  /** Rejects with `OperationFailure`; its code is `core-stopped` when the core is gone. */
  call<N extends OperationName>(name: N, input: InputOf<N>, options?: CallOptions): Promise<OutputOf<N>>;
  /** Says what a file token stands for; heeded on a host's port only. */
  readonly grant: (token: string, path: string) => void;
  readonly subscribe: (listener: EventListener) => () => void;
  /** Resolves when no call is waiting for an answer. */
  readonly settled: () => Promise<void>;
}

/** A typed caller over one port. */
export function createCoreClient(port: ClientPort): CoreClient {
  const waiting = new Map<string, { answer: (result: Result) => void; done: Promise<Result> }>();
  const listeners = new Set<EventListener>();
  let stopped = false;

  port.onMessage((raw) => {
    const parsed = messageFromCore.safeParse(raw);
    if (!parsed.success) return;
    if (parsed.data.type === 'event') {
      for (const listener of [...listeners]) listener(parsed.data.event);
      return;
    }
    waiting.get(parsed.data.id)?.answer(parsed.data.result);
    waiting.delete(parsed.data.id);
  });
  port.onClose(() => {
    stopped = true;
    for (const call of waiting.values()) call.answer(coreStopped);
    waiting.clear();
  });

  const sender: Sender = {
    send(message) {
      if (stopped) return Promise.resolve(coreStopped);
      // Two calls under one id could not be told apart when they are answered.
      if (waiting.has(message.id)) return Promise.resolve(failedWith('conflict'));
      const { promise, resolve } = Promise.withResolvers<Result>();
      waiting.set(message.id, { answer: resolve, done: promise });
      port.post(message);
      return promise;
    },
    cancel(callId) {
      if (!stopped) port.post({ type: 'cancel', id: callId });
    },
  };
  return {
    ...sender,
    call: callOver(sender),
    grant(token, path) {
      if (!stopped) port.post({ type: 'grant', token, path });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async settled() {
      await Promise.all([...waiting.values()].map((call) => call.done));
    },
  };
}

/** Makes typed calls of plain messages. */
export function callOver({ send, cancel }: Sender): CoreClient['call'] {
  return async (name, input, { signal, commandId } = {}) => {
    if (signal?.aborted) throw new OperationFailure('cancelled');
    const id = randomUUID();
    const abort = (): void => {
      cancel(id);
    };
    signal?.addEventListener('abort', abort, { once: true });
    try {
      const isCommand = operations[name].kind === 'command';
      const result = await send({
        type: 'call',
        id,
        name,
        input,
        commandId: commandId ?? (isCommand ? randomUUID() : null),
      });
      if (!result.ok) throw toFailure(result.error);
      return result.value as OutputOf<typeof name>;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  };
}

/** What every call answers once its core is gone. */
export const coreStopped: Result = failedWith('core-stopped');

function failedWith(code: ErrorCode): Result {
  return { ok: false, error: { code, problems: [], retryAfterSeconds: null } };
}

export function toFailure(error: Failure): OperationFailure {
  const { code, problems, retryAfterSeconds } = error;
  return new OperationFailure(
    code,
    retryAfterSeconds === null ? { problems } : { problems, retryAfterSeconds },
  );
}
