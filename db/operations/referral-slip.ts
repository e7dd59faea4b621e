import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { fiscalYearOf } from '../../domain/calendar/fiscal-year.ts';
import { OperationFailure, type Problem } from '../../domain/contract/errors.ts';
import type { ReferralSlip, referralSlipContract } from '../../domain/contract/referral-slip.ts';
import { referralSlipId } from '../../domain/contract/scalars.ts';
import { formatSlipNumber, replyProblems, slipDayProblems } from '../../domain/intake/slip.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { requireAgency } from '../repositories/agency.ts';
import { readCase } from '../repositories/case.ts';
import { requireCodes } from '../repositories/code.ts';
import { householdRevealedUntil, revealedUntil } from '../repositories/protection.ts';
import {
  insertReferralSlip,
  listReferralSlips,
  nextSlipSerial,
  readReferralSlip,
  replyToSlip,
  updateReferralSlip,
  type SlipFields,
  type WrittenSlip,
} from '../repositories/referral-slip.ts';
import { found, requireRow } from '../repositories/row.ts';
import type { HandlersOf, OperationContext } from './context.ts';

const listLimit = 500;

export const referralSlipOperations: HandlersOf<typeof referralSlipContract> = {
  'referralSlip.list': (tx, input, context) => {
    const { slips, total } = listReferralSlips(tx, { ...input, limit: listLimit });
    return { slips: slips.map((slip) => shownSlip(tx, slip, context)), total };
  },
  'referralSlip.get': (tx, input, context) => shownSlip(tx, found(readReferralSlip(tx, input.id)), context),
  'referralSlip.add': (tx, { direction, ...given }, context) => {
    const fields = checkedFields(tx, given, context.today);
    const fiscalYear = fiscalYearOf(fields.datedOn);
    const serial = nextSlipSerial(tx, direction, fiscalYear);
    const id = referralSlipId.parse(context.newId());
    insertReferralSlip(tx, { id, direction, fiscalYear, serial, fields });
    return { id, slipNumber: formatSlipNumber(fiscalYear, serial) };
  },
  'referralSlip.save': (tx, { id, rowVersion, ...given }, context) => {
    const before = found(readReferralSlip(tx, id));
    const fields = checkedFields(tx, given, context.today);
    if (before.repliedOn !== null && before.repliedOn < fields.datedOn) {
      refuse([{ path: ['datedOn'], reason: 'after-reply' }]);
    }
    const { subjectAddress, subjectPhone } = before;
    updateReferralSlip(tx, id, rowVersion, {
      ...fields,
      ...(shownSlip(tx, before, context).withheld && { subjectAddress, subjectPhone }),
    });
    return {};
  },
  'referralSlip.reply': (tx, { id, rowVersion, ...reply }, context) => {
    const { datedOn } = found(readReferralSlip(tx, id));
    const problems = replyProblems(reply, datedOn, context.today);
    if (problems.length > 0) refuse(problems);
    replyToSlip(tx, id, rowVersion, reply);
    return {};
  },
};

/**
 * The slip as it may be seen: where a protected person lives stays out unless it is released for the moment
 * (reference.md §3.2).
 */
export function shownSlip(tx: ReadTx, slip: WrittenSlip, context: OperationContext): ReferralSlip {
  return isReleased(tx, slip, context) ? { ...slip, withheld: false } : guardedSlip(slip);
}

/** The slip as paper may take it outside: whatever is released on the screen for the moment stays withheld here. */
export function guardedSlip(slip: WrittenSlip): ReferralSlip {
  return slip.addressProtected
    ? { ...slip, subjectAddress: '', subjectPhone: '', withheld: true }
    : { ...slip, withheld: false };
}

function isReleased(
  tx: ReadTx,
  { personId, householdId }: WrittenSlip,
  { now }: Pick<OperationContext, 'now'>,
): boolean {
  return (
    (personId !== null && revealedUntil(tx, personId, now) !== null) ||
    (householdId !== null && householdRevealedUntil(tx, householdId, now) !== null)
  );
}

/** The fields to write; a slip of a case belongs to the household of the case. @throws OperationFailure `validation`, `not-found` */
function checkedFields(tx: ReadTx, fields: SlipFields, today: CivilDate): SlipFields {
  const problems = slipDayProblems(fields, today);
  if (problems.length > 0) refuse(problems);
  requireAgency(tx, fields.agencyId);
  if (fields.agencyId === null && fields.agencyName.trim() === '') {
    refuse([{ path: ['agencyId'], reason: 'required' }]);
  }
  requireCodes(tx, [
    { list: 'urgency', code: fields.urgency, path: ['urgency'] },
    ...fields.topics.map((code, index) => ({ list: 'slipTopic' as const, code, path: ['topics', index] })),
  ]);
  if (fields.personId !== null) requireRow(tx, 'persons', fields.personId);
  if (fields.caseId !== null)
    return { ...fields, householdId: found(readCase(tx, fields.caseId)).householdId };
  if (fields.householdId !== null) requireRow(tx, 'households', fields.householdId);
  return fields;
}

function refuse(problems: readonly Problem[]): never {
  throw new OperationFailure('validation', { problems });
}
