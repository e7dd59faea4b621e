import { z } from 'zod';
import { code, line, optionalCode, paragraph, partialDate, requiredLine } from './scalars.ts';

export const sex = z.enum(['male', 'female', 'other', 'unknown']);

/** 住民状態 of the register (1 住民, 2 転出者, 3 死亡者, 9 その他); `unregistered` for people the register does not know. */
export const residency = z.enum(['resident', 'moved', 'dead', 'removed', 'unregistered']);

const phone = z.strictObject({
  number: requiredLine(40),
  /** Whose or where: 本人の携帯, 長女宅 … */
  owner: line(60),
  /** かけてよい時間・相手. */
  callable: line(120),
});
export type Phone = z.infer<typeof phone>;

export const otherNameKinds = ['maiden', 'former', 'alias', 'register'] as const;
/** 旧姓・旧氏, 以前の氏名, 通称, and the spelling of the register where it differs. All of them are found by the search. */
const otherName = z.strictObject({
  kind: z.enum(otherNameKinds),
  name: requiredLine(100),
  kana: line(100),
});
export type OtherName = z.infer<typeof otherName>;

export const personFields = {
  name: requiredLine(100),
  kana: line(100),
  /** Spelling to use where the name has characters that cannot be shown (外字). */
  substituteName: line(100),
  otherNames: z.array(otherName).max(10),
  birth: partialDate,
  death: partialDate.nullable(),
  sex,
  phones: z.array(phone).max(10),
  /** Code of the list `work`; empty: not known. Signs rest on it (8050). */
  work: optionalCode,
  /** Code of the list `careNeed`; empty: not known. */
  careNeed: optionalCode,
  /** Code of the list `school`; empty: not known or not in school. */
  school: optionalCode,
  /** Codes of the list `personMark` (手帳・疾患), shown as short marks on the household map. */
  marks: z.array(code).max(10).default([]),
  residency,
  nationality: line(60),
  note: paragraph(2_000),
};
