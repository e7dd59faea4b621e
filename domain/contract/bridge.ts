import type { CallMessage, CoreEvent, Result } from './wire.ts';

/** What a host puts on `window.bridge`: the window's only way out. */
export interface Bridge {
  readonly call: (message: CallMessage) => Promise<Result>;
  readonly cancel: (callId: string) => void;
  /** @returns stops listening */
  readonly subscribe: (listener: (event: CoreEvent) => void) => () => void;
}
