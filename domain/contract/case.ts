import { z } from 'zod';
import { consentStanding } from './consent.ts';
import { householdSummary, member } from './household.ts';
import { firstConsent, intakeDetail, intakeFields, intakeOrigin } from './intake.ts';
import { legalBasis } from './legal-basis.ts';
import { command, query } from './operation.ts';
import { role } from './role.ts';
import {
  agencyId,
  caseId,
  caseLinkId,
  civilDate,
  code,
  householdId,
  instant,
  line,
  meetingId,
  optionalCode,
  paragraph,
  personId,
  planId,
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

const leadFields = { leadAgencyId: agencyId.nullable(), leadWorker: line(60) };

const ownFields = {
  principalId: personId,
  /** Code of the list `priority`. */
  priority: optionalCode,
  /** 見守り: the day somebody looks again, and how. */
  nextCheckOn: civilDate.nullable(),
  nextCheckPlan: line(200),
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
  leadWorker: z.string(),
  consentStatus: consentStanding,
  priority: z.string(),
  urgency: z.string(),
  issues: z.array(z.string()),
  receivedOn: civilDate,
  lastContactOn: civilDate.nullable(),
  nextDueOn: civilDate.nullable(),
  addressProtected: z.boolean(),
});
export type CaseSummary = z.infer<typeof caseSummary>;

const statusChange = z.strictObject({
  status: caseStatus,
  changedOn: civilDate,
  reason: z.string(),
  staffName: z.string(),
  recordedAt: instant,
});

/** 終結: why, what came of it, what remains, who goes on watching, and when to open the case again. */
const closureFields = {
  closedOn: civilDate,
  /** Code of the list `closeReason`. */
  reason: code,
  outcome: requiredParagraph(4_000),
  remaining: paragraph(4_000),
  watchedBy: line(200),
  reopening: paragraph(2_000),
};
const closure = z.strictObject({ ...closureFields, staffName: z.string(), recordedAt: instant });

const caseDetail = z.strictObject({
  id: caseId,
  rowVersion,
  caseNumber: z.string(),
  status: caseStatus,
  ...ownFields,
  ...leadFields,
  leadAgencyName: z.string(),
  /** Of the person the case is about, for 相談・情報共有. */
  consentStatus: consentStanding,
  household: householdSummary,
  members: z.array(member),
  intake: intakeDetail,
  /** 主担当 over time, the latest first. */
  leads: z.array(
    z.strictObject({
      agencyName: z.string(),
      worker: z.string(),
      startsOn: civilDate,
      reason: z.string(),
      staffName: z.string(),
    }),
  ),
  links: z.array(
    z.strictObject({
      id: caseLinkId,
      caseId,
      caseNumber: z.string(),
      householdLabel: z.string(),
      addressProtected: z.boolean(),
      status: caseStatus,
      kind: z.string(),
      note: z.string(),
    }),
  ),
  closures: z.array(closure),
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
  lastContactOn: civilDate.nullable(),
  nextDueOn: civilDate.nullable(),
  noteCount: z.int(),
});
export type CaseDetail = z.infer<typeof caseDetail>;

const stale = ['not-found', 'stale-version'] as const;

export const caseContract = {
  'case.list': query(
    z.strictObject({
      status: z.union([caseStatus, z.literal('open'), z.literal('all')]),
      text: line(100),
      /** Codes of the lists `priority` and `urgency`, and the agency in the lead; empty: all. */
      priority: optionalCode.default(''),
      urgency: optionalCode.default(''),
      leadAgencyId: agencyId.nullable().default(null),
      sort: z.enum(['number', 'lastContact', 'nextDue']),
    }),
    z.strictObject({ cases: z.array(caseSummary), total: z.int() }),
  ),
  'case.get': query(z.strictObject({ id: caseId }), caseDetail, ['not-found']),
  /** 受付 → ケース in one step; the number is 年度-連番 of the fiscal year of `receivedOn`. */
  'case.open': command(
    z.strictObject({
      householdId,
      principalId: personId,
      ...leadFields,
      priority: optionalCode,
      ...firstConsent,
      intake: z.strictObject({ ...intakeFields, ...intakeOrigin }),
    }),
    z.strictObject({ id: caseId, caseNumber: z.string() }),
    ['not-found', 'conflict'],
  ),
  'case.save': command(z.strictObject({ id: caseId, rowVersion, ...ownFields }), z.strictObject({}), stale),
  /** 主担当の変更, kept with its day and reason; refused (`validation`) when nothing would change. */
  'case.changeLead': command(
    z.strictObject({
      id: caseId,
      rowVersion,
      ...leadFields,
      startsOn: civilDate,
      reason: paragraph(1_000),
    }),
    z.strictObject({}),
    stale,
  ),
  /** Every step but 終結, which is `case.close`. 見守り needs `nextCheckOn`. */
  'case.changeStatus': command(
    z.strictObject({
      id: caseId,
      rowVersion,
      status: caseStatus,
      changedOn: civilDate,
      reason: paragraph(1_000),
      nextCheckOn: civilDate.nullable(),
    }),
    z.strictObject({}),
    [...stale, 'conflict'],
  ),
  /** What still stands open before a case is closed. */
  'case.closingCheck': query(
    z.strictObject({ id: caseId }),
    z.strictObject({
      openRoles: z.array(z.strictObject({ id: roleId, task: z.string(), agencyName: z.string() })),
      draftMeetings: z.array(z.strictObject({ id: meetingId, title: z.string(), heldOn: civilDate })),
      openTasks: z.int(),
      unansweredSlips: z.int(),
      /** A decided plan that has not been evaluated. */
      runningPlanId: planId.nullable(),
    }),
    ['not-found'],
  ),
  /**
   * 終結. Refused (`conflict`) while a meeting that has the case on its agenda is unfinished; refused with open roles
   * unless `openRoles` says what becomes of them.
   */
  'case.close': command(
    z.strictObject({
      id: caseId,
      rowVersion,
      ...closureFields,
      openRoles: z.enum(['refuse', 'drop', 'keep']),
    }),
    z.strictObject({}),
    [...stale, 'conflict'],
  ),
  'caseLink.add': command(
    z.strictObject({ caseId, otherId: caseId, kind: code, note: line(200) }),
    z.strictObject({ id: caseLinkId }),
    ['not-found', 'conflict'],
  ),
} as const;
