import type { z } from 'zod';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { consentStanding, consentStatus } from '../contract/consent.ts';

export type ConsentStanding = z.infer<typeof consentStanding>;

/** What of a statement decides where consent stands. */
export interface Statement {
  readonly status: z.infer<typeof consentStatus>;
  readonly requestedOn: CivilDate | null;
  readonly expiresOn: CivilDate | null;
}

/**
 * Where consent stands on a day, from the latest statement of one person and kind; null: nobody has said anything.
 * It is good to the end of its last day (reference.md §3.3).
 */
export function standingOf(latest: Statement | null, today: CivilDate): ConsentStanding {
  if (latest === null) return 'unconfirmed';
  const { status, requestedOn, expiresOn } = latest;
  if (isGiven(status)) return expiresOn !== null && expiresOn < today ? 'expired' : status;
  return status === 'unconfirmed' && requestedOn !== null ? 'requested' : status;
}

/** Consent in writing, by word of mouth, or for a part: 口頭 is enough (reference.md §3.3). */
export function isGiven(standing: ConsentStanding): boolean {
  return standing === 'written' || standing === 'oral' || standing === 'partial';
}
