import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { caseContract } from '../../../../domain/contract/case.ts';
import type { Problem } from '../../../../domain/contract/errors.ts';
import { householdContract } from '../../../../domain/contract/household.ts';
import type { InputOf } from '../../../../domain/contract/index.ts';
import { nextStepOf, type NextStep } from '../../../../domain/intake/outcome.ts';
import type { Prefilled } from '../../../../domain/intake/prefill.ts';
import { fieldOf, problemsOfInput } from '../../forms/problems.ts';
import { freshHousehold, toHousehold, type HouseholdValues } from './household-values.ts';
import { freshIntake, toIntake, undecided, type IntakeValues } from './intake-values.ts';
import { freshOpening, toOpening, type OpeningValues } from './opening-values.ts';

/** What an intake is made from; empty where it is made from nothing. */
export interface Origin {
  readonly concernId: InputOf<'concern.get'>['id'] | null;
  readonly referralSlipId: InputOf<'referralSlip.get'>['id'] | null;
}

/** The whole reception form. */
export type IntakePageValues = IntakeValues & HouseholdValues & OpeningValues & { principalId: string };

export function freshIntakePage(
  today: CivilDate,
  staffName: string,
  prefilled: Prefilled | null,
  householdId: string,
): IntakePageValues {
  const fresh = {
    ...freshIntake(today, staffName),
    ...freshHousehold,
    ...freshOpening,
    householdId,
    principalId: '',
  };
  if (prefilled === null) return fresh;
  return {
    ...fresh,
    ...prefilled.intake,
    ...prefilled.head,
    householdId: prefilled.householdId ?? '',
    principalId: prefilled.principalId ?? '',
    isNewHousehold: prefilled.householdId === null,
  };
}

/** What the chosen outcome leads to; a case while nothing is chosen. */
export function wayOf({ screening }: IntakePageValues): NextStep {
  if (screening === undecided) return 'none';
  return screening === null ? 'case' : nextStepOf(screening);
}

export function toCase(values: IntakePageValues, origin: Origin, today: CivilDate): InputOf<'case.open'> {
  return {
    householdId: values.householdId,
    principalId: values.principalId,
    ...toOpening(values, values.form, today),
    intake: { ...toIntake(values, today), ...origin },
  };
}

export function toReceived(
  values: IntakePageValues,
  origin: Origin,
  today: CivilDate,
): InputOf<'intake.receive'> {
  const { householdId, principalId, intake } = toCase(values, origin, today);
  return { householdId, principalId, ...intake };
}

/**
 * What is wrong before anything is sent, so that no new household is made for a reception that is then refused. The
 * ids of a household still to be made are not asked for.
 */
export function problemsBefore(values: IntakePageValues, origin: Origin, today: CivilDate): Problem[] {
  const problems = problemsOfInput(caseContract['case.open'].input, toCase(values, origin, today));
  const { receivedOn } = toIntake(values, today);
  if (problems.every((problem) => fieldOf(problem) !== 'receivedOn') && receivedOn > today) {
    problems.push({ path: ['receivedOn'], reason: 'in-future' });
  }
  if (values.screening === null) problems.push({ path: ['screening'], reason: 'required' });
  if (!values.isNewHousehold) return problems;
  return [
    ...problems.filter((problem) => !['householdId', 'principalId'].includes(fieldOf(problem))),
    ...problemsOfInput(householdContract['household.add'].input, toHousehold(values, today)),
  ];
}
