import { textBytes } from './bytes.ts';
import { baseMap, doorway, envelopes, field, floorPlan, handrail } from './drawings.ts';

const diary = [
  '介護の一日（里佳さんの書き出し）',
  '5:30 義母が起きる。着替えとトイレ',
  '6:30 朝食。長女を起こす',
  '8:00 デイの送り出し、長女の登園',
  '9:30 長男と広場。洗濯',
  '16:00 義母が帰る。同じ話が続く',
  '20:30 子どもを寝かせる。義母の薬',
  '1:00 2:30 4:00 義母に起こされる',
].join('\r\n');

const files = {
  'sample-doorway-photo': doorway,
  'sample-handrail-photo': handrail,
  'sample-envelopes-photo': envelopes,
  'sample-field-photo-01': field,
  'sample-floor-plan-pdf': floorPlan,
  'sample-day-diary-text': () => textBytes(diary),
  'sample-base-map-scan': baseMap,
} as const satisfies Record<string, () => Uint8Array>;

export type SampleFileToken = keyof typeof files;

/** Content of a file of the town: small drawings and papers made here, of nobody and nothing. Empty for another token. */
export function sampleFile(token: string): Uint8Array {
  return Object.hasOwn(files, token) ? files[token as SampleFileToken]() : new Uint8Array();
}
