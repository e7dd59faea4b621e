import { z } from 'zod';
import { command } from './operation.ts';
import {
  agendaItemId,
  attendeeId,
  civilDate,
  clockTime,
  line,
  meetingId,
  requiredLine,
  rowVersion,
} from './scalars.ts';

const changeable = ['not-found', 'stale-version', 'finalised'] as const;

/** A meeting while it is held (会議モード), and its way from draft to 決裁. */
export const meetingCourseContract = {
  /** 守秘義務・取扱いを読み上げた: the time, or null when it was not. */
  'meeting.setReadOut': command(
    z.strictObject({ id: meetingId, rowVersion, at: clockTime.nullable() }),
    z.strictObject({}),
    changeable,
  ),
  /** Who came and went when, and acknowledged the duty of secrecy. */
  'meeting.setPresence': command(
    z.strictObject({
      id: meetingId,
      rowVersion,
      attendeeId,
      attendance: z.enum(['invited', 'present', 'absent']),
      arrivedAt: clockTime.nullable(),
      leftAt: clockTime.nullable(),
      acknowledgedAt: clockTime.nullable(),
    }),
    z.strictObject({}),
    [...changeable, 'validation'],
  ),
  /** When a case was taken up and closed. */
  'meeting.setClock': command(
    z.strictObject({
      id: agendaItemId,
      rowVersion,
      startedAt: clockTime.nullable(),
      endedAt: clockTime.nullable(),
    }),
    z.strictObject({}),
    changeable,
  ),
  /** A draft that somebody has read over; `checkedOn` null takes it back. Any later change of the draft takes it back too. */
  'meeting.check': command(
    z.strictObject({ id: meetingId, rowVersion, checkedOn: civilDate.nullable(), checkedBy: line(60) }),
    z.strictObject({}),
    changeable,
  ),
  /** 決裁: its day and number as they came back on paper, for final minutes; null takes them back. */
  'meeting.decide': command(
    z.strictObject({ id: meetingId, rowVersion, decidedOn: civilDate.nullable(), decisionNumber: line(40) }),
    z.strictObject({}),
    ['not-found', 'stale-version', 'conflict'],
  ),
  /** The initial by which an attendee is named while one writes. */
  'meeting.setInitial': command(
    z.strictObject({ id: meetingId, rowVersion, attendeeId, initial: requiredLine(2) }),
    z.strictObject({}),
    [...changeable, 'conflict'],
  ),
} as const;
