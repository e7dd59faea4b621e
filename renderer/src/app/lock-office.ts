import { call } from '../bridge/bridge.ts';

/** Begins the window anew at its first page, with nothing of the records left in its memory. */
export function startAnew(): void {
  location.replace(location.pathname);
}

/**
 * Locks the office. Unfinished forms save themselves first: they listen for `pagehide`, and what they send
 * arrives before the lock.
 */
export async function lockOffice(): Promise<void> {
  window.dispatchEvent(new Event('pagehide'));
  try {
    await call('office.lock', {});
  } finally {
    startAnew();
  }
}
