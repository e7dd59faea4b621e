import { isWithinOrigin } from './origin.ts';

export interface Sender {
  /** Address of the frame that sends. */
  readonly url: string;
  readonly isTopFrame: boolean;
  /** Whether the frame belongs to the window the app itself opened. */
  readonly windowKnown: boolean;
}

/** Whether a message may be heeded: our own page, in the top frame of our own window. */
export function isTrustedSender(sender: Sender, origin: string): boolean {
  return sender.windowKnown && sender.isTopFrame && isWithinOrigin(sender.url, origin);
}
