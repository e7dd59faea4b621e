import { z } from 'zod';
import type { EcomapPicture } from '../ecomap/picture.ts';
import type { GenogramPicture } from '../genogram/picture.ts';
import { caseHead, roleRow } from './meeting-parts.ts';
import { sheetHead } from './sheet-head.ts';

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

/** 事例シート for one reader or for the office. */
export const caseSheet = z.strictObject({
  ...caseHead,
  /** 内部用: everything; 配布用: what one reader may know. */
  use: z.enum(['office', 'handout']),
  /** The reader may be told no more than the number of the case; everything else is empty. */
  closed: z.boolean(),
  district: z.string(),
  /** Empty when the household's address must not be shown. */
  address: z.string(),
  addressProtected: z.boolean(),
  lead: z.string(),
  issues: z.array(z.string()),
  chiefComplaint: z.string(),
  members: z.array(person),
  genogram: z.custom<GenogramPicture>().nullable(),
  /** Null where the sheets of a print go without it, or where nothing stands around the household. */
  ecomap: z.custom<EcomapPicture>().nullable(),
  /** 前回からの変化 of the household map, in words; null where there was no meeting before. */
  changes: z.strictObject({ since: z.string(), texts: z.array(z.string()) }).nullable(),
  previous: z.string(),
  notesSince: z.string(),
  notes: z.array(
    z.strictObject({ date: z.string(), method: z.string(), text: z.string(), mark: z.string() }),
  ),
  /** `mark`: 支援会議限定, 係内のみ … as far as the reader may see such a record. */
  roles: z.array(roleRow.extend({ mark: z.string() })),
  questions: z.array(z.string()),
  /** Of this case alone. */
  leftOut: sheetHead.leftOut,
});
export type CaseSheet = z.infer<typeof caseSheet>;
