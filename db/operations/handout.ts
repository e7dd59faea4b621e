import { mayDisclose } from '../../domain/consent/gate.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { CaseId, PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { readSharing } from '../repositories/consent.ts';
import { ruleOf } from '../repositories/setting.ts';
import type { OperationContext } from './context.ts';

/** A form is handed out with consent only; no other law opens it (reference.md §3.1). */
export const handoutBasis = 'art106-4';

/**
 * The consent gate for a form that is handed out: may it speak of this person? A form names its reader by hand, so that
 * consent given for some agencies only is not enough; and the consent of one member covers no other.
 */
export function mayHandOut(
  tx: ReadTx,
  caseId: CaseId | null,
  personId: PersonId,
  context: OperationContext,
): boolean {
  const { verdict } = mayDisclose({
    rule: ruleOf(tx, handoutBasis),
    recipientAgencyId: null,
    recipientBound: false,
    persons: [{ personId, statement: caseId === null ? null : readSharing(tx, caseId, personId) }],
    parts: [],
    exceptionReason: '',
    today: context.today,
  });
  return verdict === 'allowed';
}

/** @throws OperationFailure `consent-required` */
export function requireHandout(
  tx: ReadTx,
  caseId: CaseId | null,
  personId: PersonId | null,
  context: OperationContext,
): void {
  if (personId !== null && mayHandOut(tx, caseId, personId, context)) return;
  throw new OperationFailure('consent-required', {
    problems: [{ path: ['request', 'use'], reason: 'consent-required' }],
  });
}
