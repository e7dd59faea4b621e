import type { CallMessage, CoreEvent, Result } from '../domain/contract/wire.ts';

/** The application without a transport. Hosts carry its messages; nothing else reaches the office file. */
export interface Core {
  /** Answers one call. Never rejects: every failure is a result. */
  call(message: CallMessage): Promise<Result>;
  /** Asks a running or waiting call to stop at its next step. Unknown ids are ignored. */
  cancel(callId: string): void;
  /** Host only: what a file token stands for. */
  grant(token: string, path: string): void;
  subscribe(listener: (event: CoreEvent) => void): () => void;
  /** Closes the office and wipes the key. Afterwards every call answers `locked`. */
  close(): Promise<void>;
}

export interface CoreDependencies {
  readonly officeFolder: string;
  readonly practiceFolder: string;
  readonly appVersion: string;
  /** The moment now, UTC. */
  readonly now: () => Date;
  /** Minutes the office's clock is ahead of UTC; 540 in Japan. */
  readonly utcOffsetMinutes: () => number;
  /** Parses every output against the contract; on in tests and development. */
  readonly checkOutput: boolean;
  /** Argon2id cost; the production values unless a test says otherwise. */
  readonly keyCost?: { readonly memoryKibibytes: number; readonly passes: number };
}
