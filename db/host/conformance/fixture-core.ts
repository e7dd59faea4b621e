import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { CoreEvent, Result } from '../../../domain/contract/wire.ts';
import type { Core } from '../../core-types.ts';
import { problemsOf } from '../problems.ts';

type Handler = (input: unknown, callId: string) => Result | Promise<Result>;

const person = z.strictObject({
  name: z.string().max(5, 'too-long'),
  lines: z.array(z.strictObject({ age: z.int() })),
});

/** A core without an office whose few operations show what a transport does to messages. */
export function createFixtureCore(): Core {
  const listeners = new Set<(event: CoreEvent) => void>();
  const waiting = new Map<string, (result: Result) => void>();
  const grants: string[] = [];
  const texts: unknown[] = [];
  let locked = false;

  const emit = (event: CoreEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const handlers: Record<string, Handler> = {
    'fixture.echo': (input) => ok(input),
    'fixture.append': async (input) => {
      texts.push(input);
      await Promise.resolve();
      emit({ event: 'changed', topics: ['case'] });
      return ok({});
    },
    'fixture.list': () => ok(texts),
    'fixture.grants': () => ok(grants),
    'fixture.parse': (input) => {
      const parsed = person.safeParse(input);
      return parsed.success ? ok({}) : failed('validation', problemsOf(parsed.error));
    },
    'fixture.wait': (_input, callId) => {
      const { promise, resolve } = Promise.withResolvers<Result>();
      waiting.set(callId, resolve);
      emit({ event: 'progress', callId, step: 'wait', done: 0, total: 1 });
      return promise;
    },
    'office.status': () => ok({ state: 'open' }),
    'office.lock': async () => {
      locked = true;
      emit({ event: 'locked' });
      // Long enough that whoever kills the core at the event alone never sees the answer.
      await setTimeout(50);
      return ok({});
    },
  };
  return {
    call: async ({ name, input, id }) => {
      const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
      if (!handler) return failed('unknown-operation');
      if (locked) return failed('locked');
      return handler(input, id);
    },
    cancel: (callId) => {
      waiting.get(callId)?.(failed('cancelled'));
      waiting.delete(callId);
    },
    grant: (token) => {
      grants.push(token);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      locked = true;
      return Promise.resolve();
    },
  };
}

function ok(value: unknown): Result {
  return { ok: true, value };
}

function failed(
  code: 'unknown-operation' | 'locked' | 'cancelled' | 'validation',
  problems: ReturnType<typeof problemsOf> = [],
): Result {
  return { ok: false, error: { code, problems, retryAfterSeconds: null } };
}
