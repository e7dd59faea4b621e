import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { fiscalYearOf } from '../../domain/calendar/fiscal-year.ts';
import { formatCaseNumber } from '../../domain/case/case-number.ts';
import { needsReason, nextStatuses, openStatuses } from '../../domain/case/lifecycle.ts';
import type { CaseDetail, CaseSummary, caseContract } from '../../domain/contract/case.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { caseId, type CaseId, type HouseholdId, type PersonId } from '../../domain/contract/scalars.ts';
import { householdLabel } from '../../domain/household/label.ts';
import { meetingTitle } from '../../domain/meeting/title.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { agencyName, requireAgency } from '../repositories/agency.ts';
import {
  appendConsent,
  appendStatusChange,
  insertCase,
  insertIntake,
  listCases,
  listStatusChanges,
  nextCaseSerial,
  readCase,
  readCaseOwn,
  readIntake,
  updateCase,
  updateCaseStatus,
  updateIntake,
  type CaseRow,
} from '../repositories/case.ts';
import { requireCodes } from '../repositories/code.ts';
import { listMembers, readHousehold } from '../repositories/household.ts';
import { meetingsOfCase } from '../repositories/meeting.ts';
import { rolesOfCase, setRoleState } from '../repositories/role.ts';
import { found, requireRow } from '../repositories/row.ts';
import { findSubjects } from '../repositories/search-index.ts';
import type { HandlersOf } from './context.ts';
import { indexHousehold, toMember, toSummary } from './household.ts';

const listLimit = 2_000;

type CaseOnly = {
  [
    Name in keyof typeof caseContract as Name extends `case.${string}` | `role.${string}` ? Name : never
  ]: (typeof caseContract)[Name];
};

export const caseOperations: HandlersOf<CaseOnly> = {
  'case.list': (tx, input) => {
    const { rows, total } = listCases(tx, {
      statuses: statusFilter(input.status),
      ids: input.text.trim() === '' ? null : findSubjects(tx, 'case', input.text, listLimit),
      sort: input.sort,
      limit: listLimit,
    });
    return { cases: rows.map(toCaseSummary), total };
  },
  'case.get': (tx, input, context) => caseDetail(tx, input.id, context.today),
  'case.open': (tx, input, context) => {
    const { householdId, intake } = input;
    requireMember(tx, householdId, input.principalId);
    requireAgency(tx, input.leadAgencyId);
    checkConsentDay(input.consentOn, context.today);
    checkIntake(tx, intake, context.today, ['intake']);
    const id = caseId.parse(context.newId());
    const fiscalYear = fiscalYearOf(intake.receivedOn);
    const serial = nextCaseSerial(tx, fiscalYear);
    insertCase(tx, {
      id,
      fiscalYear,
      serial,
      householdId,
      principalId: input.principalId,
      leadAgencyId: input.leadAgencyId,
      leadWorker: input.leadWorker,
    });
    insertIntake(tx, context.newId(), id, householdId, intake);
    appendStatusChange(tx, {
      caseId: id,
      status: 'intake',
      changedOn: intake.receivedOn,
      reason: '',
      staffId: context.staff.id,
      recordedAt: context.now,
    });
    appendConsent(tx, {
      id: context.newId(),
      caseId: id,
      status: input.consentStatus,
      consentedOn: input.consentOn,
      scope: input.consentScope,
      staffId: context.staff.id,
      recordedAt: context.now,
    });
    indexHousehold(tx, householdId);
    return { id, caseNumber: formatCaseNumber(fiscalYear, serial) };
  },
  'case.save': (tx, input, context) => {
    const before = found(readCase(tx, input.id));
    const own = found(readCaseOwn(tx, input.id));
    if (input.principalId !== own.principalId) requireMember(tx, before.householdId, input.principalId);
    requireAgency(tx, input.leadAgencyId);
    checkConsentDay(input.consentOn, context.today);
    updateCase(tx, input.id, input.rowVersion, input);
    const consentChanged =
      before.consentStatus !== input.consentStatus ||
      own.consentOn !== input.consentOn ||
      own.consentScope !== input.consentScope;
    if (consentChanged) {
      appendConsent(tx, {
        id: context.newId(),
        caseId: input.id,
        status: input.consentStatus,
        consentedOn: input.consentOn,
        scope: input.consentScope,
        staffId: context.staff.id,
        recordedAt: context.now,
      });
    }
    return {};
  },
  'case.saveIntake': (tx, { caseId: id, rowVersion, ...intake }, context) => {
    checkIntake(tx, intake, context.today, []);
    updateIntake(tx, id, rowVersion, intake);
    return {};
  },
  'case.changeStatus': (tx, input, context) => {
    const { status: from } = found(readCase(tx, input.id));
    updateCaseStatus(tx, input.id, input.rowVersion, input.status);
    if (!nextStatuses(from).includes(input.status)) {
      throw new OperationFailure('conflict', { problems: [{ path: ['status'], reason: 'no-such-step' }] });
    }
    if (needsReason(from, input.status) && input.reason.trim() === '') {
      throw new OperationFailure('validation', { problems: [{ path: ['reason'], reason: 'required' }] });
    }
    if (input.changedOn > context.today) {
      throw new OperationFailure('validation', { problems: [{ path: ['changedOn'], reason: 'in-future' }] });
    }
    const last = listStatusChanges(tx, input.id).at(-1);
    if (last !== undefined && input.changedOn < last.changedOn) {
      throw new OperationFailure('validation', {
        problems: [{ path: ['changedOn'], reason: 'end-before-start' }],
      });
    }
    appendStatusChange(tx, {
      caseId: input.id,
      status: input.status,
      changedOn: input.changedOn,
      reason: input.reason,
      staffId: context.staff.id,
      recordedAt: context.now,
    });
    return {};
  },
  'role.setState': (tx, input) => {
    setRoleState(tx, input.id, input.rowVersion, input.state);
    return {};
  },
};

