import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import {
  callMessage,
  cancelMessage,
  type CallMessage,
  type MessageToCore,
} from '../../../domain/contract/wire.ts';
import type { ClientPort } from '../port.ts';

/**
 * A caller's end over a child process that runs `serveStdio` with events.
 * @param child started with piped stdin and stdout
 */
export function stdioPort(child: ChildProcess): ClientPort {
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error('the child process has no pipes');
  // Writing to a child that has died fails here; its exit is what callers are told of.
  stdin.on('error', () => undefined);
  return {
    post: (message) => {
      stdin.write(`${JSON.stringify(lineOf(message))}\n`);
    },
    onMessage: (listener) => {
      createInterface({ input: stdout, crlfDelay: Infinity }).on('line', (line) => {
        const message = JSON.parse(line) as object;
        if ('event' in message) listener({ type: 'event', event: message });
        else {
          const { id, ...result } = message as { id: unknown };
          listener({ type: 'answer', id, result });
        }
      });
    },
    onClose: (listener) => {
      child.once('close', listener);
    },
  };
}

/** The line for a message; anything else is sent as it is, for the core to refuse. */
function lineOf(message: MessageToCore): unknown {
  if (cancelMessage.safeParse(message).success) return { cancel: (message as { id: string }).id };
  if (!callMessage.safeParse(message).success) return message;
  const { id, name, input, commandId } = message as CallMessage;
  return { id, name, input, ...(commandId !== null && { commandId }) };
}
