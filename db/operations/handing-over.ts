import type { HandingOver } from '../../domain/consent/gate.ts';
import { particularKinds } from '../../domain/consent/kinds.ts';
import type { DisclosureRequest } from '../../domain/contract/disclosure.ts';
import type { CaseId, PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { agencyCategory, isBoundToSecrecy, requireAgency } from '../repositories/agency.ts';
import { codeLabel } from '../repositories/code.ts';
import { readSpoken } from '../repositories/consent.ts';
import { ruleOf } from '../repositories/setting.ts';
import type { OperationContext } from './context.ts';

type Request = Pick<DisclosureRequest, 'recipientAgencyId' | 'purpose' | 'exceptionReason'> & {
  /** Null: by consent, whatever rule the town has put to a law. */
  readonly legalBasis: DisclosureRequest['legalBasis'] | null;
};

/**
 * What the consent gate asks before something about these persons is handed to somebody.
 * @throws OperationFailure `not-found` for an unknown agency
 */
export function handingOver(
  tx: ReadTx,
  { recipientAgencyId, legalBasis, purpose, exceptionReason }: Request,
  about: { caseId: CaseId | null; personIds: readonly PersonId[] },
  { today }: OperationContext,
): Omit<HandingOver<PersonId>, 'parts'> {
  requireAgency(tx, recipientAgencyId);
  const kinds = particularKinds({
    category: agencyCategory(tx, recipientAgencyId),
    purpose,
    participation: codeLabel(tx, 'planService', 'participation'),
  });
  return {
    rule: legalBasis === null ? 'consent' : ruleOf(tx, legalBasis),
    recipientAgencyId,
    recipientBound: recipientAgencyId !== null && isBoundToSecrecy(tx, recipientAgencyId),
    persons: [...new Set(about.personIds)].map((personId) => ({
      personId,
      ...readSpoken(tx, about.caseId, personId, kinds),
    })),
    exceptionReason,
    today,
  };
}
