import type { Sender } from '../../db/host/client.ts';
import { invalidMessage } from '../../db/host/invalid-message.ts';
import { isOperationName } from '../../domain/contract/index.ts';
import { callMessage, type Result } from '../../domain/contract/wire.ts';
import { isShellName } from './shell-name.ts';

/** The one way in for the window. */
export interface CallGate {
  readonly call: (raw: unknown) => Promise<Result>;
  readonly cancel: (callId: string) => void;
}

/**
 * Lets through a well-formed call of a name the contract knows, answered by the shell or by the core. The sender must have
 * been checked before.
 */
export function createCallGate({ shell, core }: { shell: Sender; core: Sender }): CallGate {
  return {
    call: async (raw) => {
      const parsed = callMessage.safeParse(raw);
      if (!parsed.success) return invalidMessage(parsed.error);
      const message = parsed.data;
      if (!isOperationName(message.name)) {
        return { ok: false, error: { code: 'unknown-operation', problems: [], retryAfterSeconds: null } };
      }
      return (isShellName(message.name) ? shell : core).send(message);
    },
    // Only one of them knows the call.
    cancel: (callId) => {
      shell.cancel(callId);
      core.cancel(callId);
    },
  };
}
