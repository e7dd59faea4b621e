import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { Core, CoreDependencies } from '../core-types.ts';
import { coreDependencies, type PlainDependencies } from './dependencies.ts';
import { corePort } from './message-port.ts';
import { serveCore } from './serve.ts';

export interface CoreWorkerData {
  readonly dependencies: PlainDependencies;
  /** The window's calls arrive here; the worker's own port belongs to the host. */
  readonly windowPort: MessagePort;
}

/** Serves a core from inside a worker thread. Call it in the worker's entry. */
export function serveInWorker(createCore: (dependencies: CoreDependencies) => Core): void {
  if (!parentPort) throw new Error('not in a worker thread');
  const { dependencies, windowPort } = workerData as CoreWorkerData;
  const core = createCore(coreDependencies(dependencies));
  serveCore(core, corePort(windowPort), 'window');
  serveCore(core, corePort(parentPort), 'host');
}
