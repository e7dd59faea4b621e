import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { InputOf } from '../../../../domain/contract/index.ts';
import type { OutsideTie } from '../../../../domain/contract/outside-tie.ts';
import { optionalDay, typedDay } from '../../forms/typed-date.ts';

/** How it is said who the other is. */
export const whoKinds = ['name', 'agency', 'person'] as const;

/** A tie as typed. */
export interface TieValues extends Pick<
  OutsideTie,
  'memberId' | 'agencyId' | 'name' | 'phone' | 'callable' | 'note' | 'keyPerson' | 'shareScope' | 'sensitive'
> {
  kind: string | null;
  who: (typeof whoKinds)[number];
  person: { id: NonNullable<OutsideTie['personId']>; name: string } | null;
  startsOn: string;
  endsOn: string;
}

export const noTie: TieValues = {
  memberId: null,
  kind: null,
  who: 'name',
  person: null,
  agencyId: null,
  name: '',
  phone: '',
  callable: '',
  note: '',
  keyPerson: false,
  startsOn: '',
  endsOn: '',
  shareScope: 'office',
  sensitive: false,
};

export function tieValues(tie: OutsideTie): TieValues {
  const { memberId, kind, agencyId, name, phone, callable, note, keyPerson, shareScope, sensitive } = tie;
  return {
    memberId,
    kind,
    who: tie.personId !== null ? 'person' : agencyId !== null ? 'agency' : 'name',
    person: tie.personId === null ? null : { id: tie.personId, name: tie.displayName },
    agencyId,
    name,
    phone,
    callable,
    note,
    keyPerson,
    startsOn: typedDay(tie.startsOn),
    endsOn: typedDay(tie.endsOn),
    shareScope,
    sensitive,
  };
}

/** What the core is told: of person, agency and name only what was chosen. */
export function tieInput(
  values: TieValues,
  today: CivilDate,
): Omit<InputOf<'outsideTie.add'>, 'householdId'> {
  const { who, person, kind, agencyId, name, startsOn, endsOn, ...rest } = values;
  return {
    ...rest,
    kind: kind ?? '',
    personId: who === 'person' ? (person?.id ?? null) : null,
    agencyId: who === 'agency' ? agencyId : null,
    name: who === 'name' ? name : '',
    startsOn: optionalDay(startsOn, today),
    endsOn: optionalDay(endsOn, today),
  };
}
