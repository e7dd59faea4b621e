import type { Operations } from '../../domain/contract/index.ts';
import { agencyOperations } from './agency.ts';
import { auditOperations } from './audit.ts';
import { backupOperations } from './backup.ts';
import { caseOperations } from './case.ts';
import { codeOperations } from './code.ts';
import { contactNoteOperations } from './contact-note.ts';
import type { HandlersOf } from './context.ts';
import { districtOperations } from './district.ts';
import { draftOperations } from './draft.ts';
import { householdOperations } from './household.ts';
import { kinshipOperations } from './kinship.ts';
import { meetingOperations } from './meeting.ts';
import { printOperations } from './print.ts';
import { residentTableOperations } from './resident-table.ts';
import { searchOperations } from './search.ts';
import { settingsOperations } from './settings.ts';
import { todayOperations } from './today.ts';

/** Every query and command of the contract; a missing one does not compile. */
export const commandHandlers: HandlersOf<Operations> = {
  ...agencyOperations,
  ...auditOperations,
  ...backupOperations,
  ...caseOperations,
  ...codeOperations,
  ...contactNoteOperations,
  ...districtOperations,
  ...draftOperations,
  ...householdOperations,
  ...kinshipOperations,
  ...meetingOperations,
  ...printOperations,
  ...residentTableOperations,
  ...searchOperations,
  ...settingsOperations,
  ...todayOperations,
};
