import { z } from 'zod';
import { command, query } from './operation.ts';
import { shareScope } from './share-scope.ts';
import {
  agencyId,
  assessmentId,
  caseId,
  civilDate,
  code,
  instant,
  line,
  paragraph,
  personId,
  requiredLine,
  rowVersion,
} from './scalars.ts';

/** One question of the form. The form is the office's own: questions may be renamed, retired and added. */
const item = z.strictObject({
  code,
  /** Code of the list `assessmentDomain`. */
  domain: code,
  label: requiredLine(100),
  /** Where one hesitates: what to ask, which desk knows. */
  help: line(400),
  kind: z.enum(['text', 'choice', 'choices', 'number']),
  /** Words to choose from; an answer keeps the words, so that a later change leaves it readable. */
  options: z.array(requiredLine(60)).max(40),
  /** Asked of every member instead of the household. */
  perPerson: z.boolean(),
  /** 国への報告事項: shown in a thick frame. */
  reported: z.boolean(),
  active: z.boolean(),
  sort: z.int().min(0).max(9999),
  rowVersion,
});
export type AssessmentItem = z.infer<typeof item>;

/** 0 問題なし … 4 きわめて深刻; null: not known yet. */
const level = z.int().min(0).max(4).nullable();

const levels = z.array(z.strictObject({ domain: code, level, note: paragraph(2_000) })).max(30);
const answers = z
  .array(
    z.strictObject({
      item: code,
      personId: personId.nullable(),
      values: z.array(z.string().max(4_000, 'too-long')).max(40),
    }),
  )
  .max(1_500);
/** 機関ごとの深刻度. */
const severities = z
  .array(
    z.strictObject({
      agencyId: agencyId.nullable(),
      agencyName: requiredLine(100),
      level,
      note: paragraph(1_000),
    }),
  )
  .max(30);

/** The part of a version that is kept as one text in the file. */
export const assessmentContent = z.strictObject({ levels, answers, severities });

const assessmentFields = {
  assessedOn: civilDate,
  assessor: requiredLine(60),
  /** 本人の希望 and 強み, in their own words. */
  wishes: paragraph(),
  strengths: paragraph(),
  /** 本人の受け止め beside 周囲の心配. */
  acceptance: paragraph(),
  worries: paragraph(),
  /** 支援の見立て. */
  judgement: paragraph(),
  levels,
  answers,
  severities,
  shareScope,
  sensitive: z.boolean(),
};

/** What differs between two versions, in the order of the form. `place` is a field, domain or item. */
const change = z.strictObject({
  kind: z.enum(['field', 'level', 'answer', 'severity']),
  place: z.string(),
  personId: personId.nullable(),
  before: z.string(),
  after: z.string(),
});
export type AssessmentChange = z.infer<typeof change>;

const summary = z.strictObject({
  id: assessmentId,
  version: z.int(),
  assessedOn: civilDate,
  assessor: z.string(),
  finishedAt: instant.nullable(),
  /** Active questions without an answer. */
  unanswered: z.int(),
  changes: z.int(),
});

const assessment = z.strictObject({
  id: assessmentId,
  rowVersion,
  caseId,
  version: z.int(),
  ...assessmentFields,
  finishedAt: instant.nullable(),
  previousId: assessmentId.nullable(),
  changes: z.array(change),
});
export type Assessment = z.infer<typeof assessment>;

export const assessmentContract = {
  'assessment.list': query(z.strictObject({ caseId }), z.strictObject({ assessments: z.array(summary) }), [
    'not-found',
  ]),
  'assessment.get': query(z.strictObject({ id: assessmentId }), assessment, ['not-found']),
  /** A new version, filled with the last one's content. Refused while one is being written. */
  'assessment.start': command(
    z.strictObject({ caseId, assessedOn: civilDate }),
    z.strictObject({ id: assessmentId }),
    ['not-found', 'conflict'],
  ),
  'assessment.save': command(
    z.strictObject({ id: assessmentId, rowVersion, ...assessmentFields }),
    z.strictObject({}),
    ['not-found', 'stale-version', 'finalised'],
  ),
  /** From now on the version stands; what changes is written in the next. */
  'assessment.finish': command(z.strictObject({ id: assessmentId, rowVersion }), z.strictObject({}), [
    'not-found',
    'stale-version',
    'finalised',
  ]),
  'assessmentItem.list': query(z.strictObject({}), z.strictObject({ items: z.array(item) })),
  /** Adds a question (`rowVersion` null) or changes one; the code never changes. */
  'assessmentItem.save': command(
    z.strictObject({ ...item.shape, rowVersion: rowVersion.nullable() }),
    z.strictObject({}),
    ['not-found', 'stale-version', 'conflict'],
  ),
} as const;
