import type { MessagePort } from 'node:worker_threads';
import type { ClientPort, CorePort } from './port.ts';

/** The core's end over a Node MessagePort (also `parentPort` of a worker). */
export function corePort(port: MessagePort): CorePort {
  return {
    post: (message) => {
      port.postMessage(message);
    },
    onMessage: (listener) => {
      port.on('message', listener);
    },
  };
}

/** A caller's end over a Node MessagePort. */
export function clientPort(port: MessagePort): ClientPort {
  return {
    post: (message) => {
      port.postMessage(message);
    },
    onMessage: (listener) => {
      port.on('message', listener);
    },
    onClose: (listener) => {
      port.once('close', listener);
    },
  };
}
