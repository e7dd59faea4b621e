import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { OperationFailure } from '../domain/contract/errors.ts';
import { isOperationName, operations, type OperationName } from '../domain/contract/index.ts';
import { topicsOf } from '../domain/contract/topics.ts';
import type { CallMessage, CoreEvent, Result } from '../domain/contract/wire.ts';
import type { Core, CoreDependencies } from './core-types.ts';
import { sha256 } from './driver/digest.ts';
import type { ReadTx, Step, Stepwise, WriteTx } from './driver/transaction.ts';
import { toStorageFailure } from './driver/failure.ts';
import { toFailure, validationFailure } from './failures.ts';
import { isStepwise, type AnyHandler, type OperationContext } from './operations/context.ts';
import { commandHandlers } from './operations/commands.ts';
import type { RunningCall } from './operations/lifecycle.ts';
import { lifecycleHandlers } from './operations/lifecycles.ts';
import { isPractice } from './operations/office-facts.ts';
import { appendAudit } from './repositories/log.ts';
import { OfficeSession, type OpenOffice } from './session.ts';

const remembered = '-30 days';

/** Lifecycle operations that may run beside a backup; what opens, closes or replaces the office waits for its end. */
const besideBackup: ReadonlySet<OperationName> = new Set([
  'office.status',
  'backup.inspect',
  'contract.describe',
]);

/** Commands that pause within their transaction, during which a backup must not look at the office. */
const inSteps: ReadonlySet<OperationName> = new Set(['attachment.add']);

/** The application: answers calls on at most one open office. Host and transport are not its concern. */
export function createCore(dependencies: CoreDependencies): Core {
  const session = new OfficeSession(dependencies);
  const listeners = new Set<(event: CoreEvent) => void>();
  const running = new Map<string, AbortController>();
  // Commands and lifecycle operations follow each other; queries wait only for those that were there before them.
  let tail: Promise<unknown> = Promise.resolve();
  // A backup begins in its turn and then goes on beside the daily work.
  let backup: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const emit = (event: CoreEvent): void => {
    for (const listener of listeners) listener(event);
  };

  const inTurn = async (work: () => Promise<unknown>): Promise<unknown> => {
    waiting += 1;
    const turn = tail.then(work).finally(() => {
      waiting -= 1;
    });
    tail = turn.catch(() => undefined);
    return turn;
  };

  const besides = async (work: () => Promise<unknown>): Promise<unknown> => {
    let ended: Promise<unknown> = Promise.resolve();
    await inTurn(() => {
      ended = backup.then(work);
      backup = ended.catch(() => undefined);
      return Promise.resolve();
    });
    return ended;
  };

  /** Waits for a backup without keeping the daily work waiting. */
  const afterBackup = async (work: () => Promise<unknown>): Promise<unknown> => {
    await backup;
    return inTurn(() => backup.then(work));
  };

  const inOrder = (name: OperationName, work: () => Promise<unknown>): Promise<unknown> => {
    const { kind } = operations[name];
    if (name === 'backup.make') return besides(work);
    if (inSteps.has(name)) return afterBackup(work);
    if (kind === 'query' && waiting === 0) return work();
    return inTurn(kind === 'lifecycle' && !besideBackup.has(name) ? () => backup.then(work) : work);
  };

  const run = async (message: CallMessage, name: OperationName, signal: AbortSignal): Promise<unknown> => {
    const { kind, input: schema } = operations[name];
    if (kind === 'shell') throw new OperationFailure('unavailable');
    const parsed = schema.safeParse(message.input);
    if (!parsed.success) throw validationFailure(parsed.error);
    const call = {
      signal,
      progress: (step: string, done: number, total: number) => {
        emit({ event: 'progress', callId: message.id, step, done, total });
      },
    };
    const work = async (): Promise<unknown> => {
      signal.throwIfAborted();
      if (kind === 'lifecycle') return lifecycle(session, name, parsed.data, call, emit);
      return kind === 'query'
        ? ask(session, name, parsed.data)
        : carryOut(session, name, parsed.data, message.commandId, call, emit);
    };
    const value = await inOrder(name, work);
    return dependencies.checkOutput ? operations[name].output.parse(value) : value;
  };

  return {
    async call(message): Promise<Result> {
      const abort = new AbortController();
      running.set(message.id, abort);
      try {
        if (!isOperationName(message.name)) throw new OperationFailure('unknown-operation');
        return { ok: true, value: await run(message, message.name, abort.signal) };
      } catch (error) {
        return {
          ok: false,
          error: toFailure(abort.signal.aborted ? new OperationFailure('cancelled') : error),
        };
      } finally {
        running.delete(message.id);
      }
    },
    cancel(callId) {
      running.get(callId)?.abort();
    },
    grant(token, path) {
      session.grant(token, path);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await inTurn(async () => {
        await backup;
        session.close();
      });
    },
  };
}

