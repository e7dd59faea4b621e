import { z } from 'zod';
import { consentStandings } from './consent.ts';
import { command, query } from './operation.ts';
import { legalBasis } from './legal-basis.ts';
import {
  agencyId,
  caseId,
  civilDate,
  code,
  disclosureId,
  instant,
  line,
  personId,
  requiredLine,
} from './scalars.ts';

export const disclosureWays = ['pdf', 'printer', 'file', 'clipboard', 'spoken', 'letter', 'other'] as const;
const way = z.enum(disclosureWays);

/** What may be chosen for one handing-over of information about a case, part by part. */
export const disclosureParts = [
  'basics',
  'address',
  'phone',
  'members',
  'map',
  'issues',
  'assessment',
  'notes',
  'plan',
  'roles',
] as const;

/** 情報提供: to whom, about whom, what, on what ground. */
export const disclosureRequest = z.strictObject({
  caseId,
  recipientAgencyId: agencyId.nullable(),
  recipient: line(100),
  legalBasis,
  purpose: line(200),
  personIds: z.array(personId).max(30),
  parts: z.array(z.enum(disclosureParts)).max(20),
  exceptionReason: line(400),
});
export type DisclosureRequest = z.infer<typeof disclosureRequest>;

/** Why the gate judged so: by consent, by secrecy, by an exception, or what the consent lacks. */
export const verdictReasons = [
  'consent',
  'secrecy',
  'exception',
  'agency',
  'items',
  'scope',
  'not-bound',
  ...consentStandings,
] as const;
export const leftOutReasons = [
  'sensitive',
  'office',
  'statistics',
  'council',
  'consent',
  'protected',
] as const;

export const verdicts = ['allowed', 'allowed-by-basis', 'allowed-by-exception', 'consent-required'] as const;
const verdict = z.enum(verdicts);

const disclosure = z.strictObject({
  id: disclosureId,
  printNumber: z.string(),
  issuedAt: instant,
  staffName: z.string(),
  document: z.string(),
  title: z.string(),
  way,
  recipient: z.string(),
  purpose: z.string(),
  parts: z.array(z.string()),
  personNames: z.array(z.string()),
  caseNumbers: z.array(z.string()),
  legalBases: z.array(legalBasis),
  exceptionReason: z.string(),
  leftOut: z.int(),
  /** Whether it really left: no paper or file came of it; not known yet; misprinted and destroyed. */
  outcome: z.enum(['left', 'stopped', 'unconfirmed', 'spoiled']),
});
export type Disclosure = z.infer<typeof disclosure>;

export const disclosureContract = {
  /** 情報提供記録, the latest first, at most 500. */
  'disclosure.list': query(
    z.strictObject({ caseId: caseId.nullable(), from: civilDate.nullable(), until: civilDate.nullable() }),
    z.strictObject({ disclosures: z.array(disclosure), total: z.int() }),
  ),
  /** What the consent gate says, person by person and part by part, before anything leaves. */
  'disclosure.check': query(
    disclosureRequest,
    z.strictObject({
      verdict,
      persons: z.array(
        z.strictObject({ personId, name: z.string(), verdict, reason: z.enum(verdictReasons) }),
      ),
      /**
       * Of the records an information sheet with these parts would hold (every 課題, note and role in force, the latest
       * assessment, the running plan), those that stay behind: how many and why.
       */
      leftOut: z.array(z.strictObject({ reason: z.enum(leftOutReasons), count: z.int() })),
    }),
    ['not-found'],
  ),
  /** Information given by telephone, at a visit or on the office's own paper: passes the gate and is logged like a print. */
  'disclosure.record': command(
    z.strictObject({
      ...disclosureRequest.shape,
      way: z.enum(['spoken', 'letter', 'other']),
      recipient: requiredLine(100),
      content: requiredLine(200),
    }),
    z.strictObject({ id: disclosureId, printNumber: z.string() }),
    ['not-found', 'consent-required'],
  ),
  /** Text was copied to the clipboard on a page; says where and how much, never what. */
  'disclosure.copied': command(
    z.strictObject({ page: code, caseId: caseId.nullable(), characters: z.int().min(1) }),
    z.strictObject({}),
  ),
} as const;
