import type { CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import type { Concern } from '../../../../../domain/contract/concern.ts';
import type { InputOf } from '../../../../../domain/contract/index.ts';
import { optionalDay, requiredDay, typedDay } from '../../../forms/typed-date.ts';

/** 気になる世帯 as it stands in the form. */
export interface ConcernValues {
  noticedOn: string;
  route: string | null;
  informant: string;
  informantPhone: string;
  agencyId: string | null;
  called: string;
  place: string;
  districtId: string | null;
  members: string;
  content: string;
  urgency: string | null;
  nextOn: string;
  nextPlan: string;
}

export function freshConcern(today: CivilDate): ConcernValues {
  return {
    noticedOn: typedDay(today),
    route: null,
    informant: '',
    informantPhone: '',
    agencyId: null,
    called: '',
    place: '',
    districtId: null,
    members: '',
    content: '',
    urgency: null,
    nextOn: '',
    nextPlan: '',
  };
}

export function concernValuesOf(concern: Concern): ConcernValues {
  const { route, informant, informantPhone, agencyId, called, place, districtId } = concern;
  const { members, content, urgency, nextPlan } = concern;
  return {
    noticedOn: typedDay(concern.noticedOn),
    route,
    informant,
    informantPhone,
    agencyId,
    called,
    place,
    districtId,
    members,
    content,
    urgency,
    nextOn: typedDay(concern.nextOn),
    nextPlan,
  };
}

/** What is not chosen goes as an empty code, which the contract refuses at its field. */
export function toConcern(values: ConcernValues, today: CivilDate): InputOf<'concern.add'> {
  return {
    ...values,
    noticedOn: requiredDay(values.noticedOn, today),
    nextOn: optionalDay(values.nextOn, today),
    route: values.route ?? '',
    urgency: values.urgency ?? '',
    agencyId: values.agencyId,
    districtId: values.districtId,
  };
}
