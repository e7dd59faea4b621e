import { compareAddresses } from './address-order.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface RowHousehold {
  readonly householdId: string;
  readonly address: string;
}

/** A 班 and the households of it. */
export interface DistrictRow<Household extends RowHousehold = RowHousehold> {
  readonly districtId: string;
  readonly name: string;
  readonly households: readonly Household[];
}

/** Where the name of a 班 and its boxes stand. */
export interface RowHeading {
  readonly districtId: string;
  readonly name: string;
  readonly y: number;
  readonly height: number;
}

export interface RowLayout {
  /** The middle of each household's box. */
  readonly places: ReadonlyMap<string, Point>;
  readonly headings: readonly RowHeading[];
  readonly width: number;
  readonly height: number;
}

/** Units of a sheet of rows, which has no pixels: as wide as on a screen at full size. */
export const rowBox = { width: 120, height: 64 } as const;
const gap = { x: 16, y: 16 } as const;
const heading = 150;
const margin = 24;
const betweenDistricts = 28;
const boxesInALine = 10;
/** A sheet is never narrower, or few houses would fill a whole paper. */
const narrowest = 5;

/**
 * 軒並び図: one row a 班, its households in order of their addresses, wrapped after ten. The same households give the same
 * places; one that was moved by hand stands where it was put and leaves its place in the row empty.
 */
export function layoutRows(
  districts: readonly DistrictRow[],
  moved: ReadonlyMap<string, Point> = new Map(),
): RowLayout {
  const longest = Math.max(...districts.map(({ households }) => households.length), narrowest);
  const places = new Map<string, Point>();
  const headings: RowHeading[] = [];
  let y = margin;
  for (const { districtId, name, households } of districts) {
    const lines = Math.max(Math.ceil(households.length / boxesInALine), 1);
    const height = lines * (rowBox.height + gap.y) - gap.y;
    headings.push({ districtId, name, y, height });
    for (const [index, { householdId }] of households.toSorted(byAddress).entries())
      places.set(householdId, moved.get(householdId) ?? placeInRow(index, y));
    y += height + betweenDistricts;
  }
  return {
    places,
    headings,
    width: Math.max(
      placeInRow(Math.min(longest, boxesInALine) - 1, 0).x + rowBox.width / 2 + margin,
      ...Array.from(places.values(), ({ x }) => x + rowBox.width / 2 + margin),
    ),
    height: Math.max(
      y - betweenDistricts + margin,
      2 * margin,
      ...Array.from(places.values(), (place) => place.y + rowBox.height / 2 + margin),
    ),
  };
}

function placeInRow(index: number, top: number): Point {
  const column = index % boxesInALine;
  const line = Math.floor(index / boxesInALine);
  return {
    x: margin + heading + column * (rowBox.width + gap.x) + rowBox.width / 2,
    y: top + line * (rowBox.height + gap.y) + rowBox.height / 2,
  };
}

function byAddress(a: RowHousehold, b: RowHousehold): number {
  return compareAddresses(a.address, b.address) || (a.householdId < b.householdId ? -1 : 1);
}
