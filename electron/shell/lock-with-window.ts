import { setTimeout } from 'node:timers/promises';
import type { CoreClient } from '../../db/host/client.ts';

/** Longer than the window needs to save its forms, short enough for a PC that is about to sleep. */
const patienceMilliseconds = 1_000;

/**
 * Locks the office by way of the window, which first keeps what is being typed. A window that does not answer in time
 * is not waited for.
 * @param ask tells the window; does nothing where there is none any more
 */
export async function lockWithWindow(
  core: Pick<CoreClient, 'call' | 'subscribe'>,
  ask: () => void,
  patience = patienceMilliseconds,
): Promise<void> {
  const locked = new Promise<void>((resolve) => {
    const stop = core.subscribe(({ event }) => {
      if (event !== 'locked') return;
      stop();
      resolve();
    });
  });
  ask();
  await Promise.race([locked, setTimeout(patience)]);
  // A core that is gone holds nothing that could be locked.
  await core.call('office.lock', {}).catch(() => undefined);
}
