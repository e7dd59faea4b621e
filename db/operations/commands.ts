import type { Operations } from '../../domain/contract/index.ts';
import { agencyOperations } from './agency.ts';
import { assessmentOperations } from './assessment.ts';
import { attachmentOperations } from './attachment.ts';
import { auditOperations } from './audit.ts';
import { backupOperations } from './backup.ts';
import { caseOperations } from './case.ts';
import { caseIssueOperations } from './case-issue.ts';
import { codeOperations } from './code.ts';
import { communityPointOperations } from './community-point.ts';
import { concernOperations } from './concern.ts';
import { consentOperations } from './consent.ts';
import { contactNoteOperations } from './contact-note.ts';
import { disclosureOperations } from './disclosure.ts';
import { districtOperations } from './district.ts';
import { districtMapOperations } from './district-map.ts';
import { draftOperations } from './draft.ts';
import { duplicateOperations } from './duplicate.ts';
import { ecomapOperations } from './ecomap.ts';
import { handoutCopyOperations } from './handout-copy.ts';
import { householdOperations } from './household.ts';
import { householdMapOperations } from './household-map.ts';
import { intakeOperations } from './intake.ts';
import { kinshipOperations } from './kinship.ts';
import { mapSheetOperations } from './map-sheet.ts';
import { meetingOperations } from './meeting.ts';
import { meetingClosingOperations } from './meeting-closing.ts';
import { meetingCourseOperations } from './meeting-course.ts';
import { meetingTableOperations } from './meeting-table.ts';
import { meetingTypeOperations } from './meeting-type.ts';
import { membershipOperations } from './membership.ts';
import { mergeOperations } from './merge.ts';
import { outsideTieOperations } from './outside-tie.ts';
import { printOperations } from './print.ts';
import { protectionOperations } from './protection.ts';
import { referralSlipOperations } from './referral-slip.ts';
import { residentTableOperations } from './resident-table.ts';
import { roleOperations } from './role.ts';
import { searchOperations } from './search.ts';
import { settingsOperations } from './settings.ts';
import { signOperations } from './sign.ts';
import { supportPlanOperations } from './support-plan.ts';
import { taskOperations } from './task.ts';
import { todayOperations } from './today.ts';
import { trashOperations } from './trash.ts';
import { warningOperations } from './warning.ts';
import type { HandlersOf } from './context.ts';

/** Every query and command of the contract; a missing one does not compile. */
export const commandHandlers: HandlersOf<Operations> = {
  ...agencyOperations,
  ...assessmentOperations,
  ...attachmentOperations,
  ...auditOperations,
  ...backupOperations,
  ...caseOperations,
  ...caseIssueOperations,
  ...codeOperations,
  ...communityPointOperations,
  ...concernOperations,
  ...consentOperations,
  ...contactNoteOperations,
  ...disclosureOperations,
  ...districtOperations,
  ...districtMapOperations,
  ...draftOperations,
  ...duplicateOperations,
  ...ecomapOperations,
  ...handoutCopyOperations,
  ...householdOperations,
  ...householdMapOperations,
  ...intakeOperations,
  ...kinshipOperations,
  ...mapSheetOperations,
  ...meetingOperations,
  ...meetingClosingOperations,
  ...meetingCourseOperations,
  ...meetingTableOperations,
  ...meetingTypeOperations,
  ...membershipOperations,
  ...mergeOperations,
  ...outsideTieOperations,
  ...printOperations,
  ...protectionOperations,
  ...referralSlipOperations,
  ...residentTableOperations,
  ...roleOperations,
  ...searchOperations,
  ...settingsOperations,
  ...signOperations,
  ...supportPlanOperations,
  ...taskOperations,
  ...todayOperations,
  ...trashOperations,
  ...warningOperations,
};
