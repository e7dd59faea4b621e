import { z } from 'zod';
import { leftOutReasons, verdictReasons, verdicts } from './disclosure.ts';
import { command, query } from './operation.ts';
import {
  agendaItemId,
  attendeeId,
  civilDate,
  clockTime,
  line,
  meetingId,
  paragraph,
  personId,
  roleId,
  rowVersion,
} from './scalars.ts';
import { roleState } from './role.ts';

const left = z.array(z.strictObject({ reason: z.enum(leftOutReasons), count: z.int() }));

export const meetingTableContract = {
  /** Other meetings of the day that need the same room or the same people at the same time. */
  'meeting.conflicts': query(
    z.strictObject({
      id: meetingId.nullable(),
      heldOn: civilDate,
      startsAt: clockTime,
      endsAt: clockTime.nullable(),
      place: line(100),
      people: z.array(z.strictObject({ agencyName: line(100), name: line(100) })).max(103),
    }),
    z.strictObject({
      conflicts: z.array(
        z.strictObject({
          meetingId,
          title: z.string(),
          startsAt: clockTime,
          endsAt: clockTime.nullable(),
          kind: z.enum(['place', 'person']),
          /** The room, or the name of the person. */
          what: z.string(),
        }),
      ),
    }),
  ),
  /** Gives the meeting another number within its 年度; `conflict` when another bears it. */
  'meeting.setSerial': command(
    z.strictObject({ id: meetingId, rowVersion, serial: z.int().min(1).max(999) }),
    z.strictObject({}),
    ['not-found', 'stale-version', 'finalised', 'conflict'],
  ),
  /** Who sits at the table while a case is heard, and for how long it is planned. */
  'meeting.setTable': command(
    z.strictObject({
      id: agendaItemId,
      rowVersion,
      everyone: z.boolean(),
      attendeeIds: z.array(attendeeId).max(100),
      plannedMinutes: z.int().min(1).max(480).nullable(),
    }),
    z.strictObject({}),
    ['not-found', 'stale-version', 'finalised'],
  ),
  /**
   * What everybody at the table may read of each case (share scope × attendee × basis), before anything is printed:
   * the verdict on the persons of the household, the number of records left out and why, and attendees who belong to the
   * family. The sheets of `print` go by the same judgement.
   */
  'meeting.reading': query(
    z.strictObject({ id: meetingId }),
    z.strictObject({
      items: z.array(
        z.strictObject({
          agendaItemId,
          readers: z.array(
            z.strictObject({
              attendeeId,
              verdict: z.enum(verdicts),
              /** Members of whom this reader gets no more than that they are there. */
              closed: z.array(z.strictObject({ personId, name: z.string(), reason: z.enum(verdictReasons) })),
              leftOut: left,
              isFamily: z.boolean(),
            }),
          ),
        }),
      ),
    }),
    ['not-found'],
  ),
  /**
   * What the meetings of the type left open: roles not done, and of the last one the cases not decided and its last words.
   */
  'meeting.openPoints': query(
    z.strictObject({ id: meetingId }),
    z.strictObject({
      previous: z
        .strictObject({ id: meetingId, title: z.string(), heldOn: civilDate, closing: paragraph(4_000) })
        .nullable(),
      roles: z.array(
        z.strictObject({
          id: roleId,
          rowVersion,
          caseNumber: z.string(),
          householdLabel: z.string(),
          agencyName: z.string(),
          worker: z.string(),
          task: z.string(),
          dueOn: civilDate.nullable(),
          state: roleState,
        }),
      ),
      undecided: z.array(z.strictObject({ caseNumber: z.string(), householdLabel: z.string() })),
    }),
    ['not-found'],
  ),
} as const;
