import type { ClientPort } from './port.ts';

/** A core that runs in a process or thread of its own. */
export interface CoreProcess {
  /** The host's own calls and grants. */
  readonly host: ClientPort;
  /** The window's calls. */
  readonly window: ClientPort;
  /** Ends the process at once and resolves when it is gone, its file lock with it. */
  readonly kill: () => Promise<void>;
}
