import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { formatCaseNumber } from '../../domain/case/case-number.ts';
import { openStatuses, refuseNextCheck } from '../../domain/case/lifecycle.ts';
import type { CaseDetail, CaseSummary, caseContract } from '../../domain/contract/case.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { intakeId, type CaseId } from '../../domain/contract/scalars.ts';
import { householdLabel } from '../../domain/household/label.ts';
import { fieldsOfForm } from '../../domain/intake/form.ts';
import { meetingTitle } from '../../domain/meeting/title.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { agencyName, requireAgency } from '../repositories/agency.ts';
import {
  listCases,
  readCase,
  readCaseOwn,
  requireCaseVersion,
  updateCase,
  updateLead,
  type CaseRow,
} from '../repositories/case.ts';
import { appendLead, listClosures, listLeads, listStatusChanges } from '../repositories/case-history.ts';
import { listCaseLinks } from '../repositories/case-link.ts';
import { requireCodes } from '../repositories/code.ts';
import { standingIn } from '../repositories/consent.ts';
import { listMembers, readHousehold } from '../repositories/household.ts';
import { insertIntake, readIntakeOfCase } from '../repositories/intake.ts';
import { meetingsOfCase } from '../repositories/meeting.ts';
import { rolesOfCase } from '../repositories/role.ts';
import { found } from '../repositories/row.ts';
import { findSubjects } from '../repositories/search-index.ts';
import { caseClosingOperations } from './case-closing.ts';
import { caseLinkOperations, toCaseLink } from './case-link.ts';
import { illegalStep, refuse, takeStep } from './case-status.ts';
import type { HandlersOf, OperationContext } from './context.ts';
import { indexHousehold, isRevealed, toMember, toSummary } from './household.ts';
import { checkIntake, recordIntakeOrigin } from './intake.ts';
import { openCase, requireMember } from './open-case.ts';

const listLimit = 2_000;

export const caseOperations: HandlersOf<typeof caseContract> = {
  ...caseClosingOperations,
  ...caseLinkOperations,
  'case.list': (tx, input, context) => {
    const { status, text, ...filter } = input;
    const { rows, total } = listCases(tx, {
      ...filter,
      statuses: statusFilter(status),
      ids: text.trim() === '' ? null : findSubjects(tx, 'case', text, listLimit),
      limit: listLimit,
    });
    return { cases: rows.map((row) => toCaseSummary(row, context.today)), total };
  },
  'case.get': (tx, input, context) => caseDetail(tx, input.id, context),
  'case.open': (tx, input, context) => {
    const { householdId, intake } = input;
    requireMember(tx, householdId, input.principalId);
    checkIntake(tx, intake, context.today, ['intake']);
    const opened = openCase(tx, { ...input, receivedOn: intake.receivedOn }, context);
    const newIntakeId = intakeId.parse(context.newId());
    insertIntake(
      tx,
      newIntakeId,
      opened.id,
      householdId,
      input.principalId,
      fieldsOfForm(intake.form, intake),
    );
    recordIntakeOrigin(tx, newIntakeId, intake, opened.id);
    indexHousehold(tx, householdId);
    return opened;
  },
  'case.save': (tx, input) => {
    const before = found(readCase(tx, input.id));
    const own = found(readCaseOwn(tx, input.id));
    if (input.principalId !== own.principalId) requireMember(tx, before.householdId, input.principalId);
    if (input.priority !== '' && input.priority !== own.priority)
      requireCodes(tx, [{ list: 'priority', code: input.priority, path: ['priority'] }]);
    refuse(refuseNextCheck(before.status, input.nextCheckOn));
    updateCase(tx, input.id, input.rowVersion, input);
    return {};
  },
  'case.changeLead': (tx, input, context) => {
    const { id: caseId, startsOn, reason } = input;
    const own = found(readCaseOwn(tx, caseId));
    requireAgency(tx, input.leadAgencyId);
    updateLead(tx, caseId, input.rowVersion, input);
    if (own.leadAgencyId === input.leadAgencyId && own.leadWorker === input.leadWorker)
      throw invalid('leadWorker', 'lead-unchanged');
    if (startsOn > context.today) throw invalid('startsOn', 'in-future');
    const [last] = listLeads(tx, caseId);
    if (last !== undefined && startsOn < last.startsOn) throw invalid('startsOn', 'end-before-start');
    appendLead(tx, {
      caseId,
      agencyId: input.leadAgencyId,
      worker: input.leadWorker,
      startsOn,
      reason,
      staffId: context.staff.id,
      recordedAt: context.now,
    });
    return {};
  },
  'case.changeStatus': (tx, { id, rowVersion, ...step }, context) => {
    requireCaseVersion(tx, id, rowVersion);
    if (step.status === 'closed')
      refuse({ code: 'conflict', problem: { path: ['status'], reason: 'close-by-closure' } });
    refuse(illegalStep(tx, id, step, context.today));
    takeStep(tx, id, step, context);
    return {};
  },
};

export function toCaseSummary(row: CaseRow, today: CivilDate): CaseSummary {
  const { fiscalYear, serial, label, headName, issues, addressProtected, sharing, ...rest } = row;
  return {
    ...rest,
    consentStatus: standingIn(sharing, today),
    caseNumber: formatCaseNumber(fiscalYear, serial),
    householdLabel: householdLabel(label, headName),
    districtName: addressProtected === 1 ? '' : row.districtName,
    issues: issues.split(' ').filter((code) => code !== ''),
    addressProtected: addressProtected === 1,
  };
}

function caseDetail(tx: ReadTx, id: CaseId, context: OperationContext): CaseDetail {
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
    consentStatus: standingIn(row.sharing, context.today),
    priority: own.priority,
    nextCheckOn: own.nextCheckOn,
    nextCheckPlan: own.nextCheckPlan,
    leads: listLeads(tx, id),
    links: listCaseLinks(tx, id).map(toCaseLink),
    closures: listClosures(tx, id),
    household: toSummary(household),
    members: listMembers(tx, row.householdId).map((member) =>
      toMember(member, context.today, isRevealed(tx, member.personId, context)),
    ),
    intake: readIntakeOfCase(tx, id),
    roles: rolesOfCase(tx, id).map(({ typeName, serial, legalBasis: _basis, ...role }) => ({
      ...role,
      meetingTitle: typeName === null || serial === null ? '' : meetingTitle(serial, typeName),
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
    lastContactOn: row.lastContactOn,
    nextDueOn: row.nextDueOn,
    noteCount:
      tx.get<{ count: number }>(
        'SELECT count(*) AS count FROM contact_notes WHERE case_id = ? AND is_current = 1 AND withdrawn_at IS NULL',
        id,
      )?.count ?? 0,
  };
}

function statusFilter(status: CaseSummary['status'] | 'open' | 'all'): readonly string[] | null {
  if (status === 'all') return null;
  return status === 'open' ? openStatuses : [status];
}

function invalid(field: string, reason: string): OperationFailure {
  return new OperationFailure('validation', { problems: [{ path: [field], reason }] });
}
