import type { CivilDate } from '../calendar/civil-date.ts';
import type { Problem } from '../contract/errors.ts';

export type IntakeFormKind = 'consented' | 'unconsented';

/** Fields that only the form without consent asks for (reference.md §1.0, §1.1). */
export const unconsentedFields = ['noConsentReason', 'consentOutlook'] as const;

/**
 * What a form keeps: a consented one has no reason for a missing consent. What was typed before the form was switched
 * is not carried into the record.
 */
export function fieldsOfForm<Fields extends Record<(typeof unconsentedFields)[number], string>>(
  form: IntakeFormKind,
  fields: Fields,
): Fields {
  return form === 'unconsented' ? fields : { ...fields, noConsentReason: '', consentOutlook: '' };
}

/** What is wrong with an intake beside its choices: received in the future, or a main issue that is not among the issues. */
export function intakeProblems(
  intake: { receivedOn: CivilDate; issues: readonly string[]; mainIssue: string | null },
  today: CivilDate,
): Problem[] {
  const problems: Problem[] = [];
  if (intake.receivedOn > today) problems.push({ path: ['receivedOn'], reason: 'in-future' });
  if (intake.mainIssue !== null && !intake.issues.includes(intake.mainIssue))
    problems.push({ path: ['mainIssue'], reason: 'unknown-choice' });
  return problems;
}
