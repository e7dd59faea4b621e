import type { DistrictId } from '../../../../domain/contract/scalars.ts';

/** A household's own fields, as typed and as kept. */
export interface HouseholdValues {
  label: string;
  postalCode: string;
  address: string;
  phone: string;
  districtId: DistrictId | null;
  note: string;
}

export const noHousehold: HouseholdValues = {
  label: '',
  postalCode: '',
  address: '',
  phone: '',
  districtId: null,
  note: '',
};

export function householdValues(household: HouseholdValues): HouseholdValues {
  const { label, postalCode, address, phone, districtId, note } = household;
  return { label, postalCode, address, phone, districtId, note };
}
