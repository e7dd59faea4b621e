import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { CallMessage, CoreEvent, Result } from '../../../domain/contract/wire.ts';

/** A window's connection to a fresh core over the transport under test. */
export interface Connection {
  send(message: CallMessage): Promise<Result>;
  cancel(callId: string): void;
  subscribe(listener: (event: CoreEvent) => void): () => void;
  /** Sends anything at all, as a faulty or hostile window would. Answers are not awaited. */
  postRaw(frame: unknown): void;
  /** Kills the core as a native crash would. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a core on the office in `folder` and connects to it. */
export type OpenConnection = (folder: string) => Promise<Connection>;

/** One requirement on every transport; `run` throws where it is not met. Independent of a test runner. */
export interface ConformanceCase {
  readonly name: string;
  run(open: () => Promise<Connection>): Promise<void>;
}

export function message(name: string, input: unknown = {}, commandId: string | null = null): CallMessage {
  return { type: 'call', id: randomUUID(), name, input, commandId };
}

export async function valueOf(answer: Promise<Result>): Promise<unknown> {
  const result = await answer;
  assert(result.ok, result.ok ? '' : `answered ${result.error.code}`);
  return result.value;
}

export async function codeOf(answer: Promise<Result>): Promise<string> {
  const result = await answer;
  return result.ok ? 'ok' : result.error.code;
}

/** Resolves with the first event that `wanted` accepts. */
export function nextEvent(connection: Connection, wanted: (event: CoreEvent) => boolean): Promise<CoreEvent> {
  const { promise, resolve } = Promise.withResolvers<CoreEvent>();
  const stop = connection.subscribe((event) => {
    if (!wanted(event)) return;
    stop();
    resolve(event);
  });
  return promise;
}
