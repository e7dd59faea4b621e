import type { CallMessage, CoreEvent, Result } from './wire.ts';

/** What a host puts on `window.bridge`: the window's only way out. */
export interface Bridge {
  readonly call: (message: CallMessage) => Promise<Result>;
  readonly cancel: (callId: string) => void;
  /**
   * Only where the host can: files that were dropped on the page are what `file.pickForAttachment` answers next, without
   * a dialog. A file that does not come from this PC's disk is left out.
   */
  readonly offerDropped?: (files: readonly unknown[]) => Promise<void>;
  /** @returns stops listening */
  readonly subscribe: (listener: (event: CoreEvent) => void) => () => void;
}
