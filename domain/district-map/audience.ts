import type { MapAudience, MapPin } from '../contract/district-map.ts';

/** What of a household decides who may see it on a map. */
export interface Shown {
  readonly addressProtected: boolean;
  /** The districts it belongs to: its own and those above; empty where none is known. */
  readonly districtIds: readonly string[];
  /** 掲載の同意 for each audience. */
  readonly consent: MapPin['consent'];
  /** 民生委員への提供 by the person of an open case: `given` while it stands; `refused`: refused or taken back. */
  readonly caseConsent: 'given' | 'refused' | 'none';
}

/**
 * Why a household stays off a map, or null when it may be shown (reference.md §3.2, §5.3, §6.3). DV等支援措置 keeps it
 * off every map. 民生委員 see what lies in their own districts and was consented to, for the map or in a case; a no to
 * either outweighs. A meeting of residents sees whoever consented to just that.
 */
export function whyHidden(
  audience: MapAudience,
  household: Shown,
  ownDistricts: ReadonlySet<string>,
): 'protected' | 'elsewhere' | 'consent' | null {
  if (household.addressProtected) return 'protected';
  switch (audience) {
    case 'office':
      return null;
    case 'commissioner':
      if (!household.districtIds.some((id) => ownDistricts.has(id))) return 'elsewhere';
      return mayCommissionerSee(household) ? null : 'consent';
    case 'residents':
      return household.consent.residents === 'given' ? null : 'consent';
  }
}

/** Whether a household may stand on a map for the audience. `ownDistricts`: where a 民生委員 is responsible. */
export function mayShow(audience: MapAudience, household: Shown, ownDistricts: ReadonlySet<string>): boolean {
  return whyHidden(audience, household, ownDistricts) === null;
}

/** What the audience sees of a household beside its place: residents a number and nothing more. */
export function nameFor(
  audience: MapAudience,
  { headName, label }: Pick<MapPin, 'headName' | 'label'>,
): string {
  if (audience === 'residents') return '';
  return headName === '' ? label : headName;
}

function mayCommissionerSee({ consent, caseConsent }: Shown): boolean {
  if (consent.commissioner === 'refused' || consent.commissioner === 'withdrawn') return false;
  if (caseConsent === 'refused') return false;
  return consent.commissioner === 'given' || caseConsent === 'given';
}
