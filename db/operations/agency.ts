import type { agencyContract } from '../../domain/contract/agency.ts';
import { agencyId } from '../../domain/contract/scalars.ts';
import { insertAgency, listAgencies, updateAgency } from '../repositories/agency.ts';
import { requireCodes } from '../repositories/code.ts';
import type { HandlersOf } from './context.ts';

export const agencyOperations: HandlersOf<typeof agencyContract> = {
  'agency.list': (tx) => ({ agencies: listAgencies(tx) }),
  'agency.add': (tx, input, context) => {
    const id = agencyId.parse(context.newId());
    requireCodes(tx, [{ list: 'agencyCategory', code: input.category, path: ['category'] }]);
    insertAgency(tx, id, input);
    return { id };
  },
  'agency.save': (tx, { id, rowVersion, ...fields }) => {
    requireCodes(tx, [{ list: 'agencyCategory', code: fields.category, path: ['category'] }]);
    updateAgency(tx, id, rowVersion, fields);
    return {};
  },
};
