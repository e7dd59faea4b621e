import { OperationFailure } from '../../domain/contract/errors.ts';

/** What the work comes to, or `cancelled` as soon as the person gives up; work once begun is not ended by it. */
export async function orCancelled<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work();
  throwIfCancelled(signal);
  const { promise, reject } = Promise.withResolvers<never>();
  const giveUp = (): void => {
    reject(new OperationFailure('cancelled'));
  };
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    return await Promise.race([work(), promise]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

/** @throws OperationFailure `cancelled` */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new OperationFailure('cancelled');
}
