import { z } from 'zod';
import { command, query } from './operation.ts';
import { code, line, requiredLine } from './scalars.ts';

/** The editable lists. What a list holds is the office's own; see domain/codes/built-in.ts for the first filling. */
export const codeLists = [
  'issue',
  'referralRoute',
  'contactMethod',
  'screening',
  'urgency',
  'closeReason',
  'agencyCategory',
  'consentMethod',
  'consentKind',
  'consentGiver',
  'consentItem',
  'slipTopic',
  'movement',
  'outsideTie',
  'work',
  'careNeed',
  'school',
  'personMark',
  'mapLayer',
  'surveyResult',
  'warningKind',
  'caseLink',
  'priority',
  'contactStage',
  'assessmentDomain',
  'planService',
  'relationshipQuestion',
  'change',
] as const;
export type CodeList = (typeof codeLists)[number];

const codeEntry = z.strictObject({
  list: z.enum(codeLists),
  code,
  label: requiredLine(60),
  /** Group within the list (`health`, `elder` …); empty where the list has none. */
  field: line(40),
  /** Entries no longer offered stay readable in old records. */
  active: z.boolean(),
  /** Marks a choice that asks for attention at once (自死企図, 虐待 …). */
  alert: z.boolean(),
  sort: z.int().min(0).max(9999),
});
export type CodeEntry = z.infer<typeof codeEntry>;

export const codeContract = {
  'code.list': query(z.strictObject({}), z.strictObject({ entries: z.array(codeEntry) })),
  'code.save': command(codeEntry, z.strictObject({}), ['conflict']),
} as const;
