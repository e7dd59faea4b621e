import { call } from '../bridge/bridge.ts';

/** Long enough for a save under way to end and for the one that waits behind it to be sent. */
const SAVING_MS = 150;

/** Locks the office. Unfinished forms save themselves first: they listen for `pagehide`. */
export async function lockOffice(): Promise<void> {
  window.dispatchEvent(new Event('pagehide'));
  await new Promise((resolve) => window.setTimeout(resolve, SAVING_MS));
  try {
    await call('office.lock', {});
  } finally {
    startAnew();
  }
}

/** Begins the window anew at its first page, with nothing of the records left in its memory. */
export function startAnew(): void {
  location.replace(location.pathname);
}
