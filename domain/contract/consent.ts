import { z } from 'zod';
import { legalBasis } from './legal-basis.ts';
import { command, query } from './operation.ts';
import {
  agencyId,
  caseId,
  civilDate,
  code,
  consentId,
  instant,
  line,
  optionalCode,
  paragraph,
  personId,
} from './scalars.ts';

/** What a statement of consent may say. */
export const consentStatuses = ['written', 'oral', 'partial', 'refused', 'unconfirmed', 'withdrawn'] as const;
export const consentStatus = z.enum(consentStatuses);

/** Where consent stands on a day: the latest statement, asked for and not answered, or run out. */
export const consentStandings = [...consentStatuses, 'requested', 'expired'] as const;
export const consentStanding = z.enum(consentStandings);

/** One statement of one person (reference.md §3.3). Statements are never overwritten; the latest of a kind counts. */
const consentFields = {
  personId,
  /** Code of the list `consentKind`; `sharing` is 相談・情報共有. */
  kind: code,
  status: consentStatus,
  /** The day consent was given, refused or withdrawn. */
  consentedOn: civilDate.nullable(),
  /** Asked for on this day; unanswered while the status is `unconfirmed`. */
  requestedOn: civilDate.nullable(),
  /** Code of the list `consentGiver`: 本人, 親権者, 後見人, 代理. */
  giver: code,
  giverName: line(100),
  /** Code of the list `consentMethod`. */
  method: optionalCode,
  explainedBy: line(60),
  /** May be shared with every supporting agency; otherwise only with those of `agencyIds`. */
  allAgencies: z.boolean(),
  agencyIds: z.array(agencyId).max(60),
  /** Codes of the list `consentItem`; empty: everything that is needed. */
  items: z.array(code).max(30),
  scope: line(400),
  expiresOn: civilDate.nullable(),
  recheckOn: civilDate.nullable(),
  /** 文書の所在（簿冊）. */
  documentPlace: line(100),
  /** Of a refusal, a withdrawal, or why it could not be confirmed. */
  reason: paragraph(1_000),
  /** On withdrawal: whom it was told, and what happens to what was given. */
  told: paragraph(1_000),
};

const statement = z.strictObject({
  id: consentId,
  ...consentFields,
  personName: z.string(),
  agencyNames: z.array(z.string()),
  staffName: z.string(),
  recordedAt: instant,
  /** The latest of its person and kind. */
  isCurrent: z.boolean(),
  standing: consentStanding,
});
export type ConsentStatement = z.infer<typeof statement>;

/** Why a case was put before a meeting without consent, as it was written then. */
const hearingReason = z.strictObject({
  id: z.string(),
  meetingTitle: z.string(),
  heldOn: civilDate,
  legalBasis: legalBasis,
  reason: z.string(),
  staffName: z.string(),
  writtenAt: instant,
});
export type HearingReason = z.infer<typeof hearingReason>;

export const consentContract = {
  /** Where everybody of the household stands, and every statement made, the latest first. */
  'consent.list': query(
    z.strictObject({ caseId }),
    z.strictObject({
      persons: z.array(
        z.strictObject({
          personId,
          name: z.string(),
          isPrincipal: z.boolean(),
          /** Standing of 相談・情報共有. */
          standing: consentStanding,
        }),
      ),
      statements: z.array(statement),
      /** Records marked 支援会議限定 before consent was given: they are released one by one, never by themselves. */
      councilOnly: z.int(),
      /** Written reasons for meetings without consent, the latest first; also what was replaced or taken off since. */
      hearingReasons: z.array(hearingReason),
    }),
    ['not-found'],
  ),
  'consent.record': command(z.strictObject({ caseId, ...consentFields }), z.strictObject({ id: consentId }), [
    'not-found',
  ]),
} as const;
