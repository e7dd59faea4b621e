/** Failures since the last success. `lastFailureAt` is an instant. */
export interface UnlockAttempts {
  readonly failures: number;
  readonly lastFailureAt: string | null;
}

const delays = [0, 0, 1, 2, 5, 10, 30, 60] as const;

/** Seconds to wait after so many failures in a row: none at first, a minute at most. */
export function unlockDelay(failures: number): number {
  return delays[Math.min(Math.max(failures, 0), delays.length - 1)] ?? 0;
}

/** Seconds still to wait at `now`. A clock set back does not lengthen the wait beyond the delay itself. */
export function remainingDelay(attempts: UnlockAttempts, now: string): number {
  if (attempts.lastFailureAt === null) return 0;
  const delay = unlockDelay(attempts.failures);
  const elapsed = (Date.parse(now) - Date.parse(attempts.lastFailureAt)) / 1000;
  return Math.min(delay, Math.max(0, delay - elapsed));
}
