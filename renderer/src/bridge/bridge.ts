import type { Bridge } from '../../../domain/contract/bridge.ts';
import { operations, type InputOf, type OperationName, type OutputOf } from '../../../domain/contract/index.ts';
import type { CoreEvent } from '../../../domain/contract/wire.ts';
import { OperationError } from './operation-error.ts';

declare global {
  interface Window {
    /** Put there by the host, in Electron by the preload script. */
    readonly bridge: Bridge;
  }
}

export interface CallOptions {
  /** Aborting asks the core to stop; the call then fails as the core answers, usually `cancelled`. */
  readonly signal?: AbortSignal;
  /** Id of the call, by which `progress` events name it. */
  readonly id?: string;
  /** The same id for each attempt at one command: it is carried out once. */
  readonly commandId?: string;
}

/**
 * Calls one operation of the contract.
 * @throws {OperationError}
 */
export async function call<N extends OperationName>(name: N, input: InputOf<N>, options: CallOptions = {}): Promise<OutputOf<N>> {
  const { signal, id = crypto.randomUUID(), commandId = crypto.randomUUID() } = options;
  if (signal?.aborted) throw cancelled();
  const cancel = (): void => {
    window.bridge.cancel(id);
  };
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    const isCommand = operations[name].kind === 'command';
    const result = await window.bridge.call({ type: 'call', id, name, input, commandId: isCommand ? commandId : null });
    if (!result.ok) throw new OperationError(result.error);
    return result.value as OutputOf<N>;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}

/** Listens to the events of the core. @returns stops listening */
export function subscribe(listener: (event: CoreEvent) => void): () => void {
  return window.bridge.subscribe(listener);
}

function cancelled(): OperationError {
  return new OperationError({ code: 'cancelled', problems: [], retryAfterSeconds: null });
}
