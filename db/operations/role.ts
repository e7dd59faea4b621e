import type { roleContract } from '../../domain/contract/role.ts';
import { setRoleState } from '../repositories/role.ts';
import type { HandlersOf } from './context.ts';

export const roleOperations: HandlersOf<typeof roleContract> = {
  'role.setState': (tx, input, { today }) => {
    setRoleState(tx, input.id, input.rowVersion, input.state, today);
    return {};
  },
};
