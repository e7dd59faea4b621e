import type { InputOf, OutputOf } from '../../../domain/contract/index.ts';
import { call, cancel, subscribe } from './bridge.ts';

export interface Watching {
  /** Gives the call up. */
  readonly signal?: AbortSignal | undefined;
  /** How much is done, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Calls an operation that tells how far it is. @throws OperationError, `cancelled` when it was given up */
export async function callWatched<Name extends 'attachment.add'>(
  name: Name,
  input: InputOf<Name>,
  { signal, onProgress }: Watching,
): Promise<OutputOf<Name>> {
  let callId: string | undefined;
  const stopListening = subscribe((event) => {
    if (event.event === 'progress' && event.callId === callId) onProgress?.(event.done / event.total);
  });
  const giveUp = (): void => {
    if (callId !== undefined) cancel(callId);
  };
  signal?.addEventListener('abort', giveUp);
  try {
    return await call(name, input, { onCallId: (id) => (callId = id) });
  } finally {
    stopListening();
    signal?.removeEventListener('abort', giveUp);
  }
}
