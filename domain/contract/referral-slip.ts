import { z } from 'zod';
import { command, query } from './operation.ts';
import { sex } from './person.ts';
import {
  agencyId,
  caseId,
  civilDate,
  code,
  householdId,
  intakeId,
  line,
  paragraph,
  personId,
  referralSlipId,
  requiredLine,
  requiredParagraph,
  rowVersion,
} from './scalars.ts';

/** つなぎメモ (reference.md §1.7), received from or sent to another office; the name of the form is a setting. */
const slipFields = {
  datedOn: civilDate,
  /** The other side: sender of one received, addressee of one sent. */
  agencyId: agencyId.nullable(),
  agencyName: line(100),
  worker: line(100),
  phone: line(60),
  householdId: householdId.nullable(),
  personId: personId.nullable(),
  caseId: caseId.nullable(),
  subjectName: requiredLine(100),
  subjectKana: line(100),
  subjectSex: sex,
  subjectBirth: line(60),
  subjectAddress: line(200),
  subjectPhone: line(60),
  members: paragraph(2_000),
  /** Codes of the list `slipTopic`. */
  topics: z.array(code).max(40),
  content: requiredParagraph(4_000),
  /** 紹介する理由・求めること. */
  request: paragraph(2_000),
  /** 既につないだ先. */
  alreadyTold: paragraph(1_000),
  consent: z.enum(['given', 'not-given', 'unknown']),
  consentOn: civilDate.nullable(),
  urgency: code,
  replyDueOn: civilDate.nullable(),
};

const referralSlip = z.strictObject({
  id: referralSlipId,
  rowVersion,
  direction: z.enum(['received', 'sent']),
  /** 8-012, counted through the fiscal year for each direction. */
  slipNumber: z.string(),
  ...slipFields,
  /** Agency of the register, or as typed. */
  otherSide: z.string(),
  caseNumber: z.string(),
  intakeId: intakeId.nullable(),
  repliedOn: civilDate.nullable(),
  replyBy: z.string(),
  reply: z.string(),
  replyLead: z.string(),
  addressProtected: z.boolean(),
  /** Address and telephone of the person are left out, because the protection is not released for the moment. */
  withheld: z.boolean(),
});
export type ReferralSlip = z.infer<typeof referralSlip>;

const stale = ['not-found', 'stale-version'] as const;

export const referralSlipContract = {
  /** The unanswered by reply date, otherwise the latest first; at most 500. */
  'referralSlip.list': query(
    z.strictObject({
      show: z.enum(['unanswered', 'received', 'sent', 'all']),
      text: line(100),
      caseId: caseId.nullable(),
    }),
    z.strictObject({ slips: z.array(referralSlip), total: z.int() }),
  ),
  'referralSlip.get': query(z.strictObject({ id: referralSlipId }), referralSlip, ['not-found']),
  'referralSlip.add': command(
    z.strictObject({ direction: z.enum(['received', 'sent']), ...slipFields }),
    z.strictObject({ id: referralSlipId, slipNumber: z.string() }),
    ['not-found'],
  ),
  /** While they are withheld, address and telephone of the input are not written. */
  'referralSlip.save': command(
    z.strictObject({ id: referralSlipId, rowVersion, ...slipFields }),
    z.strictObject({}),
    stale,
  ),
  /** 返信欄: who took it, what will be done, who leads. A null day takes the reply back. */
  'referralSlip.reply': command(
    z.strictObject({
      id: referralSlipId,
      rowVersion,
      repliedOn: civilDate.nullable(),
      replyBy: line(100),
      reply: paragraph(2_000),
      replyLead: line(100),
    }),
    z.strictObject({}),
    stale,
  ),
} as const;
