import { z } from 'zod';

/*
 * Parts that several papers of a meeting are made of: redacted and worded, as all view models of paper.
 */

export const meetingHead = z.strictObject({
  name: z.string(),
  basis: z.string(),
  held: z.string(),
  place: z.string(),
  chair: z.string(),
  recorder: z.string(),
  confidentiality: z.string(),
});
export type MeetingHead = z.infer<typeof meetingHead>;

export const caseHead = {
  number: z.int(),
  caseNumber: z.string(),
  household: z.string(),
  kind: z.string(),
  basis: z.string(),
  consent: z.string(),
  exceptionReason: z.string(),
};

export const roleRow = z.strictObject({
  caseNumber: z.string(),
  agency: z.string(),
  worker: z.string(),
  task: z.string(),
  due: z.string(),
  state: z.string(),
});
export type RoleRow = z.infer<typeof roleRow>;

/** 役割分担表 of all cases; where nothing is agreed on yet, with rows to write in. */
export const roleList = { roles: z.array(roleRow), blankRows: z.int() };

export const attendeeRow = z.strictObject({
  agency: z.string(),
  post: z.string(),
  name: z.string(),
  attendance: z.string(),
  /** 守秘義務: あり, なし. */
  secrecy: z.string(),
});
export type AttendeeRow = z.infer<typeof attendeeRow>;

/** In the minutes also whether the duty of secrecy was acknowledged at the table: 済, or empty. */
export const minutesAttendee = z.strictObject({ ...attendeeRow.shape, acknowledged: z.string() });
export type MinutesAttendee = z.infer<typeof minutesAttendee>;

/** 次第: the points of the meeting and the cases in order. No household is named on it: not everybody sits at each. */
export const programme = z.strictObject({
  points: z.array(z.string()),
  opening: z.string(),
  cases: z.array(
    z.strictObject({
      number: z.int(),
      caseNumber: z.string(),
      kind: z.string(),
      basis: z.string(),
      /** 13:40から20分; empty where nothing is planned. */
      planned: z.string(),
    }),
  ),
});
export type Programme = z.infer<typeof programme>;

/** 名札. */
export const nameCard = z.strictObject({ agency: z.string(), post: z.string(), name: z.string() });
export type NameCard = z.infer<typeof nameCard>;
