import { z } from 'zod';
import { caseSheet } from './case-sheet-view.ts';
import { formPart } from './form-part.ts';
import { mapDrawing } from './household-map-view.ts';
import { attendeeRow, meetingHead, nameCard, programme, roleList } from './meeting-parts.ts';
import { sheetHead } from './sheet-head.ts';

const title = z.string();

/** A sheet of the packet, with what the contents call it. */
const packetPart = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('programme'), title, programme }),
  z.strictObject({ type: z.literal('attendees'), title, attendees: z.array(attendeeRow) }),
  z.strictObject({ type: z.literal('case-sheet'), title, sheet: caseSheet }),
  z.strictObject({ type: z.literal('drawing'), title, drawing: mapDrawing }),
  z.strictObject({
    type: z.literal('plan'),
    title,
    /** 案, or empty for a plan that was decided. */
    standing: z.string(),
    parts: z.array(formPart),
  }),
  z.strictObject({ type: z.literal('roles'), title, ...roleList }),
  z.strictObject({ type: z.literal('name-cards'), title, cards: z.array(nameCard) }),
]);
export type PacketPart = z.infer<typeof packetPart>;

const packetCopy = z.strictObject({
  /** 配布番号; null in a preview and for the office's own copy. */
  number: z.int().nullable(),
  /** 機関　氏名 様, or 内部用. */
  recipient: z.string(),
  /** Comes back after the meeting. */
  returned: z.boolean(),
  printNumber: z.string().nullable(),
  leftOut: sheetHead.leftOut,
  parts: z.array(packetPart),
});
export type PacketCopy = z.infer<typeof packetCopy>;

/** 会議資料 bound into one: a copy for each reader, holding what he may read, or one for the office. */
export const packetView = z.strictObject({
  kind: z.literal('packet'),
  ...sheetHead,
  meeting: meetingHead,
  issuer: z.string(),
  copies: z.array(packetCopy).min(1),
});
export type PacketView = z.infer<typeof packetView>;

/** Where the parts of a copy begin, counted within the copy from 1, and how many pages it has. */
export const copyPages = z.strictObject({
  starts: z.array(z.int().min(1)).max(2_000),
  total: z.int().min(1),
  /** Tells what was laid out: found for other contents, pages do not count. */
  layout: z.string().max(100),
});
export type CopyPages = z.infer<typeof copyPages>;
