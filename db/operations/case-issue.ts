import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { refuseIssue, type IssueStanding } from '../../domain/case/issue.ts';
import type { caseIssueContract } from '../../domain/contract/case-issue.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { caseIssueId, type CaseId, type PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { readCase } from '../repositories/case.ts';
import {
  insertCaseIssue,
  listCaseIssues,
  readCaseIssue,
  setCaseIssueSort,
  updateCaseIssue,
} from '../repositories/case-issue.ts';
import { requireCodes } from '../repositories/code.ts';
import { readIntakeOfCase } from '../repositories/intake.ts';
import { found } from '../repositories/row.ts';
import { refuse } from './case-status.ts';
import type { HandlersOf } from './context.ts';
import { requireMember } from './open-case.ts';

/** 課題 of a case, in the order of their priority. */
export const caseIssueOperations: HandlersOf<typeof caseIssueContract> = {
  'caseIssue.list': (tx, { caseId }) => {
    found(readCase(tx, caseId));
    return { issues: listCaseIssues(tx, caseId) };
  },
  'caseIssue.add': (tx, input, context) => {
    requireOwner(tx, input.caseId, input.personId);
    checkFields(tx, input, context.today);
    requireNew(tx, input);
    const id = caseIssueId.parse(context.newId());
    insertCaseIssue(tx, { ...input, id });
    return { id };
  },
  'caseIssue.takeOver': (tx, { caseId }, context) => {
    found(readCase(tx, caseId));
    const { issues, mainIssue, receivedOn } = readIntakeOfCase(tx, caseId);
    const standing = new Set(listCaseIssues(tx, caseId).map((issue) => issue.code));
    const fresh = issues
      .filter((code) => !standing.has(code))
      .toSorted((a, b) => Number(b === mainIssue) - Number(a === mainIssue));
    for (const code of fresh) {
      const id = caseIssueId.parse(context.newId());
      const fields = {
        personId: null,
        note: '',
        state: 'open',
        foundOn: receivedOn,
        resolvedOn: null,
      } as const;
      insertCaseIssue(tx, { id, caseId, code, ...fields });
    }
    return { added: fresh.length };
  },
  'caseIssue.save': (tx, { id, rowVersion, ...fields }, context) => {
    const before = readCaseIssue(tx, id);
    const moved = before.personId !== fields.personId;
    if (moved) requireOwner(tx, before.caseId, fields.personId);
    checkFields(tx, fields, context.today);
    if (moved || before.code !== fields.code) requireNew(tx, { ...fields, caseId: before.caseId });
    updateCaseIssue(tx, id, rowVersion, fields);
    return {};
  },
  'caseIssue.order': (tx, { caseId, ids }) => {
    found(readCase(tx, caseId));
    const standing = new Set(listCaseIssues(tx, caseId).map((issue) => issue.id));
    if (ids.length !== standing.size || !new Set(ids).isSubsetOf(standing))
      throw new OperationFailure('conflict', { problems: [{ path: ['ids'], reason: 'order-incomplete' }] });
    ids.forEach((id, index) => {
      setCaseIssueSort(tx, id, index + 1);
    });
    return {};
  },
};

/** An issue is of the household as a whole, or of somebody who lives in it. */
function requireOwner(tx: ReadTx, caseId: CaseId, person: PersonId | null): void {
  const { householdId } = found(readCase(tx, caseId));
  if (person !== null) requireMember(tx, householdId, person);
}

function checkFields(tx: ReadTx, fields: IssueStanding & { code: string }, today: CivilDate): void {
  requireCodes(tx, [{ list: 'issue', code: fields.code, path: ['code'] }]);
  refuse(refuseIssue(fields, today));
}

/** @throws OperationFailure `conflict` when the same issue of the same member stands unresolved */
function requireNew(tx: ReadTx, issue: { caseId: CaseId; personId: PersonId | null; code: string }): void {
  const twin = listCaseIssues(tx, issue.caseId).some(
    ({ personId, code, state }) => state !== 'resolved' && personId === issue.personId && code === issue.code,
  );
  if (twin)
    throw new OperationFailure('conflict', { problems: [{ path: ['code'], reason: 'already-there' }] });
}
