import { OperationFailure } from '../../domain/contract/errors.ts';
import type { protectionContract } from '../../domain/contract/protection.ts';
import { protectionId } from '../../domain/contract/scalars.ts';
import { releaseEnd } from '../../domain/protection/release.ts';
import {
  endProtection,
  insertProtection,
  insertRelease,
  listProtections,
  relock,
  standingProtection,
} from '../repositories/protection.ts';
import { requireRow } from '../repositories/row.ts';
import type { HandlersOf } from './context.ts';

const listLimit = 200;

export const protectionOperations: HandlersOf<typeof protectionContract> = {
  'protection.list': (tx, { personId }) => {
    requireRow(tx, 'persons', personId);
    return { protections: listProtections(tx, personId, listLimit) };
  },
  'protection.begin': (tx, input, context) => {
    requireRow(tx, 'persons', input.personId);
    if (input.until < input.from) {
      throw new OperationFailure('validation', {
        problems: [{ path: ['until'], reason: 'end-before-start' }],
      });
    }
    const standing = standingProtection(tx, input.personId);
    if (standing !== undefined) {
      endProtection(tx, standing, { at: context.now, reason: '', by: context.staff.id });
    }
    const id = protectionId.parse(context.newId());
    insertProtection(tx, id, input);
    return { id };
  },
  'protection.end': (tx, { id, reason }, context) => {
    requireRow(tx, 'address_protections', id);
    if (!endProtection(tx, id, { at: context.now, reason, by: context.staff.id })) {
      throw new OperationFailure('conflict', { problems: [{ path: ['id'], reason: 'protection-ended' }] });
    }
    return {};
  },
  'protection.reveal': (tx, { personId, reason, minutes }, context) => {
    requireRow(tx, 'persons', personId);
    const standing = standingProtection(tx, personId);
    if (standing === undefined) {
      throw new OperationFailure('conflict', {
        problems: [{ path: ['personId'], reason: 'protection-ended' }],
      });
    }
    const until = releaseEnd(context.now, minutes);
    // Of two releases the later one decides, also when it is the shorter.
    relock(tx, standing, context.now);
    insertRelease(tx, context.newId(), {
      protectionId: standing,
      reason,
      by: context.staff.id,
      at: context.now,
      until,
    });
    return { until };
  },
  'protection.relock': (tx, { personId }, context) => {
    requireRow(tx, 'persons', personId);
    const standing = standingProtection(tx, personId);
    if (standing !== undefined) relock(tx, standing, context.now);
    return {};
  },
};
