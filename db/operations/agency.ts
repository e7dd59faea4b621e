import type { agencyContract } from '../../domain/contract/agency.ts';
import { agencyId } from '../../domain/contract/scalars.ts';
import { insertAgency, listAgencies, updateAgency } from '../repositories/agency.ts';
import type { HandlersOf } from './context.ts';

export const agencyOperations: HandlersOf<typeof agencyContract> = {
  'agency.list': (tx) => ({ agencies: listAgencies(tx) }),
  'agency.add': (tx, input, context) => {
    const id = agencyId.parse(context.newId());
    insertAgency(tx, id, input);
    return { id };
  },
  'agency.save': (tx, { id, rowVersion, ...fields }) => {
    updateAgency(tx, id, rowVersion, fields);
    return {};
  },
};
