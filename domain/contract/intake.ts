import { z } from 'zod';
import { consentStatus } from './consent.ts';
import { command, query } from './operation.ts';
import {
  agencyId,
  caseId,
  civilDate,
  clockTime,
  code,
  concernId,
  emergencyStepId,
  householdId,
  intakeId,
  line,
  optionalCode,
  paragraph,
  personId,
  referralSlipId,
  requiredLine,
  requiredParagraph,
  rowVersion,
} from './scalars.ts';

/** 相談受付票 (reference.md §1.1, §1.2) in both forms: 本人同意あり and 本人同意なし. */
export const intakeFields = {
  form: z.enum(['consented', 'unconsented']),
  receivedOn: civilDate,
  receivedBy: requiredLine(60),
  /** 収受番号, as the town's own register has it. */
  receptionNumber: line(40),
  route: code,
  /** つないだ機関・人: in small towns nine of ten consultations come through somebody (reference.md §1.2). */
  referrerAgencyId: agencyId.nullable(),
  referrerName: line(100),
  referrerPhone: line(60),
  /** 来談者, where somebody other than the person came. */
  visitorName: line(100),
  visitorRelation: line(60),
  visitorPhone: line(60),
  /** 相談内容 and 課題; the one that troubles most stands in `mainIssue`. */
  issues: z.array(code).max(40),
  mainIssue: code.nullable(),
  chiefComplaint: requiredParagraph(4_000),
  content: paragraph(),
  /** 既に関わっている支援関係機関. */
  involvedAgencies: paragraph(2_000),
  /** 多機関協働に求めること. */
  request: paragraph(2_000),
  urgency: code,
  urgencyReason: paragraph(2_000),
  /** 同意が取れない理由 and 今後の同意取得の見込み, in the form without consent. */
  noConsentReason: paragraph(1_000),
  consentOutlook: paragraph(1_000),
  /** 対応方針: code of the list `screening`; empty while it is not decided. */
  screening: optionalCode,
};

/** What an intake was made from, so that nothing is typed twice and the first record says what became of it. */
export const intakeOrigin = {
  concernId: concernId.nullable(),
  referralSlipId: referralSlipId.nullable(),
};

/** First statement of consent of the person a case is about; later ones by `consent.record`. */
export const firstConsent = {
  consentStatus,
  consentOn: civilDate.nullable(),
  consentScope: line(400),
};

const emergencyStep = z.strictObject({
  id: emergencyStepId,
  doneOn: civilDate,
  doneAt: clockTime,
  action: z.string(),
  /** Who was told. */
  told: z.string(),
  answer: z.string(),
  staffName: z.string(),
});
export type EmergencyStep = z.infer<typeof emergencyStep>;

export const intakeDetail = z.strictObject({
  id: intakeId,
  rowVersion,
  householdId,
  householdLabel: z.string(),
  principalId: personId.nullable(),
  principalName: z.string(),
  caseId: caseId.nullable(),
  caseNumber: z.string(),
  ...intakeFields,
  referrerAgencyName: z.string(),
  outcomeOn: civilDate.nullable(),
  outcomeNote: z.string(),
  emergency: z.array(emergencyStep),
  concernId: concernId.nullable(),
  referralSlips: z.array(
    z.strictObject({ id: referralSlipId, direction: z.enum(['received', 'sent']), title: z.string() }),
  ),
});
export type IntakeDetail = z.infer<typeof intakeDetail>;

const intakeSummary = z.strictObject({
  id: intakeId,
  receivedOn: civilDate,
  form: z.enum(['consented', 'unconsented']),
  householdId,
  householdLabel: z.string(),
  principalName: z.string(),
  route: z.string(),
  referrerAgencyName: z.string(),
  mainIssue: z.string().nullable(),
  chiefComplaint: z.string(),
  urgency: z.string(),
  screening: z.string(),
  outcomeOn: civilDate.nullable(),
  caseId: caseId.nullable(),
  caseNumber: z.string(),
  emergencySteps: z.int(),
  addressProtected: z.boolean(),
});
export type IntakeSummary = z.infer<typeof intakeSummary>;

const stale = ['not-found', 'stale-version'] as const;

export const intakeContract = {
  /** 受付簿, the latest first, at most 500. `undecided`: no outcome yet. */
  'intake.list': query(
    z.strictObject({
      show: z.enum(['all', 'undecided', 'without-case']),
      text: line(100),
      from: civilDate.nullable(),
      until: civilDate.nullable(),
    }),
    z.strictObject({ intakes: z.array(intakeSummary), total: z.int() }),
  ),
  'intake.get': query(z.strictObject({ id: intakeId }), intakeDetail, ['not-found']),
  /** Takes in a consultation without opening a case (情報提供のみ, つなぐ, or not decided yet). */
  'intake.receive': command(
    z.strictObject({ householdId, principalId: personId, ...intakeFields, ...intakeOrigin }),
    z.strictObject({ id: intakeId }),
    ['not-found', 'conflict'],
  ),
  'intake.save': command(
    z.strictObject({ id: intakeId, rowVersion, ...intakeFields }),
    z.strictObject({}),
    stale,
  ),
  'intake.decide': command(
    z.strictObject({
      id: intakeId,
      rowVersion,
      screening: code,
      outcomeOn: civilDate,
      outcomeNote: paragraph(2_000),
    }),
    z.strictObject({}),
    stale,
  ),
  /** The intake becomes a running case, with its number. */
  'intake.openCase': command(
    z.strictObject({
      id: intakeId,
      rowVersion,
      leadAgencyId: agencyId.nullable(),
      leadWorker: line(60),
      priority: optionalCode,
      ...firstConsent,
    }),
    z.strictObject({ caseId, caseNumber: z.string() }),
    [...stale, 'conflict'],
  ),
  /** 緊急対応: one step, who was told and when. */
  'intake.addEmergencyStep': command(
    z.strictObject({
      intakeId,
      doneOn: civilDate,
      doneAt: clockTime,
      action: requiredParagraph(2_000),
      told: line(200),
      answer: paragraph(2_000),
    }),
    z.strictObject({ id: emergencyStepId }),
    ['not-found'],
  ),
} as const;
