import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { OperationFailure, type Problem } from '../../domain/contract/errors.ts';
import type { meetingClosingContract } from '../../domain/contract/meeting-closing.ts';
import { meetingTitle } from '../../domain/meeting/title.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { readCase } from '../repositories/case.ts';
import { standingAtMeeting } from '../repositories/consent.ts';
import {
  listAgenda,
  listAgendaConsents,
  listAttendees,
  readMeeting,
  type MeetingRow,
} from '../repositories/meeting.ts';
import {
  checkMeeting,
  decideMeeting,
  finaliseMeeting,
  minutesOfCase,
} from '../repositories/meeting-closing.ts';
import { found } from '../repositories/row.ts';
import { basisNames, ruleOf } from '../repositories/setting.ts';
import type { HandlersOf, OperationContext } from './context.ts';
import { keepSnapshot } from './map-state.ts';
import { requireDraft } from './meeting.ts';

/** More meetings than ever hear one case. */
const listLimit = 200;

export const meetingClosingOperations: HandlersOf<typeof meetingClosingContract> = {
  'meeting.check': (tx, { id, rowVersion, checkedOn, checkedBy }, { today }) => {
    const meeting = requireDraft(tx, id);
    refuse('validation', dayProblems('checkedOn', checkedOn, meeting, today));
    checkMeeting(tx, id, rowVersion, { on: checkedOn, by: checkedOn === null ? '' : checkedBy });
    return {};
  },
  'meeting.finalise': (tx, { id, rowVersion }, context) => {
    const meeting = requireDraft(tx, id);
    refuse('conflict', unfinished(tx, meeting, context.today));
    const consents = listAgendaConsents(tx, id).map(({ itemId, legalBasis, ...said }) => ({
      itemId,
      // The case was heard by what had been said that day; a later withdrawal undoes no meeting.
      standing: standingAtMeeting(said, meeting.heldOn, context.today),
      rule: ruleOf(tx, legalBasis),
    }));
    finaliseMeeting(tx, id, rowVersion, consents, {
      at: context.now,
      staffId: context.staff.id,
      basisNames: basisNames(tx, null),
    });
    keepMaps(tx, meeting, context);
    return {};
  },
  'meeting.decide': (tx, { id, rowVersion, decidedOn, decisionNumber }, { today }) => {
    const meeting = found(readMeeting(tx, id));
    if (meeting.finalisedAt === null) refuse('conflict', [{ path: ['id'], reason: 'still-draft' }]);
    refuse('validation', dayProblems('decidedOn', decidedOn, meeting, today));
    decideMeeting(tx, id, rowVersion, { on: decidedOn, number: decidedOn === null ? '' : decisionNumber });
    return {};
  },
  'meeting.ofCase': (tx, { caseId }) => ({ meetings: minutesOfCase(tx, caseId, listLimit) }),
};

/**
 * What is missing before the minutes can become final: every case needs a decision, somebody must have been there, and of
 * everybody called they say whether he was (reference.md §1.6).
 */
function unfinished(tx: ReadTx, meeting: MeetingRow, today: CivilDate): Problem[] {
  const attendees = listAttendees(tx, meeting.id);
  const present = attendees.filter(({ attendance }) => attendance === 'present');
  const isOpen = attendees.some(({ attendance }) => attendance === 'invited');
  return [
    ...(meeting.heldOn > today ? [{ path: ['heldOn'], reason: 'in-future' }] : []),
    ...(present.length > 0 ? [] : [{ path: ['attendees'], reason: 'nobody-present' }]),
    ...(present.length > 0 && isOpen ? [{ path: ['attendees'], reason: 'presence-open' }] : []),
    ...(present.some(({ name }) => name.trim() === '')
      ? [{ path: ['attendees'], reason: 'present-unnamed' }]
      : []),
    ...listAgenda(tx, meeting.id).flatMap((item, index) =>
      item.decided.trim() === '' ? [{ path: ['agenda', index, 'decided'], reason: 'undecided' }] : [],
    ),
  ];
}

/** Nothing is checked or decided before the meeting, nor on a day to come. */
function dayProblems(field: string, on: CivilDate | null, meeting: MeetingRow, today: CivilDate): Problem[] {
  if (on === null) return [];
  if (on > today) return [{ path: [field], reason: 'in-future' }];
  return on < meeting.heldOn ? [{ path: [field], reason: 'before-meeting' }] : [];
}

function refuse(code: 'conflict' | 'validation', problems: readonly Problem[]): void {
  if (problems.length > 0) throw new OperationFailure(code, { problems });
}

/** The household map of every case that was heard, as it stood on the day of the meeting. */
function keepMaps(tx: WriteTx, meeting: MeetingRow, context: OperationContext): void {
  const households = listAgenda(tx, meeting.id).map((item) => found(readCase(tx, item.caseId)).householdId);
  const occasion = {
    title: meetingTitle(meeting.serial, meeting.typeName),
    on: meeting.heldOn,
    meetingId: meeting.id,
  };
  for (const household of new Set(households)) keepSnapshot(tx, household, occasion, context);
}
