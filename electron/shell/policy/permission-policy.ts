import { isWithinOrigin } from './origin.ts';

/** Copying text that the browser has cleaned: the copy buttons need it. Everything else is denied. */
const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

export function isPermissionAllowed(permission: string, address: string, origin: string): boolean {
  return allowed.has(permission) && isWithinOrigin(address, origin);
}