export function toCaseSummary(row: CaseRow): CaseSummary {
  const { fiscalYear, serial, label, headName, issues, addressProtected, ...rest } = row;
  return {
    ...rest,
    caseNumber: formatCaseNumber(fiscalYear, serial),
    householdLabel: householdLabel(label, headName),
    districtName: addressProtected === 1 ? '' : row.districtName,
    issues: issues.split(' ').filter((code) => code !== ''),
    addressProtected: addressProtected === 1,
  };
}

function caseDetail(tx: ReadTx, id: CaseId, today: CivilDate): CaseDetail {
  const row = found(readCase(tx, id));
  const own = found(readCaseOwn(tx, id));
  const household = found(readHousehold(tx, row.householdId));
  return {
    id,
    rowVersion: own.rowVersion,
    caseNumber: formatCaseNumber(row.fiscalYear, row.serial),
    status: row.status,
    principalId: own.principalId,
    leadAgencyId: own.leadAgencyId,
    leadWorker: own.leadWorker,
    leadAgencyName: agencyName(tx, own.leadAgencyId),
    consentStatus: row.consentStatus,
    consentOn: own.consentOn,
    consentScope: own.consentScope,
    household: toSummary(household),
    members: listMembers(tx, row.householdId).map((member) => toMember(member, today)),
    intake: readIntake(tx, id),
    roles: rolesOfCase(tx, id).map(({ typeName, serial, legalBasis: _basis, ...role }) => ({
      ...role,
      meetingTitle: meetingTitle(serial, typeName),
    })),
    meetings: meetingsOfCase(tx, id).map((meeting) => ({
      id: meeting.id,
      title: meetingTitle(meeting.serial, meeting.typeName),
      heldOn: meeting.heldOn,
      legalBasis: meeting.legalBasis,
      decided: meeting.decided,
      finalised: meeting.finalisedAt !== null,
    })),
    statusHistory: listStatusChanges(tx, id),
    noteCount:
      tx.get<{ count: number }>(
        'SELECT count(*) AS count FROM contact_notes WHERE case_id = ? AND is_current = 1',
        id,
      )?.count ?? 0,
  };
}

function statusFilter(status: CaseSummary['status'] | 'open' | 'all'): readonly string[] | null {
  if (status === 'all') return null;
  return status === 'open' ? openStatuses : [status];
}

function checkIntake(
  tx: ReadTx,
  intake: Pick<
    CaseDetail['intake'],
    'receivedOn' | 'mainIssue' | 'issues' | 'route' | 'urgency' | 'screening' | 'referrerAgencyId'
  >,
  today: CivilDate,
  path: readonly string[],
): void {
  if (intake.receivedOn > today) {
    throw new OperationFailure('validation', {
      problems: [{ path: [...path, 'receivedOn'], reason: 'in-future' }],
    });
  }
  if (intake.mainIssue !== null && !intake.issues.includes(intake.mainIssue)) {
    throw new OperationFailure('validation', {
      problems: [{ path: [...path, 'mainIssue'], reason: 'unknown-choice' }],
    });
  }
  requireCodes(tx, [
    { list: 'referralRoute', code: intake.route, path: [...path, 'route'] },
    { list: 'urgency', code: intake.urgency, path: [...path, 'urgency'] },
    { list: 'screening', code: intake.screening, path: [...path, 'screening'] },
    ...intake.issues.map((code, index) => ({
      list: 'issue' as const,
      code,
      path: [...path, 'issues', index],
    })),
  ]);
  requireAgency(tx, intake.referrerAgencyId);
}

function checkConsentDay(consentOn: CivilDate | null, today: CivilDate): void {
  if (consentOn !== null && consentOn > today) {
    throw new OperationFailure('validation', { problems: [{ path: ['consentOn'], reason: 'in-future' }] });
  }
}

function requireMember(tx: ReadTx, household: HouseholdId, person: PersonId): void {
  requireRow(tx, 'households', household);
  if (!listMembers(tx, household).some((member) => member.personId === person))
    throw new OperationFailure('not-found');
}
