import { z } from 'zod';
import { isCivilDate, type CivilDate } from '../calendar/civil-date.ts';

/** `YYYY-MM-DD`, a day that exists. */
export const civilDate = z.custom<CivilDate>((value) => typeof value === 'string' && isCivilDate(value), {
  error: 'no-such-date',
});

/** `HH:MM`, 24 hours. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'no-such-time');

/** A moment in UTC, ISO 8601 with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 });

/** A birth or death date as known: the earliest possible day for sorting, and the words that are shown. */
export const partialDate = z.strictObject({
  date: civilDate.nullable(),
  precision: z.enum(['day', 'month', 'year', 'about', 'estimated', 'unknown']),
  text: z.string().max(60, 'too-long'),
});

/** One line a person typed; may be empty. Stored as typed: names are never normalised. */
export const line = (max: number) =>
  z
    .string()
    .max(max, 'too-long')
    .refine((text) => !hasControlCharacter(text, false), 'control-character');

/** One line that must say something. */
export const requiredLine = (max: number) => line(max).refine((text) => text.trim() !== '', 'required');

/** Several lines a person typed; may be empty. */
export const paragraph = (max = 20_000) =>
  z
    .string()
    .max(max, 'too-long')
    .refine((text) => !hasControlCharacter(text, true), 'control-character');

/** Several lines that must say something. */
export const requiredParagraph = (max = 20_000) =>
  paragraph(max).refine((text) => text.trim() !== '', 'required');

/** Code of an entry in an editable list. */
export const code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/u, 'unknown-choice');

/** A code, or nothing chosen yet. */
export const optionalCode = z.union([code, z.literal('')]);

/** Version of the row the person was looking at; a command with an older one is refused. */
export const rowVersion = z.int().min(1);

const id = z.uuidv7('unknown-record');
export const personId = id.brand<'PersonId'>();
export const householdId = id.brand<'HouseholdId'>();
export const membershipId = id.brand<'MembershipId'>();
export const partnershipId = id.brand<'PartnershipId'>();
export const parentageId = id.brand<'ParentageId'>();
export const districtId = id.brand<'DistrictId'>();
export const agencyId = id.brand<'AgencyId'>();
export const caseId = id.brand<'CaseId'>();
export const contactNoteId = id.brand<'ContactNoteId'>();
export const meetingId = id.brand<'MeetingId'>();
export const meetingTypeId = id.brand<'MeetingTypeId'>();
export const attendeeId = id.brand<'AttendeeId'>();
export const agendaItemId = id.brand<'AgendaItemId'>();
export const roleId = id.brand<'RoleId'>();
export const intakeId = id.brand<'IntakeId'>();
export const emergencyStepId = id.brand<'EmergencyStepId'>();
export const concernId = id.brand<'ConcernId'>();
export const referralSlipId = id.brand<'ReferralSlipId'>();
export const careTieId = id.brand<'CareTieId'>();
export const outsideTieId = id.brand<'OutsideTieId'>();
export const warningId = id.brand<'WarningId'>();
export const protectionId = id.brand<'ProtectionId'>();
export const mergeId = id.brand<'MergeId'>();
export const movementId = id.brand<'MovementId'>();
export const signDismissalId = id.brand<'SignDismissalId'>();
export const caseIssueId = id.brand<'CaseIssueId'>();
export const caseLinkId = id.brand<'CaseLinkId'>();
export const attachmentId = id.brand<'AttachmentId'>();
export const assessmentId = id.brand<'AssessmentId'>();
export const planId = id.brand<'PlanId'>();
export const goalId = id.brand<'GoalId'>();
export const monitoringId = id.brand<'MonitoringId'>();
export const evaluationId = id.brand<'EvaluationId'>();
export const consentId = id.brand<'ConsentId'>();
export const disclosureId = id.brand<'DisclosureId'>();
export const taskId = id.brand<'TaskId'>();
export const trashId = id.brand<'TrashId'>();
export const pregnancyId = id.brand<'PregnancyId'>();
export const emotionalTieId = id.brand<'EmotionalTieId'>();
export const mapEditId = id.brand<'MapEditId'>();
export const mapSnapshotId = id.brand<'MapSnapshotId'>();
export const ecomapNodeId = id.brand<'EcomapNodeId'>();
export const mapSheetId = id.brand<'MapSheetId'>();
export const mapPlaceId = id.brand<'MapPlaceId'>();
export const supportLineId = id.brand<'SupportLineId'>();
export const surveyVisitId = id.brand<'SurveyVisitId'>();
export const communityPointId = id.brand<'CommunityPointId'>();
export const handoutCopyId = id.brand<'HandoutCopyId'>();
export const staffId = id.brand<'StaffId'>();
export const anyId = id;

export type PersonId = z.infer<typeof personId>;
export type HouseholdId = z.infer<typeof householdId>;
export type MembershipId = z.infer<typeof membershipId>;
export type DistrictId = z.infer<typeof districtId>;
export type AgencyId = z.infer<typeof agencyId>;
export type CaseId = z.infer<typeof caseId>;
export type ContactNoteId = z.infer<typeof contactNoteId>;
export type MovementId = z.infer<typeof movementId>;
export type MeetingId = z.infer<typeof meetingId>;
export type MeetingTypeId = z.infer<typeof meetingTypeId>;
export type AgendaItemId = z.infer<typeof agendaItemId>;
export type RoleId = z.infer<typeof roleId>;
export type IntakeId = z.infer<typeof intakeId>;
export type ConcernId = z.infer<typeof concernId>;
export type ReferralSlipId = z.infer<typeof referralSlipId>;
export type OutsideTieId = z.infer<typeof outsideTieId>;
export type WarningId = z.infer<typeof warningId>;
export type ProtectionId = z.infer<typeof protectionId>;
export type CaseIssueId = z.infer<typeof caseIssueId>;
export type CaseLinkId = z.infer<typeof caseLinkId>;
export type AttachmentId = z.infer<typeof attachmentId>;
export type AssessmentId = z.infer<typeof assessmentId>;
export type PlanId = z.infer<typeof planId>;
export type GoalId = z.infer<typeof goalId>;
export type MonitoringId = z.infer<typeof monitoringId>;
export type EvaluationId = z.infer<typeof evaluationId>;
export type ConsentId = z.infer<typeof consentId>;
export type TaskId = z.infer<typeof taskId>;
export type MapEditId = z.infer<typeof mapEditId>;
export type MapSnapshotId = z.infer<typeof mapSnapshotId>;
export type MapSheetId = z.infer<typeof mapSheetId>;
export type MapPlaceId = z.infer<typeof mapPlaceId>;
export type AttendeeId = z.infer<typeof attendeeId>;
export type CommunityPointId = z.infer<typeof communityPointId>;
export type HandoutCopyId = z.infer<typeof handoutCopyId>;
export type StaffId = z.infer<typeof staffId>;

function hasControlCharacter(text: string, linesAllowed: boolean): boolean {
  for (const character of text) {
    const value = character.codePointAt(0) ?? 0;
    const isLineOrTab = value === 0x0a || value === 0x0d || value === 0x09;
    if ((value < 0x20 || value === 0x7f) && !(linesAllowed && isLineOrTab)) return true;
  }
  return false;
}
