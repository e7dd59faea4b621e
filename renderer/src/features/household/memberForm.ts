import type { Member } from '../../../../domain/contract/household.ts';
import { noPerson, personValues, type PersonValues } from './personForm.ts';

/** How a person belongs to the household. */
export interface MembershipValues {
  relationship: string[];
  relationshipText: string;
  resident: boolean;
  whereabouts: string;
  keyPerson: boolean;
}

export interface MemberValues {
  person: PersonValues;
  membership: MembershipValues;
}

export const noMember: MemberValues = {
  person: noPerson,
  membership: { relationship: [], relationshipText: '', resident: true, whereabouts: '', keyPerson: false },
};

export function memberValues(member: Member): MemberValues {
  const { relationship, relationshipText, resident, whereabouts, keyPerson } = member;
  return {
    person: personValues(member),
    membership: { relationship, relationshipText, resident, whereabouts, keyPerson },
  };
}
