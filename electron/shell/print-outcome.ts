import type { PrintOutcome } from './shell-operations.ts';

/** What the system's reason for a print that failed means: given up in the dialog, or a printer that stopped. */
export function outcomeOf(failureReason: string): PrintOutcome {
  return /cancel/iu.test(failureReason) ? 'given-up' : 'failed';
}
