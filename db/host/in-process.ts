import type { MessageFromCore } from '../../domain/contract/wire.ts';
import type { Core } from '../core-types.ts';
import { createCoreClient, type CoreClient } from './client.ts';
import { serveCore, type Trust } from './serve.ts';

export interface InProcess {
  readonly client: CoreClient;
  /** Sends a message without waiting for its answer. */
  readonly post: (message: unknown) => void;
  /** Ends the connection as if the core were gone. */
  readonly disconnect: () => void;
}

/** A client of a core in the same process, for unit tests. Messages pass through JSON as on any other transport. */
export function connectInProcess(core: Core, trust: Trust = 'host'): InProcess {
  const { toCore, fromCore, closed } = {
    toCore: hub<unknown>(),
    fromCore: hub<unknown>(),
    closed: hub<undefined>(),
  };
  const post = (message: unknown): void => {
    toCore.send(throughJson(message));
  };
  const client = createCoreClient({
    post,
    onMessage: fromCore.listen,
    onClose: (listener) => {
      closed.listen(listener);
    },
  });
  const stopEvents = serveCore(
    core,
    {
      post: (message: MessageFromCore) => {
        fromCore.send(throughJson(message));
      },
      onMessage: toCore.listen,
    },
    trust,
  );
  return {
    client,
    post,
    disconnect: () => {
      stopEvents();
      closed.send(undefined);
    },
  };
}

function hub<T>() {
  const listeners: ((value: T) => void)[] = [];
  return {
    listen: (listener: (value: T) => void): void => {
      listeners.push(listener);
    },
    send: (value: T): void => {
      queueMicrotask(() => {
        for (const listener of listeners) listener(value);
      });
    },
  };
}

function throughJson(message: unknown): unknown {
  return JSON.parse(JSON.stringify(message));
}
