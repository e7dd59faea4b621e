import type { Concern } from '../contract/concern.ts';
import type { IntakeDetail } from '../contract/intake.ts';
import type { ReferralSlip } from '../contract/referral-slip.ts';

/** What an intake takes over from the record it is made from, so that nothing is typed twice. */
export interface Prefilled {
  intake: Partial<
    Pick<
      IntakeDetail,
      | 'form'
      | 'route'
      | 'referrerAgencyId'
      | 'referrerName'
      | 'referrerPhone'
      | 'chiefComplaint'
      | 'content'
      | 'involvedAgencies'
      | 'request'
      | 'urgency'
    >
  >;
  /** The head of a household still to be made; empty where the household is known. */
  head: {
    name: string;
    kana: string;
    sex: ReferralSlip['subjectSex'];
    /** As typed. */
    birth: string;
    address: string;
    phone: string;
    districtId: Concern['districtId'];
  };
  householdId: ReferralSlip['householdId'];
  principalId: ReferralSlip['personId'];
}

/** 気になる世帯 → 受付: the informant brought the matter, the place is the address, the name is still to be learned. */
export function intakeFromConcern(concern: Concern): Prefilled {
  return {
    intake: {
      route: concern.route,
      referrerAgencyId: concern.agencyId,
      referrerName: concern.informant,
      referrerPhone: concern.informantPhone,
      chiefComplaint: concern.content,
      content: lines(concern.called, concern.members, concern.nextPlan),
      urgency: concern.urgency,
    },
    head: {
      name: '',
      kana: '',
      sex: 'unknown',
      birth: '',
      address: concern.place,
      phone: '',
      districtId: concern.districtId,
    },
    householdId: null,
    principalId: null,
  };
}

/**
 * A received つなぎメモ → 受付. Consent that the other office was given shows in the form alone: our own is asked for
 * anew (reference.md §3.3). `topics` are the names of what is ticked.
 */
export function intakeFromSlip(slip: ReferralSlip, topics: readonly string[]): Prefilled {
  return {
    intake: {
      form: slip.consent === 'given' ? 'consented' : 'unconsented',
      referrerAgencyId: slip.agencyId,
      referrerName: slip.agencyId === null ? joined(' ', slip.agencyName, slip.worker) : slip.worker,
      referrerPhone: slip.phone,
      chiefComplaint: slip.content,
      content: lines(joined('、', ...topics), slip.members),
      involvedAgencies: slip.alreadyTold,
      request: slip.request,
      urgency: slip.urgency,
    },
    head: {
      name: slip.subjectName,
      kana: slip.subjectKana,
      sex: slip.subjectSex,
      birth: slip.subjectBirth,
      address: slip.subjectAddress,
      phone: slip.subjectPhone,
      districtId: null,
    },
    householdId: slip.householdId,
    principalId: slip.personId,
  };
}

function lines(...parts: readonly string[]): string {
  return joined('\n', ...parts);
}

function joined(between: string, ...parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join(between);
}
