import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { CaseIssue } from '../../../../domain/contract/case-issue.ts';
import type { InputOf } from '../../../../domain/contract/index.ts';
import { optionalDay, requiredDay, typedDay } from '../../forms/typed-date.ts';

/** The choice that stands for the household as a whole. */
export const household = 'household';

export interface IssueValues {
  code: string | null;
  personId: string;
  note: string;
  state: CaseIssue['state'];
  foundOn: string;
  resolvedOn: string;
}

export function issueValuesOf(issue: CaseIssue | null, today: CivilDate): IssueValues {
  return {
    code: issue?.code ?? null,
    personId: issue?.personId ?? household,
    note: issue?.note ?? '',
    state: issue?.state ?? 'open',
    foundOn: typedDay(issue?.foundOn ?? today),
    resolvedOn: typedDay(issue?.resolvedOn ?? today),
  };
}

/** An issue that is not resolved has no day of it, whatever stands in the hidden box. */
export function toIssue(values: IssueValues, today: CivilDate): Omit<InputOf<'caseIssue.add'>, 'caseId'> {
  const { code, personId, note, state } = values;
  return {
    code: code ?? '',
    personId: personId === household ? null : personId,
    note,
    state,
    foundOn: requiredDay(values.foundOn, today),
    resolvedOn: state === 'resolved' ? optionalDay(values.resolvedOn, today) : null,
  };
}
