import { mostCopies, type HandoutCopy, type handoutContract } from '../../domain/contract/handout.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { listCopies, setCopyState } from '../repositories/handout.ts';
import type { HandlersOf } from './context.ts';

const needsReason: ReadonlySet<HandoutCopy['state']> = new Set(['kept', 'lost', 'spoiled']);

export const handoutCopyOperations: HandlersOf<typeof handoutContract> = {
  'handout.list': (tx, { meetingId }, { today }) =>
    listCopies(tx, meetingId === null ? { before: today } : { meetingId }, mostCopies),
  'handout.setState': (tx, { copies, state, settledOn, note }, { today }) => {
    if (settledOn > today) {
      throw new OperationFailure('validation', { problems: [{ path: ['settledOn'], reason: 'in-future' }] });
    }
    if (needsReason.has(state) && (note ?? '').trim() === '') {
      throw new OperationFailure('validation', { problems: [{ path: ['note'], reason: 'required' }] });
    }
    const isOpen = state === 'out' || state === 'printing';
    const standing = { state, settledOn: isOpen ? null : settledOn, note };
    for (const { id, rowVersion } of copies) setCopyState(tx, id, rowVersion, standing);
    return {};
  },
};
