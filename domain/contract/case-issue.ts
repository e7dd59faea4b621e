import { z } from 'zod';
import { command, query } from './operation.ts';
import { caseId, caseIssueId, civilDate, code, line, personId, rowVersion } from './scalars.ts';

export const issueStates = ['open', 'improving', 'resolved'] as const;

/** 課題 of one member, or of the household as a whole. */
const issueFields = {
  /** The member it belongs to; null: the household. */
  personId: personId.nullable(),
  /** Code of the list `issue`. */
  code,
  note: line(400),
  state: z.enum(issueStates),
  foundOn: civilDate,
  /** Set exactly when the issue is resolved. */
  resolvedOn: civilDate.nullable(),
};

const caseIssue = z.strictObject({
  id: caseIssueId,
  rowVersion,
  ...issueFields,
  personName: z.string(),
  /** Goals of the plans not ended that answer it. */
  goals: z.array(z.string()),
});
export type CaseIssue = z.infer<typeof caseIssue>;

export const caseIssueContract = {
  /** In order of priority, resolved ones last. */
  'caseIssue.list': query(z.strictObject({ caseId }), z.strictObject({ issues: z.array(caseIssue) }), [
    'not-found',
  ]),
  /** Refused (`conflict`) when the same issue of the same member stands unresolved. */
  'caseIssue.add': command(z.strictObject({ caseId, ...issueFields }), z.strictObject({ id: caseIssueId }), [
    'not-found',
    'conflict',
  ]),
  /** Takes over what was ticked at the intake and is not yet among the issues, as issues of the household. */
  'caseIssue.takeOver': command(z.strictObject({ caseId }), z.strictObject({ added: z.int() }), [
    'not-found',
  ]),
  'caseIssue.save': command(
    z.strictObject({ id: caseIssueId, rowVersion, ...issueFields }),
    z.strictObject({}),
    ['not-found', 'stale-version', 'conflict'],
  ),
  /** The whole list in its new order; refused (`conflict`) when it is not the list as it stands. */
  'caseIssue.order': command(
    z.strictObject({ caseId, ids: z.array(caseIssueId).max(200) }),
    z.strictObject({}),
    ['not-found', 'conflict'],
  ),
} as const;
