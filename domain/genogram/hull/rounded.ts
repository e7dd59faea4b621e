import type { Point } from '../types.ts';
import { length } from '../ways/geometry.ts';
import type { Bend } from './taut.ts';

/** How far from a corner its curve may begin. */
const REACH = 30;
/** How much of the free space around a shape a curve may use. */
const SHARE = 0.85;
/** Around a corner the least margin of all counts, so far. */
const NEAR = REACH + 10;

/** One corner with its curve: straight up to `from`, then bent over the corner to `to`. */
interface Curve {
  readonly from: Point;
  readonly corner: Point;
  readonly to: Point;
}

/** A closed line with its corners rounded as far as there is room. */
export function roundCorners(bends: readonly Bend[]): readonly Curve[] {
  return bends.map((bend, index) => {
    const before = bends.at(index - 1) ?? bend;
    const after = bends[(index + 1) % bends.length] ?? bend;
    const [back, on] = [length(bend, before), length(bend, after)];
    const reach = Math.min(REACH, back / 2, on / 2, roomAt(bend, before, after, bends));
    return { from: towards(bend, before, reach / back), corner: bend, to: towards(bend, after, reach / on) };
  });
}

/** A curve leaves its corner by its reach times half the cosine of half the angle. */
function roomAt(bend: Bend, before: Point, after: Point, bends: readonly Bend[]): number {
  const margin = bends.reduce(
    (least, other) => (length(bend, other) <= NEAR ? Math.min(least, other.shape?.margin ?? REACH) : least),
    REACH,
  );
  const [ax, ay, bx, by] = [before.x - bend.x, before.y - bend.y, after.x - bend.x, after.y - bend.y];
  const cosine = (ax * bx + ay * by) / Math.max(1e-9, Math.hypot(ax, ay) * Math.hypot(bx, by));
  const half = Math.sqrt(Math.max(0, (1 + cosine) / 2));
  return (2 * SHARE * margin) / Math.max(half, 0.1);
}

/** For the `d` of an SVG path. */
export function pathOf(curves: readonly Curve[]): string {
  const [first] = curves;
  if (first === undefined) return '';
  const parts = curves.map(({ from, corner, to }) => `L${write(from)} Q${write(corner)} ${write(to)}`);
  return `M${write(curves.at(-1)?.to ?? first.to)} ${parts.join(' ')} Z`;
}

/** Points on the line, near enough to each other to keep something clear of it. */
export function pointsAlong(curves: readonly Curve[]): readonly Point[] {
  return curves.flatMap(({ from, corner, to }, index) => {
    const next = curves[(index + 1) % curves.length]?.from ?? to;
    const middle = {
      x: (from.x + 2 * corner.x + to.x) / 4,
      y: (from.y + 2 * corner.y + to.y) / 4,
    };
    const steps = Math.max(1, Math.ceil(length(to, next) / 10));
    return [from, middle, ...Array.from({ length: steps }, (_, step) => towards(to, next, step / steps))];
  });
}

function towards(a: Point, b: Point, part: number): Point {
  const share = Number.isFinite(part) ? part : 0;
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function write({ x, y }: Point): string {
  return `${String(Math.round(x * 10) / 10 + 0)},${String(Math.round(y * 10) / 10 + 0)}`;
}
