interface Placed {
  readonly householdId: string;
  /** Empty where it belongs to none. */
  readonly districtId: string;
  readonly x: number;
  readonly y: number;
}

/** Bands a sheet is read in, from above, each from the left. */
const bands = 12;

/**
 * Numbers from 1 for the households of a sheet: district by district in the given order, within one as the sheet is
 * read. The same households on the same places have the same numbers, whatever order they come in.
 */
export function numberHouseholds(
  households: readonly Placed[],
  sheet: { readonly height: number; readonly districtOrder: readonly string[] },
): Map<string, number> {
  const rank = new Map(sheet.districtOrder.map((id, index) => [id, index]));
  const keyed = households.map((household) => ({
    household,
    keys: [
      rank.get(household.districtId) ?? rank.size,
      Math.floor((household.y / Math.max(sheet.height, 1)) * bands),
      household.x,
      household.y,
    ],
  }));
  const ordered = keyed.toSorted(
    (a, b) => compareKeys(a.keys, b.keys) || compareText(a.household.householdId, b.household.householdId),
  );
  return new Map(ordered.map(({ household }, index) => [household.householdId, index + 1]));
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((key, index) => key !== b[index]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
