import type { Box, Point } from '../types.ts';
import { cornersOf, gapBetween, grow } from '../ways/geometry.ts';

/** A convex shape that the outline leaves whole on one of its sides. */
export interface Shape {
  readonly corners: readonly Point[];
  readonly centre: Point;
  /** How far the outline may be rounded off at a corner before it touches what the shape protects. */
  readonly margin: number;
}

/** Whom the outline surrounds and whom it leaves out, each with as much room as there is between them. */
export interface Sides {
  readonly inner: readonly Box[];
  readonly outer: readonly Box[];
  readonly innerRooms: readonly Room[];
  readonly outerRooms: readonly Room[];
}

export interface Room {
  readonly box: Box;
  readonly margin: number;
}

const INNER_MARGIN = 10;
const OUTER_MARGIN = 6;
/** What stays free between the rooms of both, so that the first rough outline fits. */
const BETWEEN = 4.4;

export function sidesOf(inner: readonly Box[], outer: readonly Box[]): Sides {
  const nearest = (box: Box, others: readonly Box[]) =>
    others.reduce((least, other) => Math.min(least, gapBetween(box, other)), Infinity);
  const innerGap = (gap: number) => Math.min(INNER_MARGIN, Math.max(0.4 * (gap - BETWEEN), 0.2));
  return {
    inner,
    outer,
    innerRooms: inner.map((box) => roomAround(box, innerGap(nearest(box, outer)))),
    outerRooms: outer.map((box) => {
      const gap = nearest(box, inner);
      return roomAround(box, Math.min(OUTER_MARGIN, Math.max(gap - BETWEEN - innerGap(gap), 0.2)));
    }),
  };
}

function roomAround(box: Box, margin: number): Room {
  return { box: grow(box, margin), margin };
}

export function shapeOfRoom({ box, margin }: Room): Shape {
  return {
    corners: cornersOf(box),
    centre: { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 },
    margin,
  };
}

/** The strip along a straight piece of a bridge. */
export function shapeOfStrip(a: Point, b: Point, half: number): Shape {
  const distance = Math.max(Math.hypot(b.x - a.x, b.y - a.y), 1e-6);
  const [x, y] = [((b.x - a.x) / distance) * half, ((b.y - a.y) / distance) * half];
  return {
    corners: [
      { x: a.x - y, y: a.y + x },
      { x: b.x - y, y: b.y + x },
      { x: b.x + y, y: b.y - x },
      { x: a.x + y, y: a.y - x },
    ],
    centre: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
    margin: half,
  };
}
