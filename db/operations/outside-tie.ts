import { OperationFailure, type Problem } from '../../domain/contract/errors.ts';
import type { OutsideTie, outsideTieContract } from '../../domain/contract/outside-tie.ts';
import { outsideTieId } from '../../domain/contract/scalars.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { requireCodes } from '../repositories/code.ts';
import { clearKeyPersonAbsence } from '../repositories/household.ts';
import {
  insertOutsideTie,
  listOutsideTies,
  readOutsideTie,
  updateOutsideTie,
  type OutsideTieFields,
} from '../repositories/outside-tie.ts';
import { found, requireRow } from '../repositories/row.ts';
import type { HandlersOf, OperationContext } from './context.ts';
import { isRevealed } from './household.ts';

const listLimit = 500;

type Row = ReturnType<typeof listOutsideTies>[number];

export const outsideTieOperations: HandlersOf<typeof outsideTieContract> = {
  'outsideTie.list': (tx, input, context) => {
    requireRow(tx, 'households', input.householdId);
    return { ties: listOutsideTies(tx, input.householdId, listLimit).map((row) => toTie(tx, row, context)) };
  },
  'outsideTie.add': (tx, { householdId, ...fields }, context) => {
    requireRow(tx, 'households', householdId);
    checkTie(tx, fields, context);
    const id = outsideTieId.parse(context.newId());
    insertOutsideTie(tx, id, householdId, fields);
    if (isStandingKeyPerson(fields)) clearKeyPersonAbsence(tx, householdId);
    return { id };
  },
  'outsideTie.save': (tx, { id, rowVersion, ...fields }, context) => {
    const row = found(readOutsideTie(tx, id));
    checkTie(tx, fields, context);
    // While the telephone is withheld nobody can have meant to empty it.
    const keepsPhone = isWithheld(tx, row, context) && fields.personId === row.personId;
    updateOutsideTie(tx, id, rowVersion, { ...fields, ...(keepsPhone && { phone: row.phone }) });
    if (isStandingKeyPerson(fields)) clearKeyPersonAbsence(tx, row.householdId);
    return {};
  },
};

function toTie(tx: ReadTx, row: Row, context: OperationContext): OutsideTie {
  const { householdId: _household, addressProtected: _protected, ...tie } = row;
  const withheld = isWithheld(tx, row, context);
  return {
    ...tie,
    phone: withheld ? '' : tie.phone,
    keyPerson: tie.keyPerson === 1,
    sensitive: tie.sensitive === 1,
    withheld,
  };
}

function isWithheld(tx: ReadTx, row: Row, context: OperationContext): boolean {
  return row.addressProtected === 1 && row.personId !== null && !isRevealed(tx, row.personId, context);
}

function isStandingKeyPerson({ keyPerson, endsOn }: OutsideTieFields): boolean {
  return keyPerson && endsOn === null;
}

function checkTie(tx: ReadTx, fields: OutsideTieFields, { today }: OperationContext): void {
  if (fields.memberId !== null) requireRow(tx, 'persons', fields.memberId);
  if (fields.personId !== null) requireRow(tx, 'persons', fields.personId);
  if (fields.agencyId !== null) requireRow(tx, 'agencies', fields.agencyId);
  requireCodes(tx, [{ list: 'outsideTie', code: fields.kind, path: ['kind'] }]);
  const problems = [...nameProblems(fields), ...dayProblems(fields, today)];
  if (problems.length > 0) throw new OperationFailure('validation', { problems });
}

function nameProblems({ memberId, personId, agencyId, name }: OutsideTieFields): Problem[] {
  if (personId === null && agencyId === null && name.trim() === '')
    return [{ path: ['name'], reason: 'required' }];
  return personId !== null && personId === memberId ? [{ path: ['personId'], reason: 'same-person' }] : [];
}

function dayProblems({ startsOn, endsOn }: OutsideTieFields, today: string): Problem[] {
  if (startsOn !== null && startsOn > today) return [{ path: ['startsOn'], reason: 'in-future' }];
  if (endsOn !== null && endsOn > today) return [{ path: ['endsOn'], reason: 'in-future' }];
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    return [{ path: ['endsOn'], reason: 'end-before-start' }];
  return [];
}
