import type { handoutContract } from '../../domain/contract/handout.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { listCopies, setCopyState } from '../repositories/handout.ts';
import type { HandlersOf } from './context.ts';

const listLimit = 500;

export const handoutCopyOperations: HandlersOf<typeof handoutContract> = {
  'handout.list': (tx, { meetingId }, { today }) =>
    listCopies(tx, meetingId === null ? { before: today } : { meetingId }, listLimit),
  'handout.setState': (tx, { copies, state, settledOn, note }, { today }) => {
    if (settledOn > today) {
      throw new OperationFailure('validation', { problems: [{ path: ['settledOn'], reason: 'in-future' }] });
    }
    const isPlain = state === 'out' || state === 'collected';
    if (!isPlain && note.trim() === '') {
      throw new OperationFailure('validation', { problems: [{ path: ['note'], reason: 'required' }] });
    }
    const standing = {
      state,
      settledOn: state === 'out' ? null : settledOn,
      note: state === 'out' ? '' : note,
    };
    for (const { id, rowVersion } of copies) setCopyState(tx, id, rowVersion, standing);
    return {};
  },
};
