import { traceContour } from './contour.ts';
import { joinBoxes } from './corridors.ts';
import { distanceToBox, distanceToPolyline } from './distance.ts';
import { boxOf, overlaps, whole } from './metrics.ts';
import type { Box, GenogramNode, Point } from './types.ts';

export interface Enclosed {
  readonly path: string;
  readonly label: Point;
  readonly box: Box;
}

/** Free space around each resident, and half the width of the way from one to the next. */
const PADDING = 10;
const HALF_WAY = 18;
const LABEL = { width: 36, height: 14, gap: 5 };

/**
 * One soft outline around those who live together, drawn so that nobody else is
 * within it: between a resident and another person it runs half-way. Undefined
 * for fewer than two residents.
 */
export function encloseResidents(
  nodes: readonly GenogramNode[],
  residents: ReadonlySet<string>,
  paths: readonly (readonly Point[])[],
): Enclosed | undefined {
  const inside = nodes.filter(({ id }) => residents.has(id));
  if (inside.length < 2) return undefined;
  const inner = inside.map(boxOf);
  const outer = nodes.filter(({ id }) => !residents.has(id)).map(boxOf);
  const ways = joinBoxes(inside, outer);

  /** Negative within the outline. */
  const field = (point: Point): number => {
    const toInner = Math.min(...inner.map((box) => distanceToBox(point, box)));
    const toWay = Math.min(Infinity, ...ways.map((way) => distanceToPolyline(point, way)));
    const toOuter = Math.min(Infinity, ...outer.map((box) => distanceToBox(point, box)));
    const reach = Math.min(toInner - PADDING, toWay - HALF_WAY);
    return Math.max(reach, (Math.min(toInner, toWay) - toOuter) / 2);
  };
  const reach = boundsOf([...inner.flatMap(cornersOf), ...ways.flat()], HALF_WAY + PADDING);
  const loops = traceContour(field, reach)
    .filter((loop) => [...inner, ...outer].some((box) => surrounds(loop, box)))
    .map(smooth);
  return {
    path: loops.map(toPath).join(' '),
    ...placeLabel(loops.flat(), nodes.map(boxOf), paths),
  };
}

/** Whether the middle of the box lies within the closed line. */
function surrounds(loop: readonly Point[], box: Box): boolean {
  const point = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  let isInside = false;
  loop.forEach((a, index) => {
    const b = loop[(index + 1) % loop.length] ?? a;
    const isCrossed = a.y > point.y !== b.y > point.y;
    if (isCrossed && point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x) isInside = !isInside;
  });
  return isInside;
}

const SMOOTHING_PASSES = 3;

function smooth(loop: readonly Point[]): readonly Point[] {
  let points = loop;
  for (let pass = 0; pass < SMOOTHING_PASSES; pass += 1) {
    points = points.map((point, index) => {
      const before = points.at(index - 1) ?? point;
      const after = points[(index + 1) % points.length] ?? point;
      return { x: (before.x + 2 * point.x + after.x) / 4, y: (before.y + 2 * point.y + after.y) / 4 };
    });
  }
  return points.filter((_, index) => index % 3 === 0);
}

/** Quadratic curves through the middles of the sides. */
function toPath(loop: readonly Point[]): string {
  const middles = loop.map((point, index) => {
    const next = loop[(index + 1) % loop.length] ?? point;
    return { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
  });
  const start = middles.at(-1);
  if (start === undefined) return '';
  const curves = loop.map((point, index) => `Q${write(point)} ${write(middles[index] ?? point)}`);
  return `M${write(start)} ${curves.join(' ')} Z`;
}

function write({ x, y }: Point): string {
  return `${String(Math.round(x * 10) / 10)},${String(Math.round(y * 10) / 10)}`;
}

/** The highest place to the right of the outline that covers neither a person nor a line. */
function placeLabel(
  outline: readonly Point[],
  boxes: readonly Box[],
  paths: readonly (readonly Point[])[],
): { label: Point; box: Box } {
  const candidates = outline.flatMap((point) => [
    { x: point.x + LABEL.gap, y: point.y },
    { x: point.x - LABEL.width / 2, y: point.y - LABEL.gap - LABEL.height / 2 },
    { x: point.x - LABEL.gap - LABEL.width, y: point.y },
  ]);
  const isFree = (place: Point) => {
    const box = labelBox(place);
    return (
      !outline.some((point) => distanceToBox(point, box) < 3) &&
      !boxes.some((other) => overlaps(other, box)) &&
      !paths.some((path) => path.some((point, index) => segmentTouches(path[index - 1] ?? point, point, box)))
    );
  };
  const free = candidates.filter(isFree);
  const bounds = boundsOf(outline, 0);
  const aside = { x: bounds.right + LABEL.gap, y: bounds.top };
  const best = free.reduce((a, b) => (b.y - b.x / 2 < a.y - a.x / 2 ? b : a), free[0] ?? aside);
  const label = { x: whole(best.x), y: whole(best.y) };
  const box = labelBox(label);
  return { label, box: boundsOf([...outline, ...cornersOf(box)], 0) };
}

function labelBox({ x, y }: Point): Box {
  return { left: x, top: y - LABEL.height / 2, right: x + LABEL.width, bottom: y + LABEL.height / 2 };
}

/** Lines are level or upright but for those of twins, whose frame is taken instead. */
function segmentTouches(a: Point, b: Point, box: Box): boolean {
  return (
    Math.min(a.x, b.x) <= box.right &&
    Math.max(a.x, b.x) >= box.left &&
    Math.min(a.y, b.y) <= box.bottom &&
    Math.max(a.y, b.y) >= box.top
  );
}

function cornersOf({ left, top, right, bottom }: Box): readonly Point[] {
  return [
    { x: left, y: top },
    { x: right, y: bottom },
  ];
}

function boundsOf(points: readonly Point[], margin: number): Box {
  return {
    left: Math.min(...points.map(({ x }) => x)) - margin,
    top: Math.min(...points.map(({ y }) => y)) - margin,
    right: Math.max(...points.map(({ x }) => x)) + margin,
    bottom: Math.max(...points.map(({ y }) => y)) + margin,
  };
}
