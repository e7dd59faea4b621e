import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { fiscalYearOf } from '../../domain/calendar/fiscal-year.ts';
import { formatCaseNumber } from '../../domain/case/case-number.ts';
import type { ParsedInputOf } from '../../domain/contract/index.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { caseId, type CaseId, type HouseholdId, type PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { requireAgency } from '../repositories/agency.ts';
import { insertCase, nextCaseSerial } from '../repositories/case.ts';
import { appendFirstConsent } from '../repositories/consent.ts';
import { appendLead, appendStatusChange } from '../repositories/case-history.ts';
import { requireCodes } from '../repositories/code.ts';
import { listMembers } from '../repositories/household.ts';
import { requireRow } from '../repositories/row.ts';
import type { OperationContext } from './context.ts';

type Opening = Pick<
  ParsedInputOf<'case.open'>,
  | 'householdId'
  | 'principalId'
  | 'leadAgencyId'
  | 'leadWorker'
  | 'consentStatus'
  | 'consentOn'
  | 'consentScope'
> & { priority: string; receivedOn: CivilDate };

/**
 * Makes the case of an intake with its number of the fiscal year, its first step and the first statement of consent.
 * The caller joins the intake to it and puts the household into the search index.
 * @throws OperationFailure `not-found`, `validation`
 */
export function openCase(
  tx: WriteTx,
  opening: Opening,
  context: OperationContext,
): { id: CaseId; caseNumber: string } {
  requireMember(tx, opening.householdId, opening.principalId);
  requireAgency(tx, opening.leadAgencyId);
  if (opening.priority !== '')
    requireCodes(tx, [{ list: 'priority', code: opening.priority, path: ['priority'] }]);
  if (opening.consentOn !== null && opening.consentOn > context.today) {
    throw new OperationFailure('validation', { problems: [{ path: ['consentOn'], reason: 'in-future' }] });
  }
  const id = caseId.parse(context.newId());
  const fiscalYear = fiscalYearOf(opening.receivedOn);
  const serial = nextCaseSerial(tx, fiscalYear);
  insertCase(tx, {
    id,
    fiscalYear,
    serial,
    householdId: opening.householdId,
    principalId: opening.principalId,
    leadAgencyId: opening.leadAgencyId,
    leadWorker: opening.leadWorker,
    priority: opening.priority,
  });
  const written = { staffId: context.staff.id, recordedAt: context.now };
  appendStatusChange(tx, {
    caseId: id,
    status: 'intake',
    changedOn: opening.receivedOn,
    reason: '',
    ...written,
  });
  if (opening.leadAgencyId !== null || opening.leadWorker !== '') {
    appendLead(tx, {
      caseId: id,
      agencyId: opening.leadAgencyId,
      worker: opening.leadWorker,
      startsOn: opening.receivedOn,
      reason: '',
      ...written,
    });
  }
  appendFirstConsent(tx, {
    id: context.newId(),
    caseId: id,
    personId: opening.principalId,
    status: opening.consentStatus,
    consentedOn: opening.consentOn,
    scope: opening.consentScope,
    ...written,
  });
  return { id, caseNumber: formatCaseNumber(fiscalYear, serial) };
}

/** @throws OperationFailure `not-found` unless the person lives in the household now. */
export function requireMember(tx: ReadTx, household: HouseholdId, person: PersonId): void {
  requireRow(tx, 'households', household);
  if (!listMembers(tx, household).some((member) => member.personId === person))
    throw new OperationFailure('not-found');
}
