import type { wards } from '../districts.ts';

type WardName = (typeof wards)[number]['name'];
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Size of the invented base map in pixels. */
export const mapSize = { width: 2_400, height: 1_600 } as const;

/** Where the houses of each ward stand on it: along a lane, four on either side. */
const wardPlaces: Readonly<Record<WardName, Point>> = {
  日当区: { x: 255, y: 330 },
  桐窪区: { x: 900, y: 240 },
  石神平区: { x: 1_400, y: 300 },
  元宿区: { x: 560, y: 780 },
  見本駅前区: { x: 980, y: 790 },
  新開区: { x: 1_480, y: 780 },
  町営住宅区: { x: 760, y: 1_230 },
  川端西区: { x: 1_280, y: 1_270 },
  葭原区: { x: 2_060, y: 820 },
  竹ノ平区: { x: 2_060, y: 1_300 },
};

/** The place of one house of a ward, counted from 0. */
export function housePlace(ward: WardName, index: number): Point {
  const { x, y } = wardPlaces[ward];
  const [column, side] = [index % 4, Math.floor(index / 4) % 2];
  return { x: x + (column - 1.5) * 105, y: y + (side === 0 ? -62 : 62) };
}
