import type { CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import type { InputOf } from '../../../../../domain/contract/index.ts';
import { requiredDay, typedDay } from '../../../forms/typed-date.ts';

type Fields = Omit<InputOf<'case.close'>, 'id' | 'rowVersion'>;

/** 終結 as it stands in the form. */
export interface ClosureValues {
  closedOn: string;
  reason: string | null;
  outcome: string;
  remaining: string;
  watchedBy: string;
  reopening: string;
  openRoles: 'drop' | 'keep' | null;
}

export function freshClosure(today: CivilDate): ClosureValues {
  return {
    closedOn: typedDay(today),
    reason: null,
    outcome: '',
    remaining: '',
    watchedBy: '',
    reopening: '',
    openRoles: null,
  };
}

export function toClosure(values: ClosureValues, today: CivilDate): Fields {
  const { closedOn, reason, openRoles, ...texts } = values;
  return {
    ...texts,
    closedOn: requiredDay(closedOn, today),
    reason: reason ?? '',
    openRoles: openRoles ?? 'refuse',
  };
}
