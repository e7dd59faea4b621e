import type { CoreEvent, MessageFromCore, MessageToCore } from '../../domain/contract/wire.ts';

/** The core's end of a transport. What arrives is untrusted until parsed. */
export interface CorePort {
  post(message: MessageFromCore): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** A caller's end of a transport. */
export interface ClientPort {
  post(message: MessageToCore): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once when the core is gone: crashed, killed or closed. */
  onClose(listener: () => void): void;
}

export type EventListener = (event: CoreEvent) => void;
