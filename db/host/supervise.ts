import { setTimeout } from 'node:timers/promises';
import type { CoreEvent } from '../../domain/contract/wire.ts';
import { callOver, coreStopped, createCoreClient, type CoreClient, type Sender } from './client.ts';
import type { CoreProcess } from './core-process.ts';
import type { EventListener } from './port.ts';

const patienceMilliseconds = 1000;

export interface CoreSupervisor {
  /** The host's own calls; outlives restarts of the core. */
  readonly client: CoreClient;
  /** The window's calls, on a port that cannot grant files. */
  readonly window: Sender;
  /** Locks the office, kills the core and never starts another. */
  readonly stop: () => Promise<void>;
}

/**
 * Keeps a core at hand: starts it with the first call and again with the first call after its end.
 * After `locked` the process is killed, which alone wipes key and records from memory; listeners hear of the lock
 * when it is gone. A core that dies by itself is reported as `locked` too, because its office is then closed.
 */
export function superviseCore(start: () => CoreProcess): CoreSupervisor {
  const listeners = new Set<EventListener>();
  let running: RunningCore | null = null;
  let ending = Promise.resolve();
  let stopped = false;

  function emit(event: CoreEvent): void {
    for (const listener of [...listeners]) listener(event);
  }

  function launch(): RunningCore {
    const process = start();
    const launched = {
      process,
      host: createCoreClient(process.host),
      window: createCoreClient(process.window),
    };
    launched.host.subscribe((event) => {
      if (running !== launched) return;
      if (event.event === 'locked') end();
      else emit(event);
    });
    process.host.onClose(() => {
      if (running !== launched) return;
      running = null;
      emit({ event: 'locked' });
    });
    return launched;
  }

  function end(): void {
    if (!running) return;
    const last = running;
    running = null;
    ending = finish(last).then(() => {
      if (!stopped) emit({ event: 'locked' });
    });
  }

  /** A new core may only start when the old one has let go of the office file. */
  async function core(): Promise<RunningCore | null> {
    await ending;
    if (stopped) return null;
    return (running ??= launch());
  }

  const host: Sender = {
    send: async (message) => (await core())?.host.send(message) ?? coreStopped,
    cancel: (callId) => running?.host.cancel(callId),
  };
  return {
    client: {
      ...host,
      call: callOver(host),
      grant: (token, path) => void core().then((current) => current?.host.grant(token, path)),
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      settled: async () => running?.host.settled(),
    },
    window: {
      send: async (message) => (await core())?.window.send(message) ?? coreStopped,
      cancel: (callId) => running?.window.cancel(callId),
    },
    stop: async () => {
      stopped = true;
      if (running)
        await within(
          patienceMilliseconds,
          callOver(running.host)('office.lock', {}).catch(() => undefined),
        );
      end();
      await ending;
    },
  };
}

interface RunningCore {
  readonly process: CoreProcess;
  readonly host: CoreClient;
  readonly window: CoreClient;
}

/** Lets the answers under way arrive, then kills the process. */
async function finish({ process, host, window }: RunningCore): Promise<void> {
  await within(patienceMilliseconds, Promise.all([host.settled(), window.settled()]));
  await process.kill();
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const patience = new AbortController();
  const expiry = setTimeout(milliseconds, undefined, { signal: patience.signal, ref: false }).catch(
    () => undefined,
  );
  await Promise.race([work, expiry]);
  patience.abort();
}
