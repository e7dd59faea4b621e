import { mayDisclose, staysBehind, type HandingOver } from '../consent/gate.ts';
import type { Attachment } from '../contract/attachment.ts';

export type Release =
  | { readonly ok: true }
  /** `reason` is a key of the locale file `problem`. */
  | { readonly ok: false; readonly reason: string };

/**
 * May a file leave the office? It passes the consent gate as every handing-over, and its own mark as every record
 * (reference.md §3.2). A written reason opens both ways, and is logged.
 */
export function mayRelease(
  file: Pick<Attachment, 'shareScope' | 'sensitive'>,
  request: Omit<HandingOver, 'parts'>,
): Release {
  const { verdict } = mayDisclose({ ...request, parts: [] });
  if (verdict === 'consent-required') return { ok: false, reason: 'release-consent' };
  if (request.exceptionReason.trim() !== '') return { ok: true };
  const staying = staysBehind(file, request.rule, verdict === 'allowed');
  return staying === null ? { ok: true } : { ok: false, reason: `release-${staying}` };
}
