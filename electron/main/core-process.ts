import { MessageChannelMain, utilityProcess } from 'electron';
import type { CoreProcess } from '../../db/host/core-process.ts';
import type { PlainDependencies } from '../../db/host/dependencies.ts';
import type { StartMessage } from '../../db/host/serve-utility.ts';

/** Starts a core in a utility process. `file` is the entry `db/host/utility.ts` as built. */
export function startCoreProcess(file: string, dependencies: PlainDependencies): CoreProcess {
  const child = utilityProcess.fork(file, [], { serviceName: 'Kasane core', stdio: 'ignore' });
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  // A fatal error ends the process; the exit that follows is what callers are told of.
  child.on('error', () => undefined);
  const { port1: windowPort, port2 } = new MessageChannelMain();
  const start: StartMessage = { type: 'start', dependencies };
  child.postMessage(start, [port2]);
  windowPort.start();
  const onClose = (listener: () => void): void => {
    child.once('exit', listener);
  };
  return {
    host: {
      post: (message) => {
        child.postMessage(message);
      },
      onMessage: (listener) => {
        child.on('message', listener);
      },
      onClose,
    },
    window: {
      post: (message) => {
        windowPort.postMessage(message);
      },
      onMessage: (listener) => {
        windowPort.on('message', ({ data }) => {
          listener(data);
        });
      },
      onClose,
    },
    kill: async () => {
      if (child.kill()) await exited;
    },
  };
}
