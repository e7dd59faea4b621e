import { mayDisclose, type VerdictReason } from '../../domain/consent/gate.ts';
import { itemsLacking, type DisclosurePart, type PaperDetail } from '../../domain/consent/parts.ts';
import { OperationFailure, type Problem } from '../../domain/contract/errors.ts';
import type { Relative } from '../../domain/contract/kinship.ts';
import type { CaseId, PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { readSharing } from '../repositories/consent.ts';
import type { OperationContext } from './context.ts';

/** A form is handed out with consent only; no other law opens it (reference.md §3.1). */
export const handoutBasis = 'art106-4';

/** Whether a paper may speak of somebody. */
export type MayName = (personId: PersonId) => boolean;

/** To the office, and de-identified, a paper may speak of everybody. */
export const everybody: MayName = () => true;

export interface HandoutGate {
  readonly mayName: MayName;
  /** Whether of somebody who may be named a paper may say what its other parts do not cover. */
  readonly tells: (personId: PersonId, detail: PaperDetail) => boolean;
  /**
   * Stops a paper that cannot do without somebody; `null`: somebody who is not known.
   * @throws OperationFailure `consent-required`, a problem for each person
   */
  readonly require: (personIds: readonly (PersonId | null)[]) => void;
}

/** A paper that stays in the office, or names nobody, is held up by nothing. */
export const openGate: HandoutGate = { mayName: everybody, tells: () => true, require: () => undefined };

type Mortal = Pick<Relative, 'personId' | 'death' | 'residency'>;

/**
 * The dead are nobody's personal data (個人情報保護法2条1項); what they said while they lived holds (reference.md §3.5).
 * Of those who never spoke nobody asks any more.
 */
export function isPastAsking(tx: ReadTx, caseId: CaseId | null): (person: Mortal) => boolean {
  return ({ personId, death, residency }) =>
    (death !== null || residency === 'dead') && statementOf(tx, { caseId }, personId) === null;
}

interface Subject {
  readonly caseId: CaseId | null;
  readonly parts: readonly DisclosurePart[];
}

/**
 * The consent gate for a form that is handed out: of whom may it say what its parts say? A form names its reader by hand,
 * so that consent given for some agencies only is not enough; the consent of one member covers no other; and whatever
 * rule the town has put to the law, a form waits for consent.
 */
export function handoutGate(tx: ReadTx, subject: Subject, { today }: OperationContext): HandoutGate {
  const judge = (personId: PersonId, ...details: PaperDetail[]): VerdictReason => {
    const { persons } = mayDisclose({
      rule: 'consent',
      recipientAgencyId: null,
      recipientBound: false,
      persons: [{ personId, statement: statementOf(tx, subject, personId) }],
      parts: [...subject.parts, ...details],
      exceptionReason: '',
      today,
    });
    return persons[0]?.reason ?? 'unconfirmed';
  };
  return {
    mayName: (personId) => judge(personId) === 'consent',
    tells: (personId, detail) => judge(personId, detail) === 'consent',
    require: (personIds) => {
      const problems = personIds.flatMap((personId) => {
        const reason = personId === null ? 'unconfirmed' : judge(personId);
        return reason === 'consent' ? [] : [consentProblem(tx, subject, personId, reason)];
      });
      if (problems.length > 0) throw new OperationFailure('consent-required', { problems });
    },
  };
}

/**
 * Why the consent of somebody does not open a paper: after the place in the request come the person and, where it names
 * too few, the items it lacks.
 */
export function consentProblem(
  tx: ReadTx,
  subject: Subject,
  personId: PersonId | null,
  reason: VerdictReason,
): Problem {
  const place = ['request', 'use'];
  if (personId === null) return { path: place, reason: `consent-${reason}` };
  const named = reason === 'items' ? (statementOf(tx, subject, personId)?.items ?? []) : null;
  const lacking = named === null ? [] : itemsLacking(subject.parts, named);
  return { path: [...place, personId, ...lacking], reason: `consent-${reason}` };
}

function statementOf(tx: ReadTx, { caseId }: Pick<Subject, 'caseId'>, personId: PersonId) {
  return caseId === null ? null : readSharing(tx, caseId, personId);
}
