import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { isGiven, standingOf } from '../../domain/consent/standing.ts';
import type { consentContract } from '../../domain/contract/consent.ts';
import { OperationFailure, type Problem } from '../../domain/contract/errors.ts';
import { consentId, type CaseId } from '../../domain/contract/scalars.ts';
import { meetingTitle } from '../../domain/meeting/title.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { requireAgency } from '../repositories/agency.ts';
import { readCaseOwn } from '../repositories/case.ts';
import { requireCodes } from '../repositories/code.ts';
import {
  agencyNamesOf,
  appendConsent,
  countCouncilOnly,
  listConsentPersons,
  listStatements,
  readLatestStatement,
  type StatementFields,
} from '../repositories/consent.ts';
import { requireEverMember } from '../repositories/contact-note.ts';
import { listHearingReasons } from '../repositories/hearing-reason.ts';
import { found } from '../repositories/row.ts';
import type { HandlersOf } from './context.ts';

const statementLimit = 500;
const reasonLimit = 200;

export const consentOperations: HandlersOf<typeof consentContract> = {
  'consent.list': (tx, { caseId }, { today }) => {
    found(readCaseOwn(tx, caseId));
    const statements = listStatements(tx, caseId, statementLimit);
    const names = agencyNamesOf(
      tx,
      statements.flatMap((statement) => statement.agencyIds),
    );
    const seen = new Set<string>();
    return {
      persons: listConsentPersons(tx, caseId).map(({ personId, name, isPrincipal }) => {
        const latest = statements.find((entry) => entry.personId === personId && entry.kind === 'sharing');
        return {
          personId,
          name,
          isPrincipal: isPrincipal === 1,
          standing: standingOf(latest ?? null, today),
        };
      }),
      statements: statements.map((statement) => {
        const subject = `${statement.personId} ${statement.kind}`;
        const isCurrent = !seen.has(subject);
        seen.add(subject);
        return {
          ...statement,
          agencyNames: statement.agencyIds.map((id) => names.get(id) ?? ''),
          isCurrent,
          standing: standingOf(statement, today),
        };
      }),
      councilOnly: countCouncilOnly(tx, caseId),
      hearingReasons: listHearingReasons(tx, caseId, reasonLimit).map(({ serial, typeName, ...reason }) => ({
        ...reason,
        meetingTitle: meetingTitle(serial, typeName),
      })),
    };
  },
  'consent.record': (tx, { caseId, ...fields }, context) => {
    found(readCaseOwn(tx, caseId));
    requireEverMember(tx, caseId, fields.personId);
    checkCodes(tx, fields);
    for (const id of fields.agencyIds) requireAgency(tx, id);
    const problems = [...dayProblems(fields, context.today), ...scopeProblems(fields)];
    if (fields.status === 'withdrawn') problems.push(...withdrawalProblems(tx, caseId, fields));
    if (problems.length > 0) throw new OperationFailure('validation', { problems });
    const id = consentId.parse(context.newId());
    const scoped = fields.allAgencies ? { ...fields, agencyIds: [] } : fields;
    appendConsent(tx, { ...scoped, id, caseId, staffId: context.staff.id, recordedAt: context.now });
    return { id };
  },
};

function checkCodes(tx: ReadTx, fields: StatementFields): void {
  const { kind, giver, method } = fields;
  requireCodes(tx, [
    { list: 'consentKind', code: kind, path: ['kind'] },
    { list: 'consentGiver', code: giver, path: ['giver'] },
    ...(method === '' ? [] : [{ list: 'consentMethod' as const, code: method, path: ['method'] }]),
    ...fields.items.map((code, index) => ({ list: 'consentItem' as const, code, path: ['items', index] })),
  ]);
}

function dayProblems(fields: StatementFields, today: CivilDate): Problem[] {
  const { status, consentedOn, requestedOn, expiresOn, recheckOn } = fields;
  const problems: Problem[] = [];
  if (consentedOn === null && status !== 'unconfirmed')
    problems.push({ path: ['consentedOn'], reason: 'required' });
  if (consentedOn !== null && consentedOn > today)
    problems.push({ path: ['consentedOn'], reason: 'in-future' });
  if (requestedOn !== null && requestedOn > today)
    problems.push({ path: ['requestedOn'], reason: 'in-future' });
  const start = consentedOn ?? requestedOn;
  if (expiresOn !== null && start !== null && expiresOn < start)
    problems.push({ path: ['expiresOn'], reason: 'end-before-start' });
  if (recheckOn !== null && start !== null && recheckOn < start)
    problems.push({ path: ['recheckOn'], reason: 'end-before-start' });
  return problems;
}

/** Who and what a consent covers must be said, or the gate could not judge by it. */
function scopeProblems(fields: StatementFields): Problem[] {
  if (!isGiven(fields.status)) return [];
  if (!fields.allAgencies && fields.agencyIds.length === 0)
    return [{ path: ['agencyIds'], reason: 'required' }];
  const everything = fields.allAgencies && fields.items.length === 0;
  return fields.status === 'partial' && everything ? [{ path: ['items'], reason: 'partial-of-what' }] : [];
}

function withdrawalProblems(tx: ReadTx, caseId: CaseId, fields: StatementFields): Problem[] {
  const before = readLatestStatement(tx, caseId, fields.personId, fields.kind);
  const problems: Problem[] = [];
  if (fields.reason.trim() === '') problems.push({ path: ['reason'], reason: 'required' });
  if (before === undefined || !isGiven(before.status))
    problems.push({ path: ['status'], reason: 'nothing-to-withdraw' });
  else if (
    before.consentedOn !== null &&
    fields.consentedOn !== null &&
    fields.consentedOn < before.consentedOn
  )
    problems.push({ path: ['consentedOn'], reason: 'end-before-start' });
  return problems;
}
