import type { z } from 'zod';
import type { consentStatus, shareScope } from '../contract/case.ts';
import type { LegalBasis } from '../contract/legal-basis.ts';

export type ConsentStatus = z.infer<typeof consentStatus>;
export type ShareScope = z.infer<typeof shareScope>;

/** Consent that allows sharing within its scope. 口頭 is enough (reference.md §3.3). */
export function isConsented(status: ConsentStatus): boolean {
  return status === 'written' || status === 'oral' || status === 'partial';
}

/**
 * Whether a legal basis lets the people at the table hear of a case without the person's consent.
 * 社会福祉法106条の6 (支援会議) and the council of 孤独・孤立対策推進法 bind their members to secrecy instead;
 * every other basis needs consent (reference.md §3.1).
 */
export function needsConsent(basis: LegalBasis): boolean {
  return basis !== 'art106-6' && basis !== 'isolation';
}

/** May a case be put before a meeting? A written reason opens the way where another law allows it, and is logged. */
export function mayDiscuss(facts: {
  basis: LegalBasis;
  consent: ConsentStatus;
  exceptionReason: string;
}): 'allowed' | 'allowed-by-exception' | 'consent-required' {
  if (!needsConsent(facts.basis) || isConsented(facts.consent)) return 'allowed';
  return facts.exceptionReason.trim() === '' ? 'consent-required' : 'allowed-by-exception';
}

/**
 * Why a record stays out of a handout, or null when it may go in (reference.md §3.2).
 * 支援会議限定 is not released by a later consent: it stays with the basis it was given under.
 */
export function leftOutReason(
  record: { shareScope: ShareScope; sensitive: boolean },
  hearing: { basis: LegalBasis; consent: ConsentStatus },
): 'sensitive' | 'office' | 'statistics' | 'council' | 'consent' | null {
  if (record.sensitive) return 'sensitive';
  switch (record.shareScope) {
    case 'office':
    case 'statistics':
      return record.shareScope;
    case 'council':
      return needsConsent(hearing.basis) ? 'council' : null;
    case 'consented':
      return needsConsent(hearing.basis) && !isConsented(hearing.consent) ? 'consent' : null;
  }
}
