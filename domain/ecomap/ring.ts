import type { Point } from '../genogram/types.ts';
import type { EcomapBox, EcomapInput } from './types.ts';

/** Free space between two boxes, and between a box and the household. */
const SPACE = 14;
const REACH = 60;
/** Up to so many stand in an oval; more in a ring of rows and columns, which wastes no room at its sides. */
const MOST_IN_OVAL = 12;
const GROWTH = 1.05;

type Sized = Omit<EcomapBox, 'x' | 'y' | 'door'>;

/** The middle of a box; with `outwards` the middle of its inner edge, and which way it lies from there. */
interface Place extends Point {
  readonly outwards: Point | null;
}

/**
 * Places the boxes around the household in one ring, in the given order, clockwise from the upper left: from a middle
 * every line to a ring runs free of the others' names. Those moved by hand stand where they were put.
 */
export function placeAround(
  sized: readonly Sized[],
  household: EcomapInput['household'],
  moved: EcomapInput['moved'],
): EcomapBox[] {
  const fixed = sized.flatMap((box): EcomapBox[] => {
    const wish = Object.hasOwn(moved, box.key) ? moved[box.key] : undefined;
    return wish !== undefined && Number.isFinite(wish.x) && Number.isFinite(wish.y)
      ? [{ ...box, x: whole(wish.x), y: whole(wish.y), door: null }]
      : [];
  });
  const places = ringAround(sized, household);
  const placed = [...fixed];
  sized.forEach((box, index) => {
    if (fixed.some(({ key }) => key === box.key)) return;
    placed.push(outwards(standing(box, places[index]), placed));
  });
  return sized.flatMap(({ key }) => placed.find((box) => box.key === key) ?? []);
}

function standing(box: Sized, place: Place = { x: 0, y: 0, outwards: null }): EcomapBox {
  const { x, y, outwards: way } = place;
  if (way === null) return { ...box, x: whole(x), y: whole(y), door: null };
  const middle = { x: whole(x + (way.x * box.width) / 2), y: whole(y + (way.y * box.height) / 2) };
  return { ...box, ...middle, door: { x: whole(x), y: whole(y) } };
}

/** The places of the ring, in its order. */
export function ringAround(sized: readonly Sized[], household: EcomapInput['household']): Place[] {
  return sized.length <= MOST_IN_OVAL ? oval(sized, household) : rows(sized, household);
}

function oval(sized: readonly Sized[], { rx, ry }: EcomapInput['household']): Place[] {
  const halfWidth = Math.max(0, ...sized.map(({ width }) => width)) / 2;
  const halfHeight = Math.max(0, ...sized.map(({ height }) => height)) / 2;
  let [a, b] = [rx + REACH + halfWidth, ry + REACH + halfHeight];
  for (;;) {
    const places = sized.map((_, index): Place => {
      const angle = ((index + 0.5) / sized.length) * 2 * Math.PI - Math.PI * 0.75;
      return { x: a * Math.cos(angle), y: b * Math.sin(angle), outwards: null };
    });
    if (!anyOverlap(sized, places)) return places;
    [a, b] = [a * GROWTH, b * GROWTH];
  }
}

/**
 * Above from left to right, right downwards, below from right to left, left upwards. The inner edges lie on one frame,
 * and within the frame every line to them is free.
 */
function rows(sized: readonly Sized[], { rx, ry }: EcomapInput['household']): Place[] {
  const cell = {
    width: Math.max(...sized.map(({ width }) => width)) + SPACE,
    height: Math.max(...sized.map(({ height }) => height)) + SPACE,
  };
  const least = { x: rx + REACH, y: ry + REACH };
  const { across, side } = countsOf(sized.length, cell, least);
  const frame = {
    x: Math.max(least.x, ((across - 1) / 2) * cell.width),
    y: Math.max(least.y, (side / 2) * cell.height),
  };
  const column = (index: number) => -frame.y + ((index + 0.5) * 2 * frame.y) / side;
  const row = (index: number) => (across === 1 ? 0 : -frame.x + (index * 2 * frame.x) / (across - 1));
  const slots: Place[] = [
    ...range(across).map((index) => ({ x: row(index), y: -frame.y, outwards: { x: 0, y: -1 } })),
    ...range(side).map((index) => ({ x: frame.x, y: column(index), outwards: { x: 1, y: 0 } })),
    ...range(across).map((index) => ({ x: -row(index), y: frame.y, outwards: { x: 0, y: 1 } })),
    ...range(side).map((index) => ({ x: -frame.x, y: -column(index), outwards: { x: -1, y: 0 } })),
  ];
  return spread(slots, sized.length);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How many stand in a row and in a column: the ring lies across the paper, about twice as wide as high. */
function countsOf(count: number, cell: Size, least: Point): { across: number; side: number } {
  let side = Math.max(1, Math.floor((2 * least.y) / cell.height));
  const acrossWith = (rowsAtSide: number) => Math.max(1, Math.ceil((count - 2 * rowsAtSide) / 2));
  while (acrossWith(side) > 1 && (acrossWith(side) + 1) * cell.width > 2.2 * (side + 2) * cell.height)
    side += 1;
  return { across: acrossWith(side), side };
}

/** As many of the slots as are needed, evenly. */
function spread(slots: readonly Place[], count: number): Place[] {
  return range(count).flatMap((index) => slots[Math.floor((index * slots.length) / count)] ?? []);
}

function outwards(box: EcomapBox, others: readonly EcomapBox[]): EcomapBox {
  const distance = Math.hypot(box.x, box.y);
  const way = distance === 0 ? { x: 1, y: 0 } : { x: box.x / distance, y: box.y / distance };
  let free = box;
  for (let steps = 1; others.some((other) => overlap(free, other)); steps += 1) {
    free = {
      ...box,
      x: whole(box.x + way.x * steps * SPACE),
      y: whole(box.y + way.y * steps * SPACE),
      door: null,
    };
  }
  return free;
}

function anyOverlap(sized: readonly Sized[], places: readonly Place[]): boolean {
  const boxes = sized.map((box, index) => standing(box, places[index]));
  return boxes.some((box, index) => boxes.slice(0, index).some((other) => overlap(box, other)));
}

function overlap(a: EcomapBox, b: EcomapBox): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + SPACE / 2 &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + SPACE / 2
  );
}

function range(count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => index);
}

function whole(value: number): number {
  return Math.round(value) + 0;
}
