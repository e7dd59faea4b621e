import type { AgendaItem, MeetingDetail } from '../../../../domain/contract/meeting.ts';
import type { AgendaItemId } from '../../../../domain/contract/scalars.ts';
import { OperationError } from '../../bridge/bridge.ts';

/** The fields of a meeting as `meeting.save` takes them, so that a form changes its own and leaves the others. */
export function savableMeeting(meeting: MeetingDetail) {
  const {
    id,
    rowVersion,
    typeId,
    heldOn,
    startsAt,
    endsAt,
    place,
    chair,
    recorder,
    programme,
    opening,
    closing,
  } = meeting;
  return {
    id,
    rowVersion,
    typeId,
    heldOn,
    startsAt,
    endsAt,
    place,
    chair,
    recorder,
    programme,
    opening,
    closing,
  };
}

/** The fields of a case on the agenda as `meeting.saveCase` takes them. */
export function savableItem(item: AgendaItem) {
  const { id, rowVersion, kind, legalBasis, exceptionReason, questions, reported, discussed, decided } = item;
  return { id, rowVersion, kind, legalBasis, exceptionReason, questions, reported, discussed, decided };
}

/** @throws OperationError `not-found` when the case has been taken off the agenda */
export function itemOf(meeting: MeetingDetail, id: AgendaItemId): AgendaItem {
  const item = meeting.agenda.find((entry) => entry.id === id);
  if (item === undefined) throw new OperationError('not-found', [], null);
  return item;
}
