import type { Point } from '../../../domain/genogram/types.ts';

/** A place on a line, and the direction of the line there in unit length. */
export interface Place extends Point {
  readonly along: Point;
}

export function lengthOf(path: readonly Point[]): number {
  return segmentsOf(path).reduce((sum, { length }) => sum + length, 0);
}

/** The place so far along the line, its ends beyond them. */
export function placeAt(path: readonly Point[], distance: number): Place {
  const segments = segmentsOf(path);
  let rest = distance;
  for (const [index, { from, along, length }] of segments.entries()) {
    if (rest <= length || index === segments.length - 1) {
      const reach = Math.min(Math.max(rest, 0), length);
      return { x: from.x + along.x * reach, y: from.y + along.y * reach, along };
    }
    rest -= length;
  }
  const [only = { x: 0, y: 0 }] = path;
  return { ...only, along: { x: 1, y: 0 } };
}

/** The stretch of the line between two distances from its beginning. */
export function stretch(path: readonly Point[], start: number, end: number): readonly Point[] {
  const corners: Point[] = [];
  let passed = 0;
  for (const { to, length } of segmentsOf(path)) {
    passed += length;
    if (passed > start && passed < end) corners.push(to);
  }
  return [placeAt(path, start), ...corners, placeAt(path, end)].map(({ x, y }) => ({ x, y }));
}

/** The line beside the line, to its right for a positive distance. */
export function beside(path: readonly Point[], distance: number): readonly Point[] {
  const segments = segmentsOf(path);
  return segments.flatMap((segment, index) => {
    const before = segments[index - 1] ?? segment;
    const start = shifted(segment.from, before.along, segment.along, distance);
    return index < segments.length - 1
      ? [start]
      : [start, shifted(segment.to, segment.along, segment.along, distance)];
  });
}

/** A zigzag along the line, straight for a moment at both ends. */
export function zigzag(path: readonly Point[], { height = 3.5, step = 5, lead = 5 } = {}): readonly Point[] {
  const length = lengthOf(path);
  const room = length - 2 * lead;
  const count = Math.floor(room / step);
  if (count < 2) return path;
  const teeth = Array.from({ length: count }, (_, index) => {
    const place = placeAt(path, lead + ((index + 0.5) * room) / count);
    return aside(place, index % 2 === 0 ? height : -height);
  });
  return [...stretch(path, 0, lead), ...teeth, ...stretch(path, length - lead, length)];
}

/** Beside a place, to the right of the direction of its line for a positive distance. */
export function aside({ x, y, along }: Place, distance: number): Point {
  return { x: x - along.y * distance, y: y + along.x * distance };
}

interface Segment {
  readonly from: Point;
  readonly to: Point;
  readonly along: Point;
  readonly length: number;
}

function segmentsOf(path: readonly Point[]): readonly Segment[] {
  return path.slice(1).flatMap((to, index) => {
    const from = path[index] ?? to;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    return length === 0
      ? []
      : [{ from, to, length, along: { x: (to.x - from.x) / length, y: (to.y - from.y) / length } }];
  });
}

/** A corner shifted so that both lines keep their distance; never far, where the line turns back on itself. */
function shifted(corner: Point, before: Point, after: Point, distance: number): Point {
  const half = { x: before.x + after.x, y: before.y + after.y };
  const scale = 2 / Math.max(1, half.x ** 2 + half.y ** 2);
  return { x: corner.x - half.y * scale * distance, y: corner.y + half.x * scale * distance };
}
