import { z } from 'zod';
import type { EcomapPicture } from '../ecomap/picture.ts';
import type { GenogramPicture } from '../genogram/picture.ts';
import { handoutHead } from './sheet-head.ts';

export const formKinds = [
  'intake',
  'intake-blank',
  'referral-slip',
  'referral-slip-blank',
  'support-plan',
  'information',
  'intake-visit',
  'assessment',
  'monitoring',
  'evaluation',
  'contact-notes',
  'face-sheet',
  'case-register',
  'cooperation-request',
  'transfer',
  'training-packet',
  'district-map-list',
] as const;

/** What stands above a form. */
export const formHead = {
  /** Line above the title: case number, number of the slip. */
  above: z.string(),
  handout: handoutHead,
  /** Posts of the 決裁欄, leftmost first; none: no boxes. */
  approvals: z.array(z.string()),
};

/** A share in percent; or room for so many letters, at every size of them; or parts of what those leave. */
const columnWidth = z.union([
  z.number(),
  z.strictObject({ letters: z.number() }),
  z.strictObject({ parts: z.int().min(1) }),
]);
export type ColumnWidth = z.infer<typeof columnWidth>;

/** Holds R10.12.31. */
export const dayWidth: ColumnWidth = { letters: 5.7 };

const formField = z.strictObject({
  label: z.string(),
  value: z.string(),
  /** Words to mark, printed before the value: a box each, or ○ and ◎ where they were chosen. */
  choices: z.array(z.strictObject({ label: z.string(), mark: z.enum(['', '○', '◎']) })),
  /** Lines to write on by hand; 0 where the text decides the height. */
  lines: z.int().min(0).max(30),
  wide: z.boolean(),
  /** Thick frame: 国への報告事項, and what must not be overlooked. */
  strong: z.boolean(),
});
export type FormField = z.infer<typeof formField>;

export const formPart = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('fields'),
    title: z.string(),
    note: z.string(),
    fields: z.array(formField),
  }),
  z.strictObject({
    type: z.literal('table'),
    title: z.string(),
    note: z.string(),
    columns: z.array(z.strictObject({ head: z.string(), width: columnWidth })),
    rows: z.array(z.array(z.string())),
    /** Empty rows below, to write in. */
    blankRows: z.int().min(0).max(30),
  }),
  z.strictObject({
    type: z.literal('text'),
    title: z.string(),
    note: z.string(),
    text: z.string(),
    lines: z.int().min(0).max(30),
  }),
  z.strictObject({ type: z.literal('map'), title: z.string(), genogram: z.custom<GenogramPicture>() }),
  z.strictObject({ type: z.literal('ecomap'), title: z.string(), ecomap: z.custom<EcomapPicture>() }),
  /** Begins a page of its own. */
  z.strictObject({ type: z.literal('heading'), title: z.string() }),
  /** A sentence to sign under, with the fields of the signature. */
  z.strictObject({ type: z.literal('signature'), text: z.string(), fields: z.array(z.string()) }),
]);
export type FormPart = z.infer<typeof formPart>;

/** A field with what most fields do not need left out. */
export function formFieldOf(label: string, value: string, more: Partial<FormField> = {}): FormField {
  return { label, value, choices: [], lines: 0, wide: false, strong: false, ...more };
}
