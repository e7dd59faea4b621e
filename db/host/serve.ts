import { z } from 'zod';
import { callMessage, cancelMessage, messageToCore } from '../../domain/contract/wire.ts';
import type { Core } from '../core-types.ts';
import type { CorePort } from './port.ts';
import { callIdOf, invalidMessage } from './invalid-message.ts';

const windowMessage = z.discriminatedUnion('type', [callMessage, cancelMessage]);

/** `window` may call and cancel; `host` may also say what a file token stands for. */
export type Trust = 'window' | 'host';

/**
 * Serves one caller: answers its calls and forwards every event of the core.
 * A malformed message with an id is answered `validation`; one without an id is dropped, as nobody could match the answer.
 * @returns stops forwarding events
 */
export function serveCore(core: Core, port: CorePort, trust: Trust): () => void {
  const accepted = trust === 'host' ? messageToCore : windowMessage;
  port.onMessage((raw) => {
    const parsed = accepted.safeParse(raw);
    if (!parsed.success) {
      const id = callIdOf(raw);
      if (id !== null) port.post({ type: 'answer', id, result: invalidMessage(parsed.error) });
      return;
    }
    const message = parsed.data;
    if (message.type === 'call') {
      void core.call(message).then((result) => {
        port.post({ type: 'answer', id: message.id, result });
      });
    } else if (message.type === 'cancel') core.cancel(message.id);
    else core.grant(message.token, message.path);
  });
  return core.subscribe((event) => {
    port.post({ type: 'event', event });
  });
}
