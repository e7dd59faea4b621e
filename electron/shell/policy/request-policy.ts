import { isWithinOrigin } from './origin.ts';

/**
 * Whether a request may leave the page. `data:` and `blob:` never touch the network;
 * blobs carry the origin that made them. What they may be used for is the content security policy's to say.
 */
export function isRequestAllowed(address: string, origin: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, pathname } = new URL(address);
  if (protocol === 'data:') return true;
  if (protocol === 'blob:') return isWithinOrigin(pathname, origin);
  return isWithinOrigin(address, origin);
}
