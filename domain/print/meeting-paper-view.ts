import { z } from 'zod';
import { attendeeRow, meetingHead, nameCard, programme, roleList } from './meeting-parts.ts';
import { sheetHead } from './sheet-head.ts';

/*
 * Papers of a meeting that stand alone. None of them says what a case is about.
 */

/** 開催通知: a letter each, to somebody by name or to all. No case is named in it. */
export const noticeView = z.strictObject({
  kind: z.literal('meeting-notice'),
  ...sheetHead,
  meeting: meetingHead,
  sender: z.string(),
  /** To whom, line by line. */
  letters: z.array(z.array(z.string())).min(1),
  body: z.string(),
  fields: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  notes: z.array(z.string()),
});
export type NoticeView = z.infer<typeof noticeView>;
/** To whom a notice goes that names nobody, or that one text says to several. */
export const everyMember = '構成員　各位';

export const programmeView = z.strictObject({
  kind: z.literal('programme'),
  ...sheetHead,
  meeting: meetingHead,
  programme,
});
export type ProgrammeView = z.infer<typeof programmeView>;

export const attendeeListView = z.strictObject({
  kind: z.literal('attendee-list'),
  ...sheetHead,
  meeting: meetingHead,
  attendees: z.array(attendeeRow),
});
export type AttendeeListView = z.infer<typeof attendeeListView>;

export const roleTableView = z.strictObject({
  kind: z.literal('role-table'),
  ...sheetHead,
  meeting: meetingHead,
  ...roleList,
});
export type RoleTableView = z.infer<typeof roleTableView>;

export const nameCardsView = z.strictObject({
  kind: z.literal('name-cards'),
  ...sheetHead,
  meeting: meetingHead,
  cards: z.array(nameCard),
});
export type NameCardsView = z.infer<typeof nameCardsView>;
