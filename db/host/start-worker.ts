import { MessageChannel, Worker } from 'node:worker_threads';
import type { CoreProcess } from './core-process.ts';
import type { PlainDependencies } from './dependencies.ts';
import { clientPort } from './message-port.ts';
import type { CoreWorkerData } from './serve-worker.ts';

/** Starts a core in a worker thread. `file` is an entry that calls `serveInWorker`. */
export function startCoreWorker(file: string | URL, dependencies: PlainDependencies): CoreProcess {
  const { port1: windowPort, port2 } = new MessageChannel();
  const workerData: CoreWorkerData = { dependencies, windowPort: port2 };
  const worker = new Worker(file, { workerData, transferList: [port2] });
  // An error in the thread ends it; the exit that follows is what callers are told of.
  worker.on('error', () => undefined);
  return {
    host: {
      post: (message) => {
        worker.postMessage(message);
      },
      onMessage: (listener) => {
        worker.on('message', listener);
      },
      onClose: (listener) => {
        worker.once('exit', listener);
      },
    },
    window: { ...clientPort(windowPort), onClose: (listener) => void worker.once('exit', listener) },
    kill: async () => {
      await worker.terminate();
      windowPort.close();
    },
  };
}
