import { openPersons, staysBehind, type ShareScope, type StayBehind } from '../../domain/consent/gate.ts';
import type { DisclosurePart, PaperDetail } from '../../domain/consent/parts.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { AgencyId, CaseId, PersonId } from '../../domain/contract/scalars.ts';
import type { FormView } from '../../domain/print/document-view.ts';
import { leftOutWords } from '../../domain/print/words.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { readCase, readCaseOwn } from '../repositories/case.ts';
import { listMembers } from '../repositories/household.ts';
import { found } from '../repositories/row.ts';
import type { OperationContext } from './context.ts';
import { judgeDisclosure } from './disclosure.ts';
import { handingOver } from './handing-over.ts';
import { consentProblem } from './handout.ts';

type LeftOutReason = keyof typeof leftOutWords;
interface Scoped {
  readonly shareScope: ShareScope;
  readonly sensitive: boolean;
}

/** What of a case may stand on a paper that is handed out. */
export interface Gate {
  /** Members who may be named. */
  readonly personIds: ReadonlySet<PersonId>;
  /** Whether of somebody who may be named a paper may say what its other parts do not cover. */
  readonly tells: (personId: PersonId, detail: PaperDetail) => boolean;
  /** Whether a record of the parts that were asked for may go. */
  readonly mayGo: (record: { readonly id: string }) => boolean;
  readonly leftOut: FormView['leftOut'];
  /** The written reason where it goes by that; empty where consent opens it. */
  readonly exceptionReason: string;
}

/**
 * The gate for a paper on a whole case: it waits for the consent of the person the case is about, or for a written
 * reason; of the other members those who may not be named are left out and counted, with the records that speak of them.
 * @throws OperationFailure `consent-required`
 */
export function caseGate(
  tx: ReadTx,
  asked: {
    readonly caseId: CaseId;
    readonly parts: DisclosurePart[];
    readonly recipientAgencyId: AgencyId | null;
    readonly exceptionReason: string;
  },
  context: OperationContext,
): Gate {
  const { householdId } = found(readCase(tx, asked.caseId));
  const { principalId } = found(readCaseOwn(tx, asked.caseId));
  const members = new Set([principalId, ...listMembers(tx, householdId).map(({ personId }) => personId)]);
  const request = { ...asked, recipient: '', legalBasis: null, purpose: '' } as const;
  const { persons } = judgeDisclosure(tx, { ...request, personIds: [...members] }, context);
  const named = persons
    .filter(({ verdict }) => verdict !== 'consent-required')
    .map(({ personId }) => personId);
  const closed = persons.find(({ personId }) => personId === principalId && !named.includes(personId));
  if (closed !== undefined) {
    throw new OperationFailure('consent-required', {
      problems: [consentProblem(tx, asked, principalId, closed.reason)],
    });
  }
  const { verdict, going, leftOut } = judgeDisclosure(tx, { ...request, personIds: named }, context);
  const handing = handingOver(tx, request, { caseId: asked.caseId, personIds: named }, context);
  return {
    personIds: new Set(named),
    tells: (personId, detail) => openPersons({ ...handing, parts: [detail] }).has(personId),
    mayGo: ({ id }) => going.has(id),
    leftOut: leftOutOnPaper([...leftOut, { reason: 'consent', count: members.size - named.length }]),
    exceptionReason: verdict === 'allowed-by-exception' ? asked.exceptionReason : '',
  };
}

/** Why a record stays in the office whoever may be named, or null; the town's own rules for a law open nothing here. */
export function staysInOffice(record: Scoped): StayBehind {
  return staysBehind(record, 'consent', true);
}

/**
 * A paper that is one record goes out only as far as that record may be shared.
 * @throws OperationFailure `consent-required`, whose problem says which scope holds it back
 */
export function requireShared(record: Scoped): void {
  const reason = staysInOffice(record);
  if (reason === null) return;
  throw new OperationFailure('consent-required', {
    problems: [{ path: ['request', 'use'], reason: `stays-${reason}` }],
  });
}

/** Words and numbers of what was left out, each reason once. */
export function leftOutOnPaper(
  counted: readonly { readonly reason: LeftOutReason; readonly count: number }[],
): FormView['leftOut'] {
  return [...Map.groupBy(counted, ({ reason }) => reason)]
    .map(([reason, all]) => ({
      reason: leftOutWords[reason],
      count: all.reduce((sum, { count }) => sum + count, 0),
    }))
    .filter(({ count }) => count > 0);
}
