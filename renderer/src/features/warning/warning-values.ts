import { addMonths, type CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { InputOf } from '../../../../domain/contract/index.ts';
import type { Warning } from '../../../../domain/contract/warning.ts';
import { requiredDay, typedDay } from '../../forms/typed-date.ts';

/** What stands in the form of one warning. */
export interface WarningValues {
  /** Empty: the whole household. */
  personId: string;
  kind: string | null;
  text: string;
  known: Warning['known'] | null;
  startsOn: string;
  reviewOn: string;
  shareScope: Warning['shareScope'];
  sensitive: boolean;
}

/** A stale warning does harm: it is looked at again after half a year unless another day is set. */
const reviewedAfterMonths = 6;

export function newWarning(today: CivilDate): WarningValues {
  return {
    personId: '',
    kind: null,
    text: '',
    known: null,
    startsOn: typedDay(today),
    reviewOn: typedDay(addMonths(today, reviewedAfterMonths)),
    shareScope: 'office',
    sensitive: false,
  };
}

export function warningValues(warning: Warning): WarningValues {
  const { kind, text, known, shareScope, sensitive } = warning;
  return {
    personId: warning.personId ?? '',
    kind,
    text,
    known,
    startsOn: typedDay(warning.startsOn),
    reviewOn: typedDay(warning.reviewOn),
    shareScope,
    sensitive,
  };
}

/** As the contract takes it; what is missing goes through, so that the core says what is. */
export function warningInput(
  values: WarningValues,
  today: CivilDate,
): Omit<InputOf<'warning.add'>, 'householdId'> {
  const { personId, kind, known, startsOn, reviewOn, ...others } = values;
  return {
    ...others,
    personId: personId === '' ? null : personId,
    kind: kind ?? '',
    known: known ?? ('' as Warning['known']),
    startsOn: requiredDay(startsOn, today),
    reviewOn: requiredDay(reviewOn, today),
  };
}
