import { mayDisclose, ruleToward, staysBehind, type HandingOver } from '../consent/gate.ts';
import type { Attachment } from '../contract/attachment.ts';

export type Release =
  | { readonly ok: true }
  /** `reason` is a key of the locale file `problem`. */
  | { readonly ok: false; readonly reason: string };

/**
 * May a file leave the office? It passes the consent gate as every handing-over, and its own mark as every record
 * (reference.md §3.2). A written reason opens both and is logged, but 支援会議限定 reaches nobody who is not bound to
 * secrecy, whatever reason is written (社会福祉法106条の6第5項).
 */
export function mayRelease(
  file: Pick<Attachment, 'shareScope' | 'sensitive'>,
  request: Omit<HandingOver, 'parts'>,
): Release {
  const { verdict } = mayDisclose({ ...request, parts: [] });
  if (verdict === 'consent-required') return { ok: false, reason: 'release-consent' };
  if (file.shareScope === 'council' && ruleToward(request) === 'consent')
    return { ok: false, reason: 'release-council' };
  if (request.exceptionReason.trim() !== '') return { ok: true };
  const staying = staysBehind(file, ruleToward(request), verdict === 'allowed');
  return staying === null ? { ok: true } : { ok: false, reason: `release-${staying}` };
}
