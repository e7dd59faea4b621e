import { formatCaseNumber } from '../../domain/case/case-number.ts';
import type { meetingTableContract } from '../../domain/contract/meeting-table.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { householdLabel } from '../../domain/household/label.ts';
import { conflictsBetween, type Sitting } from '../../domain/meeting/conflicts.ts';
import { meetingTitle } from '../../domain/meeting/title.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { listAttendees, readMeeting, touchAgendaItem, updateSerial } from '../repositories/meeting.ts';
import {
  isSerialTaken,
  listOpenRoles,
  listSittings,
  listUndecided,
  previousOfType,
  writeTable,
  type SittingRow,
} from '../repositories/meeting-table.ts';
import { found } from '../repositories/row.ts';
import type { HandlersOf } from './context.ts';
import { requireDraft, requireDraftItem } from './meeting.ts';
import { readersOf } from './meeting-reading.ts';

export const meetingTableOperations: HandlersOf<typeof meetingTableContract> = {
  'meeting.conflicts': (tx, { id, heldOn, ...wanted }) => ({
    conflicts: listSittings(tx, heldOn, id).flatMap((row) =>
      conflictsBetween(wanted, { ...row, people: peopleNeeded(tx, row) }).map((conflict) => ({
        meetingId: row.id,
        title: meetingTitle(row.serial, row.typeName),
        startsAt: row.startsAt,
        endsAt: row.endsAt,
        ...conflict,
      })),
    ),
  }),
  'meeting.setSerial': (tx, { id, rowVersion, serial }) => {
    const meeting = requireDraft(tx, id);
    if (isSerialTaken(tx, meeting, serial)) {
      throw new OperationFailure('conflict', { problems: [{ path: ['serial'], reason: 'number-taken' }] });
    }
    updateSerial(tx, id, rowVersion, serial);
    return {};
  },
  'meeting.setTable': (tx, { id, rowVersion, everyone, attendeeIds, plannedMinutes }) => {
    const { meetingId } = requireDraftItem(tx, id);
    touchAgendaItem(tx, id, rowVersion);
    const known = new Set(listAttendees(tx, meetingId).map((attendee) => attendee.id));
    if (!everyone && !attendeeIds.every((attendee) => known.has(attendee)))
      throw new OperationFailure('not-found');
    writeTable(tx, id, { attendeeIds: everyone ? null : attendeeIds, plannedMinutes });
    return {};
  },
  'meeting.openPoints': (tx, input) => {
    const meeting = found(readMeeting(tx, input.id));
    const previous = previousOfType(tx, meeting);
    if (previous === undefined) return { previous: null, roles: [], undecided: [] };
    const { serial, typeName, ...last } = previous;
    return {
      previous: { ...last, title: meetingTitle(serial, typeName) },
      roles: listOpenRoles(tx, meeting).map(withCase),
      undecided: listUndecided(tx, previous.id).map(withCase),
    };
  },
  'meeting.reading': (tx, { id }, context) => ({ items: readersOf(tx, id, context) }),
};

/** Who is expected at a meeting; chair and recorder are known by name only. */
function peopleNeeded(tx: ReadTx, { id, chair, recorder }: SittingRow): Sitting['people'] {
  const attending = listAttendees(tx, id).filter(({ attendance }) => attendance !== 'absent');
  return [...attending, ...[chair, recorder].map((name) => ({ agencyName: '', name }))];
}

function withCase<Row extends { fiscalYear: number; serial: number; label: string; headName: string }>({
  fiscalYear,
  serial,
  label,
  headName,
  ...row
}: Row) {
  return {
    ...row,
    caseNumber: formatCaseNumber(fiscalYear, serial),
    householdLabel: householdLabel(label, headName),
  };
}
