import { z } from 'zod';
import { command, query } from './operation.ts';
import { householdSummary, member } from './household.ts';
import { legalBasis } from './legal-basis.ts';
import {
  agencyId,
  caseId,
  civilDate,
  code,
  contactNoteId,
  householdId,
  instant,
  line,
  meetingId,
  paragraph,
  personId,
  requiredLine,
  requiredParagraph,
  roleId,
  rowVersion,
} from './scalars.ts';

/** Steps of a case (reference.md §3.4). Labels are in the locale files. */
export const caseStatuses = [
  'intake',
  'assessment',
  'council',
  'planning',
  'supporting',
  'monitoring',
  'evaluation',
  'watch',
  'suspended',
  'closed',
] as const;
export const caseStatus = z.enum(caseStatuses);

export const consentStatuses = ['written', 'oral', 'partial', 'refused', 'unconfirmed', 'withdrawn'] as const;
export const consentStatus = z.enum(consentStatuses);

/** 相談受付 (reference.md §1.1). */
const intakeFields = {
  receivedOn: civilDate,
  receivedBy: requiredLine(60),
  route: code,
  /** つないだ機関・人: in small towns nine of ten consultations come through somebody (reference.md §1.2). */
  referrerAgencyId: agencyId.nullable(),
  referrerName: line(100),
  referrerPhone: line(60),
  /** 相談内容 and 課題; the one that troubles most stands in `mainIssue`. */
  issues: z.array(code).max(40),
  mainIssue: code.nullable(),
  chiefComplaint: requiredParagraph(4_000),
  content: paragraph(),
  urgency: code,
  urgencyReason: paragraph(2_000),
  screening: code,
};

const caseFields = {
  principalId: personId,
  leadAgencyId: agencyId.nullable(),
  leadWorker: line(60),
  consentStatus,
  consentOn: civilDate.nullable(),
  consentScope: line(400),
};

const caseSummary = z.strictObject({
  id: caseId,
  caseNumber: z.string(),
  status: caseStatus,
  householdId,
  householdLabel: z.string(),
  principalName: z.string(),
  principalKana: z.string(),
  districtName: z.string(),
  leadAgencyName: z.string(),
  consentStatus,
  urgency: z.string(),
  issues: z.array(z.string()),
  receivedOn: civilDate,
  lastContactOn: civilDate.nullable(),
  nextDueOn: civilDate.nullable(),
  addressProtected: z.boolean(),
});
export type CaseSummary = z.infer<typeof caseSummary>;

export const roleState = z.enum(['planned', 'doing', 'done', 'dropped']);
const role = z.strictObject({
  id: roleId,
  agencyName: z.string(),
  worker: z.string(),
  task: z.string(),
  dueOn: civilDate.nullable(),
  state: roleState,
  meetingId,
  meetingTitle: z.string(),
  rowVersion,
});

const statusChange = z.strictObject({
  status: caseStatus,
  changedOn: civilDate,
  reason: z.string(),
  staffName: z.string(),
  recordedAt: instant,
});

const caseDetail = z.strictObject({
  id: caseId,
  rowVersion,
  caseNumber: z.string(),
  status: caseStatus,
  ...caseFields,
  leadAgencyName: z.string(),
  household: householdSummary,
  members: z.array(member),
  intake: z.strictObject({ ...intakeFields, rowVersion, referrerAgencyName: z.string() }),
  roles: z.array(role),
  meetings: z.array(
    z.strictObject({
      id: meetingId,
      title: z.string(),
      heldOn: civilDate,
      legalBasis,
      decided: z.string(),
      finalised: z.boolean(),
    }),
  ),
  statusHistory: z.array(statusChange),
  noteCount: z.int(),
});
export type CaseDetail = z.infer<typeof caseDetail>;

/** 係内 / 支援会議限定 (106条の6) / 同意範囲 / 統計のみ (reference.md §3.2). */
export const shareScope = z.enum(['office', 'council', 'consented', 'statistics']);

/** 支援経過 (reference.md §1.4). */
const noteFields = {
  contactedOn: civilDate,
  method: code,
  /** 相手: who was spoken to. */
  counterpart: line(100),
  memberIds: z.array(personId).max(30),
  minutes: z.int().min(0).max(1_440).nullable(),
  body: requiredParagraph(),
  nextOn: civilDate.nullable(),
  nextPlan: line(200),
  shareScope,
  /** 通報者, 避難先 and the like: left out of every handout. */
  sensitive: z.boolean(),
};

const contactNote = z.strictObject({
  id: contactNoteId,
  ...noteFields,
  writtenBy: z.string(),
  writtenAt: instant,
  nextDone: z.boolean(),
  /** Earlier wordings, oldest first; a correction never removes what was written. */
  earlier: z.array(
    z.strictObject({
      body: z.string(),
      contactedOn: civilDate,
      counterpart: z.string(),
      nextPlan: z.string(),
      writtenBy: z.string(),
      writtenAt: instant,
      reason: z.string(),
    }),
  ),
});
export type ContactNote = z.infer<typeof contactNote>;

export const caseContract = {
  'case.list': query(
    z.strictObject({
      status: z.union([caseStatus, z.literal('open'), z.literal('all')]),
      text: line(100),
      sort: z.enum(['number', 'lastContact', 'nextDue']),
    }),
    z.strictObject({ cases: z.array(caseSummary), total: z.int() }),
  ),
  'case.get': query(z.strictObject({ id: caseId }), caseDetail, ['not-found']),
  /** 受付 → ケース in one step; the number is 年度-連番 of the fiscal year of `receivedOn`. */
  'case.open': command(
    z.strictObject({ householdId, ...caseFields, intake: z.strictObject(intakeFields) }),
    z.strictObject({ id: caseId, caseNumber: z.string() }),
    ['not-found', 'conflict'],
  ),
  'case.save': command(z.strictObject({ id: caseId, rowVersion, ...caseFields }), z.strictObject({}), [
    'not-found',
    'stale-version',
  ]),
  'case.saveIntake': command(z.strictObject({ caseId, rowVersion, ...intakeFields }), z.strictObject({}), [
    'not-found',
    'stale-version',
  ]),
  'case.changeStatus': command(
    z.strictObject({
      id: caseId,
      rowVersion,
      status: caseStatus,
      changedOn: civilDate,
      reason: paragraph(1_000),
    }),
    z.strictObject({}),
    ['not-found', 'stale-version', 'conflict'],
  ),
  'contactNote.list': query(
    z.strictObject({ caseId, before: civilDate.nullable(), limit: z.int().min(1).max(500) }),
    z.strictObject({ notes: z.array(contactNote), more: z.boolean() }),
    ['not-found'],
  ),
  'contactNote.add': command(
    z.strictObject({ caseId, ...noteFields }),
    z.strictObject({ id: contactNoteId }),
    ['not-found'],
  ),
  'contactNote.correct': command(
    z.strictObject({ id: contactNoteId, reason: requiredLine(200), ...noteFields }),
    z.strictObject({ id: contactNoteId }),
    ['not-found', 'conflict'],
  ),
  'contactNote.finishNext': command(
    z.strictObject({ id: contactNoteId, done: z.boolean() }),
    z.strictObject({}),
    ['not-found'],
  ),
  'role.setState': command(z.strictObject({ id: roleId, rowVersion, state: roleState }), z.strictObject({}), [
    'not-found',
    'stale-version',
  ]),
} as const;
