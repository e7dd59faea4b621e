import { OperationFailure } from '../../domain/contract/errors.ts';
import type { warningContract } from '../../domain/contract/warning.ts';
import { warningId } from '../../domain/contract/scalars.ts';
import { warningProblems } from '../../domain/warning/periods.ts';
import { found, requireRow } from '../repositories/row.ts';
import {
  endWarning,
  insertWarning,
  listWarnings,
  readWarning,
  updateWarning,
} from '../repositories/warning.ts';
import type { HandlersOf } from './context.ts';

const listLimit = 200;

export const warningOperations: HandlersOf<typeof warningContract> = {
  'warning.list': (tx, { householdId }) => {
    requireRow(tx, 'households', householdId);
    return { warnings: listWarnings(tx, householdId, listLimit) };
  },
  'warning.add': (tx, { householdId, ...fields }, context) => {
    requireRow(tx, 'households', householdId);
    if (fields.personId !== null) requireRow(tx, 'persons', fields.personId);
    check({ ...fields, endedOn: null });
    const id = warningId.parse(context.newId());
    insertWarning(tx, id, householdId, fields);
    return { id };
  },
  'warning.save': (tx, { id, rowVersion, ...fields }) => {
    const { endedOn } = found(readWarning(tx, id));
    if (fields.personId !== null) requireRow(tx, 'persons', fields.personId);
    check({ ...fields, endedOn });
    updateWarning(tx, id, rowVersion, fields);
    return {};
  },
  'warning.end': (tx, { id, rowVersion, ...end }) => {
    check({ ...found(readWarning(tx, id)), endedOn: end.endedOn });
    endWarning(tx, id, rowVersion, end);
    return {};
  },
};

function check(warning: Parameters<typeof warningProblems>[0]): void {
  const problems = warningProblems(warning);
  if (problems.length > 0) throw new OperationFailure('validation', { problems });
}
