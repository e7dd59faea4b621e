import { invalidMessage } from '../../db/host/invalid-message.ts';
import { isOperationName } from '../../domain/contract/index.ts';
import { callMessage, type CallMessage, type Result } from '../../domain/contract/wire.ts';
import { isShellName } from './shell-name.ts';

type Answer = (message: CallMessage) => Promise<Result>;

/**
 * The one way in for the window: a well-formed call of a name the contract knows, answered by the shell or by the core.
 * The sender must have been checked before.
 */
export function createCallGate({
  shell,
  core,
}: {
  shell: Answer;
  core: Answer;
}): (raw: unknown) => Promise<Result> {
  return async (raw) => {
    const parsed = callMessage.safeParse(raw);
    if (!parsed.success) return invalidMessage(parsed.error);
    const message = parsed.data;
    if (!isOperationName(message.name)) {
      return { ok: false, error: { code: 'unknown-operation', problems: [], retryAfterSeconds: null } };
    }
    return isShellName(message.name) ? shell(message) : core(message);
  };
}
