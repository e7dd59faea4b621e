import type { CaseDetail } from '../contract/case.ts';
import type { HouseholdDetail } from '../contract/household.ts';
import type { ReferralSlip } from '../contract/referral-slip.ts';

type SlipSubject = Pick<
  ReferralSlip,
  | 'householdId'
  | 'personId'
  | 'caseId'
  | 'subjectName'
  | 'subjectKana'
  | 'subjectSex'
  | 'subjectBirth'
  | 'subjectAddress'
  | 'subjectPhone'
  | 'members'
  | 'consent'
>;

/**
 * What a slip that is sent takes over from a case, to be changed before it goes out. Where somebody of the household is
 * protected (DV等支援措置), address and telephones stay out unless they are revealed (reference.md §3.2). `describe`
 * puts a member into one line.
 */
export function slipOfCase(
  detail: Pick<CaseDetail, 'id' | 'principalId' | 'consentStatus'>,
  household: Pick<
    HouseholdDetail,
    'id' | 'address' | 'phone' | 'addressProtected' | 'revealedUntil' | 'members'
  >,
  describe: (member: HouseholdDetail['members'][number]) => string,
): SlipSubject {
  const subject = household.members.find(({ personId }) => personId === detail.principalId);
  const mayTell = !household.addressProtected || household.revealedUntil !== null;
  return {
    householdId: household.id,
    personId: detail.principalId,
    caseId: detail.id,
    subjectName: subject?.name ?? '',
    subjectKana: subject?.kana ?? '',
    subjectSex: subject?.sex ?? 'unknown',
    subjectBirth: subject?.birth.text ?? '',
    subjectAddress: mayTell ? household.address : '',
    subjectPhone: mayTell ? (subject?.phones[0]?.number ?? household.phone) : '',
    members: household.members.map(describe).join('\n'),
    consent: consentOf(detail.consentStatus),
  };
}

function consentOf(standing: CaseDetail['consentStatus']): ReferralSlip['consent'] {
  if (standing === 'written' || standing === 'oral') return 'given';
  return standing === 'refused' || standing === 'withdrawn' ? 'not-given' : 'unknown';
}
