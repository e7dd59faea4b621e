import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { IntakeDetail, intakeContract } from '../../domain/contract/intake.ts';
import {
  emergencyStepId,
  intakeId,
  type CaseId,
  type ConcernId,
  type IntakeId,
  type ReferralSlipId,
} from '../../domain/contract/scalars.ts';
import { fieldsOfForm, intakeProblems } from '../../domain/intake/form.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { requireAgency } from '../repositories/agency.ts';
import { requireCodes } from '../repositories/code.ts';
import { promoteConcern, readConcern } from '../repositories/concern.ts';
import {
  decideIntake,
  insertEmergencyStep,
  insertIntake,
  listIntakes,
  readIntake,
  setIntakeCase,
  updateIntake,
} from '../repositories/intake.ts';
import { readReferralSlip, receiveSlip, setCaseOfSlips } from '../repositories/referral-slip.ts';
import { found } from '../repositories/row.ts';
import { findSubjects } from '../repositories/search-index.ts';
import type { HandlersOf } from './context.ts';
import { indexHousehold } from './household.ts';
import { openCase, requireMember } from './open-case.ts';

const listLimit = 500;
const lookedUp = 2_000;

export const intakeOperations: HandlersOf<typeof intakeContract> = {
  'intake.list': (tx, input) => {
    const text = input.text.trim();
    return listIntakes(tx, {
      show: input.show,
      search: text === '' ? null : { text, householdIds: findSubjects(tx, 'household', text, lookedUp) },
      from: input.from ?? '',
      until: input.until ?? '9999',
      limit: listLimit,
    });
  },
  'intake.get': (tx, input) => readIntake(tx, input.id),
  'intake.receive': (tx, { householdId, principalId, concernId, referralSlipId, ...intake }, context) => {
    requireMember(tx, householdId, principalId);
    checkIntake(tx, intake, context.today, []);
    const id = intakeId.parse(context.newId());
    insertIntake(tx, id, null, householdId, principalId, fieldsOfForm(intake.form, intake));
    recordIntakeOrigin(tx, id, { concernId, referralSlipId }, null);
    return { id };
  },
  'intake.save': (tx, { id, rowVersion, ...intake }, context) => {
    readIntake(tx, id);
    checkIntake(tx, intake, context.today, []);
    updateIntake(tx, id, rowVersion, fieldsOfForm(intake.form, intake));
    return {};
  },
  'intake.decide': (tx, { id, rowVersion, ...outcome }, context) => {
    const { receivedOn } = readIntake(tx, id);
    requireCodes(tx, [{ list: 'screening', code: outcome.screening, path: ['screening'] }]);
    if (outcome.outcomeOn > context.today) refuse('outcomeOn', 'in-future');
    if (outcome.outcomeOn < receivedOn) refuse('outcomeOn', 'before-reception');
    decideIntake(tx, id, rowVersion, outcome);
    return {};
  },
  'intake.openCase': (tx, { id, rowVersion, ...opening }, context) => {
    const intake = readIntake(tx, id);
    if (intake.caseId !== null) {
      throw new OperationFailure('conflict', { problems: [{ path: ['id'], reason: 'case-exists' }] });
    }
    const { householdId, receivedOn } = intake;
    const principalId = found(intake.principalId ?? undefined);
    const opened = openCase(tx, { ...opening, householdId, principalId, receivedOn }, context);
    setIntakeCase(tx, id, rowVersion, opened.id);
    setCaseOfSlips(tx, id, opened.id);
    indexHousehold(tx, householdId);
    return { caseId: opened.id, caseNumber: opened.caseNumber };
  },
  'intake.addEmergencyStep': (tx, step, context) => {
    readIntake(tx, step.intakeId);
    if (step.doneOn > context.today) refuse('doneOn', 'in-future');
    const id = emergencyStepId.parse(context.newId());
    insertEmergencyStep(tx, { ...step, id, staffId: context.staff.id, recordedAt: context.now });
    return { id };
  },
};

/**
 * Days and choices of an intake; `path` is where it stands in the input.
 * @throws OperationFailure `validation`, `not-found`
 */
export function checkIntake(
  tx: ReadTx,
  intake: Pick<
    IntakeDetail,
    'receivedOn' | 'mainIssue' | 'issues' | 'route' | 'urgency' | 'screening' | 'referrerAgencyId'
  >,
  today: CivilDate,
  path: readonly string[],
): void {
  const problems = intakeProblems(intake, today).map((problem) => ({
    ...problem,
    path: [...path, ...problem.path],
  }));
  if (problems.length > 0) throw new OperationFailure('validation', { problems });
  requireCodes(tx, [
    { list: 'referralRoute', code: intake.route, path: [...path, 'route'] },
    { list: 'urgency', code: intake.urgency, path: [...path, 'urgency'] },
    ...(intake.screening === ''
      ? []
      : [{ list: 'screening' as const, code: intake.screening, path: [...path, 'screening'] }]),
    ...intake.issues.map((code, index) => ({
      list: 'issue' as const,
      code,
      path: [...path, 'issues', index],
    })),
  ]);
  requireAgency(tx, intake.referrerAgencyId);
}

/**
 * Marks the 気になる世帯 or the received slip an intake was made from, so that the first record says what became of it.
 * @throws OperationFailure `not-found`, `conflict` when it has become an intake already
 */
export function recordIntakeOrigin(
  tx: WriteTx,
  id: IntakeId,
  origin: { concernId: ConcernId | null; referralSlipId: ReferralSlipId | null },
  caseId: CaseId | null,
): void {
  if (origin.concernId !== null) {
    const concern = found(readConcern(tx, origin.concernId));
    if (concern.intakeId !== null) refuseTaken('concernId');
    promoteConcern(tx, concern.id, concern.rowVersion, id);
  }
  if (origin.referralSlipId !== null) {
    const slip = found(readReferralSlip(tx, origin.referralSlipId));
    if (slip.direction !== 'received') throw new OperationFailure('not-found');
    if (slip.intakeId !== null) refuseTaken('referralSlipId');
    const { householdId, principalId } = readIntake(tx, id);
    receiveSlip(tx, slip.id, slip.rowVersion, { id, householdId, principalId, caseId });
  }
}

function refuseTaken(field: string): never {
  throw new OperationFailure('conflict', { problems: [{ path: [field], reason: 'already-received' }] });
}

function refuse(field: string, reason: string): never {
  throw new OperationFailure('validation', { problems: [{ path: [field], reason }] });
}
