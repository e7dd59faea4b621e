import type { codeContract } from '../../domain/contract/code.ts';
import { listCodes, saveCode } from '../repositories/code.ts';
import type { HandlersOf } from './context.ts';

export const codeOperations: HandlersOf<typeof codeContract> = {
  'code.list': (tx) => ({ entries: listCodes(tx) }),
  'code.save': (tx, input) => {
    saveCode(tx, input);
    return {};
  },
};
