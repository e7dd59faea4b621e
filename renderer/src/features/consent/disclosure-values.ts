import type { DisclosureRequest } from '../../../../domain/contract/disclosure.ts';
import type { InputOf } from '../../../../domain/contract/index.ts';
import type { LegalBasis } from '../../../../domain/contract/legal-basis.ts';
import type { AgencyId, CaseId, PersonId } from '../../../../domain/contract/scalars.ts';

/** 情報提供 as it stands in the form. */
export interface DisclosureValues {
  recipientAgencyId: string | null;
  recipient: string;
  legalBasis: LegalBasis;
  purpose: string;
  personIds: string[];
  parts: DisclosureRequest['parts'];
  exceptionReason: string;
  way: InputOf<'disclosure.record'>['way'];
  content: string;
}

export function freshDisclosure(principalId: string): DisclosureValues {
  return {
    recipientAgencyId: null,
    recipient: '',
    legalBasis: 'liaison',
    purpose: '',
    personIds: [principalId],
    parts: ['basics'],
    exceptionReason: '',
    way: 'spoken',
    content: '',
  };
}

/** What the consent gate is asked. */
export function toRequest(values: DisclosureValues, caseId: CaseId): DisclosureRequest {
  const { way: _way, content: _content, ...request } = values;
  return {
    ...request,
    caseId,
    recipientAgencyId: values.recipientAgencyId as AgencyId | null,
    personIds: values.personIds as PersonId[],
  };
}
