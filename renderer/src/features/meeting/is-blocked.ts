import { mayDiscuss } from '../../../../domain/consent/gate.ts';
import type { AgendaItem } from '../../../../domain/contract/meeting.ts';

export type Hearing = Pick<AgendaItem, 'consentStatus' | 'rule' | 'exceptionReason'>;

/** Whether the law stops the case from being heard as it stands (domain/consent/gate.ts). */
export function isBlocked({ consentStatus, rule, exceptionReason }: Hearing): boolean {
  return mayDiscuss({ rule, consent: consentStatus, exceptionReason }) === 'consent-required';
}