async function lifecycle(
  session: OfficeSession,
  name: OperationName,
  input: unknown,
  call: RunningCall,
  emit: (event: CoreEvent) => void,
): Promise<unknown> {
  const handler = lifecycleHandlers[name as keyof typeof lifecycleHandlers] as AnyHandler;
  const value = await handler(session, input, call);
  if (name === 'office.lock') emit({ event: 'locked' });
  else if (name === 'backup.make') emit({ event: 'changed', topics: ['backup'] });
  else if (name !== 'office.status' && name !== 'contract.describe')
    emit({ event: 'changed', topics: ['office'] });
  return value;
}

function ask(session: OfficeSession, name: OperationName, input: unknown): unknown {
  const open = session.requireOpen();
  const handler = commandHandlers[name as keyof typeof commandHandlers] as AnyHandler;
  const context = contextOf(session, open);
  return open.database.read((tx: ReadTx) => handler(tx, input, context));
}

/** One command is one transaction: its change, its log entry and its answer for a second delivery stand or fall together. */
async function carryOut(
  session: OfficeSession,
  name: OperationName,
  input: unknown,
  commandId: string | null,
  call: RunningCall,
  emit: (event: CoreEvent) => void,
): Promise<unknown> {
  const open = session.requireOpen();
  const handler = commandHandlers[name as keyof typeof commandHandlers] as AnyHandler;
  const context = contextOf(session, open);
  const work = function* (tx: WriteTx): Stepwise<unknown> {
    // Drafts are saved every few seconds and overwrite themselves: neither logged nor remembered.
    if (name === 'draft.save' || name === 'draft.discard') return handler(tx, input, context);
    const before = commandId === null ? undefined : answerGiven(tx, commandId, name);
    if (before !== undefined) return before;
    const given = handler(tx, input, context);
    const answer = isStepwise(given) ? yield* given : given;
    const subject = subjectOf(input, answer);
    appendAudit(tx, { at: context.now, staffId: open.staff.id, action: name, subject }, sha256);
    if (commandId !== null) rememberAnswer(tx, commandId, name, answer, context.now);
    return answer;
  };
  const value = await open.database.writeInSteps(work, (step) => pause(step, call));
  emit({ event: 'changed', topics: [...topicsOf(name)] });
  return value;
}

/** Lets what has arrived meanwhile be heard: the wish to give up. */
async function pause({ name, done, total }: Step, { signal, progress }: RunningCall): Promise<void> {
  progress(name, done, total);
  await setImmediate();
  signal.throwIfAborted();
}

function contextOf(session: OfficeSession, open: OpenOffice): OperationContext {
  const now = session.now();
  return {
    now,
    today: session.dayOf(now),
    dayOf: (instant) => session.dayOf(instant),
    staff: open.staff,
    practice: isPractice(open),
    newId: () => session.newId(),
    readChosenFile: (token, most) => readGranted(session.granted(token), most),
    sha256,
  };
}

function readGranted(path: string, most?: number): Uint8Array {
  try {
    return most === undefined ? readFileSync(path) : readStart(path, most);
  } catch (error) {
    const failure = toStorageFailure(error);
    throw failure.reason === 'EISDIR' ? new OperationFailure('unreadable-file') : failure;
  }
}

function readStart(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const content = Buffer.alloc(Math.min(most, fstatSync(file).size));
    let length = 0;
    for (let read = 1; read > 0 && length < content.length; length += read) {
      read = readSync(file, content, length, content.length - length, length);
    }
    return content.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** A second delivery of the same command is answered as the first was. @throws OperationFailure `conflict` for another operation */
function answerGiven(tx: ReadTx, commandId: string, name: string): unknown {
  const row = tx.get<{ name: string; value: string }>(
    'SELECT name, value FROM commands WHERE id = ?',
    commandId,
  );
  if (row === undefined) return undefined;
  if (row.name !== name) throw new OperationFailure('conflict');
  return JSON.parse(row.value);
}

function rememberAnswer(tx: WriteTx, commandId: string, name: string, answer: unknown, now: string): void {
  tx.run(
    'INSERT INTO commands (id, name, value, carried_out_at) VALUES (?, ?, ?, ?)',
    commandId,
    name,
    JSON.stringify(answer),
    now,
  );
  tx.run(`DELETE FROM commands WHERE carried_out_at < strftime('%Y-%m-%dT%H:%M:%fZ', ?, ?)`, now, remembered);
}

/** Ids only: names and texts stay out of the log. */
function subjectOf(input: unknown, answer: unknown): string {
  const given = asRecord(input);
  const ids = Object.entries({ ...asRecord(given['request']), ...given, ...asRecord(answer) }).filter(
    ([key, value]) => (key === 'id' || key.endsWith('Id')) && typeof value === 'string',
  );
  return ids.map(([key, value]) => `${key}=${String(value)}`).join(' ');
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
