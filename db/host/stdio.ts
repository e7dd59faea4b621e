import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Result } from '../../domain/contract/wire.ts';
import type { Core } from '../core-types.ts';
import { callIdOf, invalidMessage } from './invalid-message.ts';
import { readLines } from './read-lines.ts';

const longestLine = 16 * 1024 * 1024;

const callLine = z.strictObject({
  name: z.string().min(1).max(80),
  input: z.unknown(),
  id: z.string().min(1).max(64).optional(),
  commandId: z.uuid().optional(),
});

/** Stops the call with this id, running or waiting. Has no answer of its own. */
const cancelLine = z.strictObject({ cancel: z.string().min(1).max(64) });

const requestLine = z.union([cancelLine, callLine]);

/**
 * Serves a core as JSON lines: one request `{name, input, id?, commandId?}`, one answer `{id, ok, value | error}`.
 * Requests are carried out one after the other, so that a file of them can be piped in.
 * A line that is no request is answered `validation` and the next one is read.
 * With `events` the events of the core appear between the answers as `{event, …}`.
 * @returns when the input has ended and the last request is answered
 */
export async function serveStdio(
  core: Core,
  streams: { input: Readable; output: Writable },
  options: { events: boolean },
): Promise<void> {
  const write = (line: object): void => {
    streams.output.write(`${JSON.stringify(line)}\n`);
  };
  const stopEvents = options.events ? core.subscribe(write) : () => undefined;
  let last = Promise.resolve();
  let count = 0;
  for await (const line of readLines(streams.input, longestLine)) {
    if (line?.trim() === '') continue;
    const raw = line === null ? undefined : parseJson(line);
    const request = requestLine.safeParse(raw);
    if (request.success && 'cancel' in request.data) {
      core.cancel(request.data.cancel);
      continue;
    }
    const id = callIdOf(raw);
    count += 1;
    const callId = id ?? `line-${String(count)}`;
    last = last.then(async () => {
      write({ id, ...(await answer(core, callId, request)) });
    });
  }
  await last;
  stopEvents();
}

async function answer(
  core: Core,
  id: string,
  request: z.ZodSafeParseResult<z.infer<typeof requestLine>>,
): Promise<Result> {
  if (!request.success) return invalidMessage(request.error);
  const { name, input, commandId = null } = request.data as z.infer<typeof callLine>;
  return core.call({ type: 'call', id, name, input, commandId });
}

/** Undefined, which no schema here accepts, for what is not JSON. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
