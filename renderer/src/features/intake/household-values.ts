import { parsePartialDate, type PartialDate } from '../../../../domain/calendar/partial-date.ts';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { InputOf } from '../../../../domain/contract/index.ts';

/** ② 世帯: one that is there, or the few facts a new one needs. */
export interface HouseholdValues {
  householdId: string;
  isNewHousehold: boolean;
  name: string;
  kana: string;
  birth: string;
  sex: 'male' | 'female' | 'other' | 'unknown';
  address: string;
  phone: string;
  districtId: string | null;
}

export const freshHousehold: HouseholdValues = {
  householdId: '',
  isNewHousehold: false,
  name: '',
  kana: '',
  birth: '',
  sex: 'unknown',
  address: '',
  phone: '',
  districtId: null,
};

export function toHousehold(values: HouseholdValues, today: CivilDate): InputOf<'household.add'> {
  const { name, kana, sex, address, phone, districtId } = values;
  return {
    label: '',
    postalCode: '',
    address,
    phone,
    districtId,
    note: '',
    head: {
      name,
      kana,
      sex,
      substituteName: '',
      otherNames: [],
      phones: [],
      work: '',
      careNeed: '',
      school: '',
      birth: toBirth(values.birth, today),
      death: null,
      residency: 'unregistered',
      nationality: '',
      note: '',
    },
  };
}

/** An empty box is an unknown birthday; what cannot be read goes through as typed, to be refused at its field. */
function toBirth(typed: string, today: CivilDate): PartialDate {
  const read = parsePartialDate(typed.trim() === '' ? '不詳' : typed, { today });
  return read.ok ? read.value : { date: typed as CivilDate, precision: 'day', text: typed.slice(0, 60) };
}
