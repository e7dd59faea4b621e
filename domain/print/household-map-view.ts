import { z } from 'zod';
import type { EcomapPicture } from '../ecomap/picture.ts';
import type { GenogramPicture } from '../genogram/picture.ts';
import { doubtKinds } from '../household-map/doubts.ts';
import { handoutHead, sheetHead } from './sheet-head.ts';

export const mapDrawing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('genogram'), picture: z.custom<GenogramPicture>() }),
  z.strictObject({ kind: z.literal('ecomap'), picture: z.custom<EcomapPicture>() }),
]);
export type MapDrawing = z.infer<typeof mapDrawing>;

/** 世帯図 and エコマップ as pages of their own: redacted and worded, in the order they are printed. */
export const householdMapView = z.strictObject({
  kind: z.literal('household-map'),
  ...sheetHead,
  /** 世帯名; 事例 where nobody may be known. */
  above: z.string(),
  handout: handoutHead,
  anonymous: z.boolean(),
  /** The moment that is drawn: 「令和8年11月20日現在」, with what a snapshot is called. */
  moment: z.string(),
  drawings: z.array(mapDrawing),
  /** 前回からの変化 since a moment, in words; null where nothing is compared. */
  changes: z.strictObject({ since: z.string(), texts: z.array(z.string()) }).nullable(),
  /** For the screen alone: what de-identifying could not judge. */
  doubts: z.array(z.strictObject({ kind: z.enum(doubtKinds), letters: z.array(z.string()) })),
});
export type HouseholdMapView = z.infer<typeof householdMapView>;

/** In the units of the drawing, CSS pixels. */
export function sizeOfDrawing(drawing: MapDrawing): { readonly width: number; readonly height: number } {
  return drawing.kind === 'genogram' ? drawing.picture.layout : drawing.picture.view;
}
