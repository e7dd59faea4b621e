import type { z } from 'zod';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { verdictReasons } from '../contract/disclosure.ts';
import type { BasisSettings } from '../contract/office.ts';
import type { shareScope } from '../contract/share-scope.ts';
import { itemsLacking, type DisclosurePart, type PaperDetail } from './parts.ts';
import { isGiven, standingOf, type ConsentStanding, type Statement } from './standing.ts';

export type ConsentStatus = ConsentStanding;
export type ShareScope = z.infer<typeof shareScope>;

/** Consent that allows sharing within its scope. */
export const isConsented = isGiven;

/**
 * Whether those at the table need the person's consent to hear of a case, or are bound to secrecy instead. Which law
 * says what is the office's own setting (`settings.legalBases`, domain/consent/legal-bases.ts).
 */
export type ConsentRule = BasisSettings['rule'];

/** May a case be put before a meeting? A written reason opens the way where another law allows it, and is logged. */
export function mayDiscuss(facts: {
  rule: ConsentRule;
  consent: ConsentStatus;
  exceptionReason: string;
}): 'allowed' | 'allowed-by-exception' | 'consent-required' {
  if (facts.rule === 'secrecy' || isConsented(facts.consent)) return 'allowed';
  return byException(facts.exceptionReason);
}

export type Verdict = 'allowed' | 'allowed-by-basis' | 'allowed-by-exception' | 'consent-required';

/** Why the gate judged so: the standing of a consent that does not open it, or what its scope lacks. */
export type VerdictReason = (typeof verdictReasons)[number];

/** The latest statement of one person and kind with its scope. */
export interface ScopedStatement extends Statement {
  readonly allAgencies: boolean;
  readonly agencyIds: readonly string[];
  /** Codes of the list `consentItem`; none: everything that is needed. */
  readonly items: readonly string[];
}

/** What one person has said about sharing; null: nothing yet. */
export interface Spoken {
  /** 相談・情報共有. */
  readonly statement: ScopedStatement | null;
  /** Of the kinds that speak of this handing-over in particular (`particularKinds`); none that were never spoken of. */
  readonly particular?: readonly ScopedStatement[];
}

export interface HandingOver<Id extends string = string> {
  readonly rule: ConsentRule;
  /** Null: somebody who is no agency of the office's list. */
  readonly recipientAgencyId: string | null;
  /** Bound to secrecy as a member of the council (社会福祉法106条の6第5項). */
  readonly recipientBound: boolean;
  readonly persons: readonly (Spoken & { readonly personId: Id })[];
  readonly parts: readonly (DisclosurePart | PaperDetail)[];
  readonly exceptionReason: string;
  readonly today: CivilDate;
}

/**
 * The consent gate: may this be handed to that recipient? Judged for each person alone, because the consent of one
 * member of a household covers no other (reference.md §3.2); the whole is as closed as its most closed person, and a
 * handing-over that names nobody has nobody's consent.
 */
export function mayDisclose<Id extends string>(
  request: HandingOver<Id>,
): { verdict: Verdict; persons: { personId: Id; verdict: Verdict; reason: VerdictReason }[] } {
  const persons = request.persons.map(({ personId, ...spoken }) => ({
    personId,
    ...judge(request, spoken),
  }));
  const nobody = judge(request, { statement: null });
  const verdicts = persons.length === 0 ? [nobody.verdict] : persons.map((p) => p.verdict);
  const verdict = [...openness].reverse().find((step) => verdicts.includes(step)) ?? 'consent-required';
  return { verdict, persons };
}

/** Of whom all the parts may be said to that recipient. */
export function openPersons<Id extends string>(request: HandingOver<Id>): ReadonlySet<Id> {
  const { persons } = mayDisclose(request);
  return new Set(
    persons.filter(({ verdict }) => verdict !== 'consent-required').map(({ personId }) => personId),
  );
}

/**
 * The rule by which the records of a case are judged for a recipient: 支援会議限定 reaches only who is bound to secrecy, to
 * anybody else a 支援会議 is as a meeting with consent, whatever reason is written (社会福祉法106条の6第5項).
 */
export function ruleToward({
  rule,
  recipientBound,
}: Pick<HandingOver, 'rule' | 'recipientBound'>): ConsentRule {
  return recipientBound ? rule : 'consent';
}

export type StayBehind = 'sensitive' | 'office' | 'statistics' | 'council' | 'consent' | null;

/** Why a record stays out of what is handed to the table of a meeting, or null when it may go in (reference.md §3.2). */
export function leftOutReason(
  record: { shareScope: ShareScope; sensitive: boolean },
  hearing: { rule: ConsentRule; consent: ConsentStatus },
): StayBehind {
  return staysBehind(record, hearing.rule, isConsented(hearing.consent));
}

/**
 * Why a record stays behind. 支援会議限定 is not released by a later consent: it stays with the basis it was given under
 * until somebody opens it, record by record; a sensitive record, one of the office alone and one for statistics never go.
 */
export function staysBehind(
  record: { shareScope: ShareScope; sensitive: boolean },
  rule: ConsentRule,
  opened: boolean,
): StayBehind {
  if (record.sensitive) return 'sensitive';
  switch (record.shareScope) {
    case 'office':
    case 'statistics':
      return record.shareScope;
    case 'council':
      return rule === 'consent' ? 'council' : null;
    case 'consented':
      return rule === 'consent' && !opened ? 'consent' : null;
  }
}

/** From open to closed. */
const openness = ['allowed', 'allowed-by-basis', 'allowed-by-exception', 'consent-required'] as const;

function judge(request: HandingOver, spoken: Spoken): { verdict: Verdict; reason: VerdictReason } {
  const lack = lackOfAll(request, spoken);
  if (lack === null) return { verdict: 'allowed', reason: 'consent' };
  const secret = request.rule === 'secrecy';
  if (secret && request.recipientBound) return { verdict: 'allowed-by-basis', reason: 'secrecy' };
  const verdict = byException(request.exceptionReason);
  if (verdict === 'allowed-by-exception') return { verdict, reason: 'exception' };
  return { verdict, reason: secret ? 'not-bound' : lack };
}

/**
 * What all that a person has said lacks, or null when one consent covers the handing-over. A no to the very kind
 * outweighs consent to share in general; a yes to it is enough without that.
 */
function lackOfAll(request: HandingOver, { statement, particular = [] }: Spoken): VerdictReason | null {
  const objection = particular.find(({ status }) => status === 'refused' || status === 'withdrawn');
  if (objection !== undefined) return objection.status;
  const lacks = [...particular, statement].map((each) => lackOf(request, each));
  return lacks.includes(null) ? null : (lacks[0] ?? 'unconfirmed');
}

/** What a consent lacks for this recipient and these parts, or null when it covers them. */
function lackOf(request: HandingOver, statement: ScopedStatement | null): VerdictReason | null {
  const standing = standingOf(statement, request.today);
  if (statement === null || !isGiven(standing)) return standing;
  const { allAgencies, agencyIds, items } = statement;
  const agency = request.recipientAgencyId;
  if (!allAgencies && (agency === null || !agencyIds.includes(agency))) return 'agency';
  // A consent for a part that names no part covers nothing that could be checked.
  if (standing === 'partial' && allAgencies && items.length === 0) return 'scope';
  if (items.length > 0 && itemsLacking(request.parts, items).length > 0) return 'items';
  return null;
}

function byException(reason: string): 'allowed-by-exception' | 'consent-required' {
  return reason.trim() === '' ? 'consent-required' : 'allowed-by-exception';
}
