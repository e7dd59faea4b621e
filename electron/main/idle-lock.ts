import { powerMonitor } from 'electron';

/** Locks the office when the PC sleeps or its screen is locked. Idleness in the window itself is the window's to notice. */
export function lockWhenLeft(lock: () => Promise<void>): void {
  const onLeft = (): void => void lock();
  powerMonitor.on('suspend', onLeft);
  powerMonitor.on('lock-screen', onLeft);
}
