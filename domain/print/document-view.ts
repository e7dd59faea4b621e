import { z } from 'zod';
import { districtMapView } from './district-map-view.ts';
import { formHead, formKinds, formPart } from './form-part.ts';
import type { GenogramPicture } from '../genogram/picture.ts';
import { householdMapView } from './household-map-view.ts';
import { sheetHead } from './sheet-head.ts';

/*
 * View models of the sheets: already redacted, worded and in final order, so that the sheet itself decides nothing.
 * All words are Japanese: paper is for the town, whatever language the screen speaks.
 */

const person = z.strictObject({
  name: z.string(),
  kana: z.string(),
  relation: z.string(),
  sex: z.string(),
  age: z.string(),
  birth: z.string(),
  living: z.string(),
  keyPerson: z.boolean(),
});

const roleRow = z.strictObject({
  caseNumber: z.string(),
  agency: z.string(),
  worker: z.string(),
  task: z.string(),
  due: z.string(),
  state: z.string(),
});

const attendeeRow = z.strictObject({
  agency: z.string(),
  post: z.string(),
  name: z.string(),
  attendance: z.string(),
});

const meetingHead = z.strictObject({
  name: z.string(),
  basis: z.string(),
  held: z.string(),
  place: z.string(),
  chair: z.string(),
  recorder: z.string(),
  confidentiality: z.string(),
});

const caseHead = {
  number: z.int(),
  caseNumber: z.string(),
  household: z.string(),
  kind: z.string(),
  basis: z.string(),
  consent: z.string(),
  exceptionReason: z.string(),
};

const caseSheet = z.strictObject({
  ...caseHead,
  district: z.string(),
  /** Empty when the household's address must not be shown. */
  address: z.string(),
  addressProtected: z.boolean(),
  lead: z.string(),
  issues: z.array(z.string()),
  chiefComplaint: z.string(),
  members: z.array(person),
  genogram: z.custom<GenogramPicture>().nullable(),
  previous: z.string(),
  notesSince: z.string(),
  notes: z.array(z.strictObject({ date: z.string(), method: z.string(), text: z.string() })),
  roles: z.array(roleRow),
  questions: z.array(z.string()),
});
export type CaseSheet = z.infer<typeof caseSheet>;

const meetingSheetView = z.strictObject({
  kind: z.literal('meeting-sheet'),
  ...sheetHead,
  meeting: meetingHead,
  opening: z.string(),
  agenda: z.array(z.strictObject(caseHead)),
  attendees: z.array(attendeeRow),
  cases: z.array(caseSheet),
  roles: z.array(roleRow),
});
export type MeetingSheetView = z.infer<typeof meetingSheetView>;

const minutesView = z.strictObject({
  kind: z.literal('minutes'),
  ...sheetHead,
  meeting: meetingHead,
  /** 確定 with its date, or 案. */
  standing: z.string(),
  attendees: z.array(attendeeRow),
  opening: z.string(),
  cases: z.array(
    z.strictObject({
      ...caseHead,
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

/** A ruled form: 相談受付票, つなぎメモ, 支援プラン, 情報提供書; filled, or empty for writing by hand. */
const formView = z.strictObject({
  kind: z.enum(formKinds),
  ...sheetHead,
  ...formHead,
  parts: z.array(formPart),
});
export type FormView = z.infer<typeof formView>;

export const documentView = z.discriminatedUnion('kind', [
  meetingSheetView,
  minutesView,
  formView,
  districtMapView,
  householdMapView,
]);
export type DocumentView = z.infer<typeof documentView>;
