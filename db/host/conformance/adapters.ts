import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import type { MessageToCore } from '../../../domain/contract/wire.ts';
import type { Core } from '../../core-types.ts';
import { createCoreClient } from '../client.ts';
import type { CoreProcess } from '../core-process.ts';
import { connectInProcess } from '../in-process.ts';
import { clientPort, corePort } from '../message-port.ts';
import type { ClientPort } from '../port.ts';
import { serveCore } from '../serve.ts';
import type { Connection } from './connection.ts';
import { stdioPort } from './stdio-port.ts';

/** A core in the same process, behind nothing but JSON. */
export function overNothing(core: Core): Connection {
  const { client, post, disconnect } = connectInProcess(core, 'window');
  return {
    ...client,
    postRaw: post,
    crash: () => {
      disconnect();
      return Promise.resolve();
    },
    close: () => core.close(),
  };
}

/** A core at the other end of a pair of message ports. */
export function overMessagePort(core: Core): Connection {
  const { port1, port2 } = new MessageChannel();
  serveCore(core, corePort(port2), 'window');
  const closed = once(port1, 'close');
  const connection = connectionOver(clientPort(port1));
  const close = async (): Promise<void> => {
    await core.close();
    port2.close();
    await closed;
  };
  return { ...connection, crash: close, close };
}

/** A core in a process or thread of its own, called through the port of the window. */
export function overCoreProcess(process: CoreProcess): Connection {
  return { ...connectionOver(process.window), crash: process.kill, close: process.kill };
}

/** A core in a child process that speaks JSON lines. */
export function overStdio(script: string, scriptArguments: readonly string[] = []): Connection {
  const child = spawn(process.execPath, [script, ...scriptArguments], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  return { ...connectionOver(stdioPort(child)), crash: kill, close: kill };
}

function connectionOver(port: ClientPort): Omit<Connection, 'crash' | 'close'> {
  return {
    ...createCoreClient(port),
    postRaw: (frame) => {
      port.post(frame as MessageToCore);
    },
  };
}
