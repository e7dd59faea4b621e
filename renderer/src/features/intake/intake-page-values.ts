import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { caseContract } from '../../../../domain/contract/case.ts';
import type { Problem } from '../../../../domain/contract/errors.ts';
import { householdContract } from '../../../../domain/contract/household.ts';
import type { InputOf } from '../../../../domain/contract/index.ts';
import { fieldOf, problemsOfInput } from '../../forms/problems.ts';
import { freshConsent, toCaseFields, type ConsentValues } from '../case/sections/consent-values.ts';
import { freshHousehold, toHousehold, type HouseholdValues } from './household-values.ts';
import { freshIntake, toIntake, type IntakeValues } from './intake-values.ts';

/** The whole reception form. */
export type IntakePageValues = IntakeValues & HouseholdValues & ConsentValues;

export function freshIntakePage(today: CivilDate, staffName: string, householdId: string): IntakePageValues {
  return { ...freshIntake(today, staffName), ...freshHousehold, ...freshConsent, householdId };
}

export function toCase(values: IntakePageValues, today: CivilDate): InputOf<'case.open'> {
  return {
    householdId: values.householdId,
    ...toCaseFields(values, today),
    intake: toIntake(values, today),
  };
}

/**
 * What is wrong before anything is sent, so that no new household is made for a reception that is then refused. The
 * ids of a household still to be made are not asked for.
 */
export function problemsBefore(values: IntakePageValues, today: CivilDate): Problem[] {
  const problems = problemsOfInput(caseContract['case.open'].input, toCase(values, today));
  const { receivedOn } = toIntake(values, today);
  if (problems.every((problem) => fieldOf(problem) !== 'receivedOn') && receivedOn > today) {
    problems.push({ path: ['receivedOn'], reason: 'in-future' });
  }
  if (!values.isNewHousehold) return problems;
  return [
    ...problems.filter((problem) => !['householdId', 'principalId'].includes(fieldOf(problem))),
    ...problemsOfInput(householdContract['household.add'].input, toHousehold(values, today)),
  ];
}
