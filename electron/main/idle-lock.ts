import { powerMonitor } from 'electron';
import type { CoreClient } from '../../db/host/client.ts';

/** Locks the office when the PC sleeps or its screen is locked. Idleness in the window itself is the window's to notice. */
export function lockWhenLeft(core: CoreClient): void {
  const lock = (): void => {
    // A core that is gone holds nothing that could be locked.
    core.call('office.lock', {}).catch(() => undefined);
  };
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
}
