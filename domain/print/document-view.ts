import { z } from 'zod';
import { doubtKinds } from '../household-map/doubts.ts';
import { textDoubtKinds } from '../meeting/text-doubts.ts';
import { districtMapView } from './district-map-view.ts';
import { formHead, formKinds, formPart } from './form-part.ts';
import { householdMapView } from './household-map-view.ts';
import {
  attendeeListView,
  nameCardsView,
  noticeView,
  programmeView,
  roleTableView,
} from './meeting-paper-view.ts';
import { caseHead, meetingHead, minutesAttendee, roleRow } from './meeting-parts.ts';
import { packetView } from './packet-view.ts';
import { sheetHead } from './sheet-head.ts';

/*
 * View models of the sheets: already redacted, worded and in final order, so that the sheet itself decides nothing.
 * All words are Japanese: paper is for the town, whatever language the screen speaks.
 */

export type { CaseSheet } from './case-sheet-view.ts';

const minutesView = z.strictObject({
  kind: z.literal('minutes'),
  ...sheetHead,
  meeting: meetingHead,
  /** 案, 案（確認済）, or 確定 with its date. */
  standing: z.string(),
  /** Day and name of who has read the draft over; empty before. */
  checked: z.string(),
  /** When the duty of secrecy was read out; empty where it is not noted. */
  readOut: z.string(),
  /** 決裁日 and number; empty until it has come back. */
  decided: z.string(),
  attendees: z.array(minutesAttendee),
  opening: z.string(),
  cases: z.array(
    z.strictObject({
      ...caseHead,
      /** 13:30～13:50; empty where it is not noted. */
      heard: z.string(),
      reported: z.string(),
      discussed: z.string(),
      decided: z.string(),
      roles: z.array(roleRow),
      amendments: z.array(
        z.strictObject({ text: z.string(), reason: z.string(), by: z.string(), on: z.string() }),
      ),
    }),
  ),
  closing: z.string(),
  amendments: z.array(
    z.strictObject({ text: z.string(), reason: z.string(), by: z.string(), on: z.string() }),
  ),
  /** Posts for the 決裁欄, leftmost first. */
  approvals: z.array(z.string()),
});
export type MinutesView = z.infer<typeof minutesView>;

/** What de-identifying a case of 事例検討資料 could not judge: words left in its texts, and its drawings. */
const packetDoubts = z.strictObject({
  /** Of the case, as the paper counts them. */
  number: z.int(),
  words: z.array(z.strictObject({ kind: z.enum(textDoubtKinds), words: z.array(z.string()) })),
  map: z.array(z.strictObject({ kind: z.enum(doubtKinds), letters: z.array(z.string()) })),
});
export type PacketDoubts = z.infer<typeof packetDoubts>;

/** A ruled form: 相談受付票, つなぎメモ, 支援プラン, 情報提供書; filled, or empty for writing by hand. */
const formView = z.strictObject({
  kind: z.enum(formKinds),
  ...sheetHead,
  ...formHead,
  parts: z.array(formPart),
  /** For the screen alone: the paper must not carry them out of the office. Only of 事例検討資料. */
  doubts: z.array(packetDoubts).optional(),
});
export type FormView = z.infer<typeof formView>;

export const documentView = z.discriminatedUnion('kind', [
  minutesView,
  packetView,
  noticeView,
  programmeView,
  attendeeListView,
  roleTableView,
  nameCardsView,
  formView,
  districtMapView,
  householdMapView,
]);
export type DocumentView = z.infer<typeof documentView>;
