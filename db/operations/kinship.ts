import type { kinshipContract } from '../../domain/contract/kinship.ts';
import { requireRow } from '../repositories/row.ts';
import type { HandlersOf } from './context.ts';
import { kinshipFeelingOperations } from './kinship-feeling.ts';
import { kinshipPeopleOperations } from './kinship-people.ts';
import { kinshipOf } from './kinship-reading.ts';
import { kinshipTieOperations } from './kinship-tie.ts';
import { mapEditOperations } from './map-edit.ts';

export const kinshipOperations: HandlersOf<typeof kinshipContract> = {
  'kinship.get': (tx, input, context) => {
    requireRow(tx, 'households', input.householdId);
    return kinshipOf(tx, input.householdId, input.asOf, context);
  },
  ...kinshipTieOperations,
  ...kinshipFeelingOperations,
  ...kinshipPeopleOperations,
  ...mapEditOperations,
};
