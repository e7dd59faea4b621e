import type { communityPointContract } from '../../domain/contract/community-point.ts';
import { communityPointId, type MeetingId } from '../../domain/contract/scalars.ts';
import type { ReadTx } from '../driver/transaction.ts';
import {
  insertCommunityPoint,
  listCommunityPoints,
  readCommunityPoint,
  updateCommunityPoint,
} from '../repositories/community-point.ts';
import { readMeeting } from '../repositories/meeting.ts';
import { found } from '../repositories/row.ts';
import type { HandlersOf } from './context.ts';

const listLimit = 500;

export const communityPointOperations: HandlersOf<typeof communityPointContract> = {
  'communityPoint.list': (tx, input) => listCommunityPoints(tx, input, listLimit),
  'communityPoint.add': (tx, input, context) => {
    requireMeeting(tx, input.meetingId);
    const id = communityPointId.parse(context.newId());
    insertCommunityPoint(tx, id, input);
    return { id };
  },
  'communityPoint.save': (tx, { id, rowVersion, ...fields }) => {
    const before = found(readCommunityPoint(tx, id));
    if (fields.meetingId !== before.meetingId) requireMeeting(tx, fields.meetingId);
    updateCommunityPoint(tx, id, rowVersion, fields);
    return {};
  },
};

/** @throws OperationFailure `not-found` for a meeting that is not there or was thrown away */
function requireMeeting(tx: ReadTx, id: MeetingId | null): void {
  if (id !== null) found(readMeeting(tx, id));
}
