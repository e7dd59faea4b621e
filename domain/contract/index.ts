import { agencyContract } from './agency.ts';
import { assessmentContract } from './assessment.ts';
import { attachmentContract } from './attachment.ts';
import { auditContract } from './audit.ts';
import { backupContract } from './backup.ts';
import { caseContract } from './case.ts';
import { caseIssueContract } from './case-issue.ts';
import { codeContract } from './code.ts';
import { communityPointContract } from './community-point.ts';
import { concernContract } from './concern.ts';
import { consentContract } from './consent.ts';
import { contactNoteContract } from './contact-note.ts';
import { describeContract } from './describe.ts';
import { disclosureContract } from './disclosure.ts';
import { districtContract } from './district.ts';
import { districtMapContract } from './district-map.ts';
import { draftContract } from './draft.ts';
import { duplicateContract } from './duplicate.ts';
import { ecomapContract } from './ecomap.ts';
import { handoutContract } from './handout.ts';
import { householdContract } from './household.ts';
import { householdMapContract } from './household-map.ts';
import { intakeContract } from './intake.ts';
import { kinshipContract } from './kinship.ts';
import { mapSheetContract } from './map-sheet.ts';
import { meetingContract } from './meeting.ts';
import { meetingClosingContract } from './meeting-closing.ts';
import { meetingCourseContract } from './meeting-course.ts';
import { meetingTableContract } from './meeting-table.ts';
import { meetingTypeContract } from './meeting-type.ts';
import { membershipContract } from './membership.ts';
import { mergeContract } from './merge.ts';
import { officeContract } from './office.ts';
import { outsideTieContract } from './outside-tie.ts';
import { printContract } from './print.ts';
import { protectionContract } from './protection.ts';
import { referralSlipContract } from './referral-slip.ts';
import { roleContract } from './role.ts';
import { searchContract } from './search.ts';
import { signContract } from './sign.ts';
import { supportPlanContract } from './support-plan.ts';
import { taskContract } from './task.ts';
import { todayContract } from './today.ts';
import { trashContract } from './trash.ts';
import { warningContract } from './warning.ts';
import type { Input, Operation, OperationMap, Output, ParsedInput } from './operation.ts';

/** The whole contract. A name that two features claim is an error at start-up. */
export const operations = mergeUnique(
  {
    ...agencyContract,
    ...assessmentContract,
    ...attachmentContract,
    ...auditContract,
    ...backupContract,
    ...caseContract,
    ...caseIssueContract,
    ...codeContract,
    ...communityPointContract,
    ...concernContract,
    ...consentContract,
    ...contactNoteContract,
    ...describeContract,
    ...disclosureContract,
    ...districtContract,
    ...districtMapContract,
    ...draftContract,
    ...duplicateContract,
    ...ecomapContract,
    ...handoutContract,
    ...householdContract,
    ...householdMapContract,
    ...intakeContract,
    ...kinshipContract,
    ...mapSheetContract,
    ...meetingContract,
    ...meetingClosingContract,
    ...meetingCourseContract,
    ...meetingTableContract,
    ...meetingTypeContract,
    ...membershipContract,
    ...mergeContract,
    ...officeContract,
    ...outsideTieContract,
    ...printContract,
    ...protectionContract,
    ...referralSlipContract,
    ...roleContract,
    ...searchContract,
    ...signContract,
    ...supportPlanContract,
    ...taskContract,
    ...todayContract,
    ...trashContract,
    ...warningContract,
  },
  [
    agencyContract,
    assessmentContract,
    attachmentContract,
    auditContract,
    backupContract,
    caseContract,
    caseIssueContract,
    codeContract,
    communityPointContract,
    concernContract,
    consentContract,
    contactNoteContract,
    describeContract,
    disclosureContract,
    districtContract,
    districtMapContract,
    draftContract,
    duplicateContract,
    ecomapContract,
    handoutContract,
    householdContract,
    householdMapContract,
    intakeContract,
    kinshipContract,
    mapSheetContract,
    meetingContract,
    meetingClosingContract,
    meetingCourseContract,
    meetingTableContract,
    membershipContract,
    mergeContract,
    officeContract,
    outsideTieContract,
    printContract,
    protectionContract,
    referralSlipContract,
    roleContract,
    searchContract,
    signContract,
    supportPlanContract,
    taskContract,
    todayContract,
    trashContract,
    warningContract,
  ],
);

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type InputOf<N extends OperationName> = Input<Operations[N]>;
export type ParsedInputOf<N extends OperationName> = ParsedInput<Operations[N]>;
export type OutputOf<N extends OperationName> = Output<Operations[N]>;

/** Names of one kind, for handler maps that must be complete. */
export type NamesOfKind<K extends Operation['kind']> = {
  [N in OperationName]: Operations[N]['kind'] extends K ? N : never;
}[OperationName];

export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(operations, name);
}

/** Returns `merged` when no name stands in two parts. Throws otherwise. */
function mergeUnique<M extends OperationMap>(merged: M, parts: readonly OperationMap[]): M {
  const seen = new Set<string>();
  for (const name of parts.flatMap((part) => Object.keys(part))) {
    if (seen.has(name)) throw new Error(`operation ${name} is declared twice`);
    seen.add(name);
  }
  return merged;
}
