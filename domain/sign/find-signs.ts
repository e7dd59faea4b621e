import { signRules, type Sign } from '../contract/sign.ts';
import type { FoundSign, SignHousehold, SignRule, Thresholds } from './household.ts';
import { doubleCare } from './rules/double-care.ts';
import { noContact } from './rules/no-contact.ts';
import { noKeyPerson } from './rules/no-key-person.ts';
import { oldAlone } from './rules/old-alone.ts';
import { oldOnly } from './rules/old-only.ts';
import { parentAndChild } from './rules/parent-and-child.ts';
import { singleParent } from './rules/single-parent.ts';
import { youngCarer } from './rules/young-carer.ts';

/** Every hint of a household, in the order of the rules. The same records give the same hints in any order. */
export function findSigns(household: SignHousehold, thresholds: Thresholds): readonly FoundSign[] {
  const ordered: SignHousehold = {
    ...household,
    members: household.members.toSorted((one, other) => compare(one.id, other.id)),
    openCases: household.openCases.toSorted((one, other) => compare(one.caseNumber, other.caseNumber)),
  };
  return signRules.flatMap((rule) => rules[rule](ordered, thresholds));
}

const rules: Readonly<Record<Sign['rule'], SignRule>> = {
  'parent-and-child': parentAndChild,
  'young-carer': youngCarer,
  'double-care': doubleCare,
  'old-alone': oldAlone,
  'old-only': oldOnly,
  'single-parent': singleParent,
  'no-key-person': noKeyPerson,
  'no-contact': noContact,
};

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
