import { formatCaseNumber } from '../../domain/case/case-number.ts';
import { standingOf } from '../../domain/consent/standing.ts';
import type { CaseIssue } from '../../domain/contract/case-issue.ts';
import type { Member } from '../../domain/contract/household.ts';
import type { CaseId, PersonId } from '../../domain/contract/scalars.ts';
import { labelFor } from '../../domain/household/label.ts';
import { beside } from '../../domain/print/parts.ts';
import { consentWords, issueStateWords } from '../../domain/print/words.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { agencyName } from '../repositories/agency.ts';
import { readCase, readCaseOwn } from '../repositories/case.ts';
import { codeLabel } from '../repositories/code.ts';
import { readSharing } from '../repositories/consent.ts';
import { listMembers, readHeadId, type HouseholdRow } from '../repositories/household.ts';
import { found } from '../repositories/row.ts';
import type { OperationContext } from './context.ts';
import { everybody, type MayName } from './handout.ts';
import { toMember } from './household.ts';

/**
 * What every paper on a case names; `mayName`: the household has the name of its head only where the head may be named.
 * @throws OperationFailure `not-found`
 */
export function caseOnPaper(tx: ReadTx, caseId: CaseId, mayName: MayName = everybody) {
  const entry = found(readCase(tx, caseId));
  const own = found(readCaseOwn(tx, caseId));
  const headId = readHeadId(tx, entry.householdId);
  return {
    entry,
    own,
    caseNumber: formatCaseNumber(entry.fiscalYear, entry.serial),
    household: labelFor(entry, {
      head: headId === null || mayName(headId),
      principal: mayName(own.principalId),
    }),
    principal: entry.principalName,
    lead: beside(agencyName(tx, own.leadAgencyId), own.leadWorker),
  };
}

/** Where the consent of a person stands today. */
export function consentOnPaper(
  tx: ReadTx,
  caseId: CaseId,
  personId: PersonId,
  { today }: OperationContext,
): string {
  return consentWords[standingOf(readSharing(tx, caseId, personId), today)];
}

/** Members of today. One who is protected protects where the others live: who knows the one may find the other. */
export function membersOnPaper(
  tx: ReadTx,
  { id, addressProtected }: Pick<HouseholdRow, 'id' | 'addressProtected'>,
  { today }: OperationContext,
): Member[] {
  return listMembers(tx, id)
    .map((member) => toMember(member, today))
    .map((member) => (addressProtected === 1 ? { ...member, whereabouts: '' } : member));
}

/** だれの, 課題, 状態. */
export function issueOnPaper(tx: ReadTx, { personName, code, note, state }: CaseIssue): string[] {
  return [
    personName === '' ? '世帯' : personName,
    beside(codeLabel(tx, 'issue', code), note),
    issueStateWords[state],
  ];
}
