import type { Core, CoreDependencies } from '../core-types.ts';
import { coreDependencies, type PlainDependencies } from './dependencies.ts';
import { serveCore } from './serve.ts';

/** First message of the main process; the window's port travels with it. */
export interface StartMessage {
  readonly type: 'start';
  readonly dependencies: PlainDependencies;
}

/** The part of Electron's message ports that is used; typed here because db/ does not know Electron. */
export interface ElectronPort {
  on(event: 'message', listener: (event: { data: unknown; ports: ElectronPort[] }) => void): unknown;
  postMessage(message: unknown): void;
  start(): void;
}

/**
 * Serves a core from inside Electron's utility process.
 * `parentPort` belongs to the main process, the port that comes with the start message to the window.
 */
export function serveInUtility(
  parentPort: Pick<ElectronPort, 'on' | 'postMessage'>,
  create: (dependencies: CoreDependencies) => Core,
): void {
  let fromHost: ((message: unknown) => void) | null = null;
  parentPort.on('message', ({ data, ports: [windowPort] }) => {
    if (fromHost) {
      fromHost(data);
      return;
    }
    if (!windowPort) throw new Error('the start message came without the port of the window');
    const core = create(coreDependencies((data as StartMessage).dependencies));
    serveCore(
      core,
      {
        post: (message) => {
          windowPort.postMessage(message);
        },
        onMessage: (listener) =>
          windowPort.on('message', (event) => {
            listener(event.data);
          }),
      },
      'window',
    );
    windowPort.start();
    serveCore(
      core,
      {
        post: (message) => {
          parentPort.postMessage(message);
        },
        onMessage: (listener) => {
          fromHost = listener;
        },
      },
      'host',
    );
  });
}
